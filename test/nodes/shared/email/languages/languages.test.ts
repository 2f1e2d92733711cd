import { parseBody } from '../../../../../nodes/shared/email/parseBody';

/** What mail programs write above a quote, each in its own words: as their localisations have it. */
const ATTRIBUTIONS: readonly [client: string, line: string][] = [
  ['Gmail en', 'On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote:'],
  ['Gmail de', 'Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb Sam Lee <s@c.example>:'],
  ['Gmail fr', 'Le lun. 6 mai 2024 à 09:05, Sam Lee <s@c.example> a écrit :'],
  ['Gmail es', 'El lun, 6 may 2024 a las 9:05, Sam Lee (<s@c.example>) escribió:'],
  ['Gmail it', 'Il giorno lun 6 mag 2024 alle ore 09:05 Sam Lee <s@c.example> ha scritto:'],
  ['Gmail pt-BR', 'Em seg., 6 de mai. de 2024 às 09:05, Sam Lee <s@c.example> escreveu:'],
  ['Gmail pt-PT', 'Sam Lee <s@c.example> escreveu (segunda, 6/05/2024 à(s) 09:05):'],
  ['Gmail nl', 'Op ma 6 mei 2024 om 09:05 schreef Sam Lee <s@c.example>:'],
  ['Gmail sv', 'Den mån 6 maj 2024 kl 09:05 skrev Sam Lee <s@c.example>:'],
  ['Gmail da', 'Den man. 6. maj 2024 kl. 09.05 skrev Sam Lee <s@c.example>:'],
  ['Gmail nb', 'man. 6. mai 2024 kl. 09:05 skrev Sam Lee <s@c.example>:'],
  ['Gmail fi', 'ma 6. toukok. 2024 klo 9.05 Sam Lee (s@c.example) kirjoitti:'],
  ['Gmail pl', 'pon., 6 maj 2024 o 09:05 Sam Lee <s@c.example> napisał(a):'],
  ['Gmail cs', 'po 6. 5. 2024 v 9:05 odesílatel Sam Lee <s@c.example> napsal:'],
  ['Gmail sk', 'po 6. 5. 2024 o 9:05 Sam Lee <s@c.example> napísal(a):'],
  ['Gmail hu', 'Sam Lee <s@c.example> ezt írta (időpont: 2024. máj. 6., H, 9:05):'],
  ['Gmail ro', 'În lun., 6 mai 2024 la 09:05, Sam Lee <s@c.example> a scris:'],
  ['Gmail ru', 'пн, 6 мая 2024 г. в 09:05, Sam Lee <s@c.example>:'],
  ['Gmail uk', 'пн, 6 трав. 2024 р. о 09:05 Sam Lee <s@c.example> пише:'],
  ['Gmail tr', 'Sam Lee <s@c.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:'],
  ['Gmail el', 'Στις Δευ 6 Μαΐ 2024 στις 9:05 π.μ., ο χρήστης Sam Lee <s@c.example> έγραψε:'],
  [
    'Gmail he',
    '\u202bבתאריך יום ב׳, 6 במאי 2024 ב-9:05 מאת \u202aSam Lee\u202c\u200f <\u202as@c.example\u202c\u200f>:\u202c',
  ],
  [
    'Gmail ar',
    'في الاثنين، 6 مايو 2024 في 9:05 ص تمت كتابة ما يلي بواسطة \u202aSam Lee\u202c\u200f <\u202as@c.example\u202c\u200f>:',
  ],
  ['Gmail ja', '2024年5月6日(月) 9:05 Sam Lee <s@c.example>:'],
  ['Gmail zh-CN', 'Sam Lee <s@c.example> 于2024年5月6日周一 09:05写道：'],
  ['Gmail zh-TW', 'Sam Lee <s@c.example> 於 2024年5月6日 週一 上午9:05寫道：'],
  ['Gmail ko', '2024년 5월 6일 (월) 오전 9:05, Sam Lee <s@c.example>님이 작성:'],
  ['Apple Mail en', 'On 6 May 2024, at 9:05 AM, Sam Lee <s@c.example> wrote:'],
  [
    'Apple Mail with a narrow space',
    'On May 6, 2024, at 9:05\u202fAM, Sam Lee <s@c.example> wrote:',
  ],
  ['Apple Mail de', 'Am 06.05.2024 um 09:05 schrieb Sam Lee <s@c.example>:'],
  ['Apple Mail fr', 'Le 6 mai 2024 à 09:05, Sam Lee <s@c.example> a écrit\u00a0:'],
  ['Apple Mail es', 'El 6 may 2024, a las 9:05, Sam Lee <s@c.example> escribió:'],
  ['Apple Mail it', 'Il giorno 6 mag 2024, alle ore 09:05, Sam Lee <s@c.example> ha scritto:'],
  ['Apple Mail pt', 'No dia 06/05/2024, às 09:05, Sam Lee <s@c.example> escreveu:'],
  ['Apple Mail nl', 'Op 6 mei 2024 om 09:05 heeft Sam Lee <s@c.example> het volgende geschreven:'],
  ['Apple Mail sv', '6 maj 2024 kl. 09:05 skrev Sam Lee <s@c.example>:'],
  ['Apple Mail nb', '6. mai 2024 kl. 09:05 skrev Sam Lee <s@c.example>:'],
  ['Apple Mail fi', 'Sam Lee <s@c.example> kirjoitti 6.5.2024 kello 9.05:'],
  [
    'Apple Mail pl',
    'Wiadomość napisana przez Sam Lee <s@c.example> w dniu 6 maj 2024, o godz. 09:05:',
  ],
  ['Apple Mail cs', '6. 5. 2024 v 9:05, Sam Lee <s@c.example>:'],
  ['Apple Mail hu', '2024. máj. 6. dátummal, 9:05 időpontban Sam Lee <s@c.example> írta:'],
  ['Apple Mail ru', '6 мая 2024 г., в 09:05, Sam Lee <s@c.example> написал(а):'],
  ['Apple Mail uk', '6 трав. 2024 р. о 09:05 Sam Lee <s@c.example> написав(-ла):'],
  ['Apple Mail tr', 'Sam Lee <s@c.example> şunları yazdı (6 May 2024 09:05):'],
  ['Apple Mail ja', '2024/05/06 9:05、Sam Lee <s@c.example>のメール:'],
  ['Apple Mail zh-CN', '在 2024年5月6日，09:05，Sam Lee <s@c.example> 写道：'],
  ['Apple Mail zh-TW', 'Sam Lee <s@c.example> 於 2024年5月6日 上午9:05 寫道：'],
  ['Apple Mail ko', '2024. 5. 6. 오전 9:05, Sam Lee <s@c.example> 작성:'],
  ['Thunderbird de', 'Am 06.05.24 um 09:05 schrieb Sam Lee:'],
  ['Thunderbird fr', 'Le 06/05/2024 à 09:05, Sam Lee a écrit\u00a0:'],
  ['Thunderbird es', 'El 6/5/24 a las 9:05, Sam Lee escribió:'],
  ['Thunderbird it', 'Il 06/05/2024 09:05, Sam Lee ha scritto:'],
  ['Thunderbird pt-BR', 'Em 06/05/2024 09:05, Sam Lee escreveu:'],
  ['Thunderbird pt-PT', 'Às 09:05 de 06/05/2024, Sam Lee escreveu:'],
  ['Thunderbird nl', 'Op 06-05-2024 om 09:05 schreef Sam Lee:'],
  ['Thunderbird sv', 'Den 2024-05-06 kl. 09:05, skrev Sam Lee:'],
  ['Thunderbird da', 'Den 06.05.2024 kl. 09.05 skrev Sam Lee:'],
  ['Thunderbird nb', 'Den 06.05.2024 09:05, skrev Sam Lee:'],
  ['Thunderbird fi', 'Sam Lee kirjoitti 6.5.2024 klo 9.05:'],
  ['Thunderbird pl', 'W dniu 6.05.2024 o 09:05, Sam Lee pisze:'],
  ['Thunderbird cs', 'Dne 06. 05. 24 v 9:05 Sam Lee napsal(a):'],
  ['Thunderbird sk', 'Dňa 6. 5. 2024 o 9:05 Sam Lee napísal(a):'],
  ['Thunderbird hu', '2024. 05. 06. 9:05 keltezéssel, Sam Lee írta:'],
  ['Thunderbird ro', 'Pe 06.05.2024 09:05, Sam Lee a scris:'],
  ['Thunderbird ru', '06.05.2024 09:05, Sam Lee пишет:'],
  ['Thunderbird uk', '06.05.24 09:05, Sam Lee пише:'],
  ['Thunderbird tr', '6.05.2024 09:05 tarihinde Sam Lee yazdı:'],
  ['Thunderbird el', 'Στις 6/5/24 9:05 π.μ., ο/η Sam Lee έγραψε:'],
  ['Thunderbird he', 'ב-06/05/2024 \u200f9:05, Sam Lee כתב:'],
  ['Thunderbird ja', '2024/05/06 9:05、Sam Lee さんは書きました:'],
  ['Thunderbird zh-CN', '在 2024/5/6 9:05, Sam Lee 写道:'],
  ['Thunderbird zh-TW', 'Sam Lee 於 2024/5/6 上午 09:05 寫道:'],
  ['Thunderbird ko', '2024-05-06 오전 9:05에 Sam Lee 이(가) 쓴 글:'],
  ['Gmail fa', 'در تاریخ دوشنبه ۶ مه ۲۰۲۴،\u200f ۹:۰۵ Sam Lee <s@c.example> نوشت:'],
  ['Gmail ca', 'Missatge de Sam Lee <s@c.example> del dia dl., 6 de maig 2024 a les 9:05:'],
  ['Gmail gl', 'O luns, 6 de maio de 2024 ás 9:05, Sam Lee (<s@c.example>) escribiu:'],
  ['Mail.ru en', 'Monday, May 6, 2024 9:05 AM +03:00 from Sam Lee <s@c.example>:'],
  ['Yandex Mail', '9:05, 6 мая 2024 г., Sam Lee <s@c.example>:'],
  ['FairEmail', 'Am 6. Mai 2024 09:05:00 MESZ schrieb Sam Lee <s@c.example>:'],
  ['Gmail for Android', 'On Mon, 6 May 2024, 09:05 Sam Lee, <s@c.example> wrote:'],
  ['Roundcube', 'On 2024-05-06 09:05, Sam Lee wrote:'],
  ['K-9 Mail', 'On May 6, 2024 9:05:00 AM GMT+02:00, Sam Lee <s@c.example> wrote:'],
  ['Evolution', 'On Mon, 2024-05-06 at 09:05 +0200, Sam Lee wrote:'],
  ['Mailspring', 'On May 6 2024, at 9:05 am, Sam Lee <s@c.example> wrote:'],
  ['Zoho Mail', '---- On Mon, 06 May 2024 09:05:00 +0200 Sam Lee <s@c.example> wrote ----'],
  ['Proton Mail', 'On Monday, May 6th, 2024 at 9:05 AM, Sam Lee <s@c.example> wrote:'],
  ['Yahoo Mail', 'On Monday, May 6, 2024 at 09:05:00 AM GMT+2, Sam Lee <s@c.example> wrote:'],
];

