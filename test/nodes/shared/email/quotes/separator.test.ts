import {
  asksToReplyAbove,
  isFramedPhrase,
  isRule,
  readSeparator,
} from '../../../../../nodes/shared/email/quotes/separator';

describe('readSeparator', () => {
  it.each([
    // line, kind, whether it is decorated, the text after it
    ['-----Original Message-----', 'original', true, ''],
    ['-----Ursprüngliche Nachricht-----', 'original', true, ''],
    ['--- Begin Original Message ---', 'original', true, ''],
    ['===== Original Message From Ann Lee <ann@acme.example> =====', 'original', true, ''],
    ['________ Original Message ________', 'original', true, ''],
    ['‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐', 'original', true, ''],
    ['---------- Forwarded message ---------', 'forwarded', true, ''],
    ['---------- Mensaje reenviado ----------', 'forwarded', true, ''],
    ['---- Preposlaná správa --- Forwarded Message ----', 'forwarded', true, ''],
    ['Begin forwarded message:', 'forwarded', false, ''],
    ['Anfang der weitergeleiteten Nachricht:', 'forwarded', false, ''],
    ['> ----- Forwarded by Ann Lee/ACME on 10/28/2021 12:46 PM -----', 'forwarded', true, ''],
    ['-Reply message ----- From: Ann', 'original', true, 'From: Ann'],
    ['[Quoted text hidden]', 'original', true, ''],
    ['## Reply above this line ##', 'replyAbove', true, ''],
    ['##- Please type your reply above this line -##', 'replyAbove', true, ''],
    [
      '-----Original Message-----From: Ann Lee <ann@acme.example>To: Bo',
      'original',
      true,
      'From: Ann Lee <ann@acme.example>To: Bo',
    ],
  ])('reads %s', (line, kind, decorated, rest) => {
    expect(readSeparator(line)).toMatchObject({ kind, decorated, rest });
  });

  it('knows the languages of its words', () => {
    expect(readSeparator('-----Ursprüngliche Nachricht-----')?.languages).toEqual(['de']);
    expect(readSeparator('-----Original Message-----')?.languages).toContain('en');
  });

  it.each([
    'Original message',
    'Forwarded message handling:',
    'The original message was lost.',
    '--',
    '________________',
    '- forwarded on Monday',
    'Reply above this line.',
  ])('reads no separator in %s', (line) => {
    expect(readSeparator(line)).toBeNull();
  });
});

it.each([
  ['Reply above this line.', true],
  ['##- Please type your reply above this line -##', true],
  ['The line above this one', false],
])('asksToReplyAbove: %s', (line, asks) => {
  expect(asksToReplyAbove(line)).toBe(asks);
});

it.each([
  ['________________________________', true],
  [' ------------------------------', true],
  ['---', true],
  ['—-—-—-—', true],
  ['--', false],
  ['-- Ann', false],
  ['****Ann****', false],
])('isRule: %s', (line, is) => {
  expect(isRule(line)).toBe(is);
});

it.each([
  ['-------- Mesaĝo plusendita --------', true],
  ['==== Jibu la awali ====', true],
  ['---- 2024 ----', false],
  ['-- Ann', false],
  ['Ann --', false],
  ['--------', false],
  [`-- ${'a'.repeat(200)} --`, false],
])('isFramedPhrase: %s', (line, is) => {
  expect(isFramedPhrase(line)).toBe(is);
});
