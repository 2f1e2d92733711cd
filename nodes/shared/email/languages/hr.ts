import type { Language } from './language';

/** Croatian: `pon, 6. svi 2024. u 09:05 Sam Lee <s@c.example> napisao je:` */
export const hr: Language = {
  code: 'hr',
  wrote:
    'napisao je|napisala je|napisao|napisala|je napisao|je napisala|je napisao/la|napisao/la|piše|je napisao(la)|je napisao(-la)|napisao/la je|je napisao/napisala|je napisao/la je',
  wroteThen: 'napisao je|napisala je|je napisao|je napisala|napisao|napisala',
  opens: 'dana|u|dne|na',
  fillers: 'korisnik|je|dana',
  from: 'šalje|od|pošiljatelj',
  to: 'prima|za|primatelj|prema|komu',
  cc: 'kopija|kopije',
  bcc: 'skrivena kopija',
  date: 'datum|poslano|vrijeme',
  subject: 'predmet|naslov|tema',
  otherHeaders: 'odgovori na|važnost|privici|prilozi|prioritet',
  forwarded:
    'proslijeđena poruka|započni proslijeđenu poruku|prosljeđena poruka|početak proslijeđene poruke|proslijedio|proslijeđeno',
  original: 'izvorna poruka|originalna poruka',
  months:
    'siječnja/siječanj/sij|veljače/veljača/velj|ožujka/ožujak/ožu|travnja/travanj/tra|svibnja/svibanj/svi|lipnja/lipanj/lip|srpnja/srpanj/srp|kolovoza/kolovoz/kol|rujna/rujan/ruj|listopada/listopad/lis|studenoga/studenog/studeni/stu|prosinca/prosinac/pro',
  dayPoint: true,
  weekdays:
    'ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nedjelja|pon|uto|sri|čet|pet|sub|ned|srijedu|subotu|nedjelju',
  dateWords: 'u',
  hourWords: 'h|sat|sati',
  afterYear: 'g|godine',
  zoneEnds: 'vrijeme',
  replyPrefixes: 'odg|odgovor|automatski odgovor',
  forwardPrefixes: 'proslijeđeno|prosl',
  closings:
    's poštovanjem|lijep pozdrav|srdačan pozdrav|pozdrav|lp|lijepi pozdravi|srdačno|puno pozdrava|pozz',
  thanks: 'hvala|hvala lijepa|puno hvala|unaprijed hvala|hvala i pozdrav|zahvaljujem',
  sentFrom:
    'poslano s|poslano sa|poslano iz|poslano putem|preuzmite outlook za|nabavite outlook za',
  footerWords: 'odjava|odjavite se',
};
