import type { Language } from './language';

/** Slovene: `V V pon., 6. maj 2024 ob 09:05 je oseba Sam Lee <s@c.example> napisala:` */
export const sl: Language = {
  code: 'sl',
  wrote:
    'je napisal|je napisala|napisal|napisala|je napisal/-a|piše|je oseba|je napisal(a)|napisal(a)',
  wroteThen: 'je napisal|je napisala|je oseba',
  opens: 'dne|v|na dan',
  fillers: 'je|oseba|uporabnik',
  from: 'od|pošiljatelj',
  to: 'za|prejemnik|komu',
  cc: 'kp|kopija',
  date: 'datum|poslano',
  subject: 'zadeva',
  forwarded: 'posredovano sporočilo|začetek posredovanega sporočila|preslano sporočilo',
  original: 'izvirno sporočilo|originalno sporočilo',
  months:
    'januarja/januar/jan|februarja/februar/feb|marca/marec/mar|aprila/april/apr|maja/maj|junija/junij/jun|julija/julij/jul|avgusta/avgust/avg|septembra/september/sep|oktobra/oktober/okt|novembra/november/nov|decembra/december/dec',
  dayPoint: true,
  weekdays: 'ponedeljek|torek|sreda|četrtek|petek|sobota|nedelja|pon|tor|sre|čet|pet|sob|ned',
  dateWords: 'ob',
  am: 'dop',
  pm: 'pop',
  hourWords: 'h|uri',
  zoneEnds: 'čas',
  replyPrefixes: 'odg|odgovor|samodejni odgovor',
  forwardPrefixes: 'posr|posredovano',
  closings: 'lep pozdrav|lp|s spoštovanjem|prijazen pozdrav',
  thanks: 'hvala|hvala lepa|najlepša hvala',
  sentFrom: 'poslano z|poslano iz|poslano prek',
  footerWords: 'odjava|odjavi se',
};
