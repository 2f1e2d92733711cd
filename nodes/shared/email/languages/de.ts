import type { Language } from './language';

/** German: `Am Mo., 6. Mai 2024 um 09:05 Uhr schrieb Sam Lee <s@c.example>:` */
export const de: Language = {
  code: 'de',
  wrote: 'schrieb|geschrieben|hat geschrieben|folgendes geschrieben|schreibt|schrieb folgendes',
  determiners: 'ich|der|die|das|ein|eine|mein|meine|unser|unsere|ihr|ihre|sie|er|wir|du|jemand',
  wroteThen: 'schrieb|schrieb am|hat am|schreibt|zitat von',
  opens: 'am|gesendet am|nachricht vom|vom|von',
  fillers: 'hat|haben|folgendes|uhr|an',
  from: 'von|absender|gesendet von',
  to: 'an|empfänger|gesendet an',
  cc: 'kopie|kopie an|kopie (cc)',
  bcc: 'blindkopie',
  date: 'datum|gesendet|gesendet am|versendet|gesendet:|zeit|versandt am',
  subject: 'betreff|betr|betrifft',
  onBehalfOf: 'im auftrag von|im namen von',
  otherHeaders: 'antwort an|wichtigkeit|priorität|anlagen|anhänge|vertraulichkeit|antworten an',
  forwarded:
    'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitete e-mail|beginn der weitergeleiteten nachricht|ende der weitergeleiteten nachricht|weitergeleitete mail|weiterleitung',
  forwardedBy: 'weitergeleitet von',
  original:
    'ursprüngliche nachricht|originalnachricht|original-nachricht|original nachricht|originalmail|ursprüngliche mail|original-mail|original mail|urspruengliche nachricht|ursprüngliche e-mail|originalmessage|zitierter text ausgeblendet|zitierten text ausblenden',
  replyAbove:
    'antworten sie oberhalb dieser zeile|bitte oberhalb dieser zeile antworten|über dieser linie antworten|oberhalb dieser linie|antwort oberhalb dieser zeile|oberhalb dieser zeile',
  months:
    'januar/jan/jän/jänner|februar/feb|märz/mär/mrz|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|dezember/dez',
  dayPoint: true,
  weekdays:
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
  dateWords: 'um|den|der|dem|ab|bei',
  am: 'vorm|vormittags|morgens',
  pm: 'nachm|nachmittags|abends',
  hourWords: 'uhr',
  zones: { mez: 60, mesz: 120 },
  zoneEnds: 'sommerzeit|normalzeit|standardzeit|winterzeit|europäische zeit|weltzeit',
  replyPrefixes: 'aw|antwort|automatische antwort|abwesenheitsnotiz',
  forwardPrefixes: 'wg|weitergeleitet',
  gatewayMarks: 'extern',
  closings:
    'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|schöne grüße|herzliche grüße|herzliche grüsse|mit besten grüßen|mit lieben grüßen|lieben gruß|liebe gruesse|viele gruesse|mit freundlichen gruessen|gruß|gruss|grüße|grüsse|mfg|lg|vg|hochachtungsvoll|schönen gruß|mit herzlichen grüßen|besten gruß|viele liebe grüße|bg|beste gruesse|schönes wochenende|schönen tag noch|einen schönen tag|schönen abend',
  formalClosings: 'ich verbleibe mit|wir verbleiben mit|verbleibe ich mit|verbleiben wir mit',
  thanks:
    'danke|vielen dank|besten dank|herzlichen dank|danke und gruß|danke und viele grüße|danke im voraus|vielen dank im voraus|vielen dank und viele grüße',
  sentFrom:
    'von meinem|gesendet von|gesendet mit|gesendet über|gesendet aus|diese nachricht wurde von meinem|outlook für|holen sie sich outlook|von unterwegs|von iphone|von ipad|versendet mit|mit freundlichen grüßen von meinem|laden sie outlook',
  sentFromEnd: 'gesendet|versendet',
  devices: 'mobil|handy|telefon',
  nameParticles: 'von|zu|de|den|der',
  disclaimer:
    'diese e-mail enthält vertrauliche|vertrauliche und/oder rechtlich|nicht der richtige adressat|ausschließlich für den adressaten|bitte denken sie an die umwelt|diese nachricht ist vertraulich|irrtümlich erhalten|diese e-mail ausdrucken|diese mail ausdrucken',
  unsubscribe:
    'sie erhalten diese e-mail|newsletter abbestellen|sie erhalten diese mail|sie erhalten diese nachricht|sie erhalten diesen newsletter|sie bekommen diese e-mail|du erhältst diese e-mail|du erhältst diesen newsletter|diese e-mail wurde an|diese nachricht wurde an|sie keine weiteren e-mails|sie keine e-mails mehr|du keine e-mails mehr|du keine weiteren e-mails|sie keinen newsletter mehr|diese e-mail ist ein service|diese nachricht ist ein service|um sich abzumelden|um sich vom newsletter abzumelden|um den newsletter abzubestellen',
  footerWords:
    'abmelden|abbestellen|vertrauliche informationen|vom newsletter abmelden|newsletter abbestellen|austragen|einstellungen verwalten|e-mail-einstellungen',
  footerHeadings:
    'haftungsausschluss|vertraulichkeitshinweis|vertraulichkeit|rechtlicher hinweis|rechtliche hinweise|wichtiger hinweis|hinweis zur vertraulichkeit',
  thisMessage:
    'diese e-mail|diese email|diese mail|diese nachricht|dieser e-mail|dieser email|dieser nachricht|diese elektronische|der inhalt dieser',
  legalWords:
    'vertraulich|bestimmt|empfänger|adressat|unbefugt|weitergabe|weiterleitung|offenleg|irrtümlich|irrtum|vernicht|lösch|informieren|gestattet|untersagt|rechtlich geschützt|anhäng|anlagen|haftung|absender|dsgvo|personenbezogen',
  warningWords: 'achtung|vorsicht|warnung|extern|externe|hinweis|sicherheitshinweis',
  outsideSender:
    'von außerhalb|von ausserhalb|externe e-mail|externe email|externe mail|externe nachricht|externer absender|externen absender|externen quelle|externer herkunft|unbekannten absender|erhalten nicht häufig|erhalten nicht oft|sie erhalten nicht häufig|sie erhalten nicht oft|einige personen, die diese nachricht|außerhalb der organisation|außerhalb ihrer organisation|außerhalb unserer organisation|außerhalb des unternehmens|außerhalb unseres unternehmens|von einem externen|von extern gesendet|kommt von extern',
  mailWarnings:
    'klicken sie|keine links|keine anhänge|links oder anhänge|links und anhänge|anhänge öffnen|öffnen sie keine|öffnen von anhängen|absender kennen|absender erkennen|absender vertrauen|inhalt sicher|inhalt vertrauenswürdig|vorsicht|verdächtig|phishing|warum dies wichtig ist',
  rightsReserved: 'alle rechte vorbehalten',
  footerLines:
    'unsere postanschrift|im browser ansehen|im browser anzeigen|datenschutz|impressum|folgen sie uns',
  apologies: 'tippfehler|kürze|entschuldig|rechtschreib|autokorrektur',
};
