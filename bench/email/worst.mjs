// Bodies that slow parsers down. Each repeats one piece, so that it can have any length; with `usual`
// pieces it has the size at which other parsers are known to fail.

/** The parser searches the end of a message for its sender's name. */
export const FROM = 'Bo Lee <bo@b.example>';
const SENTENCE = 'A slow grey heron waits at the edge of the pond, and nobody knows what for. ';
const SAMPLE = 1000;
const GMAIL_QUOTE =
  '<div class="gmail_quote"><div class="gmail_attr">On Tue, Bo &lt;bo@b.example&gt; wrote:</div>' +
  '<blockquote class="gmail_quote">and';

/**
 * @param {'text' | 'html'} kind
 * @param {number} usual
 * @param {string | ((index: number) => string)} piece
 * @param {{ before?: string, after?: string, closing?: string }} [around] `closing` is added once per piece
 */
function body(kind, name, usual, piece, { before = 'Hi\n', after = '', closing = '' } = {}) {
  const pieces = (count) =>
    typeof piece === 'function' ? joined(count, piece) : piece.repeat(count);
  const length = pieces(SAMPLE).length / SAMPLE + closing.length;
  const make = (count) => `${before}${pieces(count)}${closing.repeat(count)}${after}`;
  return {
    kind,
    name: `${kind} ${name}`,
    usual: () => make(usual),
    /** A body of about this many characters. */
    ofLength: (characters) => make(Math.round(characters / length)),
  };
}

/** Built in chunks, so that the pieces take less memory than the parser under test. */
function joined(count, pieceAt) {
  const stretches = Array.from({ length: Math.ceil(count / SAMPLE) }, (_, stretch) => {
    const start = stretch * SAMPLE;
    const length = Math.min(SAMPLE, count - start);
    return Array.from({ length }, (_piece, index) => pieceAt(start + index)).join('');
  });
  return stretches.join('');
}

const text = (...args) => body('text', ...args);
/** A body of so many links that most of the time goes into what is returned for each. */
const ofLinks = (made) => ({ ...made, areLinks: true });
const html = (name, usual, piece, around) =>
  body('html', name, usual, piece, { before: 'Hi', ...around });
const nested = (name, usual, opening, closing) => html(name, usual, opening, { closing });

/** Equal shares, so that the body has the requested length. */
const digits = (index) => String(index).padStart(7, '0');
const dated = (index) => `On Tue, 6 Feb 2024 at 9:${String(index % 60).padStart(2, '0')}`;

/** The address that Microsoft Safe Links writes in place of a link. */
const safeLink = (index) =>
  `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.example%2F${digits(index)}&data=05`;
const proofpoint = (url) =>
  `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(url)}&k=x`;

/** Bodies at which the parsers of bench/email/peers/ and similar ones are slow or fail. */
const KNOWN = [
  text('prose', 13_000, `${SENTENCE}\n`),
  text('one long quote', 12_500, `> ${SENTENCE}\n`, {
    before: 'Hi\n\nOn Tue, 6 Feb 2024 at 9:00, Bo <bo@b.example> wrote:\n',
  }),
  text(
    'replies under replies',
    5_000,
    (i) => `${dated(i)}, Bo <b${i}@b.example> wrote:\nno ${i}\n`,
  ),
  text('spaces within a line', 100_000, ' ', { after: 'there' }),
  text('blank lines', 100_000, '\n', { after: 'there' }),
  text('lines of a quote mark', 100_000, '>\n'),
  text('quote marks on one line', 100_000, '>', { after: 'x' }),
  text('lines that say On', 20_000, 'On\n', { after: 'end' }),
  text('On again and again', 50_000, 'On ', { after: 'end' }),
  text('lines that somebody wrote', 20_000, 'On a day somebody wrote\n'),
  text('senders', 20_000, 'From: a\n'),
  text('senders with open brackets', 20_000, 'From: [<a\n'),
  text('dashes', 100_000, '-', { after: 'x' }),
  text('underscores', 100_000, '_', { after: 'x' }),
  text('lines that say Op', 20_000, 'Op x\n'),
  text('open brackets in an attribution', 50_000, '<', { before: 'Hi\nOn ', after: ' wrote' }),
  text('web addresses', 100_000, (i) => `https://acme.example/plan/${digits(i)} `),
  ofLinks(
    text(
      'web addresses line by line',
      100_000,
      (i) => `https://acme.example/?plan=${digits(i)}&utm_source=a\n`,
    ),
  ),
  text('one web address again and again', 100_000, 'https://acme.example/plan?utm_source=a\n'),
  html('paragraphs', 11_500, `<p>${SENTENCE}</p>`, { before: '<div>', after: '</div>' }),
  html('layout tables', 8_000, `<table><tr><td style="padding:0">${SENTENCE}</td></tr></table>`, {
    before: '<table><tr><td>',
    after: '</td></tr></table>',
  }),
  nested('few blocks in blocks', 5_000, '<div>', '</div>'),
  nested('blocks in blocks', 50_000, '<div>', '</div>'),
  nested('quotes in quotes', 2_000, '<blockquote type="cite">a', '</blockquote>'),
  nested('Gmail quotes in quotes', 500, GMAIL_QUOTE, '</blockquote></div>'),
  ofLinks(html('links', 100_000, (i) => `<a href="https://acme.example/${digits(i)}">a</a> `)),
  ofLinks(html('one link again and again', 100_000, '<a href="https://acme.example/plan">a</a> ')),
  html('<', 100_000, '<'),
  html('&', 100_000, '&'),
  html('tags that never end', 50_000, '<div '),
  html('line breaks', 100_000, '<br>', { after: 'there' }),
  html('comments that never end', 50_000, '<!--'),
  html('an embedded picture', 1_000_000, 'A', {
    before: '<p>Hi</p><img src="data:image/png;base64,',
    after: '"><p>there</p>',
  }),
];

