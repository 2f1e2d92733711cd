import type { Language } from './language';

export const romance: Language[] = [
  {
    code: 'fr',
    wrote: 'a écrit|a ecrit|écrit|écrivait|a écrit ce qui suit|a répondu|ecrit',
    wroteThen: 'a écrit le|a écrit',
    opens: 'le|en date du|du|à',
    fillers: 'a',
    from: 'de|expéditeur|envoyé par|émetteur',
    to: 'à|pour|destinataire|destinataires|a',
    cc: 'copie|copie à|copies',
    bcc: 'cci|copie cachée',
    date: 'date|envoyé|envoyé le|date d’envoi|envoye|envoyée|reçu',
    subject: 'objet|sujet',
    otherHeaders: 'répondre à|importance|priorité|pièces jointes|pièce jointe|répondre-à',
    forwarded:
      'message transféré|début du message transféré|message réexpédié|début du message réexpédié|transféré par|courriel transféré|mail transféré|e-mail transféré|message transmis|transmis par|message transfere',
    original:
      "message d'origine|message d’origine|message original|message initial|mail original|courriel original|e-mail d'origine|texte des messages précédents masqué",
    replyAbove:
      'répondez au-dessus de cette ligne|répondre au-dessus de cette ligne|au-dessus de cette ligne|écrivez au-dessus de cette ligne|répondre en dessus de cette ligne',
    sentFrom:
      'envoyé de mon|envoyé depuis mon|envoyé depuis|envoyé à partir de|envoyé à partir du|envoyé à partir d’|envoyé avec|envoyé par|envoyé via|obtenez outlook pour|télécharger outlook pour|envoyé de|envoyé d|provenance :|téléchargez outlook pour|de mon iphone',
    closings:
      'cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|salutations|meilleures salutations|sincères salutations|amicalement|cdlt|cdt|bonne journée|belle journée|excellente journée|bonne soirée|belle soirée|bon week-end|bonne réception|à bientôt|a+|à plus|à +|à plus tard|respectueusement|sincèrement|bises|bisous|bien amicalement|salutations distinguées|avec mes meilleures salutations|bien sincèrement|sentiments distingués|a bientôt',
    thanks:
      "merci|merci beaucoup|merci d'avance|merci d’avance|merci par avance|mille mercis|merci bien",
    months:
      'janvier/janv/jan|février/févr/fév/fevrier|mars/mar|avril/avr|mai|juin|juillet/juil|août/aout/aoû|septembre/sept/sep|octobre/oct|novembre/nov|décembre/déc/dec/decembre',
    weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
    dateWords: 'à|de|du|er|le|heures|heure',
    disclaimer:
      'ce message et toutes les pièces jointes|ce courriel et ses pièces jointes|si vous avez reçu ce message par erreur|avis de confidentialité|pensez à l’environnement',
    unsubscribe: 'vous recevez ce message',
    footerWords: 'se désabonner|se désinscrire|désinscription|sont confidentiels',
  },
  {
    code: 'es',
    wrote:
      'escribió|escribio|ha escrito|escribió lo siguiente|escribe|escribió el siguiente mensaje',
    wroteThen: 'escribió el|escribió',
    opens: 'el|en|con fecha|a las|a la|en fecha',
    fillers: 'ha',
    from: 'de|remitente|enviado por',
    to: 'para|a|destinatario|destinatarios',
    cc: 'con copia|copia',
    bcc: 'cco|copia oculta',
    date: 'fecha|enviado|enviado el|enviada el|fecha de envío|enviado:|envío',
    subject: 'asunto|tema',
    otherHeaders: 'responder a|importancia|prioridad|datos adjuntos|adjuntos|archivos adjuntos',
    forwarded:
      'mensaje reenviado|inicio del mensaje reenviado|reenviado por|comienzo del mensaje reenviado|correo reenviado|mensaje enviado|empieza el mensaje reenviado|inicio de mensaje reenviado',
    original:
      'mensaje original|correo original|mensaje de correo original|mensaje anterior|el texto citado está oculto',
    replyAbove:
      'responda por encima de esta línea|responder por encima de esta línea|escriba su respuesta por encima|por encima de esta línea|encima de esta línea|responde por encima',
    sentFrom:
      'enviado desde mi|enviado desde|enviado con|enviado mediante|enviado por|obtener outlook para|obtén outlook para|enviado de|descargar outlook para|enviado a través de|mandado desde mi',
    closings:
      'saludos|un saludo|saludos cordiales|atentamente|cordialmente|un cordial saludo|reciba un cordial saludo|un abrazo|abrazos|cordial saludo|muchos saludos|saludos y gracias|atte|atte.|saluda atentamente|le saluda atentamente|mis mejores deseos|besos|un fuerte abrazo',
    thanks:
      'gracias|muchas gracias|gracias de antemano|gracias y saludos|mil gracias|muchas gracias de antemano|gracias por adelantado',
    months:
      'enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/sept/sep/setiembre/set|octubre/oct|noviembre/nov|diciembre/dic',
    weekdays:
      'lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mar|mié|mie|jue|vie|sáb|sab|dom',
    dateWords: 'a|las|la|los|de|del|el|horas|hora|h|hs',
    disclaimer:
      'este mensaje y sus archivos adjuntos|este mensaje es confidencial|aviso legal|ha recibido este mensaje por error|aviso de confidencialidad',
    footerWords: 'darse de baja|cancelar la suscripción|darte de baja|información confidencial',
  },
  {
    code: 'it',
    wrote: 'ha scritto|scrive|ha scritto quanto segue|scrisse|scritto',
    wroteThen: 'ha scritto il|ha scritto',
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
      'messaggio inoltrato|inizio messaggio inoltrato|inoltrato da|inizio del messaggio inoltrato|messaggio inviato|messaggio rinviato|mail inoltrata|email inoltrata',
    original:
      'messaggio originale|messaggio originario|mail originale|email originale|e-mail originale|testo tra virgolette nascosto',
    replyAbove: 'rispondi sopra questa riga|sopra questa linea|sopra questa riga',
    sentFrom:
      'inviato da|inviato dal mio|inviata da|inviato con|scarica outlook per|ottieni outlook per|inviato tramite|spedito da|inviata dal mio',
    closings:
      'cordiali saluti|cordialmente|distinti saluti|saluti|un saluto|un cordiale saluto|cari saluti|i migliori saluti|a presto|buona giornata|buona serata|buon lavoro|un caro saluto|ciao|saluti cordiali|un abbraccio|cordialità|tanti saluti|con i migliori saluti',
    thanks:
      'grazie|grazie mille|molte grazie|ti ringrazio|la ringrazio|grazie e saluti|grazie in anticipo|grazie e cordiali saluti|vi ringrazio',
    months:
      'gennaio/gen|febbraio/feb|marzo/mar|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|settembre/set/sett|ottobre/ott|novembre/nov|dicembre/dic',
    weekdays:
      'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom',
    dateWords: 'alle|ore|del|alle ore|ora|h',
    disclaimer:
      'le informazioni contenute|se avete ricevuto questo messaggio per errore|questo messaggio è riservato',
    footerWords: 'ai sensi del|disiscriviti|annulla iscrizione|cancellati|informazioni riservate',
  },
  {
    code: 'pt',
    fillers: 'dia',
    wrote: 'escreveu|escreveu o seguinte|escreveu o seguinte texto|escreve',
    wroteThen: 'escreveu|escreveu em',
    opens: 'em|no dia|a|no|na|no(a)|às|o',
    from: 'de|remetente|enviado por',
    to: 'para|a|destinatário|destinatários',
    cc: 'cópia|com cópia|copia',
    bcc: 'cco|bcc',
    date: 'data|enviado|enviada|enviada em|enviado em|data de envio|enviada a|enviado a|enviada:',
    subject: 'assunto',
    otherHeaders: 'responder a|responder para|importância|prioridade|anexos|anexo',
    forwarded:
      'mensagem encaminhada|início da mensagem encaminhada|mensagem reencaminhada|início da mensagem reencaminhada|encaminhada por|encaminhado por|mensagem reenviada|e-mail encaminhado|inicio da mensagem encaminhada|início da mensagem reenviada',
    original:
      'mensagem original|mensagem de original|e-mail original|mensagem anterior|texto das mensagens anteriores oculto',
    replyAbove:
      'responda acima desta linha|escreva acima desta linha|acima desta linha|responder acima desta linha',
    sentFrom:
      'enviado do meu|enviado de meu|enviado a partir do meu|enviado via|enviado pelo|enviado com|enviado do|obter o outlook para|obtenha o outlook para|enviada do meu|enviado por|enviado da minha|enviado a partir de|baixe o outlook para|enviada a partir',
    closings:
      'atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|abraços|abraço|um abraço|saudações|cordialmente|att|att.|atte|att,|grato|grata|com os meus cumprimentos|cpts|bom trabalho|beijos|saudações cordiais|respeitosamente|abs|sds',
    thanks:
      'obrigado|obrigada|muito obrigado|muito obrigada|desde já agradeço|obrigado e abraços|agradecido|obrigado desde já',
    months:
      'janeiro/jan|fevereiro/fev|março/mar/marco|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|outubro/out|novembro/nov|dezembro/dez',
    weekdays:
      'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|seg|ter|qua|qui|sex|sáb|sab|dom|segunda|terça|quarta|quinta|sexta',
    dateWords: 'às|as|de|à|da|do|horas|hora|h|pelas|à(s',
    disclaimer: 'esta mensagem e seus anexos|esta mensagem pode conter informação|aviso legal',
    footerWords: 'cancelar inscrição|descadastrar|cancelar a inscrição|informações confidenciais',
  },
  {
    code: 'ro',
    wrote: 'a scris|a scris următoarele|scria|scrie',
    wroteThen: 'a scris|a scris la',
    opens: 'pe|în|la|în data de|in data de|pe data de',
    fillers: 'a|data|ora',
    from: 'de la|expeditor|dela|de|expeditorul',
    to: 'către|catre|pentru|la|destinatar|destinatarul',
    cc: 'copie|cópie',
    date: 'data|trimis|dată|trimis la|trimisă|data trimiterii',
    subject: 'subiect|subiectul|subject',
    otherHeaders: 'răspunde la|atașamente|prioritate|importanță',
    forwarded:
      'mesaj redirecționat|începutul mesajului redirecționat|mesaj redirectionat|mesaj retransmis|mesaj reexpediat|mesaj transmis mai departe|început mesaj redirecționat|mesaj redirecţionat|început mesaj retransmis|redirecționat de|începe mesajul redirecționat',
    original: 'mesaj original|mesajul original|mesajul inițial',
    sentFrom:
      'trimis de pe|trimis din|trimis cu|trimis de la|obțineți outlook pentru|descărcați outlook pentru|trimis prin',
    closings:
      'cu stimă|cu respect|cu drag|o zi bună|salutări|toate cele bune|cu prietenie|numai bine|cu considerație',
    thanks: 'mulțumesc|multumesc|vă mulțumesc|mersi|cu mulțumiri|mulțumim',
    months:
      'ianuarie/ian|februarie/feb|martie/mar|aprilie/apr|mai|iunie/iun|iulie/iul|august/aug|septembrie/sept/sep|octombrie/oct|noiembrie/nov/noi|decembrie/dec',
    weekdays: 'luni|marți|miercuri|joi|vineri|sâmbătă|duminică|lun|mar|mie|joi|vin|sâm|dum|marţi',
    dateWords: 'la|ora|orele',
  },
  {
    code: 'ca',
    wrote: 'va escriure|ha escrit|escriví|escrigué|va escriure el següent',
    wroteThen: 'va escriure|ha escrit|missatge de',
    opens: 'el|en data|a',
    fillers: 'va|ha|del|dia',
    from: 'de|remitent',
    to: 'a|per a|destinatari',
    cc: 'a/c|còpia',
    date: 'data|enviat|enviat el',
    subject: 'assumpte|tema',
    forwarded: 'missatge reenviat|inici del missatge reenviat',
    original: 'missatge original',
    sentFrom: 'enviat des del meu|enviat des de|enviat amb',
    closings: 'salutacions|atentament|cordialment|una abraçada|salutacions cordials',
    thanks: 'gràcies|moltes gràcies',
    months:
      "gener/gen|febrer/febr|març|abril/abr/d'abril/d'abr|maig|juny|juliol/jul|agost/ag/d'agost/d'ag|setembre/set|octubre/oct/d'octubre/d'oct|novembre/nov|desembre/des",
    weekdays: 'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|dl|dt|dc|dj|dv|ds|dg',
    dateWords: 'a les|a|les|del|de|hores|h',
  },
  {
    code: 'gl',
    wrote: 'escribiu',
    opens: 'o|en|a',
    from: 'de',
    to: 'para',
    date: 'data',
    subject: 'asunto',
    forwarded: 'mensaxe reenviada|mensaxe reenviado',
    original: 'mensaxe orixinal',
    months:
      'xaneiro/xan|febreiro/feb|marzo/mar|abril/abr|maio/mai|xuño/xuñ|xullo/xul|agosto/ago|setembro/set|outubro/out|novembro/nov|decembro/dec',
    weekdays: 'luns|martes|mércores|xoves|venres|sábado|domingo|mér|xov|ven|sáb',
    dateWords: 'ás|de',
  },
];
