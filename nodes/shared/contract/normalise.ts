import { isChannel, type Channel } from './channels';
import { channelOf, decideChannel } from './decideChannel';
import { eventOf, type Event } from './event';
import { FIELDS_OF_CHANNEL, KIND_NAMES, type Field } from './fieldTable';
import { MEND, readText } from './coerce';
import { ADDED_FIELDS, deliverySchema, type Delivery, type Message, type SentBy } from './schema';
import { decideSentBy } from './sentBy';
import { foldValue, isFields, isTexts, type Fields } from '../values';
import { shapeOf, shorten, warning } from './warnings';

/** Thrown for something that is no message at all because it is not an object. */
export class NotAMessageError extends Error {
  /** How to solve it, for the person who built the flow. */
  readonly description =
    'Message Location must name the field that contains the HighLevel message. Leave it empty if the node follows HighLevel Message Trigger.';

  /**
   * @param came what was found instead of a message
   * @param where the place that was looked in, as it reads after "in"
   */
  constructor(came: unknown, where = 'the item') {
    const isNothing = came === undefined || came === null || came === '';
    const problem = isNothing ? "it's empty" : `it contains ${shapeOf(came)} instead of a message`;
    super(`No message found in ${where}: ${problem}.`);
    this.name = 'NotAMessageError';
  }
}

const UNKNOWN_FIELDS_TOLD = 20;
const SAFE_NAME_OF: ReadonlyMap<string, string> = new Map([['__proto__', '_proto_']]);

/**
 * Brings a payload to the message contract (schema.ts): HighLevel's field names, each value of one
 * type, unknown fields as they came, and what this package adds. Whatever is odd becomes a warning;
 * a value that does not fit its field stays in `asSent`. The payload is not changed; a message
 * comes out as it went in.
 *
 * @param payload an OutboundMessage or InboundMessage as HighLevel sends it, or a message
 * @param delivery how the webhook came in, where that is known
 * @throws NotAMessageError for something that is not an object; never for an object
 */
export function toMessage(payload: unknown, delivery?: Delivery): Message {
  if (!isFields(payload)) throw new NotAMessageError(payload);
  return new Normaliser(payload).run(delivery);
}

/**
 * Whether a value already is a message, by the fields that this package adds to every message. A flow
 * may have dropped the fields that its channel was decided from; it keeps its channel then, unless
 * the rest calls it a private note.
 */
export function isMessage(value: unknown): value is Message {
  if (!isFields(value)) return false;
  const { channel, event, sentBy, attachments } = value;
  const marked =
    isChannel(channel) &&
    (event === 'OutboundMessage' || event === 'InboundMessage') &&
    isFields(sentBy) &&
    typeof sentBy.kind === 'string' &&
    Array.isArray(attachments);
  if (!marked) return false;
  const found = channelOf(value);
  return found === channel || (found !== 'internalComment' && hasLostItsType(value, found));
}

/** Whether a flow has dropped the field that decided a message's channel. */
function hasLostItsType(message: Fields, found: Channel): boolean {
  const { messageTypeString, messageTypeId, messageType, channel } = message;
  if (messageTypeString === undefined && messageTypeId === undefined) return true;
  // Only messageType tells a call with a voicemail's id from a voicemail drop.
  return found === 'voicemail' && channel === 'call' && messageType === undefined;
}

/** A message of the value: itself if it is one already, else brought to the contract. */
export function asMessage(value: unknown): Message {
  return isMessage(value) ? value : toMessage(value);
}

class Normaliser {
  private readonly out: Fields;
  private asSent: Fields | undefined;
  private warnings: Set<string> | undefined;
  private unknownFields = 0;

  constructor(private readonly payload: Readonly<Fields>) {
    // Copying the whole and changing what is odd is faster than copying field by field.
    this.out = { channel: '', event: '', direction: '', ...payload };
  }

  run(delivery?: Delivery): Message {
    const { payload, out } = this;
    const { channel, warnings } = decideChannel(payload);
    this.takeOver();
    const event = this.event();
    out.channel = channel;
    out.event = event;
    out.direction = event === 'InboundMessage' ? 'inbound' : 'outbound';
    this.checkFields(FIELDS_OF_CHANNEL[channel]);
    if (channel === 'email') this.completeRecipients();
    out.attachments ??= [];
    out.sentBy = decideSentBy(event, out.source, out.userId);
    this.keepForeign('channel', channel);
    this.keepForeign('event', event);
    this.keepForeign('direction', out.direction);
    this.keepForeignSentBy();
    this.setDelivery(delivery);
    for (const line of warnings) this.warn(line);
    if (this.asSent) out.asSent = this.asSent;
    else if (out.asSent !== undefined) this.drop('asSent');
    if (this.warnings) out.warnings = [...this.warnings];
    else if (out.warnings !== undefined) this.drop('warnings');
    return out as Message;
  }

