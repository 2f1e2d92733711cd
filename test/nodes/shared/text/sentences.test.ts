import { endsClause, endsInColon, endsSentence } from '../../../../nodes/shared/text/sentences';

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
