import type { Language } from './language';

/** Norwegian, both Bokmål and Nynorsk: `man. 6. mai 2024 kl. 09:05 skrev Sam Lee <s@c.example>:` */
export const no: Language = {
  code: 'no',
  wrote: 'skrev|skrev følgende|skreiv|skriver',
  wroteThen: 'skrev|skrev følgende|skreiv|skriver den',
  opens: 'den|på|kl|om',
  from: 'fra|frå|avsender',
  to: 'til|mottaker',
  cc: 'kopi',
  bcc: 'blindkopi',
  date: 'dato|sendt',
  subject: 'emne|tema',
  onBehalfOf: 'på vegne av',
  otherHeaders: 'svar til|prioritet|vedlegg',
  forwarded:
    'videresendt melding|videresendt e-post|begynnelse på videresendt melding|start av videresendt melding|vidaresendt melding',
  forwardedBy: 'videresendt av',
  original: 'opprinnelig melding|original melding|opprinneleg melding|opprinnelig e-post',
  replyAbove: 'svar over denne linjen|over denne linjen',
  months:
    'januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|desember/des',
  dayPoint: true,
  weekdays:
    'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|tors|fre|lør|søn|laurdag|sundag',
  dateWords: 'kl|klokken|den|klokka',
  zoneEnds: 'sommertid|normaltid|vintertid|europeisk tid',
  replyPrefixes: 'sv|svar|automatisk svar',
  forwardPrefixes: 'vs|videresendt|videresend',
  closings:
    'med vennlig hilsen|vennlig hilsen|med vennlig helsing|hilsen|vennlige hilsener|beste hilsen|mvh|med hilsen|helsing|vh',
  thanks: 'takk|tusen takk|mange takk|takk for hjelpen|på forhånd takk',
  sentFrom:
    'sendt fra min|sendt fra|sendt med|last ned outlook for|få outlook for|hent outlook for|skaff deg outlook',
  footerHeadings: 'ansvarsfraskrivelse|konfidensialitet',
  thisMessage:
    'denne e-posten|denne eposten|denne meldingen|denne mailen|denne e-postmeldingen|denne e-post',
  legalWords:
    'konfidensiel|fortrolig|mottaker|beregnet|ment for|videreformid|uautoriser|uvedkommende|en feil|feilaktig|slett|avsender|vedlegg|kopier',
  warningWords: 'advarsel|obs|merk|vær oppmerksom|ekstern',
  outsideSender:
    'ekstern avsender|ekstern e-post|ekstern epost|ekstern kilde|utenfor organisasjonen|utenfor virksomheten|får ikke ofte|du får ikke ofte|noen personer som mottok|kommer utenfra|sendt utenfra|utenfor din organisasjon|utenfor vår organisasjon',
  mailWarnings:
    'ikke klikk|klikk ikke|ikke åpne|åpne ikke|lenker eller|lenker og|vedlegg|kjenner avsenderen|gjenkjenner avsenderen|innholdet er trygt|forsiktig|mistenkelig|phishing|hvorfor dette er viktig',
  unsubscribe:
    'du mottar denne|du har mottatt denne e-posten|denne e-posten ble sendt til|ønsker du ikke lenger',
  footerWords: 'meld deg av|avmeld|avslutt abonnement',
  rightsReserved: 'alle rettigheter forbeholdt|med enerett',
  devices: 'mobil|telefon|enhet',
  disclaimer: 'tenk på miljøet',
  apologies: 'unnskyld|kortfattet|skrivefeil',
};
