import {
  endsClause,
  endsInColon,
  endsSentence,
  hasWords,
} from '../../../../nodes/shared/text/sentences';

it.each([
  // text, sentence, clause, colon
  ['Yes.', true, true, false],
  ['“Yes?”', true, true, false],
  ['はい。', true, true, false],
  ['We need:', false, true, true],
  ['必要なもの：', false, false, true],
  ['on Friday;', false, true, false],
  ['on Friday', false, false, false],
  ['', false, false, false],
])('%j', (text, sentence, clause, colon) => {
  expect([endsSentence(text), endsClause(text), endsInColon(text)]).toEqual([
    sentence,
    clause,
    colon,
  ]);
});

it('hasWords counts what spaces separate', () => {
  const most = (text: string) => [1, 2, 3, 4].filter((least) => hasWords(text, least)).length;
  expect(['', 'Yes.', 'Yes ', 'Ring twice now.', 'We are open today.'].map(most)).toEqual([
    1, 1, 2, 3, 4,
  ]);
});
