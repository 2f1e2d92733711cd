import type { Language } from './language';

/** Serbian, in both scripts: `пон, 6. мај 2024. у 09:05 Sam Lee <s@c.example> је написао/ла:` */
export const sr: Language = {
  code: 'sr',
  wrote:
    'је написао|је написала|је написао/ла|написао је|написала је|је написао(ла)|napisao/la|je napisao/la|napisao je|napisala je|je napisao|je napisala|piše',
  wroteThen: 'је написао|је написала',
  opens: 'дана|у|на',
  fillers: 'корисник|је',
  from: 'од|шаље|пошиљалац|pošiljalac|od',
  to: 'за|прима|коме|za',
  cc: 'копија',
  date: 'датум|послато|poslato',
  subject: 'наслов|предмет|тема|naslov|tema|predmet',
  forwarded:
    'прослеђена порука|почетак прослеђене поруке|prosleđena poruka|početak prosleđene poruke',
  original: 'оригинална порука|изворна порука|originalna poruka',
  months:
    'јануара/јануар/јан|фебруара/фебруар/феб|марта/март/мар|априла/април/апр|маја/мај|јуна/јун|јула/јул|августа/август/авг|септембра/септембар/сеп|октобра/октобар/окт|новембра/новембар/нов|децембра/децембар/дец',
  dayPoint: true,
  weekdays:
    'понедељак|уторак|среда|четвртак|петак|субота|недеља|пон|уто|сре|чет|пет|суб|нед|ponedeljak|sreda',
  dateWords: 'у',
  am: 'пре подне',
  pm: 'по подне',
  hourWords: 'ч|часова|сати',
  afterYear: 'г|године',
  zoneEnds: 'време',
  replyPrefixes: 'одг|одговор|аутоматски одговор|odg|odgovor|automatski odgovor',
  forwardPrefixes: 'просл|прослеђено|prosl|prosleđeno',
  closings: 'поздрав|срдачан поздрав|с поштовањем|лп',
  thanks: 'хвала|хвала унапред',
  sentFrom: 'послато са|послато са мог|poslato sa',
};
