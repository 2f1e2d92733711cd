import type { Language } from './language';

/** Finnish: `ma 6. toukok. 2024 klo 9.05 Sam Lee (s@c.example) kirjoitti:` */
export const fi: Language = {
  code: 'fi',
  wrote: 'kirjoitti|kirjoitti seuraavasti|kirjoittaa|kirjoitti:|kirjoitti näin',
  wroteThen: 'kirjoitti|kirjoitti seuraavasti|kirjoitti viestin',
  opens: 'ke|to|pe|la|su|ma|ti|päivänä',
  fillers: 'käyttäjä',
  from: 'lähettäjä|lähettänyt',
  to: 'vastaanottaja|saaja|vastaanottajat|kenelle',
  cc: 'kopio',
  bcc: 'piilokopio',
  date: 'päivämäärä|päiväys|lähetetty|pvm|päivä',
  subject: 'aihe',
  otherHeaders: 'vastaus|vastausosoite|tärkeys|liitteet|liite',
  forwarded:
    'välitetty viesti|välitetty viesti / fwd.msg|edelleenlähetetty viesti|edelleen lähetetty viesti|alkaa edelleenlähetetty viesti|välitetty viesti alkaa|välitetyn viestin alku|edelleenlähetetty|edelleen välitetty viesti|alkuperäinen edelleenlähetetty viesti',
  original: 'alkuperäinen viesti|alkuperäinen sähköposti|alkup. viesti',
  replyAbove: 'vastaa tämän rivin yläpuolelle|tämän rivin yläpuolelle',
  months:
    'tammikuuta/tammik/tammikuu/tammi|helmikuuta/helmik/helmikuu/helmi|maaliskuuta/maalisk/maaliskuu/maalis|huhtikuuta/huhtik/huhtikuu/huhti|toukokuuta/toukok/toukokuu/touko|kesäkuuta/kesäk/kesäkuu/kesä|heinäkuuta/heinäk/heinäkuu/heinä|elokuuta/elok/elokuu/elo|syyskuuta/syysk/syyskuu/syys|lokakuuta/lokak/lokakuu/loka|marraskuuta/marrask/marraskuu/marras|joulukuuta/jouluk/joulukuu/joulu',
  dayPoint: true,
  weekdays:
    'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|ma|ti|ke|to|pe|la|su|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina',
  dateWords: 'klo|kello|kl',
  am: 'ap',
  pm: 'ip',
  zoneEnds: 'kesäaika|normaaliaika|talviaika|euroopan aika',
  replyPrefixes: 'vast|vastaus|automaattinen vastaus|vs',
  forwardPrefixes: 'vl|välitetty',
  closings:
    'ystävällisin terveisin|terveisin|parhain terveisin|terv|yt|t|ystävällisesti|kunnioittavasti|terkuin|hyvää päivänjatkoa|yst.terv|yst. terv|ystäv. terv|lämpimin terveisin|terveisiä',
  thanks: 'kiitos|kiitos etukäteen|kiitoksia|kiitos paljon|suuri kiitos|kiitti',
  sentFrom: 'lähetetty|hanki outlook|lataa outlook|lähetin tämän',
  footerHeadings: 'vastuuvapauslauseke|luottamuksellisuus',
  thisMessage: 'tämä sähköposti|tämä viesti|tämä sähköpostiviesti|tämän viestin|viestin sisältö',
  legalWords:
    'luottamuksel|vastaanottaj|tarkoitettu|kielletty|levit|erehdyks|virheelli|vahingossa|poista|hävit|lähettäj|liittei|liittee|kopioi',
  warningWords: 'varoitus|huomio|huom|ulkoinen',
  outsideSender:
    'ulkoinen lähettäjä|ulkoiselta lähettäjältä|ulkoinen sähköposti|ulkoinen viesti|organisaation ulkopuolelta|et saa usein|organisaatiosi ulkopuolelta|yrityksen ulkopuolelta',
  mailWarnings:
    'älä napsauta|älä klikkaa|älä avaa|linkkejä|liitteitä|tunnet lähettäjän|tunnista lähettäjää|turvallis|varovai|epäilyttäv|tietojenkalastelu|miksi tämä on tärkeää',
  unsubscribe: 'saat tämän viestin|saat tämän sähköpostin|tämä viesti lähetettiin|et halua enää',
  footerWords: 'peruuta tilaus|peru tilaus|poistu listalta|lopeta tilaus',
  rightsReserved: 'kaikki oikeudet pidätetään',
  devices: 'puhelim|kännyk|laite|mobiili',
  apologies: 'pahoittel|lyhytsana|kirjoitusvirhe',
};
