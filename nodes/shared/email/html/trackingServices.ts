import { betweenUnderscores, inParameter, inPath, ofProofpoint } from './redirectTargets';
import type { TargetReader } from './redirectTargets';

/** What is known of links and images by their address: what each parameter or server is there for. */
export interface ServiceRule {
  service: string;
  /** The host or what it ends with, after a dot; any host if absent, since senders use their own. */
  host?: string;
  path?: RegExp;
}

export interface RedirectRule extends ServiceRule {
  /** Reads where the link leads in the end; absent where only the server knows. */
  target?: TargetReader;
}

/** Query parameters that only serve to recognise a click; names in lower case. */
export const TRACKING_PARAMETERS: ReadonlySet<string> = new Set(
  [
    'gclid gclsrc dclid gbraid wbraid srsltid gad_source gad_campaignid', // Google
    'fbclid igshid igsh', // Meta
    'msclkid yclid ysclid _openstat twclid ttclid li_fat_id rdt_cid epik sccid', // other networks
    'mc_cid mc_eid', // Mailchimp
    '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking', // HubSpot
    'mkt_tok', // Marketo
    '_kx', // Klaviyo
    'ml_subscriber ml_subscriber_hash', // MailerLite
    'ck_subscriber_id', // Kit
    'vero_id vero_conv dm_i elqtrack elqtrackid elqaid s_cid s_kwcid ef_id', // other senders
    'oly_anon_id oly_enc_id rb_clickid wickedid irclickid __s _bta_tid _bta_c',
    'trk_contact trk_msg trk_module trk_sid sc_src sc_lid sc_uid sc_llid',
  ].flatMap((names) => names.split(' ')),
);

/** `utm_` is Urchin's and everybody's; `mtm_`, `pk_` and the like are Matomo's, `hsa_` HubSpot's. */
export const TRACKING_PARAMETER_PREFIXES: readonly string[] = [
  'utm_',
  'mtm_',
  'pk_',
  'piwik_',
  'matomo_',
  'hsa_',
  'itm_',
];

