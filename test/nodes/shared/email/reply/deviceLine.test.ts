import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findDeviceLine, isDeviceLine } from '../../../../../nodes/shared/email/reply/deviceLine';

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
  ])('%s', (line) => {
    expect(isDeviceLine(line)).toBe(true);
  });

  it.each([
    'Sent from my desk, it was easier to find the plan there.',
    'It was sent on Monday',
    'The iPhone arrived on Monday',
    '',
  ])('not %j', (line) => {
    expect(isDeviceLine(line)).toBe(false);
  });
});

it.each([
  ['Yes.\n\nSent from my iPhone', 2],
  ['Yes.\n\nSent from my iPhone\nSent from Acme Mail for Android', 2],
  ['Yes.\n\nSent from my iPhone\n\nAnn\nAcme', 2],
  [
    `Yes.\nSent from my iPhone\n${'That is what it said, and then nothing else happened for a long time until the message came again at noon.x'.repeat(2)}`,
    3,
  ],
])('findDeviceLine: %j', (text, at) => {
  expect(findDeviceLine(readText(text))).toBe(at);
});
