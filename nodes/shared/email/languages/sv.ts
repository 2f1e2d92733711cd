import type { Language } from './language';

/** Swedish: `Den mån 6 maj 2024 kl 09:05 skrev Sam Lee <s@c.example>:` */
export const sv: Language = {
  code: 'sv',
  wrote: 'skrev|skrev följande|skriver',
  wroteThen: 'skrev|skrev den|skrev följande|skriver den',
  opens: 'den|på|kl',
  from: 'från|avsändare',
  to: 'till|mottagare',
  cc: 'kopia|kopia till',
  bcc: 'hemlig kopia|dold kopia',
  date: 'datum|skickat|skickades|skickad',
  subject: 'ämne|rubrik|angående',
  otherHeaders: 'svara till|prioritet|bifogade filer|svar till|bilagor',
  forwarded:
    'vidarebefordrat meddelande|vidarebefordrat brev|början på vidarebefordrat brev|vidarebefordrat mejl|vidarebefordrat mail|vidarebefordrat|startar vidarebefordrat meddelande|börja vidarebefordrat meddelande',
  forwardedBy: 'vidarebefordrat av',
  original: 'ursprungligt meddelande|originalmeddelande|ursprungsmeddelande|original meddelande',
  replyAbove: 'svara ovanför denna rad|ovanför denna linje',
  months:
    'januari/jan|februari/feb|mars/mar|april/apr|maj|juni/jun|juli/jul|augusti/aug|september/sep/sept|oktober/okt|november/nov|december/dec',
  weekdays: 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|tor|fre|lör|sön',
  dateWords: 'kl|klockan',
  am: 'fm|f.m.',
  pm: 'em|e.m.',
  zoneEnds: 'sommartid|normaltid|vintertid|europeisk tid',
  replyPrefixes: 'sv|svar|autosvar|automatiskt svar',
  forwardPrefixes: 'vb|vidarebefordrat',
  closings:
    'med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|mvh|bästa hälsningar|varma hälsningar|hälsning|allt gott|med vänlig hälsning/best regards|vh|många hälsningar',
  thanks: 'tack|tack så mycket|tack på förhand|tusen tack|tack och hej',
  sentFrom:
    'skickat från min|skickat från|skickad från min|skickat med|skickat via|hämta outlook för|sänt från min|skickades från min|skickades från|skickad från|skaffa outlook',
  footerWords:
    'avprenumerera|avregistrera|avsluta prenumeration|avsluta prenumerationen|avregistrera dig',
  footerHeadings: 'ansvarsfriskrivning|sekretess',
  thisMessage:
    'detta e-postmeddelande|detta meddelande|det här meddelandet|det här e-postmeddelandet|detta mail|detta mejl|denna e-post|det här mejlet',
  legalWords:
    'konfidentiell|avsedd|avsett|mottagar|sprid|förbjud|obehörig|misstag|radera|avsändare|bilag|bifoga|kopier|sekretess',
  warningWords: 'varning|obs|observera|extern|externt',
  outsideSender:
    'extern avsändare|externt mail|externt mejl|externt meddelande|extern e-post|extern källa|utanför organisationen|utanför företaget|får inte ofta|du får inte ofta|vissa personer som har fått|utanför vår organisation|utanför din organisation|skickats utifrån|kommer utifrån',
  mailWarnings:
    'klicka inte|öppna inte|länkar eller|länkar och|bilagor|känner igen avsändaren|känner avsändaren|litar på|innehållet är säkert|försiktig|misstänk|nätfiske|varför det här är viktigt|varför detta är viktigt',
  unsubscribe:
    'du får det här mejlet|du får detta mejl|du får detta mail|du har fått detta|det här mejlet skickades till|vill du inte längre',
  rightsReserved: 'alla rättigheter förbehållna|med ensamrätt',
  devices: 'mobil|telefon|enhet',
  disclaimer: 'tänk på miljön',
  apologies: 'ursäkta|fåordig|stavfel',
};
