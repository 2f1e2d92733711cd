/**
 * The words mail clients and writers of one language use around quotes. Every value is a list of
 * lower-case phrases separated by `|`; a field a language does not need is left out.
 *
 * Sources: the mail programs' own translations (Gmail, Outlook, Apple Mail, Thunderbird, Roundcube),
 * the labels that email-forward-parser and unquotemail know, CLDR for months and weekdays.
 */
export interface Language {
  /** BCP 47, e.g. `de`, `zh-TW`. */
  code: string;
  /** What ends an attribution: `wrote`. */
  wrote?: string;
  /** What stands in an attribution before its name or date: `schreef`. */
  wroteThen?: string;
  /** How an attribution opens: `on`. */
  opens?: string;
  /** Words in an attribution that are neither date nor name: `user`, `hat`. */
  fillers?: string;
  /** Labels of header lines, without the colon. */
  from?: string;
  to?: string;
  cc?: string;
  bcc?: string;
  date?: string;
  subject?: string;
  /** Labels of header lines that are read over: `importance`. */
  otherHeaders?: string;
  /** What stands between the dashes above a forwarded message. */
  forwarded?: string;
  /** What stands between the dashes above the message replied to. */
  original?: string;
  /** Ticket systems' `reply above this line`. */
  replyAbove?: string;
  /** How a device's or app's signature line begins: `sent from my`. */
  sentFrom?: string;
  /** What such a line ends with, where its verb comes last: `gesendet`. */
  sentFromEnd?: string;
  /** Closing phrases that open a signature: `kind regards`. */
  closings?: string;
  /** `thanks`, which closes a letter but opens a sentence too. */
  thanks?: string;
  /** Twelve months in order, separated by `|`; forms of one month by `/`. */
  months?: string;
  /** Weekdays in any order and form. */
  weekdays?: string;
  /** Words between the parts of a date: `at`, `uhr`. */
  dateWords?: string;
  /** Marks of the second half of the day, besides `pm`. */
  pm?: string;
  /** Marks of the first half of the day, besides `am`. */
  am?: string;
  /** Parts of a sentence that only a legal footer has. */
  disclaimer?: string;
  /** Parts of a line that only a list or notification footer has. */
  unsubscribe?: string;
  /** Words of such footers that letters have too: `unsubscribe`. */
  footerWords?: string;
}
