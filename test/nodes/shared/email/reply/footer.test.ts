import { readHtml } from '../../../../../nodes/shared/email/lines/html';
import type { Line } from '../../../../../nodes/shared/email/lines/lines';
import { readText } from '../../../../../nodes/shared/email/lines/text';
import { findFooter } from '../../../../../nodes/shared/email/reply/footer';

const footerOf = (lines: readonly Line[]) =>
  lines.slice(findFooter(lines)).map((line) => line.text);

describe('findFooter', () => {
  it.each([
    ['a disclaimer', 'This email and any attachments are confidential.'],
    ['one in German', 'Diese E-Mail enthält vertrauliche Informationen.'],
    ['a word that letters have too, with a link', 'Unsubscribe: https://acme.example/out'],
    ['a mailing list', 'You received this message because you are subscribed to the list.'],
    [
      'two paragraphs',
      'This email was sent to s@c.example\n\nThis email has been scanned for viruses.',
    ],
    [
      'a framed block with a sentence in it',
      '-=-=-=-\nYou receive all messages sent to this group.\nUnsubscribe: https://acme.example/out\n-=-=-=-',
    ],
    ['the dash above it', '—\nReply to this email directly or view it on GitHub.'],
    ['a scanner in Portuguese', 'Não contém vírus. www.avast.com'],
    [
      'a data protection notice',
      'AVISO LEGAL: Este mensaje es de Acme SL. Sus datos personales se tratan según el Reglamento (UE) 2016/679 y puede ejercer su derecho de rectificación.',
    ],
    [
      'one without a heading',
      'De conformidad con el RGPD, sus datos personales son tratados por Acme SL. Puede ejercer los derechos de rectificación y supresión.',
    ],
    ['an opt-out by text message', 'Reply STOP to unsubscribe.'],
    ['an opt-out with a link', 'Para dejar de recibir correos: https://acme.example/u'],
    ['a request not to print it', 'Antes de imprimir este correo, piense si es necesario.'],
    [
      'a list',
      '_______\nAcme club <club@lists.acme.example>\nhttps://acme.example/mailman/listinfo/club',
    ],
    [
      'an announced postal address',
      '© 2024 Acme Gym\n\nOur mailing address is:\nAcme Gym\nHill Road\n\nUnsubscribe: https://acme.example/out',
    ],
    [
      'a group of Yahoo',
      '----------\n\nYahoo! Groups Links\n\n<*> Your email settings:\n    Individual Email\n\n<*> Your use of it is subject to:\n    https://groups.example/terms',
    ],
    ['a scanner', 'Virenfrei. www.avast.com'],
    [
      'a scanner in parts',
      '__________ Information from ESET NOD32, virus database 1 __________\n\nThe message was checked by ESET NOD32.\n\nhttp://www.eset.com',
    ],
    ['a delimiter above it', '--\nDiese E-Mail wurde von Avast auf Viren geprüft.\nwww.avast.com'],
    [
      'a heading above it',
      'AVISO LEGAL\n\nEste correo es confidencial. Si no es su destinatario, elimine el mensaje y sus adjuntos.',
    ],
    [
      'bulk mail',
      '© 2024 Acme\nYou are receiving this email because you signed up.\n\nAcme, 1 Main St, Springfield\n\nUnsubscribe: https://a.example/u',
    ],
    [
      'a banner below',
      'CAUTION: This email is from an external sender. Do not click links or open attachments.',
    ],
    ['a helpdesk', 'This email is a service from Acme.'],
    ['a request not to print', 'Antes de imprimir este mensaje, piense en el medio ambiente.'],
    ['a copyright', '© 2024 Acme Inc.'],
    ['links', 'Update your preferences or unsubscribe'],
    ['a PGP signature', '-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----'],
  ])('finds %s', (_what, footer) => {
    expect(footerOf(readText(`Hi Sam,\n\nyes.\n\n${footer}`))).toEqual(footer.split('\n'));
  });

  it('takes a wrapped paragraph as a whole, and from the first phrase where lines are separate', () => {
    const text =
      'The quick brown fox jumps over the lazy dog, and after that\nthis email and any attachments are confidential.';
    expect(footerOf(readText(`Yes.\n\n${text}`))).toEqual(text.split('\n'));
    expect(
      footerOf(
        readHtml(
          '<div>Hi Sam</div><div>Yes.</div><div>This email and any attachments are confidential.</div>',
        ),
      ),
    ).toEqual(['This email and any attachments are confidential.']);
  });

  it('begins below the text right above it', () => {
    const footer = ['To unsubscribe send an email to vans-leave@lists.acme.example'];
    expect(footerOf(readText(`Hi.\n\nThe van is sold now.\n${footer.join('')}`))).toEqual(footer);
    expect(footerOf(readText(`Hi.\n\nThe van is\n____\n${footer.join('')}`))).toEqual([
      '____',
      ...footer,
    ]);
    expect(
      footerOf(readText('Hi.\n\nRegards,\nAnn\nThis email and any attachments are confidential.')),
    ).toEqual(['This email and any attachments are confidential.']);
  });

  it('begins with the rule right below the text', () => {
    const footer = '_______\nAcme club\nhttps://acme.example/mailman/listinfo/club';
    expect(footerOf(readText(`The plan is out.\n${footer}`))).toEqual(footer.split('\n'));
  });

  it('finds a link to unsubscribe in any language by its target', () => {
    expect(
      footerOf(
        readHtml('<p>Ja.</p><p><a href="https://a.example/emails/unsub/7">Uit de lijst</a></p>'),
      ),
    ).toEqual(['Uit de lijst']);
  });

  it('finds a link to unsubscribe, whatever is around it', () => {
    expect(
      footerOf(readHtml('<p>Yes.</p><p>Acme, 1 Main St. <a href="x">Unsubscribe</a></p>')),
    ).toEqual(['Acme, 1 Main St. Unsubscribe']);
    expect(footerOf(readHtml('<p>Yes.</p><p>Please unsubscribe me.</p>'))).toEqual([]);
  });

  it.each([
    'Hi Sam,\n\nplease unsubscribe me, the mailing list is too busy.',
    'Hi Sam,\n\nyes.',
    'Hi Sam,\n\nunsubscribe me please.',
    'Hi Sam,\n\nI no longer wish to receive these emails.',
    'Hi Sam,\n\nput s@c.example on the mailing list.',
    'Hi Sam,\n\nthe ladder is intended only for the roof.',
    'Hi Sam,\n\nDisclaimer: I did not try it.',
    'Hola,\n\nte envío el aviso legal corregido.',
    'This email and any attachments are confidential.\n\nBut you may read it.',
    'Yes.\n\niQEz\n-----END PGP SIGNATURE-----',
    '',
  ])('finds none in %j', (text) => {
    expect(footerOf(readText(text))).toEqual([]);
  });
});
