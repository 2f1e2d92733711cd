import { LOCAL_ZONES } from '../languages';
import type { Time } from './times';

/**
 * Names of time zones with their offsets from UTC in minutes: `9:05 CEST`, `9:05 MESZ`. Null for those
 * that several zones share: `IST` is India's, Ireland's and Israel's.
 */
export const ZONES: ReadonlyMap<string, number | null> = new Map<string, number | null>([
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
  ['met', 60],
  ['mest', 120],
  ['wat', 60],
  ['sast', 120],
  ['trt', 180],
  ['pkt', 300],
  ['ict', 420],
  ['pht', 480],
  ['myt', 480],
  ['nst', -210],
  ['ndt', -150],
  ['adt', -180],
  ['brt', -180],
  ['brst', -120],
  ['art', -180],
  ['uyt', -180],
  ['clt', -240],
  ['clst', -180],
  ['bot', -240],
  ['vet', -240],
  ['cot', -300],
  ['pet', -300],
  ['est', -300],
  ['edt', -240],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['akst', -540],
  ['akdt', -480],
  ['hst', -600],
  ['jst', 540],
  ['kst', 540],
  ['sgt', 480],
  ['hkt', 480],
  ['awst', 480],
  ['acst', 570],
  ['acdt', 630],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['ast', null],
  ['bdt', null],
  ['cst', null],
  ['gst', null],
  ['ist', null],
  ...LOCAL_ZONES,
]);
/** In minutes. The largest offset from UTC: Kiribati's. */
const LARGEST_OFFSET = 14 * 60;
/** An offset, alone or after `GMT`, or a zone's name: `9:05:00 AM GMT+2`, `09:05:00 +0200`, `9:05 CEST` */
const ZONE = new RegExp(
  `(?:^|[\\s([]|(?<=:\\d\\d))(?:(?:gmt|utc)? ?([+\\-−])(\\d{1,2}):?(\\d\\d)?|(${[...ZONES.keys()].join('|')}))(?=[\\s)\\],]|$)`,
);

/** In characters: the thousandths of a second, `.000`. */
const FRACTION = 4;

/** `2024年5月6日 UTC+8 9:05`: an offset that is before the time. */
const ZONE_BEFORE = /(?:gmt|utc) ?([+\-−])(\d{1,2}):?(\d\d)?\s/;

/**
 * The offset from UTC that a date names.
 *
 * @param folded the folded date
 * @param time its time of day: a zone follows it, or is before it with `UTC`
 * @returns minutes, or null if it names none
 */
export function readZone(
  folded: string,
  { start, end }: Pick<Time, 'start' | 'end'>,
): number | null {
  // `09:05:00.000+02:00`
  const from = folded.startsWith('.', end) ? end + FRACTION : start;
  const after = end < folded.length ? ZONE.exec(folded.slice(from)) : null;
  const match = after ?? ZONE_BEFORE.exec(folded.slice(0, start));
  if (!match) return null;
  const [, sign, hours, minutes, name] = match;
  if (sign === undefined) return ZONES.get(name ?? '') ?? null;
  const offset = Number(hours) * 60 + Number(minutes ?? 0);
  if (offset > LARGEST_OFFSET) return null;
  return sign === '+' ? offset : -offset;
}
