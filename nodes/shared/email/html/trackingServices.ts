import { betweenUnderscores, inParameter, inPath, ofProofpoint } from './redirectTargets';
import type { TargetReader } from './redirectTargets';

/** A place on the web, by its address. */
export interface Place {
  /** The host or its last labels (`x.example` includes `www.x.example`); any host if absent. */
  host?: string;
  path?: RegExp;
}

/** A server that forwards a click. */
export interface Redirect extends Place {
  /** Reads the final target from the link; absent if only the server knows it. */
  target?: TargetReader;
}

/** All that is known of one service that counts clicks or opened emails. */
export interface TrackingService {
  service: string;
  redirects?: readonly Redirect[];
  /** Images that count opened emails. */
  openCounters?: readonly Place[];
  /** Query parameters that only identify a click: lower-case names separated by spaces. */
  parameters?: string;
  /** Prefixes of such parameters, separated by spaces. */
  parameterPrefixes?: string;
}

/** One entry per service. For one address, entries with a host count before those without. */
export const TRACKING_SERVICES: readonly TrackingService[] = [
  {
    service: 'HighLevel',
    redirects: [
      { host: 'msgsndr.com', path: /^\/(?:l|c|trigger|click|email-tracking)\b/ },
      { host: 'leadconnectorhq.com', path: /^\/(?:l|c|trigger|click|email-tracking)\b/ },
      // On an agency's own domain.
      { path: /^\/email-tracking$/ },
    ],
    openCounters: [
      { host: 'msgsndr.com', path: /^\/(?:o|open|track)\b/ },
      { host: 'leadconnectorhq.com', path: /^\/(?:o|open|track|pixel)\b/ },
    ],
  },

  // Security gateways
  {
    service: 'Microsoft Safe Links',
    redirects: [
      { host: 'safelinks.protection.outlook.com', target: inParameter('url') },
      { host: 'safelinks.protection.office365.us', target: inParameter('url') },
    ],
  },
  {
    service: 'Proofpoint',
    redirects: [
      { host: 'urldefense.com', target: ofProofpoint },
      { host: 'urldefense.us', target: ofProofpoint },
      { host: 'urldefense.proofpoint.com', target: ofProofpoint },
    ],
  },
  {
    service: 'Mimecast',
    redirects: [
      { host: 'mimecast.com', path: /^\/s\// },
      { host: 'mimecastprotect.com', path: /^\/s\// },
    ],
  },
  {
    service: 'Barracuda',
    redirects: [{ host: 'linkprotect.cudasvc.com', target: inParameter('a') }],
  },
  { service: 'Cisco', redirects: [{ host: 'secure-web.cisco.com', target: inPath }] },
  { service: 'Avanan', redirects: [{ host: 'url.avanan.click', target: betweenUnderscores }] },
  {
    service: 'Symantec',
    redirects: [{ host: 'clicktime.symantec.com', target: inParameter('u') }],
  },
  {
    service: 'Trellix',
    redirects: [{ host: 'protect2.fireeye.com', target: inParameter('u') }],
  },
  {
    service: 'Trend Micro',
    redirects: [{ host: 'trendmicro.com', path: /^\/wis\//, target: inParameter('url') }],
  },

  // Websites and ad networks
  {
    service: 'Google',
    redirects: [{ host: 'google.com', path: /^\/url$/, target: inParameter('q', 'url') }],
    parameters: 'gclid gclsrc dclid gbraid wbraid srsltid gad_source gad_campaignid',
  },
  { service: 'Google Analytics', openCounters: [{ host: 'google-analytics.com' }] },
  {
    service: 'YouTube',
    redirects: [{ host: 'youtube.com', path: /^\/redirect$/, target: inParameter('q') }],
  },
  {
    service: 'Facebook',
    redirects: [
      { host: 'l.facebook.com', target: inParameter('u') },
      { host: 'lm.facebook.com', target: inParameter('u') },
    ],
    parameters: 'fbclid',
  },
  { service: 'Meta Pixel', openCounters: [{ host: 'facebook.com', path: /^\/tr\b/ }] },
  {
    service: 'Instagram',
    redirects: [{ host: 'l.instagram.com', target: inParameter('u') }],
    parameters: 'igshid igsh',
  },
  {
    service: 'LinkedIn',
    redirects: [{ host: 'linkedin.com', path: /^\/redir\//, target: inParameter('url') }],
    parameters: 'li_fat_id',
  },
  {
    service: 'Reddit',
    redirects: [{ host: 'out.reddit.com', target: inParameter('url') }],
    parameters: 'rdt_cid',
  },
  {
    service: 'Slack',
    redirects: [{ host: 'slack-redir.net', target: inParameter('url') }],
  },
  { service: 'Microsoft Advertising', parameters: 'msclkid' },
  { service: 'Yandex', parameters: 'yclid ysclid _openstat' },
  { service: 'X', parameters: 'twclid' },
  { service: 'TikTok', parameters: 'ttclid' },
  { service: 'Pinterest', parameters: 'epik' },
  { service: 'Snapchat', parameters: 'sccid' },
  { service: 'Impact', parameters: 'irclickid' },
  { service: 'Wicked Reports', parameters: 'wickedid' },
  { service: 'Adobe', parameters: 's_cid s_kwcid ef_id' },
  { service: 'Matomo', parameterPrefixes: 'mtm_ pk_ piwik_ matomo_' },
  // Urchin's parameters, which every analytics program reads.
  { service: 'Urchin', parameterPrefixes: 'utm_ itm_' },

  // Services that send email
  {
    service: 'Mailchimp',
    redirects: [{ host: 'list-manage.com', path: /^\/track\/click/ }],
    openCounters: [{ path: /^\/track\/open/ }],
    parameters: 'mc_cid mc_eid',
  },
  { service: 'Mandrill', redirects: [{ host: 'mandrillapp.com', path: /^\/track\/click/ }] },
  {
    service: 'Amazon SES',
    redirects: [{ host: 'awstrack.me', path: /^\/L0\//, target: inPath }],
    openCounters: [{ host: 'awstrack.me', path: /^\/I0\// }],
  },
  {
    service: 'HubSpot',
    redirects: [
      { host: 'hubspotlinks.com' },
      { path: /^\/(?:e2t|e3t|events\/public\/v1\/encoded\/track)\/?(?:c|Ctc|tc)\b/ },
    ],
    openCounters: [{ path: /^\/(?:e2t|e3t)\/(?:o|Cto|to)\b/ }, { host: 'track.hubspot.com' }],
    parameters: '_hsenc _hsmi __hssc __hstc __hsfp hsctatracking',
    parameterPrefixes: 'hsa_',
  },
  { service: 'Klaviyo', redirects: [{ host: 'klclick.com' }], parameters: '_kx' },
  {
    service: 'Constant Contact',
    redirects: [{ host: 'rs6.net' }],
    openCounters: [{ host: 'rs6.net', path: /^\/on\.jsp/ }],
  },
  {
    service: 'Mailjet',
    redirects: [{ host: 'mjt.lu', path: /^\/lnk\// }],
    openCounters: [{ path: /^\/oo\// }],
  },
  {
    service: 'Postmark',
    redirects: [{ host: 'pstmrk.it' }],
    openCounters: [{ host: 'pstmrk.it' }],
  },
  {
    service: 'Brevo',
    redirects: [{ path: /^\/(?:tr|mk)\/cl\// }],
    openCounters: [{ path: /^\/(?:tr|mk)\/op\// }],
  },
  {
    service: 'Kit',
    redirects: [{ host: 'convertkit-mail.com' }, { host: 'convertkit-mail2.com' }],
    parameters: 'ck_subscriber_id',
  },
  { service: 'Salesforce', redirects: [{ host: 'exct.net' }] },
  { service: 'Intercom', redirects: [{ host: 'via.intercom.io' }] },
  { service: 'Substack', redirects: [{ host: 'substack.com', path: /^\/redirect\// }] },
  { service: 'ActiveCampaign', redirects: [{ path: /^\/lt\.php$/ }] },
  {
    service: 'Customer.io',
    redirects: [{ path: /^\/e\/c\/eyJ/ }],
    openCounters: [{ path: /^\/e\/o\/eyJ/ }],
  },
  {
    service: 'SendGrid',
    redirects: [{ path: /^\/(?:ls|wf)\/click/ }],
    openCounters: [{ path: /^\/wf\/open/ }],
  },
  {
    service: 'Mailgun',
    // A zlib stream in base64 begins with eJ.
    redirects: [{ path: /^\/c\/eJ/ }],
    openCounters: [{ path: /^\/o\/eJ/ }],
  },
  { service: 'Marketo', parameters: 'mkt_tok' },
  { service: 'MailerLite', parameters: 'ml_subscriber ml_subscriber_hash' },
  { service: 'Vero', parameters: 'vero_id vero_conv' },
  { service: 'Dotdigital', parameters: 'dm_i' },
  { service: 'Oracle Eloqua', parameters: 'elqtrack elqtrackid elqaid' },
  { service: 'Omeda', parameters: 'oly_anon_id oly_enc_id' },
  { service: 'Drip', parameters: '__s' },
  { service: 'Bronto', parameters: '_bta_tid _bta_c' },
  { service: 'Listrak', parameters: 'trk_contact trk_msg trk_module trk_sid' },
  { service: 'Emarsys', parameters: 'sc_src sc_lid sc_uid sc_llid' },

  // Programs that tell a sender who opened an email
  { service: 'Mailtrack', openCounters: [{ host: 'mailtrack.io' }] },
  { service: 'Yesware', openCounters: [{ host: 't.yesware.com' }] },
  { service: 'Superhuman', openCounters: [{ host: 'r.superhuman.com' }] },
  { service: 'Mixmax', openCounters: [{ host: 'track.mixmax.com' }] },
  { service: 'Litmus', openCounters: [{ host: 'emltrk.com' }] },
  { service: 'Streak', openCounters: [{ host: 'mailfoogae.appspot.com' }] },

  {
    service: 'unnamed',
    openCounters: [{ path: /\/(?:open|pixel|track|tracking|beacon)\.(?:gif|png|php|aspx)$/i }],
    parameters: 'rb_clickid',
  },
];
