import type { Language } from './language';

/** Hungarian: `Sam Lee <s@c.example> ezt írta (időpont: 2024. máj. 6., H, 9:05):` */
export const hu: Language = {
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
  months:
    'január/jan|február/febr|március/márc|április/ápr|május/máj|június/jún|július/júl|augusztus/aug|szeptember/szept|október/okt|november/nov|december/dec',
  dayPoint: true,
  weekdays: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|h|k|sze|cs|p|szo|v|csüt',
  dateWords: 'időpont|keltezéssel|dátummal|időpontban',
  am: 'de',
  pm: 'du',
  hourWords: 'óra|órakor|kor',
  zoneEnds: 'idő',
  replyPrefixes: 'vá|válasz|automatikus válasz',
  forwardPrefixes: 'továbbítás|továbbított|tov',
  closings:
    'üdvözlettel|tisztelettel|üdv|köszönettel|szívélyes üdvözlettel|baráti üdvözlettel|minden jót|szép napot|további szép napot|üdvözlet|legjobbakat',
  thanks: 'köszönöm|köszi|előre is köszönöm|köszönjük|köszönöm szépen',
  postscripts: 'u.i|ui',
  sentFrom:
    'küldve az|küldve a|elküldve az|elküldve a|az outlook|iphone-omról küldve|ipademről küldve|küldve innen|töltse le az outlook|elküldve',
  sentFromEnd: 'küldve|küldve.',
  thisMessage:
    'ez az e-mail|ez az üzenet|jelen e-mail|jelen üzenet|jelen levél|ez a levél|a jelen elektronikus',
  legalWords:
    'bizalmas|címzett|jogosulatlan|tilos|tévedés|törölj|feladó|melléklet|másol|terjeszt|nyilvánosság',
  warningWords: 'figyelem|figyelmeztetés|vigyázat|külső',
  outsideSender:
    'külső feladó|külső levél|külső e-mail|külső forrásból|szervezeten kívül|nem gyakran kap',
  mailWarnings:
    'ne kattintson|ne nyissa meg|hivatkozás|melléklet|ismeri a feladót|biztonságos|óvatos|gyanús|adathalász|miért fontos ez',
  footerWords: 'leiratkozás|leiratkozom|leiratkozhat',
  rightsReserved: 'minden jog fenntartva',
  devices: 'telefon|mobil|készülék',
  apologies: 'elnézést|tömörség|elütés',
};
