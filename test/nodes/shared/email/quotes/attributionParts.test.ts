import { readParts } from '../../../../../nodes/shared/email/quotes/attributionParts';
import {
  findFinalVerb,
  findInnerVerb,
} from '../../../../../nodes/shared/email/quotes/attributionVerb';
import { fold } from '../../../../../nodes/shared/email/languages/fold';

it.each([
  ['On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote', 'Sam Lee <s@c.example>'],
  ['On Mon, May 6, 2024 at 9:05 AM Sam Lee, <s@c.example> wrote', 'Sam Lee <s@c.example>'],
  ['Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb Sam Lee', 'Sam Lee'],
  ['Jan van der Berg schreef op 6 mei 2024 om 09:05', 'Jan van der Berg'],
  ['Wiadomość napisana przez Sam Lee w dniu 6 maj 2024, o godz. 09:05', 'Sam Lee'],
  ['W dniu 6.05.2024 o 09:05, Sam Lee pisze', 'Sam Lee'],
  ['On 6 May 2024 at 9:05, Dana Roe wrote', 'Dana Roe'],
  // Names that are words of a date, in the line's language or in another.
  ['On May 6, 2024, Sat Kaur <k@c.example> wrote', 'Sat Kaur <k@c.example>'],
  ['On 6 May at 9:05 AM, Wed Moss <m@c.example> wrote', 'Wed Moss <m@c.example>'],
  ['On May 6, 2024, March Hale <h@c.example> wrote', 'March Hale <h@c.example>'],
  ['On 6 May 2024, De la Rosa wrote', 'De la Rosa'],
  ['On 6 May 2024 at 9:05 Di Fazio wrote', 'Di Fazio'],
  ['Le 6 mai 2024 à 9:05, Mer Dubois a écrit', 'Mer Dubois'],
  ['El 6/5/2024 a las 9:05, Vie Santos escribió', 'Vie Santos'],
  ['Am 06.05.2024 um 9:05 schrieb Mo Fr. Kern', 'Mo Fr. Kern'],
  ['Ann Mar, 6 May 2024 wrote', 'Ann Mar'],
  // Names that are marks of half of the day, hours or zones.
  ['On 6 May 2024 at 19:05, P. M. Hart wrote', 'P. M. Hart'],
  ['On 6 May 2024 at 9:05 AM, MET Office wrote', 'MET Office'],
  ['On 6 May 2024 at 9:05 AM West Roe wrote', 'West Roe'],
  ['On 6 May 2024 at 9:05 H. Roe wrote', 'H. Roe'],
  // Names that open with a number, an initial or an article.
  ['On May 6, 2024, 24 Seven Gym wrote', '24 Seven Gym'],
  ['On Mon, May 6, 2024 at 9:05 AM, 5th Street Dental wrote', '5th Street Dental'],
  ['On Mon, May 6, 2024 at 9:05 AM A. Roe wrote', 'A. Roe'],
  ['On Mon, May 6, 2024 at 9:05 AM The Tea Room wrote', 'The Tea Room'],
  ['On 6 May 2024 at 9:05, Roe, Dana wrote', 'Roe, Dana'],
  // Zones, in a word or written out.
  ['On Monday, 6 May 2024 09:05:12 British Summer Time Dana Roe wrote', 'Dana Roe'],
  ['Le lundi 6 mai 2024, 09:05:12 heure normale de l’Est Dana Roe a écrit', 'Dana Roe'],
  ['El lunes, 6 de mayo de 2024 09:05:12 (hora de verano de Europa) Dana Roe escribió', 'Dana Roe'],
  ['On Monday, May 6, 2024 at 09:05:12 AM IST, Dana Roe wrote', 'Dana Roe'],
  // A date in another language than the verb.
  ['On lun. 6 mai 2024 09:05:12, Dana Roe wrote', 'Dana Roe'],
  ['El Mon, 6 May 2024 09:05:12 +0200 Dana Roe escribió', 'Dana Roe'],
])('the writer of %s', (body, who) => {
  const verb = findFinalVerb(body) ?? findInnerVerb(fold(body));
  expect(readParts(body, verb).who).toBe(who);
});
