import { fold } from '../../../../../nodes/shared/email/languages/fold';
import {
  isScannerLine,
  isScannerSite,
  mentionsScanner,
} from '../../../../../nodes/shared/email/reply/virusScanner';

it.each([
  'This message has been scanned for viruses by MailScanner, and is believed to be clean. This message is safe.',
  'No virus found in this message. Checked by AVG - www.avg.com',
  'Virenfrei. www.avast.com',
  'Garanti sans virus. www.avast.com',
  'Livre de vírus. www.avast.com',
  'Virusvrij.www.avast.com',
  'Wolny od wirusów. www.avast.com',
  'Без вирусов. www.avast.com',
  'Virüs bulunmuyor. www.avast.com',
  'ウイルス フリー。 www.avast.com',
  '不含病毒。www.avast.com',
  '바이러스가 없습니다. www.avast.com',
  'Χωρίς ιούς. www.avast.com',
  'Este correo electrónico ha sido comprobado en busca de virus por Avast antivirus.',
  'Questa e-mail è stata controllata per individuare virus con Avast antivirus.',
])('isScannerLine: %s', (text) => {
  expect(isScannerLine(fold(text))).toBe(true);
});

it.each([
  'I have a virus and use Avast. What can I do?',
  'The panda at www.zoo.example has a cold.',
  'Virus-free since May.',
  '',
])('isScannerLine: not %j', (text) => {
  expect(isScannerLine(fold(text))).toBe(false);
});

it('recognises a scanner by its name as a word, and its site', () => {
  expect(mentionsScanner('by eset smart security')).toBe(true);
  expect(mentionsScanner('reset it')).toBe(false);
  expect(isScannerSite('http://www.eset.com')).toBe(true);
  expect(isScannerSite('www.eset.com is down')).toBe(false);
});
