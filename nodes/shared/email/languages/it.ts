import type { Language } from './language';

/** Italian: `Il giorno lun 6 mag 2024 alle ore 09:05 Sam Lee <s@c.example> ha scritto:` */
export const it: Language = {
  code: 'it',
  wrote: 'ha scritto|scrive|ha scritto quanto segue|scrisse|scritto',
  determiners: 'il|lo|la|i|gli|le|un|una|mio|mia|nostro|nostra|lei|lui|loro',
  wroteThen: 'ha scritto il|ha scritto|citando|scrive il',
  opens: 'il|in data|il giorno|al|lo|alle|nel messaggio|i|a',
  fillers: 'ha|giorno|data',
  from: 'da|mittente|inviato da',
  to: 'a|per|destinatario|destinatari',
  cc: 'copia|copia a|p.c',
  bcc: 'ccn',
  date: 'data|inviato|inviato il|inviata|inviato:|data invio',
  subject: 'oggetto|ogg',
  onBehalfOf: 'per conto di',
  otherHeaders: 'rispondi a|priorità|importanza|allegati|allegato',
  forwarded:
    'messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato|messaggio inviato|messaggio rinviato|mail inoltrata|email inoltrata',
  forwardedBy: 'inoltrato da',
  original:
    'messaggio originale|messaggio originario|mail originale|email originale|e-mail originale|testo tra virgolette nascosto',
  replyAbove: 'rispondi sopra questa riga|sopra questa linea|sopra questa riga',
  months:
    'gennaio/gen|febbraio/feb|marzo/mar|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|settembre/set/sett|ottobre/ott|novembre/nov|dicembre/dic',
  weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom',
  dateWords: 'alle|ore|del|alle ore|ora',
  am: 'di mattina|del mattino',
  pm: 'del pomeriggio|di sera',
  hourWords: 'h',
  zoneOpens: 'ora',
  replyPrefixes: 'r|rif|risposta|risposta automatica',
  forwardPrefixes: 'i|inoltrato',
  gatewayMarks: 'esterno',
  closings:
    'cordiali saluti|cordialmente|distinti saluti|saluti|un saluto|un cordiale saluto|cari saluti|i migliori saluti|a presto|buona giornata|buona serata|buon lavoro|un caro saluto|ciao|saluti cordiali|un abbraccio|cordialità|tanti saluti|con i migliori saluti',
  formalClosings:
    'porgo cordiali|porgo distinti|porgiamo cordiali|porgiamo distinti|voglia gradire|vogliate gradire|la prego di gradire',
  thanks:
    'grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio|grazie e saluti|grazie in anticipo|grazie e cordiali saluti|vi ringrazio',
  sentFrom:
    'inviato da|inviato dal mio|inviata da|inviato con|scarica outlook per|ottieni outlook per|inviato tramite|spedito da|inviata dal mio',
  devices: 'dispositiv|telefono|cellulare|smartphone',
  nameParticles: 'da|de|del|di|la',
  disclaimer:
    "le informazioni contenute|se avete ricevuto questo messaggio per errore|questo messaggio è riservato|pensa all'ambiente|pensi all'ambiente|stampare questa e-mail|stampare questa mail|stampare questo messaggio|regolamento ue 2016|regolamento (ue) 2016|prima di stampare questa email",
  footerWords:
    "ai sensi del|disiscriviti|annulla iscrizione|cancellati|informazioni riservate|annulla l'iscrizione|annullare l'iscrizione|cancella iscrizione|cancellare l'iscrizione|disiscriversi|disiscrizione|gestisci le preferenze|aggiorna le preferenze|smettere di ricevere|non ricevere più",
  footerHeadings:
    'avvertenza|avvertenze|informativa sulla riservatezza|nota di riservatezza|avviso di riservatezza|riservatezza|avviso legale|informativa privacy',
  thisMessage:
    'questo messaggio|questa e-mail|questa email|questa mail|questa comunicazione|il presente messaggio|la presente e-mail|la presente email|la presente comunicazione|il contenuto di questa|le informazioni contenute',
  legalWords:
    'riservat|confidenzial|destinatari|divulg|diffusion|vietat|proibit|per errore|cancell|distrugg|mittente|allegat|copia|privacy|autorizza|gdpr|responsab|dati personali|trattamento|regolamento',
  warningWords: 'attenzione|avviso|avvertenza|cautela|esterno|mail esterna|email esterna',
  outsideSender:
    "mittente esterno|e-mail esterna|email esterna|mail esterna|messaggio esterno|origine esterna|non si ricevono spesso|non ricevi spesso|non riceve spesso|non ricevono spesso|mittente sconosciuto|alcune persone che hanno ricevuto|alcuni destinatari di questo messaggio|proviene dall'esterno|proveniente dall'esterno|inviata dall'esterno|inviato dall'esterno|dall'esterno dell|all'esterno dell'organizzazione|al di fuori dell'organizzazione|al di fuori dell'azienda",
  mailWarnings:
    'non cliccare|non fare clic|non aprire|cliccare su|fare clic|link o|link e|allegati|riconosc|conosci il mittente|contenuto è sicuro|sia sicuro|cautela|attenzione|sospett|phishing|perché è importante',
  unsubscribe:
    "ricevi questa email perché|ricevi questa e-mail perché|hai ricevuto questa email perché|hai ricevuto questa e-mail|questa email è stata inviata a|questa e-mail è stata inviata a|questo messaggio è stato inviato a|non desideri più ricevere|non vuoi più ricevere|se non desidera più ricevere|questa e-mail è un servizio|questa email è un servizio|questo messaggio è un servizio|per annullare l'iscrizione|per cancellarsi|per disiscriverti",
  rightsReserved: 'tutti i diritti riservati|tutti i diritti sono riservati',
  footerLines:
    'il nostro indirizzo postale|il nostro indirizzo|visualizza nel browser|visualizza questa email|informativa sulla privacy|seguici',
  apologies: 'brevità|scus|errori|refusi',
};