it.each(ATTRIBUTIONS)('attribution of %s', (_client, line) => {
  const { reply, quoted } = parseBody({
    body: `Yes.\n\n${line}\n\n> Would Tuesday do?\n> Or Friday?`,
    format: 'text',
  });
  expect(reply).toBe('Yes.');
  expect(quoted).toHaveLength(1);
  const address = line.includes('s@c.example') ? 's@c.example' : '';
  expect(quoted[0]).toMatchObject({
    from: { name: 'Sam Lee', address },
    text: 'Would Tuesday do?\nOr Friday?',
  });
  // Some dates name their day in either order; an uncertain one is null.
  if (quoted[0]?.date !== null) expect(quoted[0]?.date).toMatch(/^2024-05-06T09:05:00/);
});

it.each(['Dana Al', 'Al Dana', 'May Day', 'Jan de Vries'])(
  'the name %s is no word of a date',
  (name) => {
    const { quoted } = parseBody({
      body: `Yes.\n\nOn Mon, May 6, 2024 at 9:05 AM ${name} <s@c.example> wrote:\n> Would Tuesday do?`,
      format: 'text',
    });
    expect(quoted).toMatchObject([{ from: { name }, date: '2024-05-06T09:05:00' }]);
  },
);

/** The header lines that Outlook puts above what it quotes: From, Sent, To, Cc, Subject. */
const HEADERS: readonly [language: string, ...labels: string[]][] = [
  ['en', 'From', 'Sent', 'To', 'Cc', 'Subject'],
  ['en, bold in text', '*From:*', '*Sent:*', '*To:*', '*Cc:*', '*Subject:*'],
  ['de', 'Von', 'Gesendet', 'An', 'Cc', 'Betreff'],
  ['fr', 'De ', 'Envoyé ', 'À ', 'Cc ', 'Objet '],
  ['es', 'De', 'Enviado el', 'Para', 'CC', 'Asunto'],
  ['it', 'Da', 'Inviato', 'A', 'Cc', 'Oggetto'],
  ['pt', 'De', 'Enviada em', 'Para', 'Cc', 'Assunto'],
  ['nl', 'Van', 'Verzonden', 'Aan', 'CC', 'Onderwerp'],
  ['sv', 'Från', 'Skickat', 'Till', 'Kopia', 'Ämne'],
  ['da', 'Fra', 'Sendt', 'Til', 'Cc', 'Emne'],
  ['nb', 'Fra', 'Sendt', 'Til', 'Kopi', 'Emne'],
  ['fi', 'Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Kopio', 'Aihe'],
  ['pl', 'Od', 'Wysłano', 'Do', 'DW', 'Temat'],
  ['cs', 'Od', 'Odesláno', 'Komu', 'Kopie', 'Předmět'],
  ['sk', 'Od', 'Odoslané', 'Komu', 'Kópia', 'Predmet'],
  ['hu', 'Feladó', 'Elküldve', 'Címzett', 'Másolatot kap', 'Tárgy'],
  ['ro', 'De la', 'Trimis', 'Către', 'Cc', 'Subiect'],
  ['ca', 'De', 'Enviat', 'Per a', 'Cc', 'Assumpte'],
  ['ru', 'От', 'Отправлено', 'Кому', 'Копия', 'Тема'],
  ['uk', 'Від', 'Надіслано', 'Кому', 'Копія', 'Тема'],
  ['bg', 'От', 'Изпратено', 'До', 'Копие', 'Тема'],
  ['hr', 'Šalje', 'Poslano', 'Prima', 'Kopija', 'Predmet'],
  ['sl', 'Od', 'Poslano', 'Za', 'Kp', 'Zadeva'],
  ['et', 'Saatja', 'Saadetud', 'Adressaat', 'Koopia', 'Teema'],
  ['lv', 'No', 'Nosūtīts', 'Kam', 'Kopija', 'Tēma'],
  ['lt', 'Nuo', 'Išsiųsta', 'Kam', 'Kopija', 'Tema'],
  ['tr', 'Kimden', 'Gönderildi', 'Kime', 'Bilgi', 'Konu'],
  ['el', 'Από', 'Στάλθηκε', 'Προς', 'Κοιν.', 'Θέμα'],
  ['he', 'מאת', 'נשלח', 'אל', 'עותק', 'נושא'],
  ['ar', 'من', 'تاريخ الإرسال', 'إلى', 'نسخة', 'الموضوع'],
  ['vi', 'Từ', 'Đã gửi', 'Tới', 'Cc', 'Chủ đề'],
  ['th', 'จาก', 'ส่ง', 'ถึง', 'สำเนา', 'เรื่อง'],
  ['id', 'Dari', 'Terkirim', 'Kepada', 'Cc', 'Subjek'],
  ['ja', '差出人', '送信日時', '宛先', 'CC', '件名'],
  ['zh-CN', '发件人', '发送时间', '收件人', '抄送', '主题'],
  ['zh-TW', '寄件者', '寄件日期', '收件者', '副本', '主旨'],
  ['ko', '보낸 사람', '보낸 날짜', '받는 사람', '참조', '제목'],
];

