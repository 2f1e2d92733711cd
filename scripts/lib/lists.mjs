/** Object.groupBy, which Node 20 lacks. */
export function groupBy(list, keyOf) {
  const groups = {};
  for (const entry of list) (groups[keyOf(entry)] ??= []).push(entry);
  return groups;
}
