import type { Language } from './language';

/** Lithuanian: `2024-05-06, pr, 09:05 Sam Lee <s@c.example> rašė:` */
export const lt: Language = {
  code: 'lt',
  wrote: 'rašė|parašė|rašo|rašė tai',
  wroteThen: 'rašė|parašė',
  opens: 'vartotojas',
  fillers: 'vartotojas|naudotojas|val',
  from: 'nuo|siuntėjas',
  to: 'kam|gavėjas|iki|skirta',
  cc: 'kopija',
  date: 'data|išsiųsta|siųsta|išsiuntimo data|išsiųstas',
  subject: 'tema',
  forwarded:
    'persiųstas laiškas|persiųsta žinutė|persiųsto laiško pradžia|peradresuotas laiškas|persiunčiamas laiškas|persiųstas pranešimas|persiųsto pranešimo pradžia',
  original:
    'pradinis laiškas|originalus laiškas|pradinis pranešimas|originali žinutė|originalus pranešimas',
  months:
    'sausio/sausis/saus|vasario/vasaris/vas|kovo/kovas/kov|balandžio/balandis/bal|gegužės/gegužė/geg|birželio/birželis/birž|liepos/liepa/liep|rugpjūčio/rugpjūtis/rugp|rugsėjo/rugsėjis/rugs|spalio/spalis/spal|lapkričio/lapkritis/lapkr|gruodžio/gruodis/gruod',
  weekdays:
    'pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis|pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį|pr|an|tr|kt|pn|št|sk',
  dateWords: 'd',
  am: 'priešpiet',
  pm: 'popiet',
  hourWords: 'val',
  afterYear: 'm',
  zoneEnds: 'laikas',
  replyPrefixes: 'ats',
  forwardPrefixes: 'persiųsta',
  closings: 'pagarbiai|su pagarba|geriausi linkėjimai|linkėjimai|geros dienos',
  thanks: 'ačiū|dėkoju|labai ačiū|iš anksto dėkoju',
  sentFrom: 'išsiųsta iš|siųsta iš|išsiųsta naudojant|gauti outlook|siunčiama iš',
};
