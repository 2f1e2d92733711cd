import type { Attributes } from '../html/htmlEvents';

/**
 * The markup of one mail program, by meaning. Values are selectors separated by spaces, in lower case:
 * `.class`, `#id`, `[attribute=value]`, each optionally with `:not(element)`.
 */
export interface ClientMarkup {
  client: string;
  /** The element holds an earlier message. */
  quote?: string;
  /** The element holds an earlier message if it also holds a block quote or the lines that introduce it. */
  container?: string;
  /** The element holds the sender's signature. */
  signature?: string;
  /** The element holds the lines that introduce a quote. */
  attribution?: string;
  /** Everything from this element on is quoted. */
  divider?: string;
}

type Meaning = Exclude<keyof ClientMarkup, 'client'>;

/** One row per mail program. Sources: their own messages, and the rules of unquotemail and talonjs. */
export const CLIENT_MARKUP: readonly ClientMarkup[] = [
  {
    client: 'Gmail',
    // On a block quote the class may be mere indentation.
    container: '.gmail_quote_container .gmail_quote:not(blockquote)',
    attribution: '.gmail_attr',
    signature: '.gmail_signature',
  },
  {
    client: 'Outlook on the web',
    divider: '#appendonsend #divrplyfwdmsg',
    quote: '#mail-editor-reference-message-container',
    signature: '#signature',
  },
  {
    client: 'Outlook for mobile',
    quote: '.ms-outlook-mobile-reference-message',
    signature: '.ms-outlook-mobile-signature #ms-outlook-mobile-signature',
  },
  {
    client: 'Outlook for Mac',
    quote: '#olk_src_body_section',
    signature: '#mac_outlook_signature',
  },
  { client: 'Hotmail', divider: '#stopspelling' },
  { client: 'Apple Mail', signature: '#applemailsignature' },
  {
    client: 'Thunderbird',
    attribution: '.moz-cite-prefix',
    quote: '.moz-forward-container',
    signature: '.moz-signature',
  },
  {
    client: 'Yahoo Mail',
    quote: '.yahoo_quoted #ydp_quoted',
    divider: '.yahoo_quoted_begin .yahoo-quoted-begin',
    signature: '.ymail_android_signature',
  },
  {
    client: 'Proton Mail',
    quote: '.protonmail_quote',
    signature: '.protonmail_signature_block',
  },
  { client: 'Tuta', quote: '.tutanota_quote #tutanota_quote' },
  {
    client: 'Zoho Mail',
    quote: '.zmail_extra',
    divider: '.zmail_extra_hr [title=beforequote:::]',
  },
  {
    client: 'Zimbra',
    divider: '[data-marker=__DIVIDER__]',
    signature: '[data-marker=__SIG_PRE__] [data-marker=__SIG_POST__]',
  },
  { client: 'GMX and web.de', quote: '[name=quote]' },
  {
    client: 'Spark',
    quote: '[name=messagereplysection]',
    signature: '[name=messagesignaturesection]',
  },
  { client: 'Front', quote: '.front-blockquote', signature: '.front-signature' },
  { client: 'Freshdesk', quote: '.freshdesk_quote' },
  { client: 'Intercom', quote: '.history' },
  { client: 'Zendesk', quote: '.quotedreply' },
  { client: 'Missive', quote: '.missive_quote' },
  { client: 'Outreach', quote: '.outreach-quote' },
  { client: 'HubSpot', quote: '.hs_reply' },
  { client: 'Fernand', quote: '.fernand_quote' },
  { client: 'Notion Mail', quote: '.notion-mail-quote' },
  { client: 'Alibaba Mail', quote: '.alimail-quote' },
  { client: 'NetEase 163', quote: '#isforwardcontent #isreplycontent' },
  { client: 'WP Poczta', quote: '.nh_extra' },
  { client: 'Nine', quote: '.quoted_output_body' },
  { client: 'Airmail', attribution: '.airmail_on', signature: '.bloop_sign' },
  { client: 'Mailbird', quote: '.history_container', signature: '.mb_sig' },
  { client: 'Postbox', attribution: '.__pbconvhr' },
  { client: 'Edison Mail', quote: '.edo-quoted', signature: '.edo-signature' },
  { client: 'Canary Mail', quote: '#canaryblockquote', signature: '#canarysig' },
  { client: 'Roundcube', attribution: '#reply-intro' },
  { client: 'Superhuman', signature: '.sh-signature' },
  { client: 'Samsung Email', signature: '#composer_signature' },
  { client: 'K-9 Mail', signature: '.k9mail-signature' },
  { client: 'FairEmail', signature: '.fairemail_signature' },
  {
    client: 'signature services',
    signature: '.signature .email-signature .email_signature .emailsignature .mail-signature',
  },
  {
    client: 'unnamed',
    quote: '#mailcontent #origbody',
    divider: '#replysplit #orimsghtmlseperator',
  },
];

