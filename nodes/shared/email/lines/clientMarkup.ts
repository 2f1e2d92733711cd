import type { Attributes } from '../html/htmlEvents';
import { Hint } from './lines';

/**
 * What an element means for the lines in it or after it. The tables below hold what mail programs
 * write; seen in their messages, and in the patterns that unquotemail and talonjs look for.
 */
export interface Mark {
  /** The element is a quote: one more depth. */
  quote?: boolean;
  hint?: number;
}

const QUOTE: Mark = { quote: true };
const SIGNATURE: Mark = { hint: Hint.signature };
const DIVIDER: Mark = { hint: Hint.divider };
const ATTRIBUTION: Mark = { hint: Hint.attribution };

/** By class name. */
const CLASS_MARKS: ReadonlyMap<string, Mark> = new Map([
  // Gmail
  ['gmail_quote_container', QUOTE],
  ['gmail_attr', ATTRIBUTION],
  ['gmail_signature', SIGNATURE],
  ['gmail_signature_prefix', SIGNATURE],
  // Yahoo
  ['yahoo_quoted', QUOTE],
  ['yahoo_quoted_begin', DIVIDER],
  ['yahoo-quoted-begin', DIVIDER],
  ['ymail_android_signature', SIGNATURE],
  // Thunderbird
  ['moz-cite-prefix', ATTRIBUTION],
  ['moz-forward-container', QUOTE],
  ['moz-signature', SIGNATURE],
  // Proton, Tutanota, Zoho
  ['protonmail_quote', QUOTE],
  ['protonmail_signature_block', SIGNATURE],
  ['tutanota_quote', QUOTE],
  ['zmail_extra', QUOTE],
  ['zmail_extra_hr', DIVIDER],
  // Front, Freshdesk, Intercom, Missive, Outreach, HubSpot, Fernand, Notion, Zendesk, Alibaba
  ['missive_quote', QUOTE],
  ['outreach-quote', QUOTE],
  ['hs_reply', QUOTE],
  ['fernand_quote', QUOTE],
  ['notion-mail-quote', QUOTE],
  ['quotedreply', QUOTE],
  ['alimail-quote', QUOTE],
  ['front-blockquote', QUOTE],
  ['front-signature', SIGNATURE],
  ['freshdesk_quote', QUOTE],
  ['history', QUOTE],
  // Outlook for mobile, Nine
  ['ms-outlook-mobile-signature', SIGNATURE],
  ['ms-outlook-mobile-reference-message', QUOTE],
  ['quoted_output_body', QUOTE],
  // What many programs and signature services call it
  ['signature', SIGNATURE],
  ['email-signature', SIGNATURE],
  ['email_signature', SIGNATURE],
  ['emailsignature', SIGNATURE],
  ['mail-signature', SIGNATURE],
  // Airmail, Mailbird, Postbox, WP, Edison, Superhuman, K-9 Mail, FairEmail
  ['bloop_sign', SIGNATURE],
  ['airmail_on', ATTRIBUTION],
  ['mb_sig', SIGNATURE],
  ['history_container', QUOTE],
  ['__pbconvhr', ATTRIBUTION],
  ['nh_extra', QUOTE],
  ['edo-signature', SIGNATURE],
  ['edo-quoted', QUOTE],
  ['sh-signature', SIGNATURE],
  ['k9mail-signature', SIGNATURE],
  ['fairemail_signature', SIGNATURE],
]);

/** By id. */
const ID_MARKS: ReadonlyMap<string, Mark> = new Map([
  // Outlook on the web, new Outlook, Outlook mobile
  ['appendonsend', DIVIDER],
  ['divrplyfwdmsg', DIVIDER],
  ['mail-editor-reference-message-container', QUOTE],
  ['signature', SIGNATURE],
  ['ms-outlook-mobile-signature', SIGNATURE],
  ['mac_outlook_signature', SIGNATURE],
  // Apple Mail, Samsung, Canary
  ['applemailsignature', SIGNATURE],
  ['composer_signature', SIGNATURE],
  ['canarysig', SIGNATURE],
  ['canaryblockquote', QUOTE],
  // Roundcube
  ['reply-intro', ATTRIBUTION],
  // Outlook for Mac, Hotmail
  ['olk_src_body_section', QUOTE],
  ['stopspelling', DIVIDER],
  // Others
  ['replysplit', DIVIDER],
  ['isforwardcontent', QUOTE],
  ['isreplycontent', QUOTE],
  ['mailcontent', QUOTE],
  ['origbody', QUOTE],
  ['orimsghtmlseperator', DIVIDER],
  ['tutanota_quote', QUOTE],
  ['ydp_quoted', QUOTE],
]);

/** By the `name` attribute: GMX and web.de, Spark. */
const NAME_MARKS: ReadonlyMap<string, Mark> = new Map([
  ['quote', QUOTE],
  ['messagereplysection', QUOTE],
  ['messagesignaturesection', SIGNATURE],
]);

/** By the `data-marker` attribute: Zimbra. */
const ZIMBRA_MARKS: ReadonlyMap<string, Mark> = new Map([
  ['__DIVIDER__', DIVIDER],
  ['__SIG_PRE__', SIGNATURE],
  ['__SIG_POST__', SIGNATURE],
]);

/** Outlook on the web and Hotmail put these before the marks of the message they quote. */
const FOREIGN_PREFIX = /^(?:x_)+|^(?:ecx)+/;

/** All that a mark may be in. */
export const MARKING_ATTRIBUTES: ReadonlySet<string> = new Set([
  'id',
  'name',
  'class',
  'style',
  'type',
  'cite',
  'data-marker',
  'title',
]);

/** What an element's attributes say, or undefined for nothing. */
export function markOf(name: string, attributes: Attributes): Mark | undefined {
  const byId = attributes.id && ID_MARKS.get(plain(attributes.id));
  if (byId) return byId;
  const byName = attributes.name && NAME_MARKS.get(plain(attributes.name));
  if (byName) return byName;
  const byMarker = attributes['data-marker'] && ZIMBRA_MARKS.get(attributes['data-marker']);
  if (byMarker) return byMarker;
  // Zoho
  if (attributes.title === 'beforequote:::') return DIVIDER;
  return attributes.class ? markOfClasses(name, attributes.class) : undefined;
}

function markOfClasses(element: string, classes: string): Mark | undefined {
  for (const name of classes.includes(' ') ? classes.split(' ') : [classes]) {
    const key = plain(name);
    // On a block quote Gmail uses the class for plain indentation too.
    if (key === 'gmail_quote') return element === 'blockquote' ? undefined : QUOTE;
    const mark = CLASS_MARKS.get(key);
    if (mark) return mark;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(FOREIGN_PREFIX, '');
}

/** A block quote that a client marks as a citation; others may be an author's indentation. */
export function isCitation(attributes: Attributes): boolean {
  return (
    attributes.type?.toLowerCase() === 'cite' ||
    attributes.cite !== undefined ||
    attributes.class?.includes('iosymail') === true
  );
}

/** Gmail's and Outlook's "increase indent" make a block quote too. */
export function isIndentation(attributes: Attributes): boolean {
  if (isCitation(attributes)) return false;
  const border = attributes.style?.includes('border:none') === true;
  return border || attributes.class?.includes('gmail_quote') === true;
}
