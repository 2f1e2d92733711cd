import type { Language } from './language';

export const germanic: Language[] = [
  {
    code: 'en',
    wrote: 'wrote|writes|has written|said|wrote the following|replied',
    wroteThen: 'wrote on|wrote at|wrote|quoting',
    opens: 'on|at|in|from|in a message dated',
    fillers: 'via|by|the|from|a|message|dated',
    from: 'from|sender|reply from',
    to: 'to|recipient|recipients',
    cc: 'cc|copy to',
    bcc: 'bcc',
    date: 'date|sent|sent at|sent on|date sent|received|when|posted|time',
    subject: 'subject',
    otherHeaders:
      'reply-to|reply to|importance|priority|attachments|attachment|organization|organisation|mailed-by|signed-by|sensitivity|resent-from|newsgroups|list-id|message-id|flag status|follow up flag|categories|location|security',
    forwarded:
      'forwarded message|forwarded message from|begin forwarded message|forwarded by|forwarded|forward message|start of forwarded message|fwd message|forwarded email|forwarded mail|forward header|weitergeleitete nachricht',
    original:
      'original message|original|original email|original mail|reply message|original appointment|replied message|message from|in reply to|reply separator|previous message|original message follows|reply header|original text|quoted text|received message|urgent message|hide quoted text|show quoted text|quoted text hidden|previous replies',
    replyAbove:
      'reply above this line|reply above this|respond above this line|reply above the line|write above this line|type your reply above|type your response above|above this line to reply|replies above this line|enter replies above|reply above the dotted line|reply only above this line',
    sentFrom:
      'sent from my|sent from|sent via|sent with|sent using|sent by|get outlook for|get gmail for|get typeapp for|sent on|from my iphone|from my ipad|from my mobile|from my android|sent over|download outlook|composed on|typed on my|written on my|sent through|get bluemail for|sent securely|please excuse typos|please excuse brevity|sent while',
    closings:
      'regards|best regards|kind regards|warm regards|warmest regards|kindest regards|with regards|with best regards|with kind regards|many regards|best|all the best|best wishes|warm wishes|with best wishes|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|truly yours|yours|cordially|respectfully|respectfully yours|cheers|rgds|brgds|kr|br|take care|warmly|with warm regards|very truly yours|ciao|love|rgs|regards from|have a great day|have a nice day|have a good day|have a great weekend|have a nice weekend|have a good weekend|have a great week|have a good one|have a good evening|have a nice evening|talk soon|have a lovely day|have a wonderful day|warmest|bests|best regards from',
    thanks:
      'thanks|thank you|many thanks|thanks a lot|thank you very much|thanks so much|thanks again|thanks and regards|thanks & regards|thanks in advance|thanks and best regards|thx|with thanks|thank you so much|thanks very much|thank you in advance|thank you and best regards|thanks & best regards|thank you and kind regards|cheers and thanks|tia|thanks and kind regards',
    months:
      'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|october/oct|november/nov|december/dec',
    weekdays:
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun',
    dateWords: 'at|of|the|st|nd|rd|th|time|standard|daylight|utc|gmt',
    pm: 'p.m.|p.m',
    am: 'a.m.|a.m',
    disclaimer:
      'intended recipient|intended only for|intended solely for|intended for the use of|confidentiality notice|legally privileged|received this e-mail in error|received this email in error|received this message in error|received this transmission in error|disclaimer:|please consider the environment|before printing this|virus-free|scanned for viruses|this e-mail and any attachments|this email and any attachments|this message and any attachments|this email has been scanned|this email has been checked|registered in england',
    unsubscribe:
      "you are receiving this|you're receiving this|you received this message because|you received this email because|this email was sent to|manage your subscription|reply to this email directly|view it on github|view this email in your browser|to respond, reply to this email|this message was sent to",
    footerWords:
      'unsubscribe|to unsubscribe|is confidential|are confidential|confidential information|may be confidential|privileged information|strictly prohibited|update your preferences|manage preferences|email preferences|notification settings|opt out|opt-out|mailing list|stop receiving',
  },
  {
    code: 'de',
    wrote: 'schrieb|geschrieben|hat geschrieben|folgendes geschrieben|schreibt|schrieb folgendes',
    wroteThen: 'schrieb|schrieb am|hat am|schreibt|zitat von',
    opens: 'am|gesendet am|nachricht vom|vom|von',
    fillers: 'hat|haben|folgendes|uhr',
    from: 'von|absender|gesendet von',
    to: 'an|empfänger|gesendet an',
    cc: 'kopie|kopie an|kopie (cc)',
    bcc: 'blindkopie',
    date: 'datum|gesendet|gesendet am|versendet|gesendet:|zeit|versandt am',
    subject: 'betreff|betr|betrifft',
    otherHeaders: 'antwort an|wichtigkeit|priorität|anlagen|anhänge|vertraulichkeit|antworten an',
    forwarded:
      'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|weitergeleitet von|weitergeleitete e-mail|beginn der weitergeleiteten nachricht|ende der weitergeleiteten nachricht|weitergeleitete mail|weiterleitung',
    original:
      'ursprüngliche nachricht|originalnachricht|original-nachricht|original nachricht|originalmail|ursprüngliche mail|original-mail|original mail|urspruengliche nachricht|ursprüngliche e-mail|originalmessage|zitierter text ausgeblendet|zitierten text ausblenden',
    replyAbove:
      'antworten sie oberhalb dieser zeile|bitte oberhalb dieser zeile antworten|über dieser linie antworten|oberhalb dieser linie|antwort oberhalb dieser zeile|oberhalb dieser zeile',
    sentFrom:
      'von meinem|gesendet von|gesendet mit|gesendet über|gesendet aus|diese nachricht wurde von meinem|outlook für|holen sie sich outlook|von unterwegs|von iphone|von ipad|versendet mit|mit freundlichen grüßen von meinem|laden sie outlook',
    sentFromEnd: 'gesendet|versendet',
    closings:
      'mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|liebe grüße|liebe grüsse|beste grüße|beste grüsse|schöne grüße|herzliche grüße|herzliche grüsse|mit besten grüßen|mit lieben grüßen|lieben gruß|liebe gruesse|viele gruesse|mit freundlichen gruessen|gruß|gruss|grüße|grüsse|mfg|lg|vg|hochachtungsvoll|schönen gruß|mit herzlichen grüßen|besten gruß|viele liebe grüße|bg|beste gruesse|schönes wochenende|schönen tag noch|einen schönen tag|schönen abend',
    thanks:
      'danke|vielen dank|besten dank|herzlichen dank|danke und gruß|danke und viele grüße|danke im voraus|vielen dank im voraus|vielen dank und viele grüße',
    months:
      'januar/jan/jän/jänner|februar/feb|märz/mär/mrz|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|dezember/dez',
    weekdays:
      'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
    dateWords: 'um|uhr|den|der|dem|ab',
    disclaimer:
      'diese e-mail enthält vertrauliche|vertrauliche und/oder rechtlich|nicht der richtige adressat|ausschließlich für den adressaten|bitte denken sie an die umwelt|diese nachricht ist vertraulich|irrtümlich erhalten',
    unsubscribe: 'sie erhalten diese e-mail|newsletter abbestellen',
    footerWords: 'abmelden|abbestellen|vertrauliche informationen',
  },
  {
    code: 'nl',
    wrote: 'het volgende geschreven|schreef|geschreven|schreef het volgende',
    wroteThen: 'schreef|schreef op|heeft',
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
      'doorgestuurd bericht|begin doorgestuurd bericht|doorgestuurd door|doorgestuurde bericht|doorgestuurde e-mail|doorgezonden bericht',
    original:
      'oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht|originele bericht|oorspronkelijke e-mail|tekst uit oorspronkelijke bericht is verborgen',
    replyAbove: 'antwoord boven deze lijn|reageer boven deze lijn|boven deze regel',
    sentFrom:
      'verzonden vanaf mijn|verzonden met|verstuurd vanaf mijn|verstuurd met|verzonden vanaf|verstuurd vanaf|verzonden via|verstuurd via|verzonden door|outlook voor|download outlook voor|verzonden vanuit',
    closings:
      'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|mvg|hartelijke groet|hartelijke groeten|met hartelijke groet|hoogachtend|gr|gr.|met hartelijke groeten|beste groet',
    thanks: 'bedankt|dank je|dank u|alvast bedankt|hartelijk dank|dank je wel|dank u wel|dankjewel',
    months:
      'januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sep/sept|oktober/okt|november/nov|december/dec',
    weekdays:
      'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|ma.|di.',
    dateWords: 'om|uur|omstreeks',
    disclaimer: 'uitsluitend bestemd voor|niet de beoogde ontvanger',
    unsubscribe: 'afmelden voor deze',
    footerWords: 'uitschrijven|vertrouwelijke informatie',
  },
  {
    code: 'sv',
    wrote: 'skrev|skrev följande|skriver',
    wroteThen: 'skrev|skrev den|skrev följande',
    opens: 'den|på|kl',
    from: 'från|avsändare',
    to: 'till|mottagare',
    cc: 'kopia|kopia till',
    bcc: 'hemlig kopia|dold kopia',
    date: 'datum|skickat|skickades|skickad',
    subject: 'ämne|rubrik|angående',
    otherHeaders: 'svara till|prioritet|bifogade filer|svar till|bilagor',
    forwarded:
      'vidarebefordrat meddelande|vidarebefordrat brev|början på vidarebefordrat brev|vidarebefordrat mejl|vidarebefordrat av|vidarebefordrat mail|vidarebefordrat|startar vidarebefordrat meddelande|börja vidarebefordrat meddelande',
    original: 'ursprungligt meddelande|originalmeddelande|ursprungsmeddelande|original meddelande',
    replyAbove: 'svara ovanför denna rad|ovanför denna linje',
    sentFrom:
      'skickat från min|skickat från|skickad från min|skickat med|skickat via|hämta outlook för|sänt från min|skickades från min|skickad från',
    closings:
      'med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|mvh|bästa hälsningar|varma hälsningar|hälsning|allt gott|med vänlig hälsning/best regards|vh|många hälsningar',
    thanks: 'tack|tack så mycket|tack på förhand|tusen tack|tack och hej',
    months:
      'januari/jan|februari/feb|mars/mar|april/apr|maj|juni/jun|juli/jul|augusti/aug|september/sep/sept|oktober/okt|november/nov|december/dec',
    weekdays: 'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mån|tis|ons|tors|tor|fre|lör|sön',
    dateWords: 'kl|klockan',
    pm: 'em',
    am: 'fm',
    footerWords: 'avprenumerera|avregistrera',
  },
  {
    code: 'da',
    wrote: 'skrev|skrev følgende|skriver',
    wroteThen: 'skrev|skrev den|skrev følgende',
    opens: 'den|d|på|om',
    from: 'fra|afsender',
    to: 'til|modtager',
    cc: 'kopi',
    bcc: 'blindkopi',
    date: 'dato|sendt|sendt den',
    subject: 'emne|vedr',
    otherHeaders: 'svar til|prioritet|vedhæftede filer|vedhæftet fil|besvar til',
    forwarded:
      'videresendt meddelelse|start på videresendt besked|videresendt besked|videresendt af|videresendt mail|videresendt e-mail|videresendt',
    original:
      'oprindelig besked|original meddelelse|oprindelig meddelelse|original besked|oprindelig mail|den oprindelige meddelelse|oprindelig e-mail',
    replyAbove: 'svar over denne linje|skriv over denne linje|over denne linje',
    sentFrom:
      'sendt fra min|sendt fra|sendt via|sendt med|hent outlook til|fra min iphone|sendt fra mit',
    closings:
      'med venlig hilsen|venlig hilsen|med venlige hilsner|venlige hilsner|mange hilsner|hilsen|hilsner|mvh|kærlig hilsen|de bedste hilsner|bedste hilsner|vh|knus|mange hilsener',
    thanks: 'tak|mange tak|på forhånd tak|tusind tak|tak for hjælpen',
    months:
      'januar/jan|februar/feb|marts/mar|april/apr|maj|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|december/dec',
    weekdays:
      'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|tirs|ons|tor|tors|fre|lør|søn',
    dateWords: 'kl|klokken|den',
  },
  {
    code: 'no',
    wrote: 'skrev|skrev følgende|skreiv|skriver',
    wroteThen: 'skrev|skrev følgende|skreiv',
    opens: 'den|på|kl|om',
    from: 'fra|frå|avsender',
    to: 'til|mottaker',
    cc: 'kopi',
    bcc: 'blindkopi',
    date: 'dato|sendt',
    subject: 'emne|tema',
    otherHeaders: 'svar til|prioritet|vedlegg',
    forwarded:
      'videresendt melding|videresendt e-post|begynnelse på videresendt melding|videresendt av|start av videresendt melding|vidaresendt melding',
    original: 'opprinnelig melding|original melding|opprinneleg melding|opprinnelig e-post',
    replyAbove: 'svar over denne linjen|over denne linjen',
    sentFrom:
      'sendt fra min|sendt fra|sendt med|last ned outlook for|få outlook for|skaff deg outlook',
    closings:
      'med vennlig hilsen|vennlig hilsen|med vennlig helsing|hilsen|vennlige hilsener|beste hilsen|mvh|med hilsen|helsing|vh',
    thanks: 'takk|tusen takk|mange takk|takk for hjelpen|på forhånd takk',
    months:
      'januar/jan|februar/feb|mars/mar|april/apr|mai|juni/jun|juli/jul|august/aug|september/sep/sept|oktober/okt|november/nov|desember/des',
    weekdays:
      'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tir|ons|tor|tors|fre|lør|søn|laurdag|sundag',
    dateWords: 'kl|klokken|den|klokka',
  },
  {
    code: 'is',
    wrote: 'skrifaði|ritaði',
    wroteThen: 'skrifaði|ritaði',
    opens: 'þann|á|þ',
    from: 'frá',
    to: 'til',
    cc: 'afrit',
    date: 'dags|dagsetning|sent',
    subject: 'efni',
    forwarded: 'áframsent skeyti|framsend skilaboð',
    original: 'upprunaleg skilaboð|upphaflegt skeyti',
    months:
      'janúar/jan|febrúar/feb|mars/mar|apríl/apr|maí|júní/jún|júlí/júl|ágúst/ágú|september/sep|október/okt|nóvember/nóv|desember/des',
    weekdays:
      'mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur|mán|þri|mið|fim|fös|lau|sun',
    dateWords: 'kl',
    closings: 'kveðja|með kveðju|bestu kveðjur',
  },
];
