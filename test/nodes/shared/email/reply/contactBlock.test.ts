import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findContactBlock } from '../../../../../nodes/shared/email/reply/contactBlock';

function find(text: string, from = '') {
  const lines = readText(text);
  return lines.slice(findContactBlock(lines, from)).map((line) => line.text);
}

describe('findContactBlock', () => {
  it.each([
    ['a name, a company and a phone number', 'Ann Lee\nAcme Dental\n+1 500 555 0006'],
    ['a website', 'Ann Lee\nAcme Dental\nwww.acme.example'],
    ['labels in lower case', '*Ann Lee*\nt: +1 500 555 0006\nw: acme.example'],
    ['one line with separators', 'Ann Lee | Acme Dental | www.acme.example'],
    ['a particle in the name', 'Jan van der Berg\n+31 20 555 0006'],
    ['a title after the name', 'Ann Lee, PhD\nann@acme.example'],
    ['a logo above the name', '[cid:image001.png@01D9]\nAnn Lee\n+1 500 555 0006'],
    ['a company that ends with a full stop', 'Ann Lee\nAcme Holding plc.\n+1 500 555 0006'],
  ])('finds %s', (_what, block) => {
    expect(find(`Yes.\n\n${block}`)).toEqual(block.split('\n'));
  });

  it('finds lines with the sender’s own address, without a name', () => {
    const block = 'Support of Acme\nhelp@acme.example';
    expect(find(`Yes.\n\n${block}`, 'Acme <HELP@acme.example>')).toEqual(block.split('\n'));
    expect(find(`Yes.\n\n${block}`)).toEqual([]);
  });

  it.each([
    ['after a colon', 'Please call:\n\nBob Hall\n+1 500 555 0006'],
    ['without a name', 'Yes.\n\nAcme\n+1 500 555 0006'],
    ['in a sentence', 'Yes.\n\nBob Hall\ncan be reached at the office, number +1 500 555 0006.'],
    ['with a link to a page', 'Hi Bob,\n\nJoin Acme Meeting\nhttps://meet.example/j/55?p=a'],
    ['of a path with a date', 'Yes.\n\nBackup Server\n/backup/home.20210301'],
    ['as the whole message', 'Ann Lee\n+1 500 555 0006'],
    ['of a name and comma on one line', 'Yes.\n\nAnn Lee, +1 500 555 0006'],
  ])('finds none %s', (_what, text) => {
    expect(find(text)).toEqual([]);
  });
});