it.each(HEADERS)('header block in %s', (_language, from, sent, to, cc, subject) => {
  const header = (label: string | undefined, value: string) =>
    label?.endsWith('*') ? `${label} ${value}` : `${label ?? ''}: ${value}`;
  const block = [
    header(from, 'Sam Lee <s@c.example>'),
    header(sent, '2024-05-06 09:05'),
    header(to, 'Ana Pérez <a@acme.example>; Kim Lee <k@acme.example>'),
    header(cc, 'Bo <b@acme.example>'),
    header(subject, 'Your visit'),
  ];
  const { reply, quoted } = parseBody({
    body: `Yes.\n\n${block.join('\n')}\n\nWould Tuesday do?`,
    format: 'text',
    subject: 'Re: Your visit',
  });
  expect(reply).toBe('Yes.');
  expect(quoted).toMatchObject([
    {
      from: { name: 'Sam Lee', address: 's@c.example' },
      to: [{ address: 'a@acme.example' }, { address: 'k@acme.example' }],
      cc: [{ name: 'Bo', address: 'b@acme.example' }],
      subject: 'Your visit',
      date: '2024-05-06T09:05:00',
      text: 'Would Tuesday do?',
      kind: 'reply',
    },
  ]);
});

/** What stands above a forwarded message, and the label of its sender. */
const FORWARDS: readonly [client: string, mark: string, from: string][] = [
  ['Gmail', '---------- Forwarded message ---------', 'From'],
  ['Gmail, before 2018', '---------- Forwarded message ----------', 'From'],
  ['Gmail de', '---------- Weitergeleitete Nachricht ----------', 'Von'],
  ['Gmail fr', '---------- Message transféré ---------', 'De'],
  ['Gmail es', '---------- Mensaje reenviado ---------', 'De'],
  ['Thunderbird en', '-------- Forwarded Message --------', 'From'],
  ['Thunderbird de', '-------- Weitergeleitete Nachricht --------', 'Von'],
  ['Thunderbird fr', '-------- Message transféré --------', 'De'],
  ['Thunderbird es', '-------- Mensaje reenviado --------', 'De'],
  ['Thunderbird it', '-------- Messaggio Inoltrato --------', 'Da'],
  ['Thunderbird pl', '-------- Przekazana wiadomość --------', 'Od'],
  ['Thunderbird cs', '-------- Přeposlaná zpráva --------', 'Od'],
  ['Thunderbird sk', '-------- Preposlaná správa --- Forwarded Message --------', 'Od'],
  ['Thunderbird ru', '-------- Перенаправленное сообщение --------', 'От'],
  ['Thunderbird nl', '-------- Doorgestuurd bericht --------', 'Van'],
  ['Thunderbird sv', '-------- Vidarebefordrat meddelande --------', 'Från'],
  ['Thunderbird fi', '-------- Edelleenlähetetty viesti --------', 'Lähettäjä'],
  ['Thunderbird hu', '-------- Továbbított üzenet --------', 'Feladó'],
  ['Thunderbird tr', '-------- İletilmiş İleti --------', 'Kimden'],
  ['Apple Mail en', 'Begin forwarded message:', 'From'],
  ['Apple Mail de', 'Anfang der weitergeleiteten Nachricht:', 'Von'],
  ['Apple Mail fr', 'Début du message réexpédié :', 'De'],
  ['Apple Mail es', 'Inicio del mensaje reenviado:', 'De'],
  ['Apple Mail it', 'Inizio messaggio inoltrato:', 'Da'],
  ['Apple Mail pt', 'Início da mensagem reencaminhada:', 'De'],
  ['Apple Mail nl', 'Begin doorgestuurd bericht:', 'Van'],
  ['Apple Mail sv', 'Vidarebefordrat brev:', 'Från'],
  ['Apple Mail da', 'Start på videresendt besked:', 'Fra'],
  ['Apple Mail nb', 'Videresendt melding:', 'Fra'],
  ['Apple Mail fi', 'Välitetty viesti alkaa:', 'Lähettäjä'],
  ['Apple Mail pl', 'Początek przekazywanej wiadomości:', 'Od'],
  ['Apple Mail cs', 'Začátek přeposílané zprávy:', 'Od'],
  ['Apple Mail sk', 'Začiatok preposlanej správy:', 'Od'],
  ['Apple Mail hu', 'A továbbított levél kezdete:', 'Feladó'],
  ['Apple Mail ro', 'Începe mesajul redirecționat:', 'Expeditorul'],
  ['Apple Mail ru', 'Начало переадресованного сообщения:', 'От'],
  ['Apple Mail uk', 'Початок листа, що пересилається:', 'Від'],
  ['Apple Mail tr', 'İletilen iletinin başlangıcı:', 'Kimden'],
  ['Apple Mail el', 'Αρχή προωθημένου μηνύματος:', 'Από'],
  ['Apple Mail ja', '転送されたメッセージ:', '差出人'],
  ['Apple Mail zh-CN', '下面是被转发的邮件：', '发件人'],
  ['Apple Mail zh-TW', '開始轉寄郵件：', '寄件人'],
  ['Apple Mail ko', '전달된 메시지:', '보낸 사람'],
];

