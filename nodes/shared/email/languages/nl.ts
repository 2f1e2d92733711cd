import type { Language } from './language';

/** Dutch: `Op ma 6 mei 2024 om 09:05 schreef Sam Lee <s@c.example>:` */
export const nl: Language = {
  code: 'nl',
  wrote: 'het volgende geschreven|schreef|geschreven|schreef het volgende',
  determiners: 'ik|het|een|mijn|onze|ons|uw|hij|zij|iemand',
  wroteThen: 'schreef|schreef op|heeft|citeren',
  opens: 'op|van|in',
  fillers: 'heeft|het',
  from: 'van|afzender|verzonden door',
  to: 'aan|geadresseerde|ontvanger|ontvangers|naar',
  cc: 'kopie',
  bcc: 'blinde kopie',
  date: 'datum|verzonden|verstuurd|verzonden op|verzenddatum',
  subject: 'onderwerp|betreft',
  onBehalfOf: 'namens',
  otherHeaders: 'antwoord aan|urgentie|prioriteit|bijlagen|bijlage|beantwoorden naar',
  forwarded:
    'doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurde bericht|doorgestuurde e-mail|doorgezonden bericht',
  forwardedBy: 'doorgestuurd door',
  original:
    'oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht|originele bericht|oorspronkelijke e-mail|tekst uit oorspronkelijke bericht is verborgen',
  replyAbove: 'antwoord boven deze lijn|reageer boven deze lijn|boven deze regel',
  months:
    'januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sep/sept|oktober/okt|november/nov|december/dec',
  weekdays:
    'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|ma.|di.',
  dateWords: 'om|omstreeks',
  hourWords: 'uur',
  zoneEnds: 'zomertijd|standaardtijd|wintertijd|europese tijd',
  replyPrefixes: 'antw|antwoord|automatisch antwoord',
  forwardPrefixes: 'doorst|doorgestuurd',
  gatewayMarks: 'extern',
  closings:
    'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|mvg|hartelijke groet|hartelijke groeten|met hartelijke groet|hoogachtend|gr|gr.|met hartelijke groeten|beste groet',
  thanks: 'bedankt|dank je|dank u|alvast bedankt|hartelijk dank|dank je wel|dank u wel|dankjewel',
  sentFrom:
    'verzonden vanaf mijn|verzonden met|verstuurd vanaf mijn|verstuurd met|verzonden vanaf|verstuurd vanaf|verzonden via|verstuurd via|verzonden door|outlook voor|download outlook voor|verzonden vanuit|ontvang outlook|haal outlook',
  nameParticles: 'van|von|de|den|der|ten|ter',
  disclaimer:
    'uitsluitend bestemd voor|niet de beoogde ontvanger|denk aan het milieu|deze e-mail afdrukt|deze e-mail print',
  unsubscribe:
    'afmelden voor deze|u ontvangt deze e-mail|je ontvangt deze e-mail|u ontvangt deze mail|je ontvangt deze mail|u ontvangt deze nieuwsbrief|je ontvangt deze nieuwsbrief|deze e-mail is verzonden aan|deze e-mail is verstuurd naar|dit bericht is verzonden aan|bekijk deze e-mail in|u geen e-mails meer|je geen e-mails meer|wilt u deze e-mails niet|wil je deze e-mails niet|wilt u geen|wil je geen|deze e-mail is een service|dit bericht is een service|om u af te melden|om je af te melden',
  footerWords:
    'uitschrijven|vertrouwelijke informatie|afmelden|meld je af|voorkeuren aanpassen|voorkeuren wijzigen|beheer voorkeuren',
  footerHeadings: 'vertrouwelijkheidsverklaring|vertrouwelijkheid|juridische kennisgeving',
  thisMessage:
    'dit bericht|deze e-mail|deze email|deze mail|dit e-mailbericht|de informatie in dit|de inhoud van dit|de inhoud van deze',
  legalWords:
    'vertrouwelijk|bestemd|geadresseerde|ontvanger|openbaarmaking|verspreid|verbod|toegestaan|abusievelijk|onrechte|vergissing|verwijder|vernietig|afzender|bijlage|aansprakelijk|vermenigvuldig',
  warningWords: 'let op|waarschuwing|opgelet|pas op|extern|externe',
  outsideSender:
    'externe afzender|externe e-mail|externe mail|extern bericht|externe bron|buiten de organisatie|ontvangt niet vaak|ontvangen niet vaak|krijgt niet vaak|onbekende afzender|u ontvangt niet vaak|je ontvangt niet vaak|sommige mensen die dit bericht|sommige personen die dit bericht|van buiten de|van buiten onze|van buiten uw|buiten uw organisatie|buiten onze organisatie',
  mailWarnings:
    'klik niet|klik geen|open geen|links of|links en|koppelingen of|bijlagen|afzender kent|afzender herkent|afzender vertrouwt|inhoud veilig|voorzichtig|wees alert|verdacht|phishing|waarom dit belangrijk is',
  rightsReserved: 'alle rechten voorbehouden',
  footerLines: 'ons postadres|bekijk in browser|bekijk online|privacybeleid|volg ons',
  apologies: 'typefout|excuses|tikfout|kort antwoord',
  devices: 'telefoon|tablet|toestel',
};
