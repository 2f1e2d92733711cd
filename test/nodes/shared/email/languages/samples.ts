/** Real lines of mail programs in one language. */
export interface LanguageSample {
  /** Attributions of Gmail, Apple Mail and Thunderbird, for a message of 6 May 2024, 9:05. */
  attributions: readonly string[];
  /** The header block of Outlook or Thunderbird: labels of sender, date, recipient and subject. */
  labels: readonly [from: string, date: string, to: string, subject: string];
  /** 6 May 2024, 9:05 as the same program writes it below the sender. */
  date: string;
  /** A subject with a reply prefix, and one with a forward prefix. */
  reply: string;
  forward: string;
}

/** By language code: every registered language needs an entry. */
export const SAMPLES: Readonly<Record<string, LanguageSample>> = {
  en: {
    attributions: [
      'On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote:',
      'On 2024-05-06 09:05, Sam Lee wrote:',
    ],
    labels: ['From', 'Sent', 'To', 'Subject'],
    date: 'Monday, May 6, 2024 9:05 AM',
    reply: 'Re: Your visit',
    forward: 'Fwd: Your visit',
  },
  de: {
    attributions: [
      'Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb Sam Lee <s@c.example>:',
      'Am 06.05.24 um 09:05 schrieb Sam Lee:',
    ],
    labels: ['Von', 'Gesendet', 'An', 'Betreff'],
    date: 'Montag, 6. Mai 2024 09:05',
    reply: 'AW: Your visit',
    forward: 'WG: Your visit',
  },
  nl: {
    attributions: [
      'Op ma 6 mei 2024 om 09:05 schreef Sam Lee <s@c.example>:',
      'Op 6 mei 2024 om 09:05 heeft Sam Lee <s@c.example> het volgende geschreven:',
    ],
    labels: ['Van', 'Verzonden', 'Aan', 'Onderwerp'],
    date: 'maandag 6 mei 2024 09:05',
    reply: 'Antw: Your visit',
    forward: 'Doorst: Your visit',
  },
  sv: {
    attributions: [
      'Den mån 6 maj 2024 kl 09:05 skrev Sam Lee <s@c.example>:',
      '6 maj 2024 kl. 09:05 skrev Sam Lee <s@c.example>:',
    ],
    labels: ['Från', 'Skickat', 'Till', 'Ämne'],
    date: 'den 6 maj 2024 09:05',
    reply: 'SV: Your visit',
    forward: 'VB: Your visit',
  },
  da: {
    attributions: [
      'Den man. 6. maj 2024 kl. 09.05 skrev Sam Lee <s@c.example>:',
      'Den 6. maj 2024 kl. 09.05 skrev Sam Lee <s@c.example>:',
    ],
    labels: ['Fra', 'Sendt', 'Til', 'Emne'],
    date: '6. maj 2024 09:05',
    reply: 'SV: Your visit',
    forward: 'Videresendt: Your visit',
  },
  no: {
    attributions: [
      'man. 6. mai 2024 kl. 09:05 skrev Sam Lee <s@c.example>:',
      '6. mai 2024 kl. 09:05 skrev Sam Lee <s@c.example>:',
    ],
    labels: ['Fra', 'Sendt', 'Til', 'Emne'],
    date: 'mandag 6. mai 2024 09:05',
    reply: 'SV: Your visit',
    forward: 'Videresendt: Your visit',
  },
  is: {
    attributions: [
      'Þann mán., 6. maí 2024 kl. 09:05 skrifaði Sam Lee <s@c.example>:',
      'Þann 6.5.2024 09:05, skrifaði Sam Lee:',
    ],
    labels: ['Frá', 'Sent', 'Til', 'Efni'],
    date: 'mánudagur, 6. maí 2024 09:05',
    reply: 'SV: Your visit',
    forward: 'FS: Your visit',
  },
  fr: {
    attributions: [
      'Le lun. 6 mai 2024 à 09:05, Sam Lee <s@c.example> a écrit :',
      'Le 06/05/2024 à 09:05, Sam Lee a écrit :',
    ],
    labels: ['De', 'Envoyé', 'À', 'Objet'],
    date: 'lundi 6 mai 2024 09:05',
    reply: 'RÉ: Your visit',
    forward: 'TR: Your visit',
  },
  es: {
    attributions: [
      'El lun, 6 may 2024 a las 9:05, Sam Lee (<s@c.example>) escribió:',
      'El 6/5/24 a las 9:05, Sam Lee escribió:',
    ],
    labels: ['De', 'Enviado el', 'Para', 'Asunto'],
    date: 'lunes, 6 de mayo de 2024 9:05',
    reply: 'RESP: Your visit',
    forward: 'RV: Your visit',
  },
  it: {
    attributions: [
      'Il giorno lun 6 mag 2024 alle ore 09:05 Sam Lee <s@c.example> ha scritto:',
      'Il 06/05/2024 09:05, Sam Lee ha scritto:',
    ],
    labels: ['Da', 'Inviato', 'A', 'Oggetto'],
    date: 'lunedì 6 maggio 2024 09:05',
    reply: 'R: Your visit',
    forward: 'I: Your visit',
  },
  pt: {
    attributions: [
      'Em seg., 6 de mai. de 2024 às 09:05, Sam Lee <s@c.example> escreveu:',
      'Sam Lee <s@c.example> escreveu (segunda, 6/05/2024 à(s) 09:05):',
      'Às 09:05 de 06/05/2024, Sam Lee escreveu:',
    ],
    labels: ['De', 'Enviada em', 'Para', 'Assunto'],
    date: 'segunda-feira, 6 de maio de 2024 09:05',
    reply: 'RES: Your visit',
    forward: 'ENC: Your visit',
  },
  ro: {
    attributions: [
      'În lun., 6 mai 2024 la 09:05, Sam Lee <s@c.example> a scris:',
      'Pe 06.05.2024 09:05, Sam Lee a scris:',
    ],
    labels: ['De la', 'Trimis', 'Către', 'Subiect'],
    date: 'luni, 6 mai 2024 09:05',
    reply: 'Răsp: Your visit',
    forward: 'Redir: Your visit',
  },
  ca: {
    attributions: [
      'Missatge de Sam Lee <s@c.example> del dia dl., 6 de maig 2024 a les 9:05:',
      'El 6/5/24 a les 9:05, Sam Lee ha escrit:',
    ],
    labels: ['De', 'Enviat', 'Per a', 'Assumpte'],
    date: 'dilluns, 6 de maig de 2024 9:05',
    reply: 'Resposta automàtica: Your visit',
    forward: 'RV: Your visit',
  },
  gl: {
    attributions: ['O luns, 6 de maio de 2024 ás 9:05, Sam Lee (<s@c.example>) escribiu:'],
    labels: ['De', 'Data', 'Para', 'Asunto'],
    date: 'luns, 6 de maio de 2024 9:05',
    reply: 'Resposta: Your visit',
    forward: 'RV: Your visit',
  },
  pl: {
    attributions: [
      'pon., 6 maj 2024 o 09:05 Sam Lee <s@c.example> napisał(a):',
      'W dniu 6.05.2024 o 09:05, Sam Lee pisze:',
      'Wiadomość napisana przez Sam Lee <s@c.example> w dniu 6 maj 2024, o godz. 09:05:',
    ],
    labels: ['Od', 'Wysłano', 'Do', 'Temat'],
    date: 'poniedziałek, 6 maja 2024 09:05',
    reply: 'Odp: Your visit',
    forward: 'PD: Your visit',
  },
  cs: {
    attributions: [
      'po 6. 5. 2024 v 9:05 odesílatel Sam Lee <s@c.example> napsal:',
      'Dne 06. 05. 24 v 9:05 Sam Lee napsal(a):',
    ],
    labels: ['Od', 'Odesláno', 'Komu', 'Předmět'],
    date: 'pondělí 6. května 2024 9:05',
    reply: 'Odpověď: Your visit',
    forward: 'Přep: Your visit',
  },
  sk: {
    attributions: [
      'po 6. 5. 2024 o 9:05 Sam Lee <s@c.example> napísal(a):',
      'Dňa 6. 5. 2024 o 9:05 Sam Lee napísal(a):',
    ],
    labels: ['Od', 'Odoslané', 'Komu', 'Predmet'],
    date: 'pondelok 6. mája 2024 9:05',
    reply: 'Odpoveď: Your visit',
    forward: 'Preposlané: Your visit',
  },
  hr: {
    attributions: [
      'pon, 6. svi 2024. u 09:05 Sam Lee <s@c.example> napisao je:',
      'Dana 6.5.2024. u 9:05, Sam Lee je napisao/la:',
    ],
    labels: ['Šalje', 'Poslano', 'Prima', 'Predmet'],
    date: '6. svibnja 2024. 9:05',
    reply: 'Odg: Your visit',
    forward: 'Prosl: Your visit',
  },
  sl: {
    attributions: [
      'V V pon., 6. maj 2024 ob 09:05 je oseba Sam Lee <s@c.example> napisala:',
      'Dne 6. 05. 2024 ob 9:05 je Sam Lee napisal(a):',
    ],
    labels: ['Od', 'Poslano', 'Za', 'Zadeva'],
    date: 'ponedeljek, 6. maj 2024 09:05',
    reply: 'Odg: Your visit',
    forward: 'Posr: Your visit',
  },
  sr: {
    attributions: [
      'пон, 6. мај 2024. у 09:05 Sam Lee <s@c.example> је написао/ла:',
      'Дана 6.5.24. 09:05, Sam Lee је написао/ла:',
    ],
    labels: ['Шаље', 'Послато', 'Прима', 'Наслов'],
    date: '6. мај 2024. 09:05',
    reply: 'Одг: Your visit',
    forward: 'Просл: Your visit',
  },
  ru: {
    attributions: [
      'пн, 6 мая 2024 г. в 09:05, Sam Lee <s@c.example>:',
      '06.05.2024 09:05, Sam Lee пишет:',
      '6 мая 2024 г., в 09:05, Sam Lee <s@c.example> написал(а):',
    ],
    labels: ['От', 'Отправлено', 'Кому', 'Тема'],
    date: '6 мая 2024 г. 9:05',
    reply: 'Отв: Your visit',
    forward: 'Пересл: Your visit',
  },
  uk: {
    attributions: [
      'пн, 6 трав. 2024 р. о 09:05 Sam Lee <s@c.example> пише:',
      '06.05.24 09:05, Sam Lee пише:',
      '6 трав. 2024 р. о 09:05 Sam Lee <s@c.example> написав(-ла):',
    ],
    labels: ['Від', 'Надіслано', 'Кому', 'Тема'],
    date: '6 травня 2024 р. 9:05',
    reply: 'Відп: Your visit',
    forward: 'Перес: Your visit',
  },
  bg: {
    attributions: [
      'На пн, 6.05.2024 г. в 9:05 Sam Lee <s@c.example> написа:',
      'На 6.05.24 г. в 9:05 ч., Sam Lee написа:',
    ],
    labels: ['От', 'Изпратено', 'До', 'Тема'],
    date: '6 май 2024 г. 09:05',
    reply: 'Отг: Your visit',
    forward: 'Препр: Your visit',
  },
  fi: {
    attributions: [
      'ma 6. toukok. 2024 klo 9.05 Sam Lee (s@c.example) kirjoitti:',
      'Sam Lee kirjoitti 6.5.2024 klo 9.05:',
    ],
    labels: ['Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'],
    date: 'maanantai 6. toukokuuta 2024 9.05',
    reply: 'Vast: Your visit',
    forward: 'VL: Your visit',
  },
  et: {
    attributions: [
      'Kontakt Sam Lee (<s@c.example>) kirjutas kuupäeval E, 6. mai 2024 kell 09:05:',
      'Sam Lee kirjutas 06.05.2024 kell 09:05:',
    ],
    labels: ['Saatja', 'Saadetud', 'Adressaat', 'Teema'],
    date: 'esmaspäev, 6. mai 2024 09:05',
    reply: 'Vast: Your visit',
    forward: 'Edasi: Your visit',
  },
  lv: {
    attributions: [
      'pirmd., 2024. g. 6. maijs, plkst. 09:05 — lietotājs Sam Lee (<s@c.example>) rakstīja:',
    ],
    labels: ['No', 'Nosūtīts', 'Kam', 'Tēma'],
    date: '2024-05-06 09:05',
    reply: 'Atb: Your visit',
    forward: 'Pārs: Your visit',
  },
  lt: {
    attributions: ['2024-05-06, pr, 09:05 Sam Lee <s@c.example> rašė:'],
    labels: ['Nuo', 'Išsiųsta', 'Kam', 'Tema'],
    date: '2024-05-06 09:05',
    reply: 'Ats: Your visit',
    forward: 'Persiųsta: Your visit',
  },
  hu: {
    attributions: [
      'Sam Lee <s@c.example> ezt írta (időpont: 2024. máj. 6., H, 9:05):',
      '2024. 05. 06. 9:05 keltezéssel, Sam Lee írta:',
    ],
    labels: ['Feladó', 'Elküldve', 'Címzett', 'Tárgy'],
    date: '2024. május 6., hétfő 9:05',
    reply: 'Vá: Your visit',
    forward: 'Továbbítás: Your visit',
  },
  el: {
    attributions: [
      'Στις Δευ 6 Μαΐ 2024 στις 9:05 π.μ., ο χρήστης Sam Lee <s@c.example> έγραψε:',
      'Στις 6/5/24 9:05 π.μ., ο/η Sam Lee έγραψε:',
    ],
    labels: ['Από', 'Στάλθηκε', 'Προς', 'Θέμα'],
    date: 'Δευτέρα, 6 Μαΐου 2024 9:05 πμ',
    reply: 'ΑΠ: Your visit',
    forward: 'ΠΡΘ: Your visit',
  },
  tr: {
    attributions: [
      'Sam Lee <s@c.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:',
      '6.05.2024 09:05 tarihinde Sam Lee yazdı:',
    ],
    labels: ['Kimden', 'Gönderildi', 'Kime', 'Konu'],
    date: '6 Mayıs 2024 Pazartesi 09:05',
    reply: 'YNT: Your visit',
    forward: 'İLT: Your visit',
  },
  eu: {
    attributions: [
      'Sam Lee (<s@c.example>) erabiltzaileak hau idatzi du (2024 mai. 6, al. (09:05)):',
    ],
    labels: ['Nork', 'Data', 'Nori', 'Gaia'],
    date: '2024-05-06 09:05',
    reply: 'Erantzun automatikoa: Your visit',
    forward: 'Birbidalita: Your visit',
  },
  he: {
    attributions: [
      '\u202bבתאריך יום ב׳, 6 במאי 2024 ב-9:05 מאת \u202aSam Lee\u202c\u200f <\u202as@c.example\u202c\u200f>:\u202c',
      'ב-06/05/2024 \u200f9:05, Sam Lee כתב:',
    ],
    labels: ['מאת', 'נשלח', 'אל', 'נושא'],
    date: '06/05/2024 09:05',
    reply: 'תגובה: Your visit',
    forward: 'הועבר: Your visit',
  },
  ar: {
    attributions: [
      'في الاثنين، 6 مايو 2024 في 9:05 ص تمت كتابة ما يلي بواسطة \u202aSam Lee\u202c\u200f <\u202as@c.example\u202c\u200f>:',
    ],
    labels: ['من', 'تاريخ الإرسال', 'إلى', 'الموضوع'],
    date: '06/05/2024 09:05',
    reply: 'رد: Your visit',
    forward: 'إعادة توجيه: Your visit',
  },
  fa: {
    attributions: ['در تاریخ دوشنبه ۶ مه ۲۰۲۴،\u200f ۹:۰۵ Sam Lee <s@c.example> نوشت:'],
    labels: ['از', 'ارسال شده', 'به', 'موضوع'],
    date: '2024-05-06 09:05',
    reply: 'پاسخ: Your visit',
    forward: 'هدایت: Your visit',
  },
  'zh-CN': {
    attributions: [
      'Sam Lee <s@c.example> 于2024年5月6日周一 09:05写道：',
      '在 2024/5/6 9:05, Sam Lee 写道:',
    ],
    labels: ['发件人', '发送时间', '收件人', '主题'],
    date: '2024年5月6日 9:05',
    reply: '回复: Your visit',
    forward: '转发: Your visit',
  },
  'zh-TW': {
    attributions: [
      'Sam Lee <s@c.example> 於 2024年5月6日 週一 上午9:05寫道：',
      'Sam Lee 於 2024/5/6 上午 09:05 寫道:',
    ],
    labels: ['寄件者', '寄件日期', '收件者', '主旨'],
    date: '2024年5月6日 上午 09:05',
    reply: '回覆: Your visit',
    forward: '轉寄: Your visit',
  },
  ja: {
    attributions: [
      '2024年5月6日(月) 9:05 Sam Lee <s@c.example>:',
      '2024/05/06 9:05、Sam Lee <s@c.example>のメール:',
      '2024/05/06 9:05、Sam Lee さんは書きました:',
    ],
    labels: ['差出人', '送信日時', '宛先', '件名'],
    date: '2024年5月6日 9:05',
    reply: '返信: Your visit',
    forward: '転送: Your visit',
  },
  ko: {
    attributions: [
      '2024년 5월 6일 (월) 오전 9:05, Sam Lee <s@c.example>님이 작성:',
      '2024-05-06 오전 9:05에 Sam Lee 이(가) 쓴 글:',
    ],
    labels: ['보낸 사람', '보낸 날짜', '받는 사람', '제목'],
    date: '2024년 5월 6일 월요일 오전 9:05',
    reply: '회신: Your visit',
    forward: '전달: Your visit',
  },
  vi: {
    attributions: ['Vào Th 2, 6 thg 5, 2024 vào lúc 09:05 Sam Lee <s@c.example> đã viết:'],
    labels: ['Từ', 'Đã gửi', 'Tới', 'Chủ đề'],
    date: '6 Tháng Năm 2024 09:05',
    reply: 'Trả lời: Your visit',
    forward: 'Chuyển tiếp: Your visit',
  },
  th: {
    attributions: ['ในวันที่ จ. 6 พ.ค. 2024 เวลา 09:05 Sam Lee <s@c.example> เขียนว่า:'],
    labels: ['จาก', 'ส่ง', 'ถึง', 'เรื่อง'],
    date: '6 พฤษภาคม 2024 9:05',
    reply: 'ตอบกลับ: Your visit',
    forward: 'ส่งต่อ: Your visit',
  },
  id: {
    attributions: ['Pada Sen, 6 Mei 2024 pukul 09.05 Sam Lee <s@c.example> menulis:'],
    labels: ['Dari', 'Terkirim', 'Kepada', 'Subjek'],
    date: '06 Mei 2024 09:05',
    reply: 'Bls: Your visit',
    forward: 'Trs: Your visit',
  },
  ms: {
    attributions: ['Pada Isn, 6 Mei 2024 pada 9:05 PG Sam Lee <s@c.example> menulis:'],
    labels: ['Daripada', 'Dihantar', 'Kepada', 'Perkara'],
    date: '6 Mei 2024 9:05',
    reply: 'Balas: Your visit',
    forward: 'Dimajukan: Your visit',
  },
  hi: {
    attributions: ['सोम, 6 मई 2024 को 9:05 am बजे को Sam Lee <s@c.example> ने लिखा:'],
    labels: ['प्रेषक', 'भेजा गया', 'प्राप्तकर्ता', 'विषय'],
    date: '6 मई 2024 09:05',
    reply: 'उत्तर: Your visit',
    forward: 'अग्रेषित: Your visit',
  },
};
