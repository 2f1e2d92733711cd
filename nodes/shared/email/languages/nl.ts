import type { Language } from './language';

/** Dutch: `Op ma 6 mei 2024 om 09:05 schreef Sam Lee <s@c.example>:` */
export const nl: Language = {
  code: 'nl',
  wrote: 'het volgende geschreven|schreef|geschreven|schreef het volgende',
  wroteThen: 'schreef|schreef op|heeft|citeren',
  opens: 'op|van|in',
  fillers: 'heeft|het',
  from: 'van|afzender|verzonden door',
  to: 'aan|geadresseerde|ontvanger|ontvangers|naar',
  cc: 'kopie',
  bcc: 'blinde kopie',
  date: 'datum|verzonden|verstuurd|verzonden op|verzenddatum',
  subject: 'onderwerp|betreft',
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
    'verzonden vanaf mijn|verzonden met|verstuurd vanaf mijn|verstuurd met|verzonden vanaf|verstuurd vanaf|verzonden via|verstuurd via|verzonden door|outlook voor|download outlook voor|verzonden vanuit',
  nameParticles: 'van|von|de|den|der|ten|ter',
  disclaimer: 'uitsluitend bestemd voor|niet de beoogde ontvanger',
  unsubscribe: 'afmelden voor deze',
  footerWords: 'uitschrijven|vertrouwelijke informatie',
};
