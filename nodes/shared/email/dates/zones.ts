import { LOCAL_ZONES } from '../languages';

/** Names of time zones with one offset each, in minutes from UTC: `9:05 CEST`, `9:05 MESZ`. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['z', 0],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
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
  ...LOCAL_ZONES,
]);
/** In minutes. The largest offset from UTC: Kiribati's. */
const LARGEST_OFFSET = 14 * 60;
/** An offset, alone or after `GMT`, or a zone's name: `9:05:00 AM GMT+2`, `09:05:00 +0200`, `9:05 CEST` */
const ZONE = new RegExp(
  `(?:^|[\\s([]|(?<=:\\d\\d))(?:(?:gmt|utc)? ?([+\\-−])(\\d{1,2}):?(\\d\\d)?|(${[...ZONES.keys()].join('|')}))(?=[\\s)\\],]|$)`,
);

/**
 * The offset from UTC that a date names.
 *
 * @param fromTime the folded date from its time of day on: a zone follows the time
 * @returns minutes, or null if it names none
 */
export function readZone(fromTime: string): number | null {
  const match = ZONE.exec(fromTime);
  if (!match) return null;
  const [, sign, hours, minutes, name] = match;
  if (sign === undefined) return ZONES.get(name ?? '') ?? null;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  if (offset > LARGEST_OFFSET) return null;
  return sign === '+' ? offset : -offset;
}