  /** What an earlier pass kept and warned of stays. */
  private takeOver(): void {
    const { asSent, warnings } = this.payload;
    if (isFields(asSent)) this.asSent = Object.keys(asSent).length > 0 ? { ...asSent } : undefined;
    else if (asSent !== undefined) this.keep('asSent', asSent, 'it is not an object');
    if (isTexts(warnings)) for (const line of warnings) this.warn(line);
    else if (warnings !== undefined) this.keep('warnings', warnings, 'it is not a list of text');
  }

  private event(): Event {
    const event = eventOf(this.payload);
    if (readText(this.payload.type) === undefined) {
      this.warn(`missing type: no event given; treated as ${event}`);
    }
    return event;
  }

  private checkFields(fields: ReadonlyMap<string, Field>): void {
    for (const name of Object.keys(this.payload)) {
      const value = this.payload[name];
      const field = fields.get(name);
      if (value === undefined) this.drop(name);
      else if (field) this.checkField(name, field, value);
      else if (!ADDED_FIELDS.has(name)) this.tellUnknown(name, value);
    }
  }

  private checkField(name: string, field: Field, value: unknown): void {
    if (field.fits(value)) {
      this.checkKnown(name, field, value);
      return;
    }
    if (isEmpty(value)) {
      this.drop(name);
      this.warn(`empty ${name}: ${shapeOf(value)} came; left out`);
      return;
    }
    const mended = MEND[field.kind](value);
    if (!mended || !field.fits(mended.value)) {
      this.drop(name);
      this.keep(name, value, `it is no ${KIND_NAMES[field.kind]}`);
      return;
    }
    this.out[name] = mended.value;
    this.warn(`coerced ${name}: ${shapeOf(value)} came; ${mended.done}`);
    if (mended.lossy) this.keepAsSent(name, value);
    this.checkKnown(name, field, mended.value);
  }

  private drop(name: string): void {
    Reflect.deleteProperty(this.out, name);
  }

  private warn(line: string): void {
    (this.warnings ??= new Set()).add(line);
  }

  private keepAsSent(name: string, value: unknown): void {
    (this.asSent ??= {})[name] = value;
  }

  private checkKnown(name: string, { known }: Field, value: unknown): void {
    if (!known || typeof value !== 'string' || value === '' || known.has(value)) return;
    if (known.has(foldValue(value))) return;
    this.warn(warning('unknownValue', name, value, 'kept'));
  }

  private tellUnknown(name: string, value: unknown): void {
    const safe = SAFE_NAME_OF.get(name);
    if (safe) {
      this.drop(name);
      this.keepAsSent(safe, value);
      this.warn(`renamed ${name}: ${shapeOf(value)} came; kept in asSent as ${safe}`);
      return;
    }
    this.unknownFields++;
    if (this.unknownFields <= UNKNOWN_FIELDS_TOLD) {
      this.warn(`unknownField ${shorten(name)}: ${shapeOf(value)} came; kept`);
    } else if (this.unknownFields === UNKNOWN_FIELDS_TOLD + 1) {
      this.warn('unknownField …: more fields came; kept');
    }
  }

  /** `ccList` and `bccList` hold every address; as text, `cc` and `bcc` only hold the first. */
  private completeRecipients(): void {
    const { out } = this;
    out.to ??= [];
    for (const [name, listName] of RECIPIENT_LISTS) {
      const short = (out[name] ??= []) as string[];
      const list = out[listName] as string[] | undefined;
      if (!list?.length) continue;
      if (!holdsAll(list, short)) {
        this.keepAsSent(name, this.payload[name]);
        this.warn(
          `contradiction ${name}: an address came that ${listName} lacks; ${listName} is kept`,
        );
      }
      out[name] = list;
    }
  }

  /** A payload's own value under the name of something this package adds. */
  private keepForeign(name: string, ours: unknown): void {
    const came = this.payload[name];
    if (came === undefined || came === ours) return;
    this.keepAsSent(name, came);
    this.warn(warning('contradiction', name, came, `${String(ours)} is kept`));
  }

  private keepForeignSentBy(): void {
    const came = this.payload.sentBy;
    const { kind, evidence } = this.out.sentBy as SentBy;
    const same = isFields(came) && came.kind === kind && came.evidence === evidence;
    if (came === undefined || (same && Object.keys(came).length === 2)) return;
    this.keep('sentBy', came, 'it is decided from source and userId');
  }

  private setDelivery(delivery: Delivery | undefined): void {
    const came = this.payload.delivery;
    if (delivery) this.out.delivery = delivery;
    else if (came !== undefined && !deliverySchema.safeParse(came).success) {
      this.drop('delivery');
      this.keep('delivery', came, "it is not the trigger's");
    }
  }

  private keep(name: string, value: unknown, why: string): void {
    this.keepAsSent(name, value);
    this.warn(`unreadable ${name}: ${shapeOf(value)} came, ${why}; kept in asSent`);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (isFields(value) && Object.keys(value).length === 0);
}

/** Nearly always there is one address to look for. */
function holdsAll(list: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length <= 1) return wanted[0] === undefined || list.includes(wanted[0]);
  const listed = new Set(list);
  return wanted.every((address) => listed.has(address));
}

const RECIPIENT_LISTS = [
  ['cc', 'ccList'],
  ['bcc', 'bccList'],
] as const;
