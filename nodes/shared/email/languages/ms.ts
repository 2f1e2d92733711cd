import type { Language } from './language';

/** Malay: `Pada Isn, 6 Mei 2024 pada 9:05 PG Sam Lee <s@c.example> menulis:` */
export const ms: Language = {
  code: 'ms',
  wrote: 'menulis|telah menulis',
  wroteThen: 'menulis|telah menulis',
  opens: 'pada',
  fillers: 'telah',
  from: 'daripada',
  to: 'kepada',
  cc: 'salinan',
  date: 'tarikh|dihantar',
  subject: 'perkara',
  forwarded: 'mesej yang dimajukan|mesej dimajukan|mula mesej yang dimajukan|mesej yang diteruskan',
  original: 'mesej asal',
  months:
    'januari/jan|februari/feb|mac|april/apr|mei|jun|julai/jul|ogos/ogo|september/sep|oktober/okt|november/nov|disember/dis',
  weekdays: 'isnin|khamis|jumaat|ahad|selasa|rabu|sabtu|isn|sel|rab|kha|jum|sab|ahd',
  dateWords: 'pada',
  am: 'pg|pagi',
  pm: 'ptg|petang|mlm|malam',
  replyPrefixes: 'balas|jawapan',
  forwardPrefixes: 'majukan|dimajukan',
  closings: 'salam|salam hormat|yang benar|sekian|sekian, terima kasih|sekian terima kasih',
  thanks: 'terima kasih',
  sentFrom: 'dihantar daripada|dihantar dari',
  nameParticles: 'bin',
};
