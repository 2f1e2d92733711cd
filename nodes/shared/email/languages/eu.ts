import type { Language } from './language';

/** Basque: `Sam Lee (<s@c.example>) erabiltzaileak hau idatzi du (2024 mai. 6, al. (09:05)):` */
export const eu: Language = {
  code: 'eu',
  wrote: 'idatzi du|idatzi zuen',
  wroteThen: 'idatzi du|idatzi zuen',
  fillers: 'erabiltzaileak|hau',
  from: 'nork|igorlea',
  to: 'nori|hartzailea',
  date: 'data|bidalia|bidaltze-data|bidalita',
  subject: 'gaia',
  forwarded: 'birbidalitako mezua',
  original: 'jatorrizko mezua',
  months:
    'urtarrila/urtarrilaren/urt|otsaila/otsailaren/ots|martxoa/martxoaren/mar|apirila/apirilaren/api|maiatza/maiatzaren/mai|ekaina/ekainaren/eka|uztaila/uztailaren/uzt|abuztua/abuztuaren/abu|iraila/irailaren/ira|urria/urriaren/urr|azaroa/azaroaren/aza|abendua/abenduaren/abe',
  weekdays:
    'astelehena|asteartea|asteazkena|osteguna|ostirala|larunbata|igandea|al|ar|az|og|or|lr|ig',
  replyPrefixes: 'erantzuna|erantzun automatikoa',
  forwardPrefixes: 'birbidalita',
  closings: 'agur bero bat|agurrak|adeitasunez|begirunez',
  thanks: 'eskerrik asko|mila esker',
  sentFromEnd: 'bidalia|bidalita',
  devices: 'mugikor|telefono',
};
