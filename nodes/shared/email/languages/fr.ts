import type { Language } from './language';

/** French: `Le lun. 6 mai 2024 à 09:05, Sam Lee <s@c.example> a écrit :` */
export const fr: Language = {
  code: 'fr',
  wrote: 'a écrit|a ecrit|écrit|écrivait|a écrit ce qui suit|a répondu|ecrit',
  determiners: 'le|la|les|un|une|mon|ma|notre|votre|son|sa|vous|nous|il|elle|ils',
  wroteThen: 'a écrit le|a écrit',
  opens: 'le|en date du|du|à',
  fillers: 'a|vous|avez',
  from: 'de|expéditeur|envoyé par|émetteur',
  to: 'à|pour|destinataire|destinataires|a',
  cc: 'copie|copie à|copies',
  bcc: 'cci|copie cachée',
  date: "date|envoyé|envoyé le|date d'envoi|envoye|envoyée|reçu",
  subject: 'objet|sujet',
  onBehalfOf: 'de la part de|au nom de|pour le compte de',
  otherHeaders: 'répondre à|importance|priorité|pièces jointes|pièce jointe|répondre-à',
  forwarded:
    'message transféré|début du message transféré|message réexpédié|début du message réexpédié|courriel transféré|mail transféré|e-mail transféré|message transmis|message transfere',
  forwardedBy: 'transféré par|transmis par',
  original:
    "message d'origine|message original|message initial|mail original|courriel original|e-mail d'origine|texte des messages précédents masqué",
  replyAbove:
    'répondez au-dessus de cette ligne|répondre au-dessus de cette ligne|au-dessus de cette ligne|écrivez au-dessus de cette ligne|répondre en dessus de cette ligne',
  months:
    'janvier/janv/jan|février/févr/fév/fevrier|mars/mar|avril/avr|mai|juin|juillet/juil|août/aout/aoû|septembre/sept/sep|octobre/oct|novembre/nov|décembre/déc/dec/decembre',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim',
  dateWords: 'à|de|du|er|le',
  am: 'du matin',
  pm: "de l'après-midi|du soir",
  hourWords: 'h|heure|heures',
  minuteWords: 'min|mn|minutes',
  // Canada: heure normale and heure avancée de l'Est, du Centre, des Rocheuses, du Pacifique
  zones: { hne: -300, hae: -240, hnc: -360, hac: -300, hnr: -420, har: -360, hnp: -480, hap: -420 },
  zoneOpens: "heure|heure d'été|heure normale|heure avancée",
  replyPrefixes: 'ré|réf|rép|réponse|réponse automatique',
  forwardPrefixes: 'tr|transf',
  gatewayMarks: 'externe',
  closings:
    'cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|salutations|meilleures salutations|sincères salutations|amicalement|cdlt|cdt|bonne journée|belle journée|excellente journée|bonne soirée|belle soirée|bon week-end|bonne réception|à bientôt|a+|à plus|à +|à plus tard|respectueusement|sincèrement|bises|bisous|bien amicalement|salutations distinguées|avec mes meilleures salutations|bien sincèrement|sentiments distingués|a bientôt',
  formalClosings:
    "veuillez agréer|veuillez recevoir|veuillez croire|je vous prie d'agréer|je vous prie de recevoir|je vous prie de croire|nous vous prions d'agréer|nous vous prions de recevoir|nous vous prions de croire|je vous prie, madame|je vous prie, monsieur",
  thanks: "merci|merci beaucoup|merci d'avance|merci par avance|mille mercis|merci bien",
  postscripts: 'p.-s|post-scriptum',
  sentFrom:
    "envoyé de mon|envoyé depuis mon|envoyé depuis|envoyé à partir de|envoyé à partir du|envoyé à partir d'|envoyé avec|envoyé par|envoyé via|obtenez outlook pour|obtenir outlook pour|télécharger outlook pour|envoyé de|envoyé d|provenance :|téléchargez outlook pour|de mon iphone",
  devices: 'appareil|téléphone|mobile|portable|tablette',
  nameParticles: 'de|la|le',
  disclaimer:
    "ce message et toutes les pièces jointes|ce courriel et ses pièces jointes|si vous avez reçu ce message par erreur|avis de confidentialité|pensez à l'environnement|imprimer ce message|imprimer cet e-mail|imprimer ce courriel|imprimer ce mail",
  unsubscribe:
    'vous recevez ce message|vous recevez cet e-mail|vous recevez cet email|vous recevez ce courriel|vous recevez ce mail|vous recevez cette newsletter|cet e-mail a été envoyé à|cet email a été envoyé à|ce courriel a été envoyé à|ce message a été envoyé à|ne souhaitez plus recevoir|voir cet e-mail dans|pour ne plus recevoir|cet e-mail est un service|ce message est un service|ce courriel est un service|pour vous désabonner|pour vous désinscrire|pour se désabonner|pour se désinscrire',
  footerWords:
    'se désabonner|se désinscrire|désinscription|sont confidentiels|me désabonner|me désinscrire|désabonnement|gérer mes préférences|gérer vos préférences|mettre à jour vos préférences|vous désabonner|vous désinscrire|ne plus recevoir',
  footerHeadings:
    'avis de confidentialité|clause de confidentialité|note de confidentialité|confidentialité|avertissement|mention légale|mentions légales|avis juridique',
  thisMessage:
    'ce message|ce courriel|cet e-mail|cet email|ce mail|ce courrier|cette transmission|le présent courriel|le présent message|ce mél|ce document',
  legalWords:
    'confidentiel|destinataire|destiné|divulg|diffusion|interdit|autoris|par erreur|détrui|supprim|expéditeur|responsab|pièces jointes|privilégi|usage exclusif|rgpd|données personnelles|données à caractère personnel|rectification',
  warningWords:
    'attention|avertissement|prudence|mise en garde|alerte|externe|courriel externe|avis',
  outsideSender:
    "expéditeur externe|courriel externe|e-mail externe|email externe|mail externe|message externe|courrier externe|source externe|provient de l'extérieur|provenant de l'extérieur|hors de l'organisation|n'obtenez pas souvent|ne recevez pas souvent|reçoivent pas souvent|n'obtiennent pas souvent|vous n'obtenez pas souvent|vous ne recevez pas souvent|certaines personnes qui ont reçu|certaines personnes ayant reçu|envoyé de l'extérieur|émane de l'extérieur|extérieur de l'organisation|extérieur de votre organisation|extérieur de notre organisation|extérieur de l'entreprise|en dehors de l'organisation|en dehors de votre organisation|en dehors de notre organisation",
  mailWarnings:
    "ne cliquez|ne pas cliquer|cliquer sur|n'ouvrez pas|n'ouvrez aucune|ne pas ouvrir|liens ou|liens et|pièces jointes|connaissez l'expéditeur|reconnaissez l'expéditeur|contenu est sûr|contenu est sécuri|prudence|prudent|vigilan|hameçonnage|phishing|suspect|pourquoi c'est important|pourquoi ceci est important|pourquoi cela est important",
  rightsReserved: 'tous droits réservés',
  footerLines:
    'notre adresse postale|voir dans votre navigateur|voir la version en ligne|afficher dans le navigateur|politique de confidentialité|mentions légales|suivez-nous',
  apologies: 'brièveté|excuse|fautes|coquilles|désolé',
};
