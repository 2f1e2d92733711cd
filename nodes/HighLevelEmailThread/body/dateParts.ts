import { fold, phraseSet } from './languages';

export const AFTERNOON: ReadonlySet<string> = new Set(['pm', ...phraseSet('pm')]);
export const MORNING: ReadonlySet<string> = new Set(['am', ...phraseSet('am')]);
/** Zone names that stand for one offset only, in minutes. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['bst', 60],
  ['eet', 120],
  ['eest', 180],
  ['msk', 180],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['wib', 420],
  ['wita', 480],
  ['wit', 540],
]);
/** With a point between, as in Finnish and Danish, only where no day can be meant. */
export const TIME =
  /(?<![\d.]|(?:gmt|utc) ?[+\-−])(\d{1,2})(?:[:時시时]|\.(?=\d\d$)|h(?=\d))(\d{1,2})(?:[:.分분](\d{1,2}))?/i;
/** Marks of direction, which Windows Mail puts around each word of a date, and other digits. */
const ODD = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0660-\u0669\u06f0-\u06f9]/g;
export const NOT_ASCII = /[\u0080-\uffff]/;

/** Folded, without marks of direction and with our digits. */
export function foldDate(text: string): string {
  return NOT_ASCII.test(text) ? fold(text).replace(ODD, plainDigit) : text.toLowerCase();
}

function plainDigit(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x2000 ? String(code & 0xf) : '';
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