/** Other parsers do not fail at a usual length of these, so they only exist in requested lengths. */
const ofAnyLength = (make) => (name, piece, around) => make(name, 1, piece, around);
const hugeText = ofAnyLength(text);
const hugeHtml = ofAnyLength(html);

/** More bodies that could take superlinear time or memory. */
const HUGE = [
  hugeText('one line', 'word '),
  hugeText('one word', 'w'),
  hugeText('digits', '1234567890'),
  hugeText('marks that stack on one letter', '\u0301\u0316'),
  hugeText('short lines', 'ok\n'),
  hugeText('carriage returns', '\r'),
  hugeText('deeper and deeper quotes', (i) => `${'>'.repeat(i % 200)} why\n`),
  hugeText('quotes and answers', '> why\nso\n\n'),
  hugeText('names as quote marks', 'Bo> why\n'),
  hugeText('comparisons', '> 4 seats\n'),
  hugeText('prompts', '>>> why\n'),
  hugeText('names in quotes', '> Bo wrote:\nso\n\n'),
  hugeText('attributions', (i) => `${dated(i)}, Bo <bo@b.example> wrote:\n`),
  hugeText('attributions without a verb', (i) => `${dated(i)}, Bo <bo@b.example>\n`),
  hugeText('attributions on one line', 'On 6 Feb 2024 Bo <bo@b.example> wrote: '),
  hugeText(
    'attributions that wrap',
    'On Tue, 6 Feb 2024\nat 9:00,\nBo\n<bo@b.example>\nwrote:\n\n',
  ),
  hugeText('verbs of attributions', 'wrote:\n'),
  hugeText('sentences with verbs', 'On a day somebody wrote: it is good.\n'),
  hugeText('dates', '2024-02-06 9:00 '),
  hugeText('header blocks', 'From: Bo\nSent: 6 Feb 2024\nTo: Al\nSubject: Hi\n\n'),
  hugeText('headers side by side', 'From: a Sent: b To: c\n'),
  hugeText('headers of all languages', 'Von: Bo\nDate: 6\nTil: Al\n件名: x\nBetreff: y\n'),
  hugeText('recipients', 'bo@b.example, ', { before: 'Hi\n\nFrom: Bo\nSubject: Hi\nTo: ' }),
  hugeText('recipients line by line', 'bo@b.example,\n', { before: 'Hi\n\nFrom: Bo\nTo: ' }),
  hugeText('short recipients', 'a@b,', { before: 'Hi\n\nFrom: Bo\nSubject: Hi\nTo: ' }),
  hugeText('names as recipients', 'a,', { before: 'Hi\n\nFrom: a@b.example\nTo: ' }),
  hugeText('senders on one line', 'a@b ', { before: 'Hi\n\nFrom: ', after: '\nTo: Al\n' }),
  hugeText('quotation marks in a name', '"', { before: 'Hi\n\nFrom: ', after: '\nTo: Al\n' }),
  hugeText('encoded words', '=?utf-8?Q?B=C3=B6?= ', {
    before: 'Hi\n\nFrom: ',
    after: '\nTo: Al\n',
  }),
  hugeText('separators', '-----Original Message-----\n'),
  hugeText(
    'forwards of forwards',
    '---------- Forwarded message ----------\nFrom: Bo <bo@b.example>\n\n',
  ),
  hugeText('marks to reply above', '## Reply above this line ##\n'),
  hugeText('rules', '____________\n'),
  hugeText('signatures', '-- \nBo\n'),
  hugeText('closings', 'Kind regards,\n'),
  hugeText('devices', 'Sent from my phone\n'),
  hugeText('disclaimers', 'This email is confidential.\n\n'),
  hugeText('banners', 'CAUTION: This email originated from outside. Do not click links.\n\n'),
  hugeText('bars', '|', { before: '' }),
  hugeText('bars above a banner', '|\n', { before: '', after: 'CAUTION: external email\n' }),
  hugeText('footers', 'You received this email because you are a customer.\n\n'),
  hugeText('lines above a footer', '© 2024 Acme Gym\n', { after: 'Unsubscribe\n' }),
  hugeText('links', 'https://example.com/?utm_source=a '),
  // Microsoft and Proofpoint rewrite the links of all mail; services of bulk mail those of newsletters.
  hugeText('links through a scanner', (i) => `${safeLink(i)}\n`),
  hugeText('links through a scanner twice', (i) => `${proofpoint(safeLink(i))}\n`),
  hugeText(
    'links that count clicks',
    (i) => `https://acme.us1.list-manage.com/track/click?u=${i}\n`,
  ),
  hugeText('colons', ':'),
  hugeText('<', '<'),
  hugeText('@', 'a@'),
  hugeText('brackets', '(['),
  hugeText('quotation marks', '"'),
  hugeText('soft hyphens', 'so\u00adft '),
  hugeText('hard spaces', 'a\u00a0'),
  hugeText('apostrophes', 'it’s '),
  hugeHtml('one line', 'word '),
  hugeHtml('words in elements', '<b>word</b> '),
  hugeHtml('spaces', ' \n\t'),
  hugeHtml('uneven spaces', 'a  '),
  hugeHtml('hard spaces', 'a&nbsp;'),
  hugeHtml('soft hyphens', 'so&shy;ft '),
  hugeHtml('entities', '&amp;&#8364;&nbsp;&notin;'),
  hugeHtml('unknown entities', '&nonsense;'),
  hugeHtml('elements in elements', '<b><i><u><font><span>', {
    closing: '</span></font></u></i></b>',
  }),
  hugeHtml('elements that never close', '<div><p><b>'),
  hugeHtml('elements that never opened', '</div></p></b>'),
  hugeHtml('crossed elements', '<b><i></b></i>'),
  hugeHtml('answers in answers', '<blockquote type="cite">why', { closing: '</blockquote>' }),
  hugeHtml('quotes side by side', '<blockquote type="cite">why</blockquote>so'),
  hugeHtml('indented blocks in blocks', '<blockquote>why', { closing: '</blockquote>' }),
  hugeHtml('signatures', '<div class="gmail_signature">Bo</div>'),
  hugeHtml('dividers', '<div id="divRplyFwdMsg">From: Bo</div>'),
  hugeHtml('attributions', '<div class="gmail_attr">On 6 Feb 2024 Bo wrote:</div>'),
  hugeHtml('links through a scanner', (i) => `<a href="${safeLink(i)}">a</a> `),
  hugeHtml('lists in lists', '<ul><li>', { closing: '</li></ul>' }),
  hugeHtml('cells', '<td>1', { before: '<table><tr>' }),
  hugeHtml('preformatted lines', 'why\n', { before: '<pre>' }),
  hugeHtml('preformatted quote marks', '> why\n', { before: '<pre>' }),
  hugeHtml('attributes', ' data-a="b"', { before: '<div', after: '>Hi' }),
  hugeHtml('classes', 'gmail ', { before: '<div class="', after: '">Hi' }),
  hugeHtml('styles', 'color:red;', { before: '<div style="', after: '">Hi' }),
  hugeHtml('comments', '<!-- -->'),
  hugeHtml('conditional comments', '<![if !mso]>x<![endif]>'),
  hugeHtml('scripts', '<script>a</script>'),
  hugeHtml('style sheets', '<style>a{}</style>'),
  hugeHtml('other names each', (i) => `<e${digits(i)}>x</e${digits(i)}>`),
  hugeHtml('open elements of other names', (i) => `<e${digits(i)}>`),
];

/** @type {{ kind: 'text' | 'html', name: string, known: boolean, areLinks?: true, usual: () => string, ofLength: (characters: number) => string }[]} */
export const worstBodies = [
  ...KNOWN.map((body) => ({ ...body, known: true })),
  ...HUGE.map((body) => ({ ...body, known: false })),
];
