import { readText } from '../../../../../nodes/shared/email/lines/text';
import {
  accompaniesFooter,
  opensWithCopyright,
  withLinesAbove,
} from '../../../../../nodes/shared/email/reply/footerBlock';

const accompanies = (text: string, above = 'See you.', below = 'Unsubscribe') =>
  accompaniesFooter({ paragraph: readText(text), above, below });

describe('accompaniesFooter', () => {
  it.each([
    'Acme Dental, 1 Main St, Springfield, IL 62701',
    'Acme Inc., 25 First Street, Cambridge, MA 02141, 500-555-0006',
    'Sportstudio Nord, Hauptstr. 5, 20095 Hamburg',
    'Clínica Sol · Rua das Flores, 120 · São Paulo',
    '12 Main St',
    'Acme Gym\n1 Main St, Springfield',
    'Our mailing address is:\nAcme Gym, 1 Main St',
    '© 2024 Acme Gym. All rights reserved.',
    'Facebook | Instagram',
    'Privacy Policy | Terms of Service',
    'Unsere Postanschrift:',
    '--------',
  ])('%j', (text) => {
    expect(accompanies(text)).toBe(true);
  });

  it.each([
    'Come on Monday at 8, it will be fun',
    '+1 500 555 0006',
    'desk@acme.example',
    'Ann Lee\nAcme Dental\n1 Main St, Springfield',
    'We open at 9.',
    'www.acme.example',
    'Ann',
  ])('not %j', (text) => {
    expect(accompanies(text)).toBe(false);
  });

  it('takes a name above an address, but not the end of a signature', () => {
    expect(accompanies('Acme Gym', 'See you.', '1 Main St')).toBe(true);
    expect(accompanies('Acme Gym', 'Ann', '1 Main St')).toBe(false);
  });
});

it('takes an address or a phone number below a copyright, but not below a name', () => {
  expect(accompanies('desk@acme.example', '© 2024 Acme')).toBe(true);
  expect(accompanies('© 2024 Acme\n+1 500 555 0006')).toBe(true);
  expect(accompanies('desk@acme.example', 'Ann Lee')).toBe(false);
});

it('withLinesAbove includes such lines of the same paragraph', () => {
  const paragraph = readText('See you.\nAcme Gym, 1 Main St, Springfield\nUnsubscribe');
  expect(withLinesAbove(paragraph, 2)).toBe(1);
});

it('opensWithCopyright', () => {
  for (const text of ['© 2024 acme', 'copyright © 2024 acme', 'copyright (c) 2024', '(c) 2024']) {
    expect(opensWithCopyright(text)).toBe(true);
  }
  expect(opensWithCopyright('the copyright © 2024 is ours')).toBe(false);
});
