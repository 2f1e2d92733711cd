import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import type { Line } from '../../../../../nodes/shared/email/lines/lines';
import { readText } from '../../../../../nodes/shared/email/lines/text';
import { bannerLength } from '../../../../../nodes/shared/email/reply/banner';
import { parseBody } from '../../../../../nodes/shared/email/parseBody';

const TEXT = 'Hi Bo,\n\nthe van is ready.';

/** The lines below the banner, blank ones left out. */
function below(lines: readonly Line[]): string[] {
  return lines
    .slice(bannerLength(lines))
    .map(({ text }) => text)
    .filter((text) => text !== '');
}

describe('bannerLength', () => {
  it('ends above a line that is longer than a banner', () => {
    const letter = 'Do not click links before the meeting. '.repeat(20).trim();
    const banner = 'CAUTION: This email originated from outside of Acme.';
    expect(below(readText(`${banner}\n${letter}`))).toEqual([letter]);
  });

  it.each([
    'CAUTION: This email originated from outside of Acme. Do not click links or open attachments.',
    'CAUTION: This email originated from outside of\nAcme. Do not click links or open\nattachments unless you recognize the sender.',
    'This message originated outside your organization.\n________________________________',
    'External email : Use caution with links and attachments',
    '*** This email is from an external sender. Be careful with links and attachments. ***',
    'EXTERNAL SENDER: Verify before you act.',
    '[EXTERNAL EMAIL]',
    'EXTERNAL SENDER',
    '**External Email**',
    "You don't often get email from ann@acme.example. Learn why this is important",
    "[Some people who received this message don't often get email from ann@acme.example. Learn why this\nis important at https://aka.ms/LearnAboutSenderIdentification ]",
    'WARNING: External sender\nBe careful with this message: it might be phishing.',
    '[EXTERN]',
    'ACHTUNG: Diese E-Mail stammt von einem externen Absender. Klicken Sie nicht auf Links.',
    'Diese E-Mail wurde von außerhalb der Organisation gesendet. Vorsicht beim Öffnen von Anhängen.',
    '[Sie erhalten nicht häufig E-Mails von ann@acme.example. Weitere Informationen, warum dies wichtig ist, finden Sie unter https://aka.ms/LearnAboutSenderIdentification ]',
    "ATTENTION : ce courriel provient de l'extérieur. Ne cliquez pas sur les liens.",
    "Vous n'obtenez pas souvent d'e-mail à partir de ann@acme.example. Découvrez pourquoi c'est important",
    'ADVERTENCIA: este correo se originó desde fuera de la organización. No haga clic en enlaces.',
    "ATTENZIONE: questa email proviene dall'esterno. Non cliccare sui link e non aprire gli allegati.",
    'CUIDADO: este e-mail foi enviado de fora da organização. Não clique em links.',
    'LET OP: deze e-mail komt van buiten de organisatie. Klik niet op links en open geen bijlagen.',
    'UWAGA: ta wiadomość pochodzi spoza organizacji. Nie klikaj linków.',
    'VARNING: detta meddelande kommer från en extern avsändare. Klicka inte på länkar.',
    'ВНИМАНИЕ: письмо от внешнего отправителя. Не открывайте вложения.',
    'DİKKAT: bu e-posta kuruluş dışından gönderildi. Bağlantılara tıklamayın.',
    '注意：このメールは組織外から送信されました。リンクをクリックしないでください。',
    '【外部邮件】请勿点击链接或打开附件。',
    '[外部郵件] 請勿點選連結或開啟附件。',
    '[외부 메일] 이 메일은 외부에서 발송되었습니다.',
  ])('finds %j', (banner) => {
    expect(below(readText(`${banner}\n\n${TEXT}`))).toEqual(['Hi Bo,', 'the van is ready.']);
  });

  it.each([
    ['This message originated outside of your organization. ', 'Hi Bo,\n\nthe van is ready.'],
    ['CAUTION: External email. Do not click links. ', 'Yes, Tuesday works.'],
  ])('finds %j before other words of the line', (banner, text) => {
    const body = banner + text;
    const { reply, footer, replyRanges } = parseBody({ body, format: 'text' });
    expect([reply, footer]).toEqual([text, banner.trim()]);
    expect(replyRanges.map(({ start, end }) => body.slice(start, end))).toEqual([text]);
  });

  it('finds one before a greeting in HTML, but not before another sentence', () => {
    const banner = 'This message originated outside of your organization.';
    const read = (text: string) =>
      parseBody({
        body: `<div>${banner} ${text}</div><div>The van is ready.</div>`,
        format: 'html',
      });
    expect(read('Hi Bo,')).toMatchObject({ reply: 'Hi Bo,\nThe van is ready.', footer: banner });
    expect(read('Call us.')).toMatchObject({
      reply: 'The van is ready.',
      footer: `${banner} Call us.`,
    });
  });

  it.each([
    'This email originated from outside of the organization. Please\nbe careful with links.',
    'This email originated from outside. Call us if you are unsure.\nDo not click links.',
  ])('takes no words out of the middle of %j', (banner) => {
    const { reply, footer } = parseBody({ body: `${banner}\n\n${TEXT}`, format: 'text' });
    expect([reply, footer]).toEqual([TEXT, banner]);
  });

  it('finds Proofpoint’s banner, with the beginning of the message above it', () => {
    const banner =
      'Hi Bo, the van\nZjQcmQRYFpfptBannerStart\nThis Message Is From an External Sender\n\nReport Suspicious\nZjQcmQRYFpfptBannerEnd';
    expect(below(readText(`${banner}\n${TEXT}`))).toEqual(['Hi Bo,', 'the van is ready.']);
  });

  it.each([
    '<table><tr><td bgcolor="#ffc107"></td><td><b>CAUTION:</b> This email is from an external sender. Do not click links.</td></tr></table>',
    '<div><b>This Message Is From an External Sender</b></div><div>This message came from outside your organization.</div><div><a href="x">Report&nbsp;Suspicious</a></div>',
    '<div>Be careful with this message</div><div>It is from outside your organization. Avoid clicking links.</div>',
    '<p>This Message Is From an Unknown Sender</p><p>You have not previously corresponded with this sender.</p>',
    '<p>EXTERNAL</p><p>Be cautious with links and attachments.</p>',
    '<div>ann@acme.example からのメールです。<a href="https://aka.ms/LearnAboutSenderIdentification">理由</a></div>',
    '<div>E-pasts no ann@acme.example. <a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Faka.ms%2FLearnAboutSenderIdentification">Kāpēc?</a></div>',
  ])('finds a box of HTML: %s', (box) => {
    expect(below(readHtml(`${box}<div>Hi Bo,</div><div>the van is ready.</div>`))).toEqual([
      'Hi Bo,',
      'the van is ready.',
    ]);
  });

  it('ends with its last sentence, also without a blank line', () => {
    const banner =
      'WARNING: This email originated outside of Acme. Do not click links unless you know the sender.';
    expect(below(readText(`${banner}\n${TEXT}`))).toEqual(['Hi Bo,', 'the van is ready.']);
  });

  it('leaves a greeting right below its link in the message', () => {
    const banner =
      "You don't often get email from ann@acme.example. Learn why this is important<https://aka.ms/LearnAboutSenderIdentification>";
    expect(below(readText(`${banner}\n${TEXT}`))).toEqual(['Hi Bo,', 'the van is ready.']);
  });

  it.each([
    "Please don't click links in emails from external senders. We had two cases.",
    'Hi all,\n\nAttention: external emails are blocked. Do not open attachments.',
    'Warning: the paint outside the house is wet. Please be careful.',
    'ATTENTION!',
    'CAUTION!',
    'OBS!',
    'Caution, please do not open the window.',
    'Aviso: mañana estaré fuera de la oficina.',
    'Achtung, wir treffen uns außerhalb der Stadt.',
    'Attention, le parking est à l’extérieur de la ville.',
    '注意：社外秘です。',
    'External sender names are hard to read in the list.',
    'Caution: the floor in room 4 is wet, please use the other door.',
    'Attention: this email has links to the new forms. Please open them before Friday.',
    'External walls come first, then the roof.',
    'This email is for Ann.',
    '',
  ])('finds none in %j', (text) => {
    expect(bannerLength(readText(`${text}\n\nBo`))).toBe(0);
  });
});

