import type { Language } from './language';

/** Catalan: `Missatge de Sam Lee <s@c.example> del dia dl., 6 de maig 2024 a les 9:05:` */
export const ca: Language = {
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
  onBehalfOf: 'en nom de',
  forwarded: 'missatge reenviat|inici del missatge reenviat',
  original: 'missatge original',
  months:
    "gener/gen|febrer/febr|març|abril/abr/d'abril/d'abr|maig|juny|juliol/jul|agost/ag/d'agost/d'ag|setembre/set|octubre/oct/d'octubre/d'oct|novembre/nov|desembre/des",
  weekdays: 'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge|dl|dt|dc|dj|dv|ds|dg',
  dateWords: 'a les|a|les|del|de',
  am: 'a. m.',
  pm: 'p. m.',
  hourWords: 'h|hores',
  zoneOpens: 'hora',
  replyPrefixes: 're|resposta|resposta automàtica',
  forwardPrefixes: 'rv|reenviat',
  closings: 'salutacions|atentament|cordialment|una abraçada|salutacions cordials',
  thanks: 'gràcies|moltes gràcies',
  sentFrom:
    "enviat des del meu|enviat des de|enviat des de l'|enviat amb|obteniu l'outlook per|obtén l'outlook per|baixeu l'outlook per",
  thisMessage: 'aquest missatge|aquest correu|aquest e-mail',
  legalWords:
    'confidencial|destinatari|divulg|prohib|autoritz|per error|elimin|remitent|adjunt|còpia',
  footerWords: 'cancel·lar la subscripció|donar-se de baixa|donar-me de baixa',
  apologies: 'brevetat|disculp',
};