/** A selector's meaning, and the element on which it has none. */
interface Entry {
  meaning: Meaning;
  exceptOn: string | undefined;
}

const SELECTOR = /^(?:([.#])([^:]+)|\[([a-z-]+)=([^\]]+)\])(?::not\(([a-z]+)\))?$/;
const MEANINGS: readonly Meaning[] = ['quote', 'container', 'signature', 'attribution', 'divider'];
const SELECTOR_ATTRIBUTES: Readonly<Record<string, string>> = { '.': 'class', '#': 'id' };

/** Entries by attribute, then by value. */
const ENTRIES = compile(CLIENT_MARKUP);
/** Attributes that this module reads. */
export const MARKUP_ATTRIBUTES: readonly string[] = [
  'id',
  'name',
  'data-marker',
  'title',
  'class',
  'style',
  'type',
  'cite',
];

function compile(rows: readonly ClientMarkup[]): ReadonlyMap<string, ReadonlyMap<string, Entry>> {
  const byAttribute = new Map<string, Map<string, Entry>>();
  for (const row of rows) {
    for (const meaning of MEANINGS) {
      for (const selector of row[meaning]?.split(' ') ?? []) {
        const [, sign = '', name, attribute, value, exceptOn] = SELECTOR.exec(selector) ?? [];
        const key = attribute ?? SELECTOR_ATTRIBUTES[sign] ?? '';
        const entries = byAttribute.get(key) ?? new Map<string, Entry>();
        byAttribute.set(key, entries.set(name ?? value ?? '', { meaning, exceptOn }));
      }
    }
  }
  return byAttribute;
}

/** Outlook on the web (`x_`) and Hotmail (`ecx`) prefix the ids and classes of a message they quote. */
const FOREIGN_PREFIX = /^(?:x_)+|^(?:ecx)+/;

/** The meaning that a mail program gives an element by its attributes; undefined for none. */
export function meaningOf(element: string, attributes: Attributes): Meaning | undefined {
  // Classes count last.
  const entry =
    entryOf('id', attributes.id) ??
    entryOf('name', attributes.name) ??
    entryOf('data-marker', attributes['data-marker']) ??
    entryOf('title', attributes.title);
  if (entry) return entry.meaning;
  return attributes.class ? meaningOfClasses(element, attributes.class) : undefined;
}

function entryOf(attribute: string, value: string | undefined): Entry | undefined {
  return value ? ENTRIES.get(attribute)?.get(keyOf(attribute, value)) : undefined;
}

/** The first class with an entry decides. */
function meaningOfClasses(element: string, classes: string): Meaning | undefined {
  const entries = ENTRIES.get('class');
  for (const name of classes.includes(' ') ? classes.split(' ') : [classes]) {
    const entry = entries?.get(keyOf('class', name));
    if (entry) return entry.exceptOn === element ? undefined : entry.meaning;
  }
  return undefined;
}

/** `x_Signature` is `signature`; other attributes hold programs' own constants, spelled exactly. */
function keyOf(attribute: string, value: string): string {
  if (attribute === 'data-marker' || attribute === 'title') return value;
  const lower = value.toLowerCase();
  return FOREIGN_PREFIX.test(lower) ? lower.replace(FOREIGN_PREFIX, '') : lower;
}

/** `<blockquote type="cite">`: a quote by a mail program's mark. Others may be an author's indentation. */
export function isCitation(attributes: Attributes): boolean {
  return (
    attributes.type?.toLowerCase() === 'cite' ||
    attributes.cite !== undefined ||
    // Yahoo Mail for iOS
    attributes.class?.includes('iosymail') === true
  );
}

/** `<blockquote class="gmail_quote" style="border:none">`: the "Indent more" of Gmail and Outlook. */
export function isIndentation(attributes: Attributes): boolean {
  if (isCitation(attributes)) return false;
  const isBorderless = attributes.style?.includes('border:none') === true;
  return isBorderless || attributes.class?.includes('gmail_quote') === true;
}
