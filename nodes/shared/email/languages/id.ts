import type { Language } from './language';

/** Indonesian: `Pada Sen, 6 Mei 2024 pukul 09.05 Sam Lee <s@c.example> menulis:` */
export const id: Language = {
  code: 'id',
  wrote: 'menulis|menulis:|berkata|telah menulis|tulis',
  wroteThen: 'menulis|telah menulis',
  opens: 'pada|pada tanggal|pada hari|tanggal|pd',
  fillers: 'telah|pukul|tanggal',
  from: 'dari|pengirim',
  to: 'kepada|ke|untuk|penerima|kpd',
  cc: 'tembusan|salinan',
  date: 'tanggal|dikirim|terkirim|dikirim:|waktu',
  subject: 'perihal|subjek|judul|hal',
  forwarded:
    'pesan terusan|pesan yang diteruskan|pesan diteruskan|mulai pesan terusan|awal pesan terusan|awal pesan yang diteruskan|pesan teruskan|mulai pesan yang diteruskan',
  original: 'pesan asli|pesan sebelumnya|pesan original',
  months:
    'januari/jan|februari/feb/pebruari|maret/mar|april/apr|mei|juni/jun|juli/jul|agustus/agu/ags/agt|september/sep|oktober/okt|november/nov|desember/des',
  weekdays: "senin|selasa|rabu|kamis|jumat|sabtu|minggu|sen|sel|rab|kam|jum|sab|min|jum'at",
  dateWords: 'pukul|jam|pada|tanggal',
  am: 'pagi',
  pm: 'siang|sore|malam',
  zones: { wib: 420, wita: 480, wit: 540 },
  replyPrefixes: 'bls|balas',
  forwardPrefixes: 'trs|terusan',
  closings: 'salam|hormat saya|salam hormat|hormat kami|wassalam|salam hangat|yang benar',
  thanks: 'terima kasih|makasih|terimakasih|terima kasih banyak',
  sentFrom:
    'dikirim dari|terkirim dari|dikirim melalui|unduh outlook|dapatkan outlook|dikirim menggunakan',
  thisMessage: 'email ini|pesan ini|surel ini',
  legalWords:
    'rahasia|penerima|ditujukan|dilarang|kesalahan|hapus|pengirim|lampiran|menyebarluaskan|menyalin',
  warningWords: 'perhatian|peringatan|eksternal|hati-hati',
  outsideSender: 'pengirim eksternal|email eksternal|dari luar organisasi|luar perusahaan',
  mailWarnings: 'jangan klik|jangan membuka|jangan buka|tautan|lampiran|hati-hati|mencurigakan',
  footerWords: 'berhenti berlangganan',
};
