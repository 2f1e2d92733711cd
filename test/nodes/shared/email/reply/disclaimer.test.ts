import { fold } from '../../../../../nodes/shared/email/languages/fold';
import {
  isDisclaimer,
  isDisclaimerHeading,
} from '../../../../../nodes/shared/email/reply/disclaimer';

describe('isDisclaimer', () => {
  it.each([
    'The information contained in this message is privileged. If you are not the addressee, please delete it and notify us.',
    'Disclaimer: the sender is not liable for viruses in attachments of his emails, whatever they do.',
    'NOTICE TO RECIPIENTS: the text is intended for the named recipients only and must not be copied.',
    'Information contained in this message is intended for the recipient and may be privileged.',
    'Diese E-Mail kann vertrauliche Informationen enthalten. Sind Sie nicht der Empfänger, so löschen Sie sie bitte. Jede Weitergabe ist untersagt.',
    "Ce courriel est confidentiel et destiné à son seul destinataire. S'il vous parvient par erreur, veuillez le supprimer.",
    'Este correo y sus adjuntos son confidenciales y van dirigidos a su destinatario. Queda prohibida su divulgación.',
    'Questo messaggio è riservato al destinatario. Se lo ha ricevuto per errore, la preghiamo di cancellarlo.',
    'Esta mensagem é confidencial e dirigida ao destinatário. Se a recebeu por engano, apague-a e avise o remetente.',
    'Dit bericht is vertrouwelijk en alleen bestemd voor de geadresseerde. Verspreiding is niet toegestaan.',
    'Niniejsza wiadomość jest poufna i przeznaczona dla adresata. Jej ujawnianie i kopiowanie jest zabronione.',
    'Данное сообщение конфиденциально и предназначено только адресату. Если Вы получили его по ошибке, удалите его.',
    'Bu e-posta gizlidir ve yalnızca alıcısına aittir. Yanlışlıkla aldıysanız siliniz ve göndereni uyarınız.',
    '本メールには機密情報が含まれています。誤って受信された方は、送信者にご連絡のうえ削除してください。複製や開示を禁じます。お手数をおかけしますがよろしくお願いします。',
    '本邮件及附件含有保密信息，仅限收件人使用。如您误收本邮件，请立即通知发件人并删除。未经许可，禁止复制、披露或散布其中的任何内容，谢谢您的配合与理解支持。',
  ])('%s', (text) => {
    expect(isDisclaimer(fold(text))).toBe(true);
  });

  it.each([
    'Please keep the contract confidential and do not disclose it to any other recipient, Ann.',
    'This message is only to tell you that the attachment of yesterday was the wrong one, sorry.',
    'Disclaimer: I have not tried this myself, so ask Bo before you open the lid of the machine.',
    'This email is confidential.',
    '',
  ])('not %j', (text) => {
    expect(isDisclaimer(fold(text))).toBe(false);
  });

  it('knows headings', () => {
    expect(isDisclaimerHeading(fold('*** CONFIDENTIALITY NOTICE ***'))).toBe(true);
    expect(isDisclaimerHeading(fold('Aviso legal:'))).toBe(true);
    expect(isDisclaimerHeading(fold('Notice of Monday'))).toBe(false);
  });
});
