import { hintOfTarget } from '../../../../../nodes/shared/email/lines/linkTargets';
import { Hint } from '../../../../../nodes/shared/email/lines/lines';

it.each([
  'https://services.leadconnectorhq.com/emails/unsub/x9',
  'https://acme.us1.list-manage.com/unsubscribe?u=1',
  'https://hs.acme.example/hs/manage-preferences/unsubscribe-all?y=2',
  'https://u1.ct.sendgrid.net/asm/unsubscribe/?data=1',
  'https://acme.example/newsletter?opt-out=1',
])('a link to unsubscribe: %s', (href) => {
  expect(hintOfTarget(href)).toBe(Hint.optOut);
});

it.each([
  'https://aka.ms/LearnAboutSenderIdentification',
  'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Faka.ms%2FLearnAboutSenderIdentification&data=05',
])('the link of a banner: %s', (href) => {
  expect(hintOfTarget(href)).toBe(Hint.banner);
});

it.each([undefined, '', 'https://acme.example/unsubtle', 'https://acme.example/options'])(
  'neither: %s',
  (href) => {
    expect(hintOfTarget(href)).toBe(Hint.none);
  },
);
