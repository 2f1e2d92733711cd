import { countsOpens, inspectLink } from '../../../../../nodes/shared/email/html/tracking';
import {
  type Place,
  TRACKING_SERVICES,
} from '../../../../../nodes/shared/email/html/trackingServices';

const PAGE = 'https://shop.example/a?b=1';
const ENCODED = encodeURIComponent(PAGE);

/** Links of each service: the link, and its target if the link contains it. */
const REDIRECTS: Readonly<Record<string, readonly (readonly [link: string, target?: string])[]>> = {
  HighLevel: [
    ['https://link.msgsndr.com/l/AbC123'],
    ['https://services.leadconnectorhq.com/trigger/link?id=7'],
    ['https://link.agency.example/email-tracking?contactId=1'],
  ],
  'Microsoft Safe Links': [
    [`https://eur01.safelinks.protection.outlook.com/?url=${ENCODED}&data=05%7C02`, PAGE],
    [`https://usg02.safelinks.protection.office365.us/?url=${ENCODED}&data=05`, PAGE],
  ],
  Proofpoint: [
    ['https://urldefense.com/v3/__https://shop.example/a?b=1__;!!ACW!Mw$', PAGE],
    ['https://urldefense.us/v3/__https://shop.example/a?b=1__;!!ACW!Mw$', PAGE],
    ['https://urldefense.proofpoint.com/v2/url?u=https-3A__shop.example_a-3Fb-3D1&d=DwM', PAGE],
  ],
  Mimecast: [
    ['https://protect-eu.mimecast.com/s/AbCdEfG?domain=shop.example'],
    ['https://url.uk.m.mimecastprotect.com/s/AbCdEfG?domain=shop.example'],
  ],
  Barracuda: [[`https://linkprotect.cudasvc.com/url?a=${ENCODED}&c=E,1,x`, PAGE]],
  Cisco: [[`https://secure-web.cisco.com/1abcDEF/${ENCODED}`, PAGE]],
  Avanan: [[`https://url.avanan.click/v2/___${PAGE}___.YXAzOmFjbWU`, PAGE]],
  Symantec: [[`https://clicktime.symantec.com/3abc?u=${ENCODED}`, PAGE]],
  Trellix: [[`https://protect2.fireeye.com/v1/url?k=1&q=1&u=${ENCODED}`, PAGE]],
  'Trend Micro': [
    [`https://imsva91-ctp.trendmicro.com/wis/clicktime/v1/query?url=${ENCODED}&umid=1`, PAGE],
  ],
  Google: [
    [`https://www.google.com/url?q=${ENCODED}&sa=D`, PAGE],
    [`https://www.google.com/url?url=${ENCODED}&sa=D`, PAGE],
  ],
  YouTube: [[`https://www.youtube.com/redirect?event=video_description&q=${ENCODED}`, PAGE]],
  Facebook: [
    [`https://l.facebook.com/l.php?u=${ENCODED}&h=AT0`, PAGE],
    [`https://lm.facebook.com/l.php?u=${ENCODED}&h=AT0`, PAGE],
  ],
  Instagram: [[`https://l.instagram.com/?u=${ENCODED}&e=AT0`, PAGE]],
  LinkedIn: [[`https://www.linkedin.com/redir/redirect?url=${ENCODED}&urlhash=x`, PAGE]],
  Reddit: [[`https://out.reddit.com/t3_abc?url=${ENCODED}&token=x`, PAGE]],
  Slack: [[`https://slack-redir.net/link?url=${ENCODED}&v=3`, PAGE]],
  Mailchimp: [['https://acme.us1.list-manage.com/track/click?u=1&id=2&e=3']],
  Mandrill: [['https://mandrillapp.com/track/click/1/shop.example?p=eyJz']],
  'Amazon SES': [[`https://abc.r.us-east-1.awstrack.me/L0/${ENCODED}/1/010/xyz=3`, PAGE]],
  HubSpot: [
    ['https://d2-abc.eu1.hubspotlinks.com/Ctc/RI+113/abc'],
    ['https://hs.acme.example/e3t/Ctc/RI+113/abc'],
    ['https://hs.acme.example/events/public/v1/encoded/track/tc/RI+113/abc'],
  ],
  Klaviyo: [['https://ctrk.klclick.com/l/01ABC_0']],
  'Constant Contact': [['https://r20.rs6.net/tn.jsp?f=001abc']],
  Mailjet: [['https://xyz.r.bh.d.mjt.lu/lnk/AVoAAB/1/abc']],
  Postmark: [['https://click.pstmrk.it/3s/shop.example/abc']],
  Brevo: [['https://r.mail.acme.example/tr/cl/abc'], ['https://r.mail.acme.example/mk/cl/f/abc']],
  Kit: [
    ['https://click.convertkit-mail.com/abc/def'],
    ['https://click.convertkit-mail2.com/abc/def'],
  ],
  Salesforce: [['https://cl.s7.exct.net/?qs=abc']],
  Intercom: [['https://via.intercom.io/c?ob=abc']],
  Substack: [['https://substack.com/redirect/abc-def?j=eyJ1']],
  ActiveCampaign: [['https://acme.activehosted.example/lt.php?x=abc']],
  'Customer.io': [['https://e.customeriomail.example/e/c/eyJlbWFpbF9pZCI']],
  SendGrid: [
    ['https://u123.ct.sendgrid.example/ls/click?upn=abc'],
    ['https://u123.ct.sendgrid.example/wf/click?upn=abc'],
  ],
  Mailgun: [['https://email.mg.agency.example/c/eJwVy0']],
};

