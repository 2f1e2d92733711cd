import type { Language } from './language';

/** Estonian: `Kontakt Sam Lee (<s@c.example>) kirjutas kuupäeval E, 6. mai 2024 kell 09:05:` */
export const et: Language = {
  code: 'et',
  wrote: 'kirjutas|kirjutas järgmist|kirjutab',
  wroteThen: 'kirjutas',
  opens: 'kuupäeval|kuupäev|e|t|k|n|r|l|p',
  fillers: 'kasutaja|kuupäeval|kontakt',
  from: 'saatja|kellelt|keegi|kes',
  to: 'saaja|kellele|adressaat',
  cc: 'koopia',
  date: 'kuupäev|saadetud|saatmisaeg|kuup',
  subject: 'teema',
  forwarded:
    'edastatud sõnum|edastatud kiri|edastatud kirja algus|edastatud meil|edasisaadetud kiri|edasi saadetud sõnum|edasisaadetud sõnum|edastatud sõnumi algus',
  original: 'algne sõnum|originaal sõnum|originaalsõnum|algkiri|originaalkiri|algne kiri',
  months:
    'jaanuar/jaan|veebruar/veebr|märts|aprill/apr|mai|juuni|juuli|august/aug|september/sept|oktoober/okt|november/nov|detsember/dets',
  dayPoint: true,
  weekdays:
    'esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval',
  dateWords: 'kell|kl',
  zoneEnds: 'suveaeg|talveaeg|vööndiaeg',
  replyPrefixes: 'vast',
  forwardPrefixes: 'edasi',
  closings: 'lugupidamisega|parimate soovidega|tervitades|parimat|tervitustega|heade soovidega',
  thanks: 'aitäh|tänan|suur tänu|ette tänades|tänades',
  sentFrom: 'saadetud minu|saadetud|hankige outlook|hangi outlook',
};
