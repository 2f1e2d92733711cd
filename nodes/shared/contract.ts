import { z } from 'zod/v4';
import { decideChannel, type Channel } from './channels';
import { fieldNotes, foldValue, type FieldNotes } from './fields';
import { MEND } from './mend';
import {
  ADDED_FIELDS,
  deliverySchema,
  MESSAGE_SCHEMAS,
  type Delivery,
  type Message,
} from './schema';
import { decideSentBy } from './sentBy';
import { kindOf, warning } from './warnings';

export type { CallMessage, Delivery, EmailMessage, Message, SentBy } from './schema';

/** Thrown for something that is no message at all because it is not an object. */
export class NotAMessageError extends Error {
  /** How to mend it, for the person who built the flow. */
  readonly description =
    'Message Field names the field that holds the payload, with dots for fields in fields. Leave it empty where the item itself is the payload.';

  /**
   * @param came what came instead of a message
   * @param path the field of the item where it was looked for; empty for the item itself
   */
  constructor(came: unknown, path = '') {
    const where = path === '' ? 'The item' : `The field "${path}"`;
    super(`${where} holds no message: an object was expected, but ${kindOf(came)} came.`);
    this.name = 'NotAMessageError';
  }
}

type Fields = Record<string, unknown>;

interface Field extends FieldNotes {
  fits: (value: unknown) => boolean;
}

/** The fields of each channel that a value is checked against, taken from the schemas once. */
const FIELDS: Record<Channel, ReadonlyMap<string, Field>> = fieldsOfChannels();

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

/** Whether a value already is a message, told by what this package adds to every message. */
export function isMessage(value: unknown): value is Message {
  if (!isFields(value) || typeof value.channel !== 'string') return false;
  return (
    isFields(value.sentBy) &&
    (value.event === 'OutboundMessage' || value.event === 'InboundMessage') &&
    Array.isArray(value.attachments) &&
    decideChannel(value).channel === value.channel
  );
}

/** A message of the value: itself if it is one already, else brought to the contract. */
export function asMessage(value: unknown): Message {
  return isMessage(value) ? value : toMessage(value);
}

class Normaliser {
  private readonly out: Fields = {};
  private readonly asSent: Fields = {};
  private readonly warnings = new Set<string>();
  private unknownFields = 0;

  constructor(private readonly payload: Readonly<Fields>) {}

  run(delivery?: Delivery): Message {
    const { payload, out } = this;
    const { channel, warnings } = decideChannel(payload);
    this.takeOver();
    const event = this.event();
    out.channel = channel;
    out.event = event;
    out.direction = event === 'InboundMessage' ? 'inbound' : 'outbound';
    this.copyFields(FIELDS[channel]);
    if (channel === 'email') this.completeRecipients();
    out.attachments ??= [];
    out.sentBy = decideSentBy(event, out.source, out.userId);
    this.keepForeign('channel', channel);
    this.keepForeign('event', event);
    this.keepForeign('direction', out.direction);
    this.keepForeignSentBy();
    this.setDelivery(delivery);
    for (const line of warnings) this.warnings.add(line);
    if (Object.keys(this.asSent).length > 0) out.asSent = this.asSent;
    if (this.warnings.size > 0) out.warnings = [...this.warnings];
    return out as Message;
  }

  /** What an earlier pass kept and warned of stays. */
  private takeOver(): void {
    const { asSent, warnings } = this.payload;
    if (isFields(asSent)) Object.assign(this.asSent, asSent);
    else if (asSent !== undefined) this.keep('asSent', asSent, 'it is not an object');
    if (isTexts(warnings)) for (const line of warnings) this.warnings.add(line);
    else if (warnings !== undefined) this.keep('warnings', warnings, 'it is not a list of text');
  }

  private event(): 'OutboundMessage' | 'InboundMessage' {
    const { type, direction } = this.payload;
    const folded = typeof type === 'string' ? foldValue(type) : '';
    if (folded === 'inboundmessage') return 'InboundMessage';
    if (folded === 'outboundmessage') return 'OutboundMessage';
    const event = direction === 'inbound' ? 'InboundMessage' : 'OutboundMessage';
    if (type === undefined) this.warnings.add(`missing type: no event came; taken as ${event}`);
    return event;
  }

  private copyFields(fields: ReadonlyMap<string, Field>): void {
    for (const name of Object.keys(this.payload)) {
      const value = this.payload[name];
      const field = fields.get(name);
      if (value === undefined) continue;
      if (field) this.setField(name, field, value);
      else if (!ADDED_FIELDS.has(name)) this.setUnknown(name, value);
      else if (name === 'call' || name === 'email') this.out[name] = value;
    }
  }

