/** Object.groupBy, which Node 20 lacks. */
export function groupBy(list, keyOf) {
  const groups = {};
  for (const entry of list) (groups[keyOf(entry)] ??= []).push(entry);
  return groups;
}

/** An entry at random. */
export function anyOf(list) {
  return list[Math.floor(Math.random() * list.length)];
}

/** Handles each entry of a list, at most `count` at the same time. */
export async function eachAtOnce(list, count, handle) {
  const entries = list.values();
  const work = async () => {
    for (const entry of entries) await handle(entry);
  };
  await Promise.all(Array.from({ length: count }, work));
}
