import type { Language } from './language';

/** Turkish: `Sam Lee <s@c.example>, 6 May 2024 Pzt, 09:05 tarihinde şunu yazdı:` */
export const tr: Language = {
  code: 'tr',
  wrote:
    'yazdı|şunu yazdı|şunları yazdı|tarihinde şunu yazdı|yazmış|şöyle yazdı|yazıyor|tarihinde şunları yazdı',
  wroteThen: 'şunu yazdı|şunları yazdı|yazdı',
  opens: 'tarihinde',
  fillers: 'tarihinde|saatinde|şunu|şunları|saat|tarihli|kullanıcısı',
  from: 'kimden|gönderen',
  to: 'kime|alıcı|alıcılar',
  cc: 'bilgi|bilgi:|kopya',
  bcc: 'gizli|gizli kopya',
  date: 'tarih|gönderildi|gönderilme tarihi|gönderme tarihi|gönderim tarihi',
  subject: 'konu',
  otherHeaders: 'yanıtla|önem|ekler|yanıt adresi',
  forwarded:
    'yönlendirilmiş mesaj|iletilen mesaj|iletilmiş mesaj|yönlendirilen ileti|iletilen ileti|yönlendirilmiş ileti|başlangıç iletilen mesaj|iletilen mesajın başlangıcı|iletilmiş ileti|yönlendirilen mesaj|yönlendirilen mesajın başlangıcı|iletilmiş mesajın başlangıcı|iletilen iletinin başlangıcı|ileti başlangıcı',
  original:
    'orijinal mesaj|orjinal mesaj|özgün ileti|asıl mesaj|orijinal ileti|özgün mesaj|asıl ileti',
  months:
    'ocak/oca|şubat/şub|mart/mar|nisan/nis|mayıs/may|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|ekim/eki|kasım/kas|aralık/ara',
  weekdays: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|sal|çar|per|cum|cmt|paz',
  dateWords: 'saat|saatinde|tarihinde',
  am: 'öö',
  pm: 'ös',
  zoneEnds: 'saati',
  replyPrefixes: 'ynt|yanıt|cevap|otomatik yanıt',
  forwardPrefixes: 'ilt|ılt',
  closings:
    'saygılarımla|iyi çalışmalar|saygılar|sevgiler|selamlar|iyi günler|kolay gelsin|saygılarımızla|en iyi dileklerimle|hoşça kalın',
  thanks: 'teşekkürler|teşekkür ederim|teşekkür ederiz|şimdiden teşekkürler|çok teşekkürler',
  sentFrom:
    "iphone'umdan gönderildi|ipad'imden gönderildi|outlook for|iphone'dan|gönderildi:|android için outlook|ios için outlook",
  sentFromEnd: 'gönderildi|gönderilmiştir|edinin|alın',
  footerHeadings: 'yasal uyarı|gizlilik uyarısı|gizlilik bildirimi|uyarı',
  thisMessage:
    'bu e-posta|bu eposta|bu mesaj|bu ileti|bu elektronik posta|bu mail|bu e-mail|işbu e-posta',
  legalWords:
    'gizli|alıcı|muhatap|yetkisiz|ifşa|yasak|yanlışlıkla|hatayla|silin|gönderen|gönderici|kopyala|sorumlu|ekleri|eklerinde|hukuk',
  warningWords: 'dikkat|uyarı|harici|dış',
  outsideSender:
    'harici gönderen|harici e-posta|dış kaynak|kuruluş dışından|kurum dışından|kuruluşunuzun dışından|şirket dışından|sık sık e-posta almıyorsunuz|sık e-posta almıyorsunuz|dışarıdan gönderil|dışarıdan gel',
  mailWarnings:
    'tıklamayın|açmayın|bağlantı|ekleri|ek dosya|göndereni tanı|gönderini tanı|güvenli|dikkatli|şüpheli|kimlik avı|neden önemli olduğunu',
  unsubscribe:
    'bu e-postayı aldınız|bu e-postayı alıyorsunuz|bu e-posta adresine gönderildi|almak istemiyorsanız',
  footerWords: 'abonelikten çık|aboneliği iptal et|üyelikten çık|listeden çık',
  rightsReserved: 'tüm hakları saklıdır',
  devices: 'telefon|tablet|cihaz',
  apologies: 'kısalı|kusura',
};