it.each(FORWARDS)('forward of %s', (_client, mark, from) => {
  const { reply, quoted, isForward } = parseBody({
    body: `Please have a look.\n\n${mark}\n\n${from}: Sam Lee <s@c.example>\n\nWould Tuesday do?`,
    format: 'text',
  });
  expect({ reply, isForward }).toEqual({ reply: 'Please have a look.', isForward: true });
  expect(quoted).toMatchObject([
    {
      from: { name: 'Sam Lee', address: 's@c.example' },
      kind: 'forward',
      text: 'Would Tuesday do?',
    },
  ]);
});

describe('a day that its words alone leave open', () => {
  it.each([
    ['a weekday that is a month elsewhere', 'De', 'Envoyé', 'mar. 23 nov. 2021, 15:04', 11],
    [
      'a month that is another one elsewhere',
      'Šalje',
      'Poslano',
      '23. listopada 2021. u 15:04',
      10,
    ],
    ['the same where it is that other one', 'Od', 'Wysłano', '23 listopada 2021 15:04', 11],
    ['a month with a number', 'Từ', 'Đã gửi', '15:04 Thứ 7, 23 thg 1, 2021', 1],
    ['a month with points', 'จาก', 'ส่ง', 'เสาร์ 23 ม.ค. 2021 15:04', 1],
    ['a month that its article is tied to', 'De', 'Enviat', '23 d’abril del 2021, a les 15:04', 4],
    [
      'marks of direction',
      'From',
      'Sent',
      '\u200eJanuary\u200e \u200e23\u200e, \u200e2021 \u200e3\u200e:\u200e04\u200e \u200ePM',
      1,
    ],
    ['other digits', 'من', 'تاريخ الإرسال', '٢٣ يناير ٢٠٢١ ١٥:٠٤', 1],
  ])('%s', (_what, from, sent, date, month) => {
    const { quoted } = parseBody({
      body: `Yes.\n\n${from}: Sam Lee <s@c.example>\n${sent}: ${date}\n\nWould Tuesday do?`,
      format: 'text',
    });
    expect(quoted[0]?.date).toBe(`2021-${String(month).padStart(2, '0')}-23T15:04:00`);
  });
});
