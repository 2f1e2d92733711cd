/** Object.groupBy, which Node 20 does not have yet. */
export function groupBy(list, keyOf) {
  const groups = {};
  for (const entry of list) (groups[keyOf(entry)] ??= []).push(entry);
  return groups;
}
