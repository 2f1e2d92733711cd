/**
 * Everything the email reader knows of one language, in one place. A list of phrases is one string with
 * `|` between the phrases, all in the form that `fold` returns: lower case, plain apostrophes.
 *
 * Sources: the translations of the mail programs themselves (Gmail, Outlook, Apple Mail, Thunderbird,
 * Roundcube), the labels that email-forward-parser and unquotemail know, and CLDR for months and
 * weekdays.
 */
export type Language = LanguageWords & MonthWords & DeviceLine;

interface LanguageWords {
  /** BCP 47: `de`, `zh-TW`. */
  code: string;
  /** The script has no spaces between words, so a phrase may match anywhere in a line. */
  unspaced?: true;

  // Attributions: `Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb Sam Lee <s@c.example>:`

  /** Verbs that end an attribution: `On May 6, 2024, Sam Lee wrote:` */
  wrote: string;
  /** Verbs with the name or the date after them: `Op ma 6 mei 2024 schreef Sam Lee:` */
  wroteThen?: string;
  /** Words an attribution begins with: `On Mon, May 6, 2024 at 9:05 AM …` */
  opens?: string;
  /** Words that people without a name begin with: `On 6 May 2024 the inspector wrote: …` is a sentence */
  determiners?: string;
  /** Other words of an attribution that are neither date nor name: `… heeft Sam Lee … geschreven:` */
  fillers?: string;

  // Header blocks, the labels without the colon: `Von: Sam Lee` / `Gesendet: …` / `An: …` / `Betreff: …`

  /** `From: Sam Lee <s@c.example>` */
  from: string;
  /** `To: Ana Pérez <a@acme.example>` */
  to: string;
  /** `Kopie: Bo <b@acme.example>` */
  cc?: string;
  /** `Blindkopie: Bo <b@acme.example>` */
  bcc?: string;
  /** `Sent: Monday, May 6, 2024 9:05 AM` */
  date: string;
  /** `Subject: Your visit` */
  subject: string;
  /** Words between a sender and the person it writes for: `From: Bo Roe <b@acme.example> On Behalf Of Ann Lee` */
  onBehalfOf?: string;
  /** Labels whose values are skipped: `Importance: High` */
  otherHeaders?: string;

  // Separators, the phrases without the dashes around them

  /** `---------- Forwarded message ---------` */
  forwarded: string;
  /** Phrases a name follows: `---- Forwarded by Ann Lee/ACME on 10/28/2021 12:46 PM ----` */
  forwardedBy?: string;
  /** `-----Original Message-----` */
  original: string;
  /** Phrases a name follows: `--- Message from Ann Lee ---` */
  originalBy?: string;
  /** Ticket systems: `## Please type your reply above this line ##` */
  replyAbove?: string;

  // Dates

  /** Weekdays, long and short, in any order: `Mon, 6 May 2024` */
  weekdays: string;
  /** The day has a point before the month's name: `6. maj 2024`, not `6 maj 2024` */
  dayPoint?: true;
  /** A short date begins with the year: `24. 5. 6.` */
  yearFirst?: true;
  /** Other words in a date: `6 May 2024 at 09:05` */
  dateWords?: string;
  /** Words before the number of a weekday: `Thứ 2, 6 thg 5, 2024` */
  weekdayPrefixes?: string;
  /** Marks of the first half of the day: `9:05 a.m.` */
  am?: string;
  /** Marks of the second half of the day: `9:05 p.m.` */
  pm?: string;
  /** Marks of the hours around noon: `中午11:18`, `中午1:18` */
  noon?: string;
  /** Words after the hour, with or without minutes: `09:05 Uhr`, `9 h 05` */
  hourWords?: string;
  /** Words after the minutes: `9 h 05 min` */
  minuteWords?: string;
  /** Words after the year: `6 мая 2024 г.` */
  afterYear?: string;
  /** Names of time zones in this language, with their offsets from UTC in minutes: `09:05 MESZ` */
  zones?: Readonly<Record<string, number>>;
  /** The last words of written-out time zones: `Central European Summer Time` */
  zoneEnds?: string;
  /** The first words of written-out time zones: `heure d'été d'Europe centrale` */
  zoneOpens?: string;
  /** The ten digits of its script, from 0 to 9: `٦ مايو ٢٠٢٤` */
  digits?: string;

  // Subjects

  /** Prefixes of replies and of automatic answers, without the colon: `AW: Your visit` */
  replyPrefixes: string;
  /** Prefixes of forwards: `WG: Your visit` */
  forwardPrefixes: string;
  /** Words that mail gateways put before a subject, in brackets or capitals: `[EXTERN] Your visit` */
  gatewayMarks?: string;

  // The end of a message

  /** Closings, which begin a signature: `Kind regards,` */
  closings: string;
  /** What a closing of a whole sentence begins with: `Ich verbleibe mit besten Grüßen` */
  formalClosings?: string;
  /** Thanks, which may close a message or begin a sentence: `Many thanks` */
  thanks: string;
  /** What a postscript below a closing begins with, without its last full stop: `P.S. Bring a towel.` */
  postscripts?: string;
  /** Names of devices, or parts of them, in a device line: `Von meinem Handy gesendet` */
  devices?: string;
  /** Parts of words in what people add to a device line: `…, please excuse typos` */
  apologies?: string;
  /** Small words within names: `Jan van der Berg` */
  nameParticles?: string;

  // Footers

  /** Parts of sentences that only legal footers have: `… is intended only for …` */
  disclaimer?: string;
  /** Parts of lines that only footers of lists and notifications have: `You are receiving this …` */
  unsubscribe?: string;
  /** Words of footers that letters have too: `unsubscribe` */
  footerWords?: string;
  /** Lines that are footer next to those above only: `Our mailing address is:` */
  footerLines?: string;
  /** What follows a copyright: `© 2024 Acme Gym. All rights reserved.` */
  rightsReserved?: string;
  /** Headings of disclaimers: `Confidentiality Notice: …` */
  footerHeadings?: string;
  /** How disclaimers, virus scanners and banners name the message they are in: `This email …` */
  thisMessage?: string;
  /** Parts of words that disclaimers are full of: `… confidential … recipient … disclosure …` */
  legalWords?: string;

  // Banners of mail gateways

  /** Words a banner begins with: `CAUTION: …` */
  warningWords?: string;
  /** Where a banner says the message is from: `… originated from outside …` */
  outsideSender?: string;
  /** What a banner warns of: `… do not click links or open attachments …` */
  mailWarnings?: string;
}

/** How a language names its months: by name, or by number with a sign after each part of the date. */
type MonthWords =
  | {
      /** Twelve months in order, with `/` between the forms of one: `6. Mai 2024`, `6 sept. 2024` */
      months: string;
      /** Words before the number of a month, which are also in `dateWords`: `6 thg 5, 2024` (see vi.ts) */
      monthPrefixes?: string;
      dateUnits?: undefined;
    }
  | {
      /** Signs after the numbers: `2024年5月6日 9時05分` */
      dateUnits: DateUnits;
      /** As above: Proton Mail writes `七月 2, 2019` */
      months?: string;
      monthPrefixes?: undefined;
    };

/** Each may have several signs: `9时05分`, `9点05分`. */
export interface DateUnits {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  second: string;
}

/** The line a device or an app adds: its verb comes first or last. */
type DeviceLine =
  | {
      /** How the line begins: `Sent from my iPhone` */
      sentFrom: string;
      /** How the line ends, where the verb comes last: `Von meinem iPhone gesendet` */
      sentFromEnd?: string;
    }
  | { sentFrom?: undefined; sentFromEnd: string };
