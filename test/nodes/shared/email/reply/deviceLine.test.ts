import { readText } from '../../../../../nodes/shared/email/lines/text';
import {
  deviceLineWithin,
  findDeviceLine,
  isDeviceLine,
} from '../../../../../nodes/shared/email/reply/deviceLine';

describe('isDeviceLine', () => {
  it.each([
    'Sent from my iPhone',
    '(Sent from my iPhone)',
    'Sent from my iPhone, please excuse typos',
    'Sent from my Acme G3, an Acme 4G LTE smartphone',
    'Get Outlook for iOS',
    'Von meinem iPhone gesendet',
    'Envoyé de mon iPhone',
    'Enviado desde mi iPhone',
    'Diese Nachricht wurde von meinem Android Mobiltelefon mit Acme Mail gesendet.',
    'Odesláno z iPhonu',
    'iPhoneから送信',
    '发自我的iPhone',
    'Sent via BlackBerry by AT&T',
    'Sent from my Acme smartphone on the Now Network!',
    'Envoyé de mon iPhone / Sent from my iPhone',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Enviado desde mi iPhone. Disculpa los errores de escritura, voy con prisa.',
    'Yahoo Mail: Search, Organize, Conquer',
    'Sender notified by Mailtrack',
    '\u2063Get BlueMail for Android',
    '使用 Zoho Mail 发送',
    "iPhone'umdan gönderildi",
    '내 iPhone에서 보냄',
    'Sent via Superhuman',
    'Sent from my toaster',
    'From mobile. Excuse brevity and typos!',
    'Sent with Spark',
    "iOS için Outlook'u edinin<https://aka.ms/o0ukef>",
    'Galaxyから送信 <https://aka.ms/o0ukef>',
    'Hangi Outlook for iOS',
    '取得 iOS 版 Outlook',
    'Sent wirelessly from my BlackBerry.',
    'Odesláno z iPhonu',
    'Get [Outlook for Android](https://aka.ms/AAb9ysg)',
    'Wysłane z urządzenia Android za pomocą K-9 Mail. Proszę wybaczyć moją zwięzłość.',
    'Простите за краткость, создано в K-9 Mail.',
    'K-9 Mail ile Android cihazımdan gönderildi. Kısalık için üzgünüm.',
    'Android デバイスから K-9 Mail で送信。簡潔をお許しください。',
    'Sent on the Acme Network from my Acme G3.',
    'Skaffa Outlook för iOS',
    'Enviado con el correo electrónico seguro de [Proton Mail](https://proton.me/).',
  ])('%s', (line) => {
    expect(isDeviceLine(line)).toBe(true);
  });

  it.each([
    'Sent from my desk, it was easier to find the plan there.',
    'It was sent on Monday',
    'The iPhone arrived on Monday',
    'My iPhone is broken',
    '私のiPhoneが壊れました',
    "From my iPhone I can't open the file you sent.",
    'Sent from my iPhone yesterday, but it did not arrive.',
    'Sent by courier this morning',
    'From mobile users we hear other things.',
    'Sent from the office this morning, so I read it on my iPhone',
    'Sent from the depot on Monday.',
    'von meinem Handy aus habe ich Ihnen gestern zwei Bilder gesendet.',
    'Das Angebot haben wir Ihnen gesendet.',
    'Die Unterlagen wurden gestern per Post versendet.',
    'Evraklar bugün kargoyla gönderildi.',
    'Evraklar bugün gönderildi. Kısalık için üzgünüm.',
    '样品今天发出。',
    '계약서를 오늘 이메일에서 보냄',
    'Enviado desde la tienda de Sevilla, con la guía 12.',
    'This email was sent from many different devices',
    'Yahoo Mail: I cannot open it on Monday.',
    '',
  ])('not %j', (line) => {
    expect(isDeviceLine(line)).toBe(false);
  });
});

it.each([
  ['Yes.\n\nSent from my iPhone', 2],
  ['Yes.\nSent from my iPhone\nPlease excuse any typos in this.', 1],
  ['Yes.\n\nSent from my iPhone\n\nAnn Lee\nWe build things that last.', 2],
  ['Yes.\n\nSent via Acme', 2],
  ['Sent via Acme\n\nIt comes on Monday', 3],
  ['Yes.\nSent via Acme', 2],
  ['Yes.\nSent on my iPhone\nIt is the big one.', 3],
  ['Yes.\n\nSent from my iPhone\nSent from Acme Mail for Android', 2],
  ['Yes.\n\nSent from my iPhone\n\nAnn\nAcme', 2],
  [
    `Yes.\nSent from my iPhone\n${'That is what it said, and then nothing else happened for a long time until the message came again at noon.x'.repeat(2)}`,
    3,
  ],
])('findDeviceLine: %j', (text, at) => {
  expect(findDeviceLine(readText(text))).toBe(at);
});

it.each([
  ['Go ahead.Sent from my iPhone', 9],
  ['Go ahead! Sent from my iPhone', 10],
  ['好的。发自我的iPhone', 3],
  ['Go. Sent with Proton Mail secure email.', 4],
  ['Go ahead. It was sent from my iPhone.', -1],
  ['Sent from my iPhone', -1],
  ['Go ahead. sent from my iPhone', -1],
  ['Go ahead. Sent from Acme', -1],
])('finds a device line behind the last sentence of a line: %s', (line, at) => {
  expect(deviceLineWithin(line, true)).toBe(at);
});

it('a space may be before a device line in a message of one line only', () => {
  expect(deviceLineWithin('Go ahead. Sent from my iPhone', false)).toBe(-1);
  expect(deviceLineWithin('Go ahead.Sent from my iPhone', false)).toBe(9);
});
