import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findDelimiter, type Place } from '../../../../../nodes/shared/email/reply/delimiter';

function find(text: string, place: Place = 'top') {
  const lines = readText(text);
  const at = findDelimiter(lines, place);
  return at === lines.length ? null : at;
}

describe('findDelimiter', () => {
  it.each([
    ['Yes.\n\n-- \nAnn', 2],
    ['Yes.\n\n--\nAnn', 2],
    ['Yes.\n\n- -- \nAnn', 2],
    ['-- \nAnn', 0],
    [`Yes.\n\n${'_'.repeat(50)}\nGet a free mailbox at Acme today.\nhttp://mail.acme.example`, 2],
    ['Yes.\n\n   --\n   Ann', 2],
    ['Yes.\n\n ----\n Ann', 2],
    ['Yes.\n\n-----\nAnn', 2],
    ['Yes.\n\n__________\nAnn\nAcme', 2],
    ['Yes.\n\n=====\nAnn\n=====', 2],
    ['Yes.\n\n***\nSent from my iPhone', 2],
    ['Yes.\n\nᐧ', 2],
    ['Yes.\n\n=====\nAnn\nacme.example\nann@acme.example\n=====\nOpen daily', 2],
    ['One.\n-- \nTwo.\n-- \nAnn', 1],
    ['One.\n-- \nIs the door open?\n-- \nAnn', 3],
    ['Yes.\n\n*-- *\n*Ann*', 2],
    ['Yes.\n\n\\--\nAnn', 2],
    ['Yes.\n\n━━━━━━━━\n青空株式会社\nTEL：03-0000-0000\n━━━━━━━━', 2],
    ['Yes.\n\n=-=-=-=-=\nAnn Lee', 2],
    ['Yes please\n---\nAnn\n+1 500 555 0006', 1],
    ['Yes.\n---\nAnn\nAcme', 1],
    ['Yes.\n\n----\nAnn\n+1 500 555 0006\nWe are open on all days.', 2],
    ['One.\n\n---\n\nTwo here.\n\n-- \nAnn', 6],
    ['Yes.\n\nRegards,\nAnn\n----\nAny reply that you make to us will be published.\n----', 4],
  ])('finds the delimiter of %j', (text, at) => {
    expect(find(text)).toBe(at);
  });

  it.each([
    ['a heading', 'What we sell\n------------\nVans'],
    ['a rule above prose', 'The van is sold.\n\n----\n\nThe car needs two more days.'],
    ['a rule above a question', 'The file begins with\n\nname: site\n---\n\nIs that right?'],
    [
      'a rule above the beginning of a sentence',
      'One.\n\n---\n\nSecond part, see https://a.example/x',
    ],
    ['sections', 'Part 1\n____\n\nPart 2\n____\n\nPart 3'],
    [
      'a block between rules above text',
      'It failed.\n\n------\nBuilder: site\nAuthor: a@c.example\n------\n\nLog:\nstep 3 ended',
    ],
    ['a rule above a list', '1. open the lid\n---\n2. press the button'],
    ['rules around a heading', 'So:\n\n-----\nNoon\n-----\nWe eat at one.\n\nBring a chair.'],
    ['a table', 'Item\n-----\nChair 24\nTable 6'],
    ['columns', 'As agreed.\n\n=====\nChair     24\nTable      6'],
    ['a list of what a line announces', 'Prices:\n\n-----\nChair 9.50'],
    ['a rule above text that goes on', 'Part one.\n\n***\n\nPart two\nand more of it'],
    ['a framed text', 'As agreed.\n\n----\nWe will publish it on Monday.\n----\nBring a chair.'],
    ['code', 'Run this:\n```\nmake\n####\n```\nand wait.'],
    ['indented code', 'Write this:\n\n    title: Visit\n    ---\n    Ann'],
    ['a long rule above prose', `One.\n\n${'_'.repeat(50)}\nThe second part is on the table.`],
    ['a rule above everything', '---\ntitle: Visit'],
    ['two dashes in a line', 'Yes -- no'],
  ])('finds none in %s', (_what, text) => {
    expect(find(text)).toBeNull();
  });

  it('below a quote a rule at the start begins a signature', () => {
    expect(find('_____\nGet your free mailbox at Acme today!')).toBeNull();
    expect(find('_____\nGet your free mailbox at Acme today!', 'belowQuote')).toBe(0);
  });
});
