/** `09:05`, `9.05`, `9h05` */
const TIME_OF_DAY = /\d[:.h]\d\d/;
/** `Message du 05/06/19 11:11` */
const TIME_AT_END = /\d[:.h]\d\d$/;

/** Whether text contains a time of day, or something that looks like one. */
export function hasTimeOfDay(text: string): boolean {
  return TIME_OF_DAY.test(text);
}

/** Whether text ends in a time of day. */
export function endsInTimeOfDay(text: string): boolean {
  return TIME_AT_END.test(text);
}
