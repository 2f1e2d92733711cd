import type { Language } from './language';

/** Czech: `po 6. 5. 2024 v 9:05 odesílatel Sam Lee <s@c.example> napsal:` */
export const cs: Language = {
  code: 'cs',
  wrote: 'napsal|napsala|napsal(a)|napsal/a|píše|napsal:|psal|psala',
  wroteThen: 'napsal|napsala|napsal(a)|napsal/a|píše',
  opens: 'dne|ve|v|od|po',
  fillers: 'uživatel|odesílatel|dne',
  from: 'od|odesílatel|odesílatele',
  to: 'komu|příjemce|pro|adresát',
  cc: 'kopie|kopie:',
  bcc: 'skrytá kopie|skrytá',
  date: 'datum|odesláno|datum:|posláno|odesláno:',
  subject: 'předmět|věc',
  onBehalfOf: 'jménem',
  otherHeaders: 'odpovědět komu|důležitost|priorita|přílohy|odpověď',
  forwarded:
    'přeposlaná zpráva|předaná zpráva|začátek přeposílané zprávy|začátek přeposlané zprávy|přeposlal|přeposláno|přeposílaná zpráva|přeposlaný e-mail',
  original: 'původní zpráva|původní e-mail|originální zpráva|původní mail|původní zpráva -',
  replyAbove: 'odpovězte nad tímto řádkem|nad tímto řádkem|nad tuto čáru',
  months:
    'ledna/leden/led|února/únor/úno|března/březen/bře|dubna/duben/dub|května/květen/kvě|června/červen/čvn|července/červenec/čvc|srpna/srpen/srp|září/zář|října/říjen/říj|listopadu/listopad/lis|prosince/prosinec/pro',
  dayPoint: true,
  weekdays:
    'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle|po|út|st|čt|pá|so|ne|středu|sobotu|neděli',
  dateWords: 'v|ve',
  am: 'dop|dopoledne',
  pm: 'odp|odpoledne',
  hourWords: 'hod|hodin',
  zoneEnds: 'čas',
  replyPrefixes: 'odpověď|automatická odpověď',
  forwardPrefixes: 'přep|předáno',
  closings:
    's pozdravem|s přátelským pozdravem|se srdečným pozdravem|zdravím|hezký den|s úctou|přeji hezký den|s přáním hezkého dne|pozdravem|s přáním pěkného dne|srdečně|měj se|mějte se',
  thanks: 'děkuji|díky|předem děkuji|děkuji předem|dík|děkuji a s pozdravem|děkujeme',
  sentFrom:
    'odesláno z|posláno z|odesláno ze|odesláno pomocí|posláno pomocí|získejte outlook pro|získat outlook pro|odesláno přes|stáhněte si outlook|stáhnout outlook',
  footerHeadings: 'upozornění|právní upozornění|prohlášení o důvěrnosti',
  thisMessage:
    'tato zpráva|tento e-mail|tento email|tato e-mailová|tato emailová|této zprávy|tuto zprávu',
  legalWords:
    'důvěrn|adresát|určen|příjemc|šíř|zakázán|neoprávn|omylem|smaž|odstra|vymaž|odesílatel|příloh|kopír|závazn',
  warningWords: 'upozornění|pozor|varování|externí',
  outsideSender:
    'externí odesílatel|externího odesílatele|externí e-mail|externí zpráva|mimo organizaci|vnějšku organizace|vně organizace|nedostáváte často|často nedostáváte|mimo vaši organizaci|mimo naši organizaci|z externího zdroje|z externí adresy',
  mailWarnings:
    'neklikejte|neotevírejte|odkazy|přílohy|znáte odesílatele|poznáváte odesílatele|obsah je bezpečný|opatrn|obezřet|podezřel|phishing|proč je to důležité|proč je toto důležité',
  unsubscribe:
    'tento e-mail jste obdrželi|tento e-mail vám byl|tuto zprávu jste obdrželi|nechcete dostávat|nepřejete si dostávat',
  footerWords: 'odhlásit se|odhlásit odběr|odhlášení',
  rightsReserved: 'všechna práva vyhrazena',
  devices: 'mobil|telefon|tablet|zařízení',
  apologies: 'stručnost|omluvte|překlep',
};
