import { foldValue, isFields, isTexts, type Fields } from '../values';
import { COERCE, readText } from './coerce';
import { decideChannel } from './decideChannel';
import { eventOf, type EventName } from './event';
import { FIELDS_OF_CHANNEL, TYPE_NAMES, type Field } from './fieldTable';
import { isMessage } from './isMessage';
import { messageKeyOf } from './messageKey';
import { MARKS, type Mark } from './messageTypes';
import { NotAMessageError } from './notAMessage';
import { ADDED_FIELDS, deliverySchema, type Delivery, type Message, type SentBy } from './schema';
import { inReadingOrder } from './readingOrder';
import { decideSentBy } from './sentBy';
import { eventFieldsOf, type EventFields } from './sources';
import { shapeOf, shorten, warning } from './warnings';

/**
 * Brings a payload to the message contract (schema.ts): HighLevel's field names, each value of one
 * type, unknown fields as they came, and the fields that this package adds. Anything odd becomes a
 * warning; a value that does not fit its field is kept in `asSent`. The payload is not changed, and
 * normalising a message again changes nothing.
 *
 * @param payload a message as HighLevel's webhooks, API or workflows send it, or a normalised message
 * @param delivery how the webhook was received, if that is known
 * @throws NotAMessageError for something that is not an object; never for an object
 */
export function toMessage(payload: unknown, delivery?: Delivery): Message {
  if (!isFields(payload)) throw new NotAMessageError(payload);
  return new Normaliser(eventFieldsOf(payload), delivery).run();
}

/** A message of the value: the very same object if it is one already, else normalised. */
export function asMessage(value: unknown): Message {
  return isMessage(value) ? value : toMessage(value);
}

/** After this number of unknown fields one warning covers all others. */
const UNKNOWN_FIELDS_SHOWN = 20;
const MORE_UNKNOWN_FIELDS = 'unknownField …: there are more; kept';
const SAFE_NAME_OF: ReadonlyMap<string, string> = new Map([['__proto__', '_proto_']]);

/** The added fields that nearly every message has. */
const KEY = ['messageKey'];
const KEY_AND_DELIVERY = ['messageKey', 'delivery'];

class Normaliser {
  private readonly payload: Readonly<Fields>;
  private readonly hasOwnFields: boolean;
  private readonly out: Fields;
  private asSent: Fields | undefined;
  private warnings: Set<string> | undefined;
  private unknownFields = 0;

  constructor(
    { fields, hasOwnFields }: EventFields,
    private readonly delivery: Delivery | undefined,
  ) {
    this.payload = fields;
    this.hasOwnFields = hasOwnFields;
    // Copying all fields and changing the odd ones is faster than copying field by field.
    this.out = inReadingOrder(fields, delivery ? KEY_AND_DELIVERY : KEY);
  }

  run(): Message {
    const { payload, out } = this;
    const { channel, mark, warnings } = decideChannel(payload);
    this.takeOver();
    const event = this.event();
    out.channel = channel;
    out.event = event;
    const direction = event === 'InboundMessage' ? 'inbound' : 'outbound';
    out.direction = direction;
    this.checkFields(FIELDS_OF_CHANNEL[channel]);
    if (channel === 'email') this.completeRecipients();
    out.attachments ??= [];
    out.sentBy = decideSentBy(event, out.source, out.userId);
    this.keepForeign('channel', channel);
    this.keepForeign('event', event);
    this.keepForeign('direction', direction);
    this.keepForeignSentBy();
    this.addMessageKey();
    this.addMark(mark);
    this.setDelivery();
    for (const line of warnings) this.warn(line);
    if (this.asSent) out.asSent = this.asSent;
    else if (out.asSent !== undefined) this.drop('asSent');
    if (this.warnings) out.warnings = [...this.warnings];
    else if (out.warnings !== undefined) this.drop('warnings');
    return out as Message;
  }

  /** Values and warnings that an earlier pass has kept stay. */
  private takeOver(): void {
    const { asSent, warnings } = this.payload;
    if (isFields(asSent)) this.asSent = Object.keys(asSent).length > 0 ? { ...asSent } : undefined;
    else if (asSent !== undefined) this.keep('asSent', asSent, 'not an object');
    if (isTexts(warnings)) for (const line of warnings) this.warn(line);
    else if (warnings !== undefined) this.keep('warnings', warnings, 'not a list of text');
  }

