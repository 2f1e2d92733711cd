import { ownTextOf, ownTextOfQuote } from '../../../../nodes/shared/emailThread/ownText';
import { emailOf } from './emailOf';

it('is the reply of an email, with signature and footer as one', () => {
  const body =
    'See you.\n\n-- \nAna Lee\n\nThis email is confidential and intended only for the addressee.\n\nOn 6 May 2024, Sam Lee <s@c.example> wrote:\n> Would Tuesday do?';
  const { email } = emailOf({ body, from: 'Ana Lee <ana@a.example>' });
  expect(email.footer).not.toBe('');
  expect(ownTextOf(email)).toEqual({
    text: 'See you.',
    signature: `${email.signature}\n\n${email.footer}`,
  });
  expect(ownTextOf({ ...email, footer: '' }).signature).toBe(email.signature);
});

it("ends a quote where its author's name does, with or without a closing", () => {
  const author = { name: 'Sam Roe', address: 'sam@c.example' };
  const signed = { text: 'Would Tuesday do?', signature: 'Sam' };
  expect(ownTextOfQuote('Would Tuesday do?\n\nSam', author)).toEqual(signed);
  expect(ownTextOfQuote('Would Tuesday do?\n\nSam', null)).toEqual({
    text: 'Would Tuesday do?\n\nSam',
    signature: '',
  });
});
