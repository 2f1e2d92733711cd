import type { Language } from './language';

/** English: `On Mon, May 6, 2024 at 9:05 AM Sam Lee <s@c.example> wrote:` */
export const en: Language = {
  code: 'en',
  wrote: 'wrote|writes|has written|said|wrote the following|replied',
  determiners: 'the|a|an|my|our|your|his|her|their|this|you|we|they|he|she|somebody|someone',
  wroteThen:
    'wrote the following on|said the following on|thus spake|wrote on|wrote at|wrote|quoting|writes on|said on|replied on',
  opens: 'on|at|in|from|in a message dated',
  fillers: 'via|by|the|from|a|message|dated|you',
  from: 'from|sender|reply from',
  to: 'to|recipient|recipients|receiver|receivers',
  cc: 'cc|copy to',
  bcc: 'bcc',
  date: 'date|sent|sent at|sent on|date sent|received|when|posted|time',
  subject: 'subject|title',
  onBehalfOf: 'on behalf of',
  otherHeaders:
    'reply-to|reply to|importance|priority|attachments|attachment|organization|organisation|mailed-by|signed-by|sensitivity|resent-from|newsgroups|list-id|message-id|flag status|follow up flag|categories|location|security',
  forwarded:
    'forwarded message|begin forwarded message|forwarded|forward message|start of forwarded message|fwd message|forwarded email|forwarded mail|forward header',
  forwardedBy: 'forwarded message from|forwarded by',
  original:
    'original message|original|original email|original mail|reply message|original appointment|replied message|in reply to|reply separator|previous message|original message follows|reply header|original text|quoted text|received message|urgent message|begin original message|start of original message|hide quoted text|show quoted text|quoted text hidden|previous replies',
  originalBy: 'message from|original message from|original message by',
  replyAbove:
    'reply above this line|reply above this|respond above this line|reply above the line|write above this line|type your reply above|type your response above|above this line to reply|replies above this line|enter replies above|reply above the dotted line|reply only above this line',
  months:
    'january/jan|february/feb|march/mar|april/apr|may|june/jun|july/jul|august/aug|september/sep/sept|october/oct|november/nov|december/dec',
  weekdays:
    'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun',
  dateWords: 'at|of|the|st|nd|rd|th',
  am: 'a.m.|a.m|am',
  pm: 'p.m.|p.m|pm',
  hourWords: 'hrs|hours',
  zones: {
    'eastern standard time': -300,
    'eastern daylight time': -240,
    'central standard time': -360,
    'central daylight time': -300,
    'mountain standard time': -420,
    'mountain daylight time': -360,
    'pacific standard time': -480,
    'pacific daylight time': -420,
  },
  zoneEnds:
    'standard time|daylight time|summer time|winter time|mean time|universal time|eastern time|central time|mountain time|pacific time|european time',
  replyPrefixes: 're|reply|automatic reply|auto reply|autoreply',
  forwardPrefixes: 'fw|fwd|forward|forwarded',
  gatewayMarks:
    'ext|external|external email|external sender|external mail|caution|caution external|unverified sender|spam|possible spam|suspected spam|probable spam|unchecked|bulk',
  closings:
    'xoxo|xo|regards|best regards|kind regards|warm regards|warmest regards|kindest regards|with regards|with best regards|with kind regards|many regards|best|all the best|best wishes|warm wishes|with best wishes|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|truly yours|yours|cordially|respectfully|respectfully yours|cheers|rgds|brgds|kr|br|take care|warmly|with warm regards|very truly yours|ciao|love|rgs|regards from|have a great day|have a nice day|have a good day|have a great weekend|have a nice weekend|have a good weekend|have a great week|have a good one|have a good evening|have a nice evening|talk soon|have a lovely day|have a wonderful day|warmest|bests|best regards from',
  thanks:
    'thanks|thank you|many thanks|thanks a lot|thank you very much|thanks so much|thanks again|thanks and regards|thanks & regards|thanks in advance|thanks and best regards|thx|with thanks|thank you so much|thanks very much|thank you in advance|thank you and best regards|thanks & best regards|thank you and kind regards|cheers and thanks|tia|thanks and kind regards',
  postscripts: 'p.s|p. s|ps|p.p.s|pps|postscript',
  sentFrom:
    'sent from my|sent from|sent via|sent with|sent using|sent by|get outlook for|get gmail for|get typeapp for|sent on|from my iphone|from my ipad|from my mobile|from my android|from my phone|from mobile|sent over|download outlook|composed on|typed on my|written on my|sent through|get bluemail for|sent securely|please excuse typos|please excuse brevity|sent while|sent wirelessly|powered by blackberry|secured by tutanota',
  devices: 'phone|tablet|device',
  disclaimer:
    'confidentiality notice|received this e-mail in error|received this email in error|received this message in error|received this transmission in error|please consider the environment|before printing this|virus-free|scanned for viruses|this e-mail and any attachments|this email and any attachments|this message and any attachments|this email has been scanned|this email has been checked|registered in england',
  unsubscribe:
    "you are receiving this|you're receiving this|you received this message because|you received this email because|this email was sent to|manage your subscription|reply to this email directly|view it on github|view this email in your browser|to respond, reply to this email|this message was sent to|how you receive these emails|you received this newsletter|you have received this email because|view this email in browser|view online version|sent to you because|this newsletter was sent to|you are on this list because|you no longer wish to receive|you no longer want to receive|you'd rather not receive|you receive all messages sent to this group|you do not want to receive|you don't want to receive|because you are subscribed|because you're subscribed|because you opted in|because you signed up|because you subscribed|to unsubscribe from these emails|to unsubscribe from this|to unsubscribe, click|to unsubscribe click|to unsubscribe, please|reply to this email to respond|this email is a service from|this message is a service from|delivered by zendesk|notification-only address|mailbox is not monitored|inbox is not monitored|address is not monitored|unmonitored mailbox|unmonitored address|reply stop to|reply with stop|text stop to",
  footerWords:
    'unsubscribe|to unsubscribe|intended recipient|intended only for|intended solely for|intended for the use of|legally privileged|is confidential|are confidential|confidential information|may be confidential|privileged information|strictly prohibited|update your preferences|manage preferences|email preferences|notification settings|opt out|opt-out|mailing list|stop receiving|update preferences|update your email preferences|subscription preferences|manage your preferences|manage subscription|communication preferences|remove me from this list',
  footerHeadings:
    'disclaimer|notice to recipients|notice to recipient|privileged and confidential|private and confidential|confidentiality notice|confidentiality note|confidentiality statement|confidentiality|yahoo! groups links|legal notice|legal disclaimer|email disclaimer|e-mail disclaimer|important notice|privacy notice',
  thisMessage:
    'this email|this e-mail|this message|this mail|this communication|this transmission|this electronic|the information contained in|information contained in this|the information transmitted|the contents of this',
  legalWords:
    'confidential|privileg|intended|recipient|addressee|unauthori|disclos|dissemin|distribut|copying|prohibit|in error|delete|notify|liab|proprietary|virus|attachment|unlawful',
  warningWords:
    'caution|warning|attention|alert|notice|external|security notice|be careful|be cautious|exercise caution|use caution',
  outsideSender:
    "external sender|external email|external e-mail|external mail|external message|external source|external organi|outside sender|untrusted sender|unknown sender|unverified sender|non-campus|not from a campus|don't often get email|not previously corresponded|first time you received|first time you have received|you don't often get|some people who received this|originated from outside|originated outside|originates outside|originates from outside|originating from outside|came from outside|comes from outside|coming from outside|sent from outside|received from outside|from outside of|from outside your|from outside our|from outside this|outside of the organi|outside the organi|outside your organi|outside of your organi|outside our organi|outside of our organi|from an external|external user|outside the company|outside of the company|outside the university|outside of the university|outside the network|outside the business|outside the firm|this sender might be impersonating|this sender appears to be similar",
  mailWarnings:
    "do not click|don't click|not click|clicking on|clicking links|clicking any|before clicking|links or attach|links and attach|links, attach|open attachments|opening attach|open any attach|content is safe|contents are safe|content safe|recognize the sender|recognise the sender|know the sender|trust the sender|verify the sender|confirm the sender|caution|be cautious|be careful|think before you click|suspicious|phishing|report this email|report this message|powered by inky|protection by inky|learn why this is important",
  rightsReserved: 'all rights reserved',
  footerLines:
    'our mailing address is|our postal address is|why did i get this|why am i getting this|view in browser|view online|powered by|follow us|add us to your address book|privacy policy|terms of service|contact us',
  apologies: 'typo|brevity|excuse|forgive|autocorrect|auto-correct|spelling|sorry|short reply',
};
