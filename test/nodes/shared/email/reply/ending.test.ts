import { parseBody } from '../../../../../nodes/shared/email/parseBody';

function parse(body: string, from = '') {
  return parseBody({ body, format: 'text', from });
}

describe('what is signature', () => {
  it.each([
    [
      'what follows the delimiter',
      'Yes.\n\n-- \nAna Pérez\nAcme Dental',
      '--\nAna Pérez\nAcme Dental',
    ],
    ['a closing and a name', 'Yes.\n\nBest regards,\nAna', 'Best regards,\nAna'],
    ['a closing and a name on one line', 'Yes.\n\nRegards Ana', 'Regards Ana'],
    [
      'a closing from somewhere',
      'Yes.\n\nBest regards from Bonn\nAna',
      'Best regards from Bonn\nAna',
    ],
    [
      'a closing in two languages',
      'Yes.\n\nBest regards / Viele Grüße\n\nAna',
      'Best regards / Viele Grüße\n\nAna',
    ],
    ['a closing in words of one’s own', 'Yes.\n\nUntil June then,\nAna', 'Until June then,\nAna'],
    ['what a device adds', 'Yes.\n\nSent from my iPhone', 'Sent from my iPhone'],
    [
      'and asks to excuse',
      'Yes.\n\nSent from my iPhone, please excuse typos',
      'Sent from my iPhone, please excuse typos',
    ],
    [
      'and names the network',
      'Yes.\n\nSent from my Acme G3, an Acme 4G LTE smartphone',
      'Sent from my Acme G3, an Acme 4G LTE smartphone',
    ],
    ['in German', 'Yes.\n\nVon meinem iPhone gesendet', 'Von meinem iPhone gesendet'],
    ['in Japanese', 'Yes.\n\niPhoneから送信', 'iPhoneから送信'],
    [
      'a card without delimiter',
      'Yes.\n\nAna Pérez\nAcme Dental\n+1 500 555 0006\nwww.acme.example',
      'Ana Pérez\nAcme Dental\n+1 500 555 0006\nwww.acme.example',
    ],
    [
      'one in bold and with labels',
      'Yes.\n\n*Ana Pérez*\nt: +1 500 555 0006\nw: acme.example',
      '*Ana Pérez*\nt: +1 500 555 0006\nw: acme.example',
    ],
    ['a mark that trackers leave', 'Yes.\n\nᐧ', 'ᐧ'],
    ['between rules', 'Yes.\n\n=====\nAna Pérez\n=====', '=====\nAna Pérez\n====='],
    [
      'a card with its parts on one line, under the first name',
      'Yes.\n\nAna\n\nAna Pérez | Acme Dental | www.acme.example',
      'Ana\n\nAna Pérez | Acme Dental | www.acme.example',
    ],
    ['in Chinese', 'Yes.\n\n发自我的iPhone', '发自我的iPhone'],
  ])('%s', (_what, body, signature) => {
    expect(parse(body)).toMatchObject({ reply: 'Yes.', signature });
  });

  it('the sender’s own name, where it is known', () => {
    const body = 'Yes.\n\nAna';
    expect(parse(body, 'Ana Pérez <ana@acme.example>')).toMatchObject({
      reply: 'Yes.',
      signature: 'Ana',
    });
    expect(parse(body)).toMatchObject({ reply: body, signature: '' });
  });

  it('lines with the sender’s own address', () => {
    const card = 'Support of Acme\nhelp@acme.example';
    expect(parse(`Yes.\n\n${card}`, 'help@acme.example')).toMatchObject({ signature: card });
    expect(parse(`Yes.\n\n${card}`)).toMatchObject({ signature: '' });
  });

  it('a cryptographic signature is footer', () => {
    const head = '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256';
    const end = '-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----';
    expect(parse(`${head}\n\nYes.\n\n${end}`)).toMatchObject({
      reply: 'Yes.',
      footer: `${head}\n\n${end}`,
    });
  });

  it('no sentence that opens as one', () => {
    const body = 'Yes.\nSent from my desk, it was easier to find the plan there.';
    expect(parse(body)).toMatchObject({ reply: body, signature: '' });
  });
});

it('finds a closing right below a quoted blank line', () => {
  const text = 'See below.\n\n> Tuesday?\nYes.\n> At ten?\nYes.';
  expect(parse(`${text}\n>\nBest regards,\nAna`)).toMatchObject({
    reply: text,
    signature: 'Best regards,\nAna',
  });
});
