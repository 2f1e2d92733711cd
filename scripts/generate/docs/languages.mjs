import { code, page, table } from '../markdown.mjs';

/**
 * docs/languages.md: the languages of Email Thread.
 *
 * @returns {string} Markdown
 */
export function languagesPage({ LANGUAGES }) {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const rows = LANGUAGES.map(({ code: own, from, date, subject, wrote, replyPrefixes }) => [
    code(own),
    names.of(own),
    [from, date, subject].map(firstOf).join(', '),
    firstOf(wrote),
    firstOf(replyPrefixes),
  ]).sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  return page(
    '# Languages',
    `**HighLevel Email Thread** recognises the words that mail programs write around quoted messages in
${LANGUAGES.length} languages, as well as common closings, signatures of devices and disclaimers. The columns
show one word of each kind; the [language files][files] have all of them. \`email.language\` holds the code.`,
    table(['Code', 'Language', 'From, date, subject', 'wrote', 'Reply prefix'], rows),
    'A quote in another language is still found by its markup, its `>` marks or its header block.',
    '[files]: ../nodes/shared/email/languages',
  );
}

function firstOf(list) {
  return (list ?? '').split('|')[0];
}