  private setField(name: string, field: Field, value: unknown): void {
    if (field.fits(value)) {
      this.out[name] = value;
      this.checkKnown(name, field, value);
      return;
    }
    if (value === null || (isFields(value) && Object.keys(value).length === 0)) {
      this.warnings.add(`empty ${name}: ${kindOf(value)} came; left out`);
      return;
    }
    const mended = MEND[field.kind](value);
    if (!mended || !field.fits(mended.value)) {
      this.keep(name, value, `it is no ${NAME_OF_KIND[field.kind]}`);
      return;
    }
    this.out[name] = mended.value;
    this.warnings.add(`coerced ${name}: ${kindOf(value)} came; ${mended.done}`);
    if (mended.lossy) this.asSent[name] = value;
    this.checkKnown(name, field, mended.value);
  }

  private checkKnown(name: string, { known }: Field, value: unknown): void {
    if (!known || typeof value !== 'string' || value === '' || known.has(foldValue(value))) return;
    this.warnings.add(warning('unknownValue', name, value, 'kept'));
  }

  private setUnknown(name: string, value: unknown): void {
    const safe = SAFE_NAME_OF.get(name);
    if (safe) {
      this.asSent[safe] = value;
      this.warnings.add(`renamed ${name}: ${kindOf(value)} came; kept in asSent as ${safe}`);
      return;
    }
    this.out[name] = value;
    this.unknownFields++;
    if (this.unknownFields <= UNKNOWN_FIELDS_TOLD) {
      this.warnings.add(warning('unknownField', name, value, 'kept'));
    } else if (this.unknownFields === UNKNOWN_FIELDS_TOLD + 1) {
      this.warnings.add('unknownField …: more fields came; kept');
    }
  }

  /** `ccList` and `bccList` hold every address; as text, `cc` and `bcc` only hold the first. */
  private completeRecipients(): void {
    const { out } = this;
    out.to ??= [];
    for (const [name, listName] of RECIPIENT_LISTS) {
      const short = (out[name] ??= []) as string[];
      const list = out[listName] as string[] | undefined;
      if (!list?.length || sameTexts(short, list)) continue;
      const missing = short.filter((address) => !list.includes(address));
      if (missing.length > 0) {
        this.asSent[name] = this.payload[name];
        this.warnings.add(`contradiction ${name}: not in ${listName}, which is followed`);
      }
      out[name] = list;
    }
  }

  /** A payload's own value under the name of something this package adds. */
  private keepForeign(name: string, ours: unknown): void {
    const came = this.payload[name];
    if (came === undefined || came === ours) return;
    this.asSent[name] = came;
    this.warnings.add(warning('contradiction', name, came, `${String(ours)} is kept`));
  }

  private keepForeignSentBy(): void {
    const came = this.payload.sentBy;
    if (came === undefined || JSON.stringify(came) === JSON.stringify(this.out.sentBy)) return;
    this.keep('sentBy', came, 'it is decided from source and userId');
  }

  private setDelivery(delivery: Delivery | undefined): void {
    const came = this.payload.delivery;
    if (delivery) this.out.delivery = delivery;
    else if (deliverySchema.safeParse(came).success) this.out.delivery = came;
    else if (came !== undefined) this.keep('delivery', came, 'it is not the trigger’s');
  }

  private keep(name: string, value: unknown, why: string): void {
    this.asSent[name] = value;
    this.warnings.add(`unreadable ${name}: ${kindOf(value)} came, ${why}; kept in asSent`);
  }
}

const RECIPIENT_LISTS = [
  ['cc', 'ccList'],
  ['bcc', 'bccList'],
] as const;

const NAME_OF_KIND: Record<FieldNotes['kind'], string> = {
  text: 'text',
  time: 'time',
  seconds: 'number of seconds',
  number: 'number',
  texts: 'list of text',
  addresses: 'list of addresses',
};

function fieldsOfChannels(): Record<Channel, ReadonlyMap<string, Field>> {
  const entries = Object.entries(MESSAGE_SCHEMAS).map(([channel, { shape }]) => {
    const fields = new Map<string, Field>();
    for (const [name, schema] of Object.entries<z.ZodType>(shape)) {
      const inner = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
      const notes = fieldNotes.get(inner);
      if (notes) fields.set(name, { ...notes, fits: (value) => inner.safeParse(value).success });
    }
    return [channel, fields];
  });
  return Object.fromEntries(entries) as Record<Channel, ReadonlyMap<string, Field>>;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

function sameTexts(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
