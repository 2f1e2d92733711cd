// HTML as mail programs and campaign editors write it: most of it is markup and styles, little is text.

/** @param {string} text may have line ends */
export function withBreaks(text) {
  return text.replaceAll('\n', '<br>');
}

const WORD_STYLES = `<style><!--
/* Font Definitions */
@font-face
	{font-family:"Cambria Math";
	panose-1:2 4 5 3 5 4 6 3 2 4;}
@font-face
	{font-family:Calibri;
	panose-1:2 15 5 2 2 2 4 3 2 4;}
@font-face
	{font-family:Aptos;}
/* Style Definitions */
p.MsoNormal, li.MsoNormal, div.MsoNormal
	{margin:0in;
	font-size:11.0pt;
	font-family:"Aptos",sans-serif;
	mso-ligatures:standardcontextual;}
a:link, span.MsoHyperlink
	{mso-style-priority:99;
	color:#0563C1;
	text-decoration:underline;}
p.MsoListParagraph, li.MsoListParagraph, div.MsoListParagraph
	{mso-style-priority:34;
	margin-left:.5in;}
span.EmailStyle17
	{mso-style-type:personal-compose;
	font-family:"Aptos",sans-serif;
	color:windowtext;}
.MsoChpDefault
	{mso-style-type:export-only;
	font-size:10.0pt;}
@page WordSection1
	{size:8.5in 11.0in;
	margin:1.0in 1.0in 1.0in 1.0in;}
div.WordSection1
	{page:WordSection1;}
--></style><!--[if gte mso 9]><xml>
<o:shapedefaults v:ext="edit" spidmax="1026" />
</xml><![endif]-->`;

