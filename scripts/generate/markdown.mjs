// Markdown of the generated pages. Tables are not padded: a long cell would widen all rows of its column.

const GENERATED =
  '<!-- Written by npm run generate. Change the schemas and tables it reads instead. -->';

/** A page: its parts, separated by blank lines. */
export function page(...parts) {
  return `${[GENERATED, ...parts].map((part) => part.trim()).join('\n\n')}\n`;
}

/** A table. Cells are text; `|` and `<` are escaped. */
export function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/[|<]/g, '\\$&')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** `callStatus` as code. */
export function code(text) {
  return `\`${text}\``;
}

/** Texts as an enumeration: `a, b and c`. */
export function listed(texts) {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
