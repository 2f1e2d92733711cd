import type { Language } from './language';

/** Latvian: `pirmd., 2024. g. 6. maijs, plkst. 09:05 — lietotājs Sam Lee (<s@c.example>) rakstīja:` */
export const lv: Language = {
  code: 'lv',
  wrote: 'rakstīja|uzrakstīja|raksta|rakstīja šādi',
  wroteThen: 'rakstīja|uzrakstīja',
  opens: 'datums|lietotājs|pirmd',
  fillers: 'lietotājs|plkst',
  from: 'no|sūtītājs',
  to: 'kam|saņēmējs|adresāts',
  cc: 'kopija|kopijā',
  date: 'datums|nosūtīts|sūtīts',
  subject: 'temats|tēma|tematu',
  forwarded:
    'pārsūtīta ziņa|pārsūtīts ziņojums|pārsūtītā ziņojuma sākums|pārsūtīta vēstule|pārsūtītais ziņojums|tālāk sūtīta vēstule|pārsūtīta ziņojuma sākums',
  original:
    'sākotnējais ziņojums|oriģinālais ziņojums|sākotnējā ziņa|oriģināls ziņojums|oriģinālā vēstule|sākotnējā vēstule',
  months:
    'janvāris/janvārī/janv|februāris/februārī/febr|marts/martā|aprīlis/aprīlī/apr|maijs/maijā|jūnijs/jūnijā/jūn|jūlijs/jūlijā/jūl|augusts/augustā/aug|septembris/septembrī/sept|oktobris/oktobrī/okt|novembris/novembrī/nov|decembris/decembrī/dec',
  dayPoint: true,
  weekdays:
    'pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena|pirmd|otrd|trešd|ceturtd|piektd|sestd|svētd|pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien',
  dateWords: 'plkst',
  am: 'priekšp',
  pm: 'pēcp',
  afterYear: 'g|gada',
  zoneEnds: 'laiks',
  replyPrefixes: 'atb',
  forwardPrefixes: 'pārs|pārsūtīt',
  closings: 'ar cieņu|cieņā|sveicieni|ar sveicieniem|vislabākos vēlējumus|labu vēlot',
  thanks: 'paldies|liels paldies|pateicos',
  sentFrom: 'nosūtīts no|sūtīts no|iegūt outlook',
};
