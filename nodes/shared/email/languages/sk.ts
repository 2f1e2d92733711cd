import type { Language } from './language';

/** Slovak: `po 6. 5. 2024 o 9:05 Sam Lee <s@c.example> napísal(a):` */
export const sk: Language = {
  code: 'sk',
  wrote: 'napísal|napísala|napísal(a)|napísal/a|píše|napísal(-a)',
  wroteThen: 'napísal|napísala|napísal(a)|píše',
  opens: 'dňa|v|vo|od|dne|po',
  fillers: 'používateľ|užívateľ|odosielateľ',
  from: 'od|odosielateľ',
  to: 'komu|príjemca|pre|adresát',
  cc: 'kópia',
  bcc: 'skrytá kópia',
  date: 'dátum|odoslané|poslané|dátum:|odoslaná',
  subject: 'predmet|vec',
  otherHeaders: 'odpovedať komu|dôležitosť|priorita|prílohy|odpoveď',
  forwarded:
    'preposlaná správa|začiatok preposlanej správy|začiatok preposielanej správy|posunutá správa|preposlané|odovzdaná správa|preposielaná správa|presmerovaná správa|začiatok preposlaného emailu|preposlal',
  original: 'pôvodná správa|originálna správa|pôvodný e-mail',
  months:
    'januára/január/jan|februára/február/feb|marca/marec/mar|apríla/apríl/apr|mája/máj|júna/jún|júla/júl|augusta/august/aug|septembra/september/sep|októbra/október/okt|novembra/november/nov|decembra/december/dec',
  dayPoint: true,
  weekdays:
    'pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa|po|ut|st|št|pi|so|ne|stredu|sobotu|nedeľu',
  dateWords: 'o',
  am: 'dop|dopoludnia',
  pm: 'popol|popoludní',
  hourWords: 'hod|hodine|hodín',
  zoneEnds: 'čas',
  replyPrefixes: 'odpoveď|automatická odpoveď',
  forwardPrefixes: 'prepos|preposlané',
  closings:
    's pozdravom|s priateľským pozdravom|pekný deň|s úctou|prajem pekný deň|zdravím|so srdečným pozdravom',
  thanks: 'ďakujem|vďaka|vopred ďakujem|ďakujem a s pozdravom',
  sentFrom: 'odoslané z|poslané z|odoslané zo|odoslané pomocou|získajte outlook pre|získať outlook',
  thisMessage: 'táto správa|tento e-mail|tento email|táto e-mailová|tejto správy|túto správu',
  legalWords:
    'dôvern|adresát|určen|príjemc|šír|zakázan|neoprávnen|omylom|vymaž|odstrán|odosielateľ|príloh|kopír',
  warningWords: 'upozornenie|pozor|varovanie|externý',
  outsideSender:
    'externý odosielateľ|externého odosielateľa|externý e-mail|externá správa|mimo organizácie|mimo vašej organizácie|mimo našej organizácie',
  mailWarnings:
    'neklikajte|neotvárajte|odkazy|prílohy|poznáte odosielateľa|obsah je bezpečný|opatrn|podozriv|phishing',
  footerWords: 'odhlásiť sa|odhlásiť odber|zrušiť odber',
  rightsReserved: 'všetky práva vyhradené',
  devices: 'mobil|telefón|zariaden',
  apologies: 'stručnos|ospravedl|preklep',
};