/** Images with which each service counts opened emails. */
const OPEN_COUNTERS: Readonly<Record<string, readonly string[]>> = {
  HighLevel: [
    'https://link.msgsndr.com/o/AbC123.png',
    'https://services.leadconnectorhq.com/pixel/AbC123',
  ],
  'Google Analytics': ['https://www.google-analytics.com/collect?v=1&t=event'],
  'Meta Pixel': ['https://www.facebook.com/tr?id=1&ev=PageView&noscript=1'],
  Mailchimp: ['https://acme.us1.list-manage.example/track/open.php?u=1&id=2'],
  'Amazon SES': ['https://abc.r.us-east-1.awstrack.me/I0/010/xyz=3'],
  HubSpot: [
    'https://hs.acme.example/e3t/Cto/RI+113/abc',
    'https://track.hubspot.com/__ptq.gif?k=1',
  ],
  'Constant Contact': ['https://r20.rs6.net/on.jsp?ca=1&t=2'],
  Mailjet: ['https://xyz.r.bh.d.example/oo/AVoAAB/abc/e.gif'],
  Postmark: ['https://open.pstmrk.it/abc'],
  Brevo: ['https://r.mail.acme.example/tr/op/abc'],
  'Customer.io': ['https://e.customeriomail.example/e/o/eyJlbWFpbF9pZCI'],
  SendGrid: ['https://u123.ct.sendgrid.example/wf/open?upn=abc'],
  Mailgun: ['https://email.mg.agency.example/o/eJwVy0'],
  Mailtrack: ['https://mailtrack.io/trace/mail/abc.png'],
  Yesware: ['https://t.yesware.com/t/abc/def.gif'],
  Superhuman: ['https://r.superhuman.com/abc.gif'],
  Mixmax: ['https://track.mixmax.com/api/track/v2/abc'],
  Litmus: ['https://abc.emltrk.com/abc?d=1'],
  Streak: ['https://mailfoogae.appspot.com/t?sender=abc'],
  unnamed: ['https://acme.example/mail/pixel.gif?id=1'],
};

function isAt({ host, path }: Place, url: string): boolean {
  const { hostname, pathname } = new URL(url);
  const isHost = host === undefined || hostname === host || hostname.endsWith(`.${host}`);
  return isHost && (path === undefined || path.test(pathname));
}

describe.each(TRACKING_SERVICES)('$service', (entry) => {
  const { service, redirects = [], openCounters = [] } = entry;
  const links = REDIRECTS[service] ?? [];
  const images = OPEN_COUNTERS[service] ?? [];

  it('has a sample of each redirect and each image', () => {
    const untested = [
      ...redirects.filter((place) => !links.some(([url]) => isAt(place, url))),
      ...openCounters.filter((place) => !images.some((url) => isAt(place, url))),
    ];
    expect(untested).toEqual([]);
  });

  it('is named for its links, and their target is found where they contain it', () => {
    for (const [url, target] of links) {
      expect(inspectLink(url)).toEqual({
        cleanUrl: target ?? url,
        trackingParameters: [],
        redirects: [service],
      });
    }
  });

  it('counts opened emails with its images', () => {
    expect(images.filter((url) => !countsOpens(url))).toEqual([]);
  });

  it('adds no parameter that stays in a link', () => {
    const prefixed = entry.parameterPrefixes?.split(' ').map((prefix) => `${prefix}source`) ?? [];
    for (const name of [...(entry.parameters?.split(' ') ?? []), ...prefixed]) {
      expect(inspectLink(`${PAGE}&${name}=x#top`)).toEqual({
        cleanUrl: `${PAGE}#top`,
        trackingParameters: [name],
        redirects: [],
      });
    }
  });
});

it('has a service for each sample', () => {
  const names = new Set(TRACKING_SERVICES.map(({ service }) => service));
  const sampled = [...Object.keys(REDIRECTS), ...Object.keys(OPEN_COUNTERS)];
  expect(sampled.filter((name) => !names.has(name))).toEqual([]);
});

it('names each service once', () => {
  expect(new Set(TRACKING_SERVICES.map(({ service }) => service)).size).toBe(
    TRACKING_SERVICES.length,
  );
});

it.each([
  'https://acme.example/pixels/roof.png',
  'https://acme.example/logo.gif',
  'https://google-analytics.com.evil.example/collect',
  'https://www.facebook.com/trips.png',
])('takes %s for a picture', (url) => {
  expect(countsOpens(url)).toBe(false);
});