/** Servers that a click goes by; those of a host count before those of any host. */
export const REDIRECTS: readonly RedirectRule[] = [
  { service: 'HighLevel', host: 'msgsndr.com', path: /^\/(?:l|c|trigger|click|email-tracking)\b/ },
  {
    service: 'HighLevel',
    host: 'leadconnectorhq.com',
    path: /^\/(?:l|c|trigger|click|email-tracking)\b/,
  },
  // On an agency's own domain.
  { service: 'HighLevel', path: /^\/email-tracking$/ },
  // Security gateways
  {
    service: 'Microsoft Safe Links',
    host: 'safelinks.protection.outlook.com',
    target: inParameter('url'),
  },
  {
    service: 'Microsoft Safe Links',
    host: 'safelinks.protection.office365.us',
    target: inParameter('url'),
  },
  { service: 'Proofpoint', host: 'urldefense.com', target: ofProofpoint },
  { service: 'Proofpoint', host: 'urldefense.us', target: ofProofpoint },
  { service: 'Proofpoint', host: 'urldefense.proofpoint.com', target: ofProofpoint },
  { service: 'Mimecast', host: 'mimecast.com', path: /^\/s\// },
  { service: 'Mimecast', host: 'mimecastprotect.com', path: /^\/s\// },
  { service: 'Barracuda', host: 'linkprotect.cudasvc.com', target: inParameter('a') },
  { service: 'Cisco', host: 'secure-web.cisco.com', target: inPath },
  { service: 'Avanan', host: 'url.avanan.click', target: betweenUnderscores },
  { service: 'Symantec', host: 'clicktime.symantec.com', target: inParameter('u') },
  { service: 'Trellix', host: 'protect2.fireeye.com', target: inParameter('u') },
  { service: 'Trend Micro', host: 'trendmicro.com', path: /^\/wis\//, target: inParameter('url') },
  // Websites that count who leaves
  { service: 'Google', host: 'google.com', path: /^\/url$/, target: inParameter('q', 'url') },
  { service: 'YouTube', host: 'youtube.com', path: /^\/redirect$/, target: inParameter('q') },
  { service: 'Facebook', host: 'l.facebook.com', target: inParameter('u') },
  { service: 'Facebook', host: 'lm.facebook.com', target: inParameter('u') },
  { service: 'Instagram', host: 'l.instagram.com', target: inParameter('u') },
  { service: 'LinkedIn', host: 'linkedin.com', path: /^\/redir\//, target: inParameter('url') },
  { service: 'Reddit', host: 'out.reddit.com', target: inParameter('url') },
  { service: 'Slack', host: 'slack-redir.net', target: inParameter('url') },
  // Services that send email
  { service: 'Mailchimp', host: 'list-manage.com', path: /^\/track\/click/ },
  { service: 'Mandrill', host: 'mandrillapp.com', path: /^\/track\/click/ },
  { service: 'Amazon SES', host: 'awstrack.me', path: /^\/L0\//, target: inPath },
  { service: 'HubSpot', host: 'hubspotlinks.com' },
  { service: 'Klaviyo', host: 'klclick.com' },
  { service: 'Constant Contact', host: 'rs6.net' },
  { service: 'Mailjet', host: 'mjt.lu', path: /^\/lnk\// },
  { service: 'Postmark', host: 'pstmrk.it' },
  { service: 'Brevo', path: /^\/(?:tr|mk)\/cl\// },
  { service: 'Kit', host: 'convertkit-mail.com' },
  { service: 'Kit', host: 'convertkit-mail2.com' },
  { service: 'Salesforce', host: 'exct.net' },
  { service: 'Intercom', host: 'via.intercom.io' },
  { service: 'Substack', host: 'substack.com', path: /^\/redirect\// },
  { service: 'ActiveCampaign', path: /^\/lt\.php$/ },
  { service: 'Customer.io', path: /^\/e\/c\/eyJ/ },
  { service: 'SendGrid', path: /^\/(?:ls|wf)\/click/ },
  {
    service: 'HubSpot',
    path: /^\/(?:e2t|e3t|events\/public\/v1\/encoded\/track)\/?(?:c|Ctc|tc)\b/,
  },
  // A zlib stream in base64 begins with eJ.
  { service: 'Mailgun', path: /^\/c\/eJ/ },
];

/** Addresses of images that services count opened emails with. */
export const OPEN_COUNTERS: readonly ServiceRule[] = [
  { service: 'HighLevel', host: 'msgsndr.com', path: /^\/(?:o|open|track)\b/ },
  { service: 'HighLevel', host: 'leadconnectorhq.com', path: /^\/(?:o|open|track|pixel)\b/ },
  { service: 'Mailgun', path: /^\/o\/eJ/ },
  { service: 'SendGrid', path: /^\/wf\/open/ },
  { service: 'Mailchimp', path: /^\/track\/open/ },
  { service: 'Amazon SES', host: 'awstrack.me', path: /^\/I0\// },
  { service: 'HubSpot', path: /^\/(?:e2t|e3t)\/(?:o|Cto|to)\b/ },
  { service: 'HubSpot', host: 'track.hubspot.com' },
  { service: 'Brevo', path: /^\/(?:tr|mk)\/op\// },
  { service: 'Mailjet', path: /^\/oo\// },
  { service: 'Postmark', host: 'pstmrk.it' },
  { service: 'Constant Contact', host: 'rs6.net', path: /^\/on\.jsp/ },
  { service: 'Customer.io', path: /^\/e\/o\/eyJ/ },
  { service: 'Mailtrack', host: 'mailtrack.io' },
  { service: 'Yesware', host: 't.yesware.com' },
  { service: 'Superhuman', host: 'r.superhuman.com' },
  { service: 'Mixmax', host: 'track.mixmax.com' },
  { service: 'Litmus', host: 'emltrk.com' },
  { service: 'Streak', host: 'mailfoogae.appspot.com' },
  { service: 'Google Analytics', host: 'google-analytics.com' },
  { service: 'Meta Pixel', host: 'facebook.com', path: /^\/tr\b/ },
  { service: 'unnamed', path: /\/(?:open|pixel|track|tracking|beacon)\.(?:gif|png|php|aspx)$/i },
];
