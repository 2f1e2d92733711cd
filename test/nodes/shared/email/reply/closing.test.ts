import { readText } from '../../../../../nodes/shared/email/lines/text';
import {
  findClosing,
  readClosing,
  withThanks,
} from '../../../../../nodes/shared/email/reply/closing';

describe('readClosing', () => {
  it.each([
    ['Kind regards,', '', 'closing'],
    ['*Best regards*', '', 'closing'],
    ['Mit freundlichen Grüßen', '', 'closing'],
    ['Cordialement.', '', 'closing'],
    ['よろしくお願いいたします。', '', 'closing'],
    ['Best regards / Viele Grüße', '', 'closing'],
    ['Thanks!', '', 'thanks'],
    ['Danke', '', 'thanks'],
    ['Regards Ann', '', 'named'],
    ['Veuillez agréer, Madame, mes salutations distinguées.', '', 'formal'],
    ['Ich verbleibe mit besten Grüßen', '', 'formal'],
    ['Kind regards, Ann', '', 'closing'],
    ['Regards - Ann', '', 'named'],
    ['Warm regards from Berlin', 'Ann', 'named'],
  ])('%s', (line, next, closing) => {
    expect(readClosing(line, next)).toBe(closing);
  });

  it.each([
    ['Warm regards from Berlin', 'It rains here.'],
    ['Regards the roof', ''],
    ['Best time to call is nine', ''],
    ['Thanks for the plan', ''],
    ['Kind regards to everybody who came on Monday and helped with the van', ''],
    ['', ''],
  ])('reads none in %j', (line, next) => {
    expect(readClosing(line, next)).toBeNull();
  });
});

describe('findClosing', () => {
  const find = (text: string) => findClosing(readText(text));

  it.each([
    ['Yes.\n\nKind regards,\nAnn', 2],
    ['Yes.\n\nThanks,\nKind regards,\nAnn', 2],
    ['Yes.\n\nThanks\nAnn', 2],
    [
      "Oui.\n\nJe vous prie d'agréer, Madame, Monsieur, l'expression de\nmes sentiments distingués.\n\nAnn",
      2,
    ],
    [
      'Yes.\n\nKind regards,\n\nAnn Lee\nAcme Dental\n1 Main St.\nBonn\nGermany\nTel. 5\nFax 6\nwww.acme.example\nMon to Fri',
      2,
    ],
  ])('finds the closing of %j', (text, line) => {
    expect(find(text)).toBe(line);
  });

  it.each([
    ['no text above', 'Kind regards,\nAnn'],
    ['a sentence that continues above', 'Which one is\nbest\nfor you?'],
    ['a sentence that continues below', 'It goes:\n\nAll the best\nthings in life\nare free'],
    ['a list item', 'We watched:\n\nLove Actually\nNotting Hill'],
    [
      'thanks above a sentence',
      '*** NOTE ***\n\nThank you\n\nYou can use the side door after six.',
    ],
    ['thanks with nothing below', 'Yes.\nThanks'],
    [
      'prose below a formal closing',
      'Sí.\n\nSin otro particular, adjunto la factura.\n\nPuede pagarla hasta el final del mes.\n\nAna',
    ],
    [
      'a formal closing within a paragraph',
      'Oui.\nVeuillez recevoir nos deux caisses de pommes.\n\nAnn',
    ],
    ['a question below thanks', 'Yes.\n\nThanks\n\nCan you send the second page?'],
    ['a sentence right below', 'Yes.\n\nHave a nice day\nand let me know if it works.'],
    ['a sentence right below', 'Yes.\n\nHave a good one!\nTell me if the van is not there.'],
    [
      'prose below',
      `Yes.\n\nKind regards,\nThis line is much too long to be a part of any signature, so it must be a part of the message itself, as everybody who reads it can see.`,
    ],
  ])('finds none with %s', (_what, text) => {
    expect(find(text)).toBe(readText(text).length);
  });
});

it.each([
  ['Yes.\n\nDanke\n\nAnn Lee\nAcme\n+1 500 555 0006', 4, 2],
  ['Yes.\n\nDanke\nAnn Lee\nAcme\n+1 500 555 0006', 3, 2],
  ['Yes, we will see\nDanke\nAnn Lee', 2, 2],
  ['Danke\n\nAnn Lee', 2, 2],
  ['Yes.\n\nDanke\n\n-- \nAcme', 4, 4],
])('a signature begins with thanks above its name: %j', (text, signature, start) => {
  expect(withThanks(readText(text), signature)).toBe(start);
});
