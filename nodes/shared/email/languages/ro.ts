import type { Language } from './language';

/** Romanian: `În lun., 6 mai 2024 la 09:05, Sam Lee <s@c.example> a scris:` */
export const ro: Language = {
  code: 'ro',
  wrote: 'a scris|a scris următoarele|scria|scrie',
  wroteThen: 'a scris|a scris la',
  opens: 'pe|în|la|în data de|in data de|pe data de',
  fillers: 'a|data|ora',
  from: 'de la|expeditor|dela|de|expeditorul',
  to: 'către|catre|pentru|la|destinatar|destinatarul',
  cc: 'copie|cópie',
  date: 'data|trimis|dată|trimis la|trimisă|data trimiterii',
  subject: 'subiect|subiectul',
  otherHeaders: 'răspunde la|atașamente|prioritate|importanță',
  forwarded:
    'mesaj redirecționat|începutul mesajului redirecționat|mesaj redirectionat|mesaj retransmis|mesaj reexpediat|mesaj transmis mai departe|început mesaj redirecționat|mesaj redirecţionat|început mesaj retransmis|redirecționat de|începe mesajul redirecționat',
  original: 'mesaj original|mesajul original|mesajul inițial',
  months:
    'ianuarie/ian|februarie/feb|martie/mar|aprilie/apr|mai|iunie/iun|iulie/iul|august/aug|septembrie/sept/sep|octombrie/oct|noiembrie/nov/noi|decembrie/dec',
  weekdays: 'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|lun|mar|mie|vin|sâm|dum|marţi',
  dateWords: 'la|ora|orele',
  zoneOpens: 'ora',
  replyPrefixes: 'răsp|raspuns|răspuns|răspuns automat',
  forwardPrefixes: 'redir|redirecționat|redirecţionat',
  closings:
    'cu stimă|cu respect|cu drag|o zi bună|salutări|toate cele bune|cu prietenie|numai bine|cu considerație',
  thanks: 'mulțumesc|multumesc|vă mulțumesc|mersi|cu mulțumiri|mulțumim',
  sentFrom:
    'trimis de pe|trimis din|trimis cu|trimis de la|obțineți outlook pentru|descărcați outlook pentru|trimis prin',
  thisMessage: 'acest mesaj|acest e-mail|acest email|prezentul mesaj|această comunicare',
  legalWords:
    'confidenţial|confidențial|destinat|interzis|divulg|eroare|ștergeți|ştergeţi|expeditor|anex|atașament|copier|autoriza',
  warningWords: 'atenție|atenţie|avertisment|extern',
  outsideSender:
    'expeditor extern|e-mail extern|email extern|mesaj extern|sursă externă|din afara organizației|din exteriorul|nu primiți des',
  mailWarnings:
    'nu faceți clic|nu dați clic|nu deschideți|linkuri|atașamente|recunoașteți expeditorul|cunoașteți expeditorul|precauți|prudent|suspect|phishing|de ce este important',
  footerWords: 'dezabonare|dezabonați-vă|dezabonează-te',
  rightsReserved: 'toate drepturile rezervate',
  apologies: 'concizi|scuz',
};
