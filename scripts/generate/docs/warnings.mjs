import { code, page, table } from '../markdown.mjs';

/**
 * docs/warnings.md: the codes of the field `warnings`.
 *
 * @returns {string} Markdown
 */
export function warningsPage({ WARNING_CODES }) {
  return page(
    '# Warnings',
    `The field \`warnings\` lists values of a message that were converted, left out or not recognised. A message
without any has no such field. Each warning is one line: the code, the field, what it contained, and what
was done. An example:`,
    '```\ncoerced callDuration: was text; read as a number\n```',
    table(
      ['Code', 'Meaning'],
      Object.entries(WARNING_CODES).map(([name, text]) => [code(name), text]),
    ),
    '## Count them',
    `The same change always gives the same line. To see what HighLevel has changed, and how often, add n8n's
**Split Out** (field \`warnings\`) and then **Summarize** (count \`warnings\`, split by \`warnings\`).`,
  );
}
