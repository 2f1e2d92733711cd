import type { Language } from './language';

/** Icelandic: `Þann mán., 6. maí 2024 kl. 09:05 skrifaði Sam Lee <s@c.example>:` */
export const is: Language = {
  code: 'is',
  wrote: 'skrifaði|ritaði',
  wroteThen: 'skrifaði|ritaði',
  opens: 'þann|á|þ',
  from: 'frá',
  to: 'til',
  cc: 'afrit',
  date: 'dags|dagsetning|sent',
  subject: 'efni',
  forwarded: 'áframsent skeyti|framsend skilaboð|áframsendur póstur',
  original: 'upprunaleg skilaboð|upphaflegt skeyti',
  months:
    'janúar/jan|febrúar/feb|mars/mar|apríl/apr|maí|júní/jún|júlí/júl|ágúst/ágú|september/sep|október/okt|nóvember/nóv|desember/des',
  dayPoint: true,
  weekdays:
    'mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur|mán|þri|mið|fim|fös|lau|sun',
  dateWords: 'kl',
  am: 'f.h.',
  pm: 'e.h.',
  zoneOpens: 'sumartími|staðaltími',
  replyPrefixes: 'svb|sv|svar',
  forwardPrefixes: 'fs|framsent|áframsent',
  closings: 'kveðja|með kveðju|bestu kveðjur',
  thanks: 'takk|takk fyrir|þakka þér fyrir|kærar þakkir',
  sentFrom: 'sent úr|sent frá|sent með',
};