  private event(): EventName {
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
      else if (!ADDED_FIELDS.has(name)) this.checkUnknown(name, value);
    }
  }

  private checkField(name: string, field: Field, value: unknown): void {
    if (field.fits(value)) {
      this.checkKnown(name, field, value);
      return;
    }
    if (isEmpty(value)) {
      this.drop(name);
      this.warn(`empty ${name}: was ${shapeOf(value)}; left out`);
      return;
    }
    const coerced = COERCE[field.type](value);
    if (!coerced || !field.fits(coerced.value)) {
      this.drop(name);
      this.keep(name, value, `not ${TYPE_NAMES[field.type]}`);
      return;
    }
    this.out[name] = coerced.value;
    this.warn(`coerced ${name}: was ${shapeOf(value)}; ${coerced.done}`);
    if (coerced.lossy) this.keepAsSent(name, value);
    this.checkKnown(name, field, coerced.value);
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

  private checkUnknown(name: string, value: unknown): void {
    const safe = SAFE_NAME_OF.get(name);
    if (safe) {
      this.drop(name);
      this.keepAsSent(safe, value);
      this.warn(`renamed ${name}: was ${shapeOf(value)}; kept in asSent as ${safe}`);
      return;
    }
    // An earlier pass has reached the limit, perhaps with others: its fields had another order.
    if (this.hasOwnFields || this.warnings?.has(MORE_UNKNOWN_FIELDS)) return;
    this.unknownFields++;
    if (this.unknownFields <= UNKNOWN_FIELDS_SHOWN) {
      this.warn(`unknownField ${shorten(name)}: was ${shapeOf(value)}; kept`);
    } else {
      this.warn(MORE_UNKNOWN_FIELDS);
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
          `contradiction ${name}: has an address that ${listName} lacks; ${listName} is kept`,
        );
      }
      out[name] = list;
    }
  }

  /** The payload has a value of its own under the name of a field that this package adds. */
  private keepForeign(name: string, ours: string | true | undefined): void {
    const given = this.payload[name];
    if (given === undefined || given === ours) return;
    this.keepAsSent(name, given);
    const kept = ours === undefined ? 'left out' : `${ours} is kept`;
    this.warn(warning('contradiction', name, given, kept));
  }

  private keepForeignSentBy(): void {
    const given = this.payload.sentBy;
    const { kind, evidence } = this.out.sentBy as SentBy;
    const same = isFields(given) && given.kind === kind && given.evidence === evidence;
    if (given === undefined || (same && Object.keys(given).length === 2)) return;
    this.keep('sentBy', given, 'decided from source and userId');
  }

  private addMessageKey(): void {
    const { out } = this;
    const key = messageKeyOf(out);
    // A store by name: V8 makes an object with more than a few stores by key a slow one.
    if (key !== undefined) out.messageKey = key;
    else this.drop('messageKey');
    this.keepForeign('messageKey', key);
  }

  private addMark(mark: Mark | undefined): void {
    for (const name of MARKS) {
      const ours = name === mark || undefined;
      if (ours) this.out[name] = true;
      else if (this.out[name] !== undefined) this.drop(name);
      this.keepForeign(name, ours);
    }
  }

  private setDelivery(): void {
    const given = this.payload.delivery;
    if (this.delivery) this.out.delivery = this.delivery;
    else if (given !== undefined && !deliverySchema.safeParse(given).success) {
      this.drop('delivery');
      this.keep('delivery', given, "not the trigger's");
    }
  }

  private keep(name: string, value: unknown, why: string): void {
    this.keepAsSent(name, value);
    this.warn(`unreadable ${name}: was ${shapeOf(value)}, ${why}; kept in asSent`);
  }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (isFields(value) && Object.keys(value).length === 0);
}

/** Nearly always there is only one address to look for. */
function holdsAll(list: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length <= 1) return wanted[0] === undefined || list.includes(wanted[0]);
  const listed = new Set(list);
  return wanted.every((address) => listed.has(address));
}

const RECIPIENT_LISTS = [
  ['cc', 'ccList'],
  ['bcc', 'bccList'],
] as const;
