import type { Language } from './language';

/** Italian: `Il giorno lun 6 mag 2024 alle ore 09:05 Sam Lee <s@c.example> ha scritto:` */
export const it: Language = {
  code: 'it',
  wrote: 'ha scritto|scrive|ha scritto quanto segue|scrisse|scritto',
  wroteThen: 'ha scritto il|ha scritto|citando',
  opens: 'il|in data|il giorno|al|lo|alle|nel messaggio|i|a',
  fillers: 'ha|giorno|data',
  from: 'da|mittente|inviato da',
  to: 'a|per|destinatario|destinatari',
  cc: 'copia|copia a|p.c',
  bcc: 'ccn',
  date: 'data|inviato|inviato il|inviata|inviato:|data invio',
  subject: 'oggetto|ogg',
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
  thanks:
    'grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio|grazie e saluti|grazie in anticipo|grazie e cordiali saluti|vi ringrazio',
  sentFrom:
    'inviato da|inviato dal mio|inviata da|inviato con|scarica outlook per|ottieni outlook per|inviato tramite|spedito da|inviata dal mio',
  devices: 'dispositiv',
  nameParticles: 'da|de|del|di|la',
  disclaimer:
    'le informazioni contenute|se avete ricevuto questo messaggio per errore|questo messaggio è riservato',
  footerWords: 'ai sensi del|disiscriviti|annulla iscrizione|cancellati|informazioni riservate',
};
