import type { Language } from './language';

export const otherEuropean: Language[] = [
  {
    code: 'fi',
    wrote: 'kirjoitti|kirjoitti seuraavasti|kirjoittaa|kirjoitti:|kirjoitti näin',
    wroteThen: 'kirjoitti|kirjoitti seuraavasti|kirjoitti viestin',
    opens: 'ke|to|pe|la|su|ma|ti|päivänä',
    fillers: 'käyttäjä',
    from: 'lähettäjä|lähettänyt',
    to: 'vastaanottaja|saaja|vastaanottajat|kenelle',
    cc: 'kopio',
    bcc: 'piilokopio',
    date: 'päivämäärä|päiväys|lähetetty|pvm|päivä',
    subject: 'aihe',
    otherHeaders: 'vastaus|vastausosoite|tärkeys|liitteet|liite',
    forwarded:
      'välitetty viesti|välitetty viesti / fwd.msg|edelleenlähetetty viesti|edelleen lähetetty viesti|alkaa edelleenlähetetty viesti|välitetty viesti alkaa|välitetyn viestin alku|edelleenlähetetty|edelleen välitetty viesti|alkuperäinen edelleenlähetetty viesti',
    original: 'alkuperäinen viesti|alkuperäinen sähköposti|alkup. viesti',
    replyAbove: 'vastaa tämän rivin yläpuolelle|tämän rivin yläpuolelle',
    sentFrom: 'lähetetty|hanki outlook|lataa outlook|lähetin tämän',
    closings:
      'ystävällisin terveisin|terveisin|parhain terveisin|terv|yt|t|ystävällisesti|kunnioittavasti|terkuin|hyvää päivänjatkoa|yst.terv|lämpimin terveisin|terveisiä',
    thanks: 'kiitos|kiitos etukäteen|kiitoksia|kiitos paljon|suuri kiitos|kiitti',
    months:
      'tammikuuta/tammik/tammikuu/tammi|helmikuuta/helmik/helmikuu/helmi|maaliskuuta/maalisk/maaliskuu/maalis|huhtikuuta/huhtik/huhtikuu/huhti|toukokuuta/toukok/toukokuu/touko|kesäkuuta/kesäk/kesäkuu/kesä|heinäkuuta/heinäk/heinäkuu/heinä|elokuuta/elok/elokuu/elo|syyskuuta/syysk/syyskuu/syys|lokakuuta/lokak/lokakuu/loka|marraskuuta/marrask/marraskuu/marras|joulukuuta/jouluk/joulukuu/joulu',
    weekdays:
      'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la|su|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina',
    dateWords: 'klo|kello|kl',
  },
  {
    code: 'et',
    wrote: 'kirjutas|kirjutas järgmist|kirjutab',
    wroteThen: 'kirjutas',
    opens: 'kuupäeval|e|t|k|n|r|l|p',
    fillers: 'kasutaja|kuupäeval|kontakt',
    from: 'saatja|kellelt|keegi|kes',
    to: 'saaja|kellele|adressaat',
    cc: 'koopia',
    date: 'kuupäev|saadetud|saatmisaeg|kuup',
    subject: 'teema',
    forwarded:
      'edastatud sõnum|edastatud kiri|edastatud kirja algus|edastatud meil|edasisaadetud kiri|edasi saadetud sõnum|edasisaadetud sõnum|edastatud sõnumi algus',
    original: 'algne sõnum|originaal sõnum|originaalsõnum|algkiri|originaalkiri|algne kiri',
    sentFrom: 'saadetud minu|saadetud|hankige outlook',
    closings: 'lugupidamisega|parimate soovidega|tervitades|parimat|tervitustega|heade soovidega',
    thanks: 'aitäh|tänan|suur tänu|ette tänades|tänades',
    months:
      'jaanuar/jaan|veebruar/veebr|märts|aprill/apr|mai|juuni|juuli|august/aug|september/sept|oktoober/okt|november/nov|detsember/dets',
    weekdays:
      'esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev|esmaspäeval|teisipäeval|kolmapäeval|neljapäeval|reedel|laupäeval|pühapäeval',
    dateWords: 'kell|kl',
  },
  {
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
    sentFrom: 'nosūtīts no|sūtīts no|iegūt outlook',
    closings: 'ar cieņu|cieņā|sveicieni|ar sveicieniem|vislabākos vēlējumus|labu vēlot',
    thanks: 'paldies|liels paldies|pateicos',
    months:
      'janvāris/janvārī/janv|februāris/februārī/febr|marts/martā|aprīlis/aprīlī/apr|maijs/maijā|jūnijs/jūnijā/jūn|jūlijs/jūlijā/jūl|augusts/augustā/aug|septembris/septembrī/sept|oktobris/oktobrī/okt|novembris/novembrī/nov|decembris/decembrī/dec',
    weekdays:
      'pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena|pirmd|otrd|trešd|ceturtd|piektd|sestd|svētd|pirmdien|otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien',
    dateWords: 'plkst|gada|g',
  },
  {
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
    sentFrom: 'išsiųsta iš|siųsta iš|išsiųsta naudojant|gauti outlook|siunčiama iš',
    closings: 'pagarbiai|su pagarba|geriausi linkėjimai|linkėjimai|geros dienos',
    thanks: 'ačiū|dėkoju|labai ačiū|iš anksto dėkoju',
    months:
      'sausio/sausis/saus|vasario/vasaris/vas|kovo/kovas/kov|balandžio/balandis/bal|gegužės/gegužė/geg|birželio/birželis/birž|liepos/liepa/liep|rugpjūčio/rugpjūtis/rugp|rugsėjo/rugsėjis/rugs|spalio/spalis/spal|lapkričio/lapkritis/lapkr|gruodžio/gruodis/gruod',
    weekdays:
      'pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis|pirmadienį|antradienį|trečiadienį|ketvirtadienį|penktadienį|šeštadienį|sekmadienį|pr|an|tr|kt|pn|št|sk',
    dateWords: 'val|m|d',
  },
  {
    code: 'hu',
    wrote:
      'írta|ezt írta|a következőt írta|írta a következőt|írja|írt|ezt írta (időpont|írta (időpont',
    wroteThen: 'ezt írta|írta|a következőt írta',
    opens: 'ekkor|dátum',
    fillers: 'időpont|keltezéssel|ezt|ekkor|a következőt|dátummal|időpontban',
    from: 'feladó|küldő|küldte',
    to: 'címzett|címzettek',
    cc: 'másolat|másolatot kap',
    bcc: 'titkos másolat|vakmásolat',
    date: 'dátum|elküldve|küldve|küldés ideje|küldés dátuma|időpont',
    subject: 'tárgy',
    otherHeaders: 'válaszcím|fontosság|mellékletek|melléklet|válasz',
    forwarded:
      'továbbított üzenet|továbbított levél|továbbított levél kezdete|a továbbított levél kezdete|továbbított üzenet kezdete|továbbította|a továbbított üzenet kezdete|továbbított e-mail',
    original: 'eredeti üzenet|eredeti levél|eredeti e-mail',
    replyAbove: 'válaszát e vonal fölé|e sor fölé',
    sentFrom:
      'küldve az|küldve a|elküldve az|elküldve a|az outlook|iphone-omról küldve|ipademről küldve|küldve innen|töltse le az outlook|elküldve',
    sentFromEnd: 'küldve|küldve.',
    closings:
      'üdvözlettel|tisztelettel|üdv|köszönettel|szívélyes üdvözlettel|baráti üdvözlettel|minden jót|szép napot|további szép napot|üdvözlet|legjobbakat',
    thanks: 'köszönöm|köszi|előre is köszönöm|köszönjük|köszönöm szépen',
    months:
      'január/jan|február/febr|március/márc|április/ápr|május/máj|június/jún|július/júl|augusztus/aug|szeptember/szept|október/okt|november/nov|december/dec',
    weekdays: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|h|k|sze|cs|p|szo|v|csüt',
    dateWords: 'du|de|óra|kor|időpont|keltezéssel|dátummal|időpontban',
    pm: 'du|du.',
    am: 'de|de.',
  },
  {
    code: 'el',
    wrote: 'έγραψε|έγραψαν|γράφει|έγραψε τα εξής|έγραψε:',
    wroteThen: 'έγραψε|γράφει',
    opens: 'στις|την|τη|στη|ο|η|στις:',
    fillers: 'ο χρήστης|ο|η|χρήστης|τις|ο/η',
    from: 'από|αποστολέας',
    to: 'προς|παραλήπτης|σε|παραλήπτες',
    cc: 'κοιν|κοινοποίηση|κοιν.',
    bcc: 'κρυφή κοιν|κρυφή κοινοποίηση|ιδιαίτερη κοινοποίηση',
    date: 'ημερομηνία|στάλθηκε|εστάλη|ημερ/νία|απεσταλμένα',
    subject: 'θέμα',
    otherHeaders: 'απάντηση προς|σημασία|συνημμένα',
    forwarded:
      'προωθημένο μήνυμα|αρχή προωθημένου μηνύματος|προωθημένα μηνύματα|προωθούμενο μήνυμα|έναρξη προωθημένου μηνύματος|προωθήθηκε από|αρχή του προωθημένου μηνύματος|μήνυμα που προωθήθηκε',
    original: 'αρχικό μήνυμα|πρωτότυπο μήνυμα|αυθεντικό μήνυμα',
    sentFrom:
      'στάλθηκε από|εστάλη από|αποστολή από|στάλθηκε με|λήψη του outlook|σταλμένο από|αποκτήστε το outlook',
    closings:
      'με εκτίμηση|χαιρετισμούς|φιλικά|με φιλικούς χαιρετισμούς|φιλικοί χαιρετισμοί|με εκτιμηση|χαιρετισμοί|καλή συνέχεια',
    thanks: 'ευχαριστώ|ευχαριστούμε|σας ευχαριστώ|ευχαριστώ πολύ|ευχαριστώ εκ των προτέρων',
    months:
      'ιανουαρίου/ιανουάριος/ιαν|φεβρουαρίου/φεβρουάριος/φεβ|μαρτίου/μάρτιος/μαρ|απριλίου/απρίλιος/απρ|μαΐου/μάιος/μαϊ/μαι/μαΐ|ιουνίου/ιούνιος/ιουν|ιουλίου/ιούλιος/ιουλ|αυγούστου/αύγουστος/αυγ|σεπτεμβρίου/σεπτέμβριος/σεπ|οκτωβρίου/οκτώβριος/οκτ|νοεμβρίου/νοέμβριος/νοε|δεκεμβρίου/δεκέμβριος/δεκ',
    weekdays:
      'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|δευ|τρι|τετ|πεμ|παρ|σαβ|κυρ|τρί|πέμ|σάβ',
    dateWords: 'στις|ώρα|π|μ',
    pm: 'μ.μ.|μμ|μ.μ',
    am: 'π.μ.|πμ|π.μ',
  },
  {
    code: 'tr',
    wrote:
      'yazdı|şunu yazdı|şunları yazdı|tarihinde şunu yazdı|yazmış|şöyle yazdı|yazıyor|tarihinde şunları yazdı',
    wroteThen: 'şunu yazdı|şunları yazdı|yazdı',
    opens: 'tarihinde',
    fillers: 'tarihinde|şunu|şunları|saat|tarihli|kullanıcısı',
    from: 'kimden|gönderen',
    to: 'kime|alıcı|alıcılar',
    cc: 'bilgi|bilgi:|kopya',
    bcc: 'gizli|gizli kopya',
    date: 'tarih|gönderildi|gönderilme tarihi|gönderme tarihi|gönderim tarihi',
    subject: 'konu',
    otherHeaders: 'yanıtla|önem|ekler|yanıt adresi',
    forwarded:
      'yönlendirilmiş mesaj|iletilen mesaj|iletilmiş mesaj|yönlendirilen ileti|iletilen ileti|yönlendirilmiş ileti|başlangıç iletilen mesaj|iletilen mesajın başlangıcı|i̇letilen mesaj|i̇letilen mesajın başlangıcı|i̇letilmiş mesaj|i̇letilmiş ileti|yönlendirilen mesaj|yönlendirilen mesajın başlangıcı|i̇letilen ileti|iletilmiş ileti|i̇letilmiş mesajın başlangıcı|i̇letilen iletinin başlangıcı|iletilen iletinin başlangıcı|ileti başlangıcı',
    original:
      'orijinal mesaj|orjinal mesaj|özgün ileti|asıl mesaj|orijinal ileti|özgün mesaj|asıl ileti',
    sentFrom:
      "iphone'umdan gönderildi|ipad'imden gönderildi|outlook for|iphone'dan|gönderildi:|android için outlook|ios için outlook",
    sentFromEnd: 'gönderildi|gönderilmiştir|edinin|alın',
    closings:
      'saygılarımla|iyi çalışmalar|saygılar|sevgiler|selamlar|iyi günler|kolay gelsin|saygılarımızla|en iyi dileklerimle|hoşça kalın',
    thanks: 'teşekkürler|teşekkür ederim|teşekkür ederiz|şimdiden teşekkürler|çok teşekkürler',
    months:
      'ocak/oca|şubat/şub|mart/mar|nisan/nis|mayıs/may|haziran/haz|temmuz/tem|ağustos/ağu|eylül/eyl|ekim/eki|kasım/kas|aralık/ara',
    weekdays: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|sal|çar|per|cum|cmt|paz',
    dateWords: 'saat|tarihinde',
    pm: 'ös',
    am: 'öö',
  },
  {
    code: 'eu',
    wrote: 'idatzi du|idatzi zuen',
    wroteThen: 'idatzi du|idatzi zuen',
    fillers: 'erabiltzaileak|hau',
    from: 'nork|igorlea',
    to: 'nori|hartzailea',
    date: 'data',
    subject: 'gaia',
    forwarded: 'birbidalitako mezua',
    original: 'jatorrizko mezua',
    months:
      'urtarrila/urt|otsaila/ots|martxoa/mar|apirila/api|maiatza/mai|ekaina/eka|uztaila/uzt|abuztua/abu|iraila/ira|urria/urr|azaroa/aza|abendua/abe',
  },
];
