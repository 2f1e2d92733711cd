/** Query parameters that only serve to recognise a click; names in lower case. */
const PARAMETERS: ReadonlySet<string> = new Set(
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
const PARAMETER_PREFIXES = ['utm_', 'mtm_', 'pk_', 'piwik_', 'matomo_', 'hsa_', 'itm_'];

interface Rule {
  service: string;
  /** The host or what it ends with, after a dot. */
  host?: string;
  path?: RegExp;
}

interface RedirectRule extends Rule {
  /** The query parameter that holds where the link leads in the end. */
  target?: string;
}

/** Hosts first: HighLevel sends through other services too, under its own names. */
const REDIRECTS: readonly RedirectRule[] = [
  { service: 'HighLevel', host: 'msgsndr.com', path: /^\/(?:l|c|trigger|click)/ },
  { service: 'HighLevel', host: 'leadconnectorhq.com', path: /^\/(?:l|c|trigger|click)/ },
  { service: 'Google', host: 'google.com', path: /^\/url$/, target: 'q' },
  { service: 'Microsoft Safe Links', host: 'safelinks.protection.outlook.com', target: 'url' },
  { service: 'Proofpoint', host: 'urldefense.com' },
  { service: 'Proofpoint', host: 'urldefense.proofpoint.com' },
  { service: 'Mimecast', host: 'mimecast.com', path: /^\/s\// },
  { service: 'Facebook', host: 'l.facebook.com', target: 'u' },
  { service: 'Instagram', host: 'l.instagram.com', target: 'u' },
  { service: 'LinkedIn', host: 'linkedin.com', path: /^\/redir\//, target: 'url' },
  { service: 'Mailchimp', host: 'list-manage.com', path: /^\/track\/click/ },
  { service: 'Mandrill', host: 'mandrillapp.com', path: /^\/track\/click/ },
  { service: 'Amazon SES', host: 'awstrack.me', path: /^\/L0\// },
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

const OPEN_COUNTERS: readonly Rule[] = [
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

export interface LinkTracking {
  cleanUrl: string;
  trackingParameters: string[];
  redirect: string | null;
}

/**
 * What of a link only serves to count or recognise the click. Nothing is asked of any server: where
 * a redirect leads is told only if the link itself says so.
 *
 * @param url a link as it stands in an email
 */
export function inspectLink(url: string): LinkTracking {
  const parsed = parseWebUrl(url);
  if (!parsed) return { cleanUrl: url, trackingParameters: [], redirect: null };
  const rule = REDIRECTS.find((candidate) => matches(candidate, parsed));
  const target = rule?.target ? parsed.searchParams.get(rule.target) : null;
  const inner = target ? parseWebUrl(target) : undefined;
  const final = inner ?? parsed;
  const trackingParameters = trackingParametersOf(final);
  for (const name of trackingParameters) final.searchParams.delete(name);
  const isChanged = trackingParameters.length > 0;
  return {
    cleanUrl: isChanged ? final.href : inner ? (target ?? url) : url,
    trackingParameters,
    redirect: rule?.service ?? null,
  };
}

/** Whether an image's address is one that services count opened emails with. */
export function countsOpens(url: string): boolean {
  const parsed = parseWebUrl(url);
  return parsed !== undefined && OPEN_COUNTERS.some((rule) => matches(rule, parsed));
}

function matches({ host, path }: Rule, url: URL): boolean {
  if (host !== undefined && url.hostname !== host && !url.hostname.endsWith(`.${host}`))
    return false;
  return path === undefined || path.test(url.pathname);
}

function trackingParametersOf(url: URL): string[] {
  if (url.search === '') return [];
  const names = new Set(url.searchParams.keys());
  return [...names].filter((name) => {
    const folded = name.toLowerCase();
    return PARAMETERS.has(folded) || PARAMETER_PREFIXES.some((prefix) => folded.startsWith(prefix));
  });
}

function parseWebUrl(url: string): URL | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
}
