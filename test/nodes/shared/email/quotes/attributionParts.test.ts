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
])('the writer of %s', (body, who) => {
  const verb = findFinalVerb(body) ?? findInnerVerb(fold(body));
  expect(readParts(body, verb).who).toBe(who);
});