const WORD_HEAD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="Generator" content="Microsoft Word 15 (filtered medium)">
${WORD_STYLES}
</head>
<body lang="EN-US" link="#0563C1" vlink="#954F72" style="word-wrap:break-word">
<div class="WordSection1">
`;

const wordParagraph = (text) =>
  `<p class="MsoNormal"><span style="font-size:11.0pt;font-family:&quot;Calibri&quot;,sans-serif;color:#1F497D">${text}<o:p></o:p></span></p>\n`;
const wordParagraphs = (texts) =>
  texts.map((text) => wordParagraph(withBreaks(text))).join(wordParagraph('&nbsp;'));

/**
 * A reply written with Outlook for Windows, with the messages it answers below.
 *
 * @param {string[]} paragraphs of the newest message
 * @param {{ from: string, date: string, to: string, subject: string, paragraphs: string[] }[]} earlier
 */
export function outlookMail(paragraphs, earlier) {
  const header = (label, value) => `<b>${label}:</b> ${value}`;
  const quotes = earlier.map(
    ({ from, date, to, subject, paragraphs: texts }) =>
      `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0in 0in 0in"><p class="MsoNormal">${[
        header('From', from.replace('<', '&lt;').replace('>', '&gt;')),
        header('Sent', date),
        header('To', to),
        header('Subject', subject),
      ].join(
        '<br>\n',
      )}<o:p></o:p></p></div></div>\n${wordParagraph('&nbsp;')}${wordParagraphs(texts)}`,
  );
  return `${WORD_HEAD}${[wordParagraphs(paragraphs), ...quotes].join(wordParagraph('&nbsp;'))}</div>\n</body>\n</html>`;
}

/** A reply written with Gmail: each earlier message is quoted in the one above it. */
export function gmailMail(paragraphs, earlier) {
  const blocks = (texts) =>
    texts.map((text) => `<div>${withBreaks(text)}</div>`).join('<div><br></div>');
  const quotes = earlier.reduceRight(
    (inner, { from, date, paragraphs: texts }) =>
      `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On ${date} ${from.replace('<', '&lt;<a href="mailto:s@c.example">').replace('>', '</a>&gt;')} wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div dir="ltr">${blocks(texts)}</div>${inner}</blockquote></div>`,
    '',
  );
  return `<div dir="ltr">${blocks(paragraphs)}</div>${quotes}`;
}

const CAMPAIGN_STYLES = `<style type="text/css">#outlook a{padding:0}body{margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%}table,td{border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt}img{border:0;height:auto;line-height:100%;outline:none;text-decoration:none;-ms-interpolation-mode:bicubic}p{display:block;margin:13px 0}</style>
<!--[if mso]><noscript><xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml></noscript><![endif]-->
<style type="text/css">@media only screen and (min-width:480px){.column-per-100{width:100%!important;max-width:100%}.column-per-50{width:50%!important;max-width:50%}}@media only screen and (max-width:479px){table.full-width-mobile{width:100%!important}td.full-width-mobile{width:auto!important}}.hide{display:none}a.button:hover{opacity:.9!important}</style>`;

const table = (inner, style = '') =>
  `<table align="center" border="0" cellpadding="0" cellspacing="0" role="presentation" style="width:100%;${style}"><tbody>${inner}</tbody></table>`;
const cell = (inner) =>
  `<tr><td align="left" style="font-size:0px;padding:10px 25px;word-break:break-word">${inner}</td></tr>`;

/** A section: a picture, a heading, a text and a button, centred for all programs and for Outlook. */
function campaignSection(text, index) {
  const [first] = text.split(/[.?!]/);
  const column = [
    cell(
      table(
        `<tr><td style="width:550px"><img alt="" height="auto" src="https://cdn.acme.example/media/${4700 + index}.png" style="border:0;display:block;outline:none;text-decoration:none;height:auto;width:100%;font-size:13px" width="550"></td></tr>`,
      ),
    ),
    cell(
      `<div style="font-family:Roboto,Helvetica,Arial,sans-serif;font-size:20px;font-weight:700;line-height:1.4;text-align:left;color:#101828"><h2 style="margin:0">${first}</h2></div>`,
    ),
    cell(
      `<div style="font-family:Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:left;color:#475467"><p style="margin:0 0 12px 0">${withBreaks(text)}</p></div>`,
    ),
    cell(
      table(
        `<tr><td align="center" bgcolor="#155EEF" role="presentation" style="border:none;border-radius:6px;cursor:auto;background:#155EEF" valign="middle"><a class="button" href="https://acme.example/book/${index}?utm_source=email&amp;utm_medium=campaign&amp;utm_campaign=june" style="display:inline-block;background:#155EEF;color:#ffffff;font-family:Roboto,Arial,sans-serif;font-size:14px;font-weight:600;line-height:120%;margin:0;text-decoration:none;padding:12px 24px;border-radius:6px" target="_blank">Read more</a></td></tr>`,
      ),
    ),
  ];
  return `<!--[if mso | IE]><table align="center" border="0" cellpadding="0" cellspacing="0" width="600" bgcolor="#ffffff"><tr><td style="line-height:0px;font-size:0px;mso-line-height-rule:exactly;"><![endif]--><div style="background:#ffffff;background-color:#ffffff;margin:0px auto;max-width:600px">${table(
    `<tr><td style="direction:ltr;font-size:0px;padding:20px 0;text-align:center"><div class="column-per-100" style="font-size:0px;text-align:left;direction:ltr;display:inline-block;vertical-align:top;width:100%">${table(column.join(''), 'vertical-align:top;')}</div></td></tr>`,
    'background:#ffffff;background-color:#ffffff;',
  )}</div><!--[if mso | IE]></td></tr></table><![endif]-->`;
}

/** A newsletter as a campaign editor lays it out, one section for each text. */
export function newsletter(texts) {
  const footer = `<div style="margin:0px auto;max-width:600px">${table(
    cell(
      `<div style="font-family:Roboto,Arial,sans-serif;font-size:11px;line-height:1.5;text-align:center;color:#888888">You received this email because you are a customer of Acme.<br>Acme, 1 Main St, Springfield, IL 62701<br><a href="https://acme.example/out" style="color:#888888">Unsubscribe</a></div>`,
    ),
  )}</div><img src="https://acme.example/open.gif" width="1" height="1" alt="">`;
  return `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>News</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">${CAMPAIGN_STYLES}</head><body style="word-spacing:normal;background-color:#f2f4f7"><div class="hide" style="display:none;font-size:1px;color:#ffffff;line-height:1px;max-height:0px;max-width:0px;opacity:0;overflow:hidden">Our news in June</div><div style="background-color:#f2f4f7">${texts
    .map(campaignSection)
    .join('')}${footer}</div></body></html>`;
}
