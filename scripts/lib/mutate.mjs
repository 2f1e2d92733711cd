// Repeatable damage to texts, as mail programs, gateways and people do it to an email, and worse.

const ODD_CHARACTERS = ['>', '<', ':', '\n', '\u00a0', '\u200b', '-', '"', '&', ' ', 'é', '日'];

const MUTATIONS = [
  onLines((lines, at) => lines.splice(at, 1)),
  onLines((lines, at) => lines.splice(at, 0, lines[at])),
  onLines((lines, at, other) => ([lines[at], lines[other]] = [lines[other], lines[at]])),
  onLines((lines, at) => (lines[at] = `> ${lines[at]}`)),
  onLines((lines, at) => (lines[at] = lines[at].replace(/^>\s?/, ''))),
  onLines((lines, at) => lines.splice(at, 0, '')),
  onLines((lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' '))),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => replaceAt(text, random, 1, ''),
  (text, random) => replaceAt(text, random, 0, pick(ODD_CHARACTERS, random)),
  (text, random) => replaceAt(text, random, 1, pick(ODD_CHARACTERS, random)),
  (text) => text.replaceAll('\n', '\r\n'),
];

/**
 * A text with one to three of these changes.
 *
 * @param {string} text
 * @param {() => number} random from makeRandom (random.mjs)
 */
export function mutate(text, random) {
  let mutated = text;
  for (let left = 1 + Math.floor(random() * 3); left > 0; left--) {
    mutated = pick(MUTATIONS, random)(mutated, random);
  }
  return mutated;
}

/** HTML has few line breaks, so its tags count as the ends of lines. */
function onLines(change) {
  return (text, random) => {
    const lines = text.split(/(?<=>)(?=<)|\n/);
    const [at, other] = [0, 0].map(() => Math.floor(random() * lines.length));
    change(lines, at, other);
    return lines.join(text.includes('\n') ? '\n' : '');
  };
}

function replaceAt(text, random, length, by) {
  const at = Math.floor(random() * text.length);
  return text.slice(0, at) + by + text.slice(at + length);
}

function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}
