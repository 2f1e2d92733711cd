import { namesItself } from './disclaimer';

/** In characters. */
const LONGEST = 500;
const NAMES =
  'avast|avg|avira|bitdefender|clamav|comodo|cyren|eset|nod32|f-secure|g data|kaspersky|mailscanner|malwarebytes|mcafee|messagelabs|norton|panda|sophos|spamfighter|symantec|trend micro|trendmicro|webroot|zonealarm';
/** Finds a name within a word too. It takes a tenth of the time of SCANNER, and spares most text that test. */
const NAME = new RegExp(NAMES);
const SCANNER = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])`, 'u');
const SITE = new RegExp(`^<?(?:https?://)?(?:www\\.)?(?:${NAMES})\\.[a-z.]{2,6}(?:/|$)`, 'u');
/** `virus` in the scripts and spellings of the languages. */
const VIRUS =
  /v[ií]r[uúü]s|viren|viru|wirus|вирус|вірус|ιού|ιοί|ιός|ιών|ウイルス|ウィルス|病毒|바이러스|וירוס|فيروس/;
const LINK = /www\.|https?:/;

/**
 * Whether a paragraph is the line of a virus scanner, in any language: it names a scanner and viruses,
 * and it has a link or names the message it is in.
 *
 *     Diese E-Mail wurde von Avast-Antivirussoftware auf Viren geprüft.
 *
 * @param folded the paragraph on one line, folded
 */
export function isScannerLine(folded: string): boolean {
  if (folded.length > LONGEST || !VIRUS.test(folded) || !mentionsScanner(folded)) return false;
  return LINK.test(folded) || namesItself(folded);
}

/** Whether folded text is the address of a scanner's site and nothing else: `www.eset.com` */
export function isScannerSite(folded: string): boolean {
  return !folded.includes(' ') && SITE.test(folded);
}

/** Whether folded text names a virus scanner. */
export function mentionsScanner(folded: string): boolean {
  return NAME.test(folded) && SCANNER.test(folded);
}