describe('the banner of an email', () => {
  const banner = 'CAUTION: This email is from an external sender. Do not click links.';

  it('is part of the footer', () => {
    const { reply, footer, replyRanges } = parseBody({
      body: `${banner}\n\n${TEXT}`,
      format: 'text',
    });
    expect({ reply, footer }).toEqual({ reply: TEXT, footer: banner });
    expect(replyRanges).toEqual([
      { start: banner.length + 2, end: banner.length + 2 + TEXT.length },
    ]);
  });

  it('is the message if there is nothing else', () => {
    expect(parseBody({ body: banner, format: 'text' })).toMatchObject({
      reply: banner,
      footer: '',
    });
  });
});

it.each([
  'Be careful with this box.\nIt came from outside and the glass is thin.',
  'Be cautious, since the box came from outside our town.\nOpen it softly.',
  'Cuidado con la caja.\nProviene de fuera y el cristal es fino.',
])('a letter that asks to be careful, but not with mail, has no banner: %j', (text) => {
  expect(bannerLength(readText(`${text}\n\nSee you soon.`))).toBe(0);
});

it.each([
  'Warning: The sender is outside your organization. Be careful.',
  'ATTENTION This came from outside the company, be careful',
  'Be careful with this message. It came from outside.',
])('a label or the name of the message makes it one: %j', (text) => {
  expect(below(readText(`${text}\n\n${TEXT}`))).toEqual(below(readText(TEXT)));
});

it.each([
  'External (ann@acme.example)\nReport This Email  FAQ  GoDaddy Advanced Email Security, Powered by INKY',
  'Caution: External (ann@acme.example)\nReport This Email  FAQ  Protection by INKY',
])('INKY names the sender: %j', (banner) => {
  expect(below(readText(`${banner}\n\n${TEXT}`))).toEqual(below(readText(TEXT)));
});

it('a mark with the sender has the address of one', () => {
  expect(bannerLength(readText(`External (walls and roof)\n\n${TEXT}`))).toBe(0);
});
