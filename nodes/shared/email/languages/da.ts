import type { Language } from './language';

/** Danish: `Den man. 6. maj 2024 kl. 09.05 skrev Sam Lee <s@c.example>:` */
export const da: Language = {
  code: 'da',
  wrote: 'skrev|skrev følgende|skriver',
  wroteThen: 'skrev|skrev den|skrev følgende|skriver den',
  opens: 'den|d|på|om',
  from: 'fra|afsender',
  to: 'til|modtager',
  cc: 'kopi',
  bcc: 'blindkopi',
  date: 'dato|sendt|sendt den',
  subject: 'emne|vedr',
  onBehalfOf: 'på vegne af',
  otherHeaders: 'svar til|prioritet|vedhæftede filer|vedhæftet fil|besvar til',
  forwarded:
    'videresendt meddelelse|start på videresendt besked|videresendt besked|videresendt mail|videresendt e-mail|videresendt',
  forwardedBy: 'videresendt af',
  original:
    'oprindelig besked|original meddelelse|oprindelig meddelelse|original besked|oprindelig mail|den oprindelige meddelelse|oprindelig e-mail',
  replyAbove: 'svar over denne linje|skriv over denne linje|over denne linje',
  months:
    'januar/jan|februar/feb|marts/mar|april/apr|maj|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|december/dec',
  dayPoint: true,
  weekdays:
    'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|tirs|ons|tor|tors|fre|lør|søn',
  dateWords: 'kl|klokken|den',
  zoneEnds: 'sommertid|normaltid|vintertid|europæisk tid',
  replyPrefixes: 'sv|svar|automatisk svar',
  forwardPrefixes: 'videresendt|videresend|vs',
  closings:
    'med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|mange hilsner|hilsen|hilsner|mvh|kærlig hilsen|de bedste hilsner|bedste hilsner|vh|knus|mange hilsener',
  thanks: 'tak|mange tak|på forhånd tak|tusind tak|tak for hjælpen',
  sentFrom:
    'sendt fra min|sendt fra|sendt via|sendt med|hent outlook til|fra min iphone|sendt fra mit|få outlook til',
  footerHeadings: 'ansvarsfraskrivelse|fortrolighed|fortrolighedserklæring',
  thisMessage: 'denne e-mail|denne email|denne mail|denne besked|denne meddelelse',
  legalWords:
    'fortrolig|modtager|beregnet|tiltænkt|videregiv|uautoriser|uberettiget|en fejl|fejlagtigt|slet|afsender|vedhæft|kopier',
  warningWords: 'advarsel|obs|bemærk|vær opmærksom|ekstern',
  outsideSender:
    'ekstern afsender|ekstern e-mail|ekstern mail|ekstern kilde|uden for organisationen|udenfor organisationen|uden for virksomheden|får ikke ofte|du får ikke ofte|nogle personer, der har modtaget|kommer udefra|sendt udefra|uden for din organisation|uden for vores organisation',
  mailWarnings:
    'klik ikke|åbn ikke|links eller|links og|vedhæft|kender afsenderen|genkender afsenderen|indholdet er sikkert|forsigtig|mistænkelig|phishing|hvorfor dette er vigtigt|hvorfor det er vigtigt',
  unsubscribe:
    'du modtager denne|du har modtaget denne e-mail|du har modtaget denne mail|denne e-mail er sendt til|ønsker du ikke længere',
  footerWords: 'afmeld|frameld|afmeld nyhedsbrev',
  rightsReserved: 'alle rettigheder forbeholdes',
  devices: 'mobil|telefon|enhed',
  disclaimer: 'tænk på miljøet',
  apologies: 'undskyld|kortfattet|slåfejl',
};
