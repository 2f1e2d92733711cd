import { readMarkup } from '../../../../../nodes/shared/email/html/markup';
import { inspectLink } from '../../../../../nodes/shared/email/html/tracking';

const whole = (html: string) => readMarkup(html, [{ start: 0, end: html.length }]);
const linksOf = (html: string) => whole(html).links.map(({ url, text }) => [url, text]);

describe('links', () => {
  it('are given once each, with what is shown for them', () => {
    expect(
      linksOf(
        '<p>See <a href="https://x.example/?a=1&amp;b=2">the <b>page</b></a> or https://y.example/z.</p>' +
          '<a href="https://x.example/?a=1&amp;b=2">again</a><a href="mailto:sam@x.example">Sam</a>' +
          '<a href="https://z.example"><img src="cid:logo" alt="Logo"></a><a href="#top">top</a>',
      ),
    ).toEqual([
      ['https://x.example/?a=1&b=2', 'the page'],
      ['https://y.example/z', 'https://y.example/z'],
      ['mailto:sam@x.example', 'Sam'],
      ['https://z.example', 'Logo'],
    ]);
  });

  it.each([
    ['(see https://x.example/a_(b)), and', 'https://x.example/a_(b)'],
    ['https://x.example/)))', 'https://x.example/'],
    ['unsubscribe [https://x.example/u?t=1].', 'https://x.example/u?t=1'],
    ['<a>https://x.example/1</a>', 'https://x.example/1'],
    ['<a href="javascript:alert(1)">https://x.example/2</a>', 'https://x.example/2'],
    [
      '<svg><a href="https://no.example">x</a></svg><a href="https://x.example">x</a>',
      'https://x.example',
    ],
  ])('are found in %s', (html, url) => {
    expect(linksOf(html).map(([found]) => found)).toEqual([url]);
  });
});

describe('inspectLink', () => {
  it.each([
    // link, where it leads, tracking parameters, services on the way
    ['https://x.example/a?b=1', 'https://x.example/a?b=1', [], []],
    [
      'https://x.example/?id=7&utm_source=mail&FBCLID=1&q=%C3%A4+b#top?utm_x=1',
      'https://x.example/?id=7&q=%C3%A4+b#top?utm_x=1',
      ['utm_source', 'FBCLID'],
      [],
    ],
    ['https://x.example/?utm_id=1&utm%5Fid=2', 'https://x.example/', ['utm_id'], []],
    ['mailto:sam@x.example?utm_source=1', 'mailto:sam@x.example?utm_source=1', [], []],
    [
      'https://www.google.com/url?q=https://z.example/%3Fa%3D1&sa=D',
      'https://z.example/?a=1',
      [],
      ['Google'],
    ],
    [
      'https://email.mg.agency.example/c/eJwVy0',
      'https://email.mg.agency.example/c/eJwVy0',
      [],
      ['Mailgun'],
    ],
    [
      'https://link.agency.example/email-tracking?contactId=1',
      'https://link.agency.example/email-tracking?contactId=1',
      [],
      ['HighLevel'],
    ],
    [
      'https://services.leadconnectorhq.com/conversations/',
      'https://services.leadconnectorhq.com/conversations/',
      [],
      [],
    ],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fz.example%252F%253Futm_id%253Dx&data=05',
      'https://z.example/',
      ['utm_id'],
      ['Microsoft Safe Links', 'Google'],
    ],
    [
      'https://urldefense.proofpoint.com/v2/url?u=http-3A__z.example_a-3Fb-3D1&d=DwM',
      'http://z.example/a?b=1',
      [],
      ['Proofpoint'],
    ],
    [
      'https://urldefense.com/v3/__https:/z.example/a*b**Cc__;Iy0tLS0!!ACW!Mw$',
      'https://z.example/a#b----c',
      [],
      ['Proofpoint'],
    ],
    [
      'https://abc.r.us-east-1.awstrack.me/L0/https:%2F%2Fz.example%2Fa/1/010/xyz=3',
      'https://z.example/a',
      [],
      ['Amazon SES'],
    ],
    [
      'https://safelinks.protection.outlook.com/?url=javascript:alert(1)',
      'https://safelinks.protection.outlook.com/?url=javascript:alert(1)',
      [],
      ['Microsoft Safe Links'],
    ],
    [
      'https://safelinks.protection.outlook.com.evil.example/?url=https://z.example',
      'https://safelinks.protection.outlook.com.evil.example/?url=https://z.example',
      [],
      [],
    ],
    ['https://exa mple/?utm_id=1', 'https://exa mple/', ['utm_id'], []],
  ])('%s', (url, cleanUrl, trackingParameters, redirects) => {
    expect(inspectLink(url)).toEqual({ cleanUrl, trackingParameters, redirects });
  });

  it('ends on a link in a link in a link, on a megabyte of host and of parameters', () => {
    let link = 'https://z.example/';
    for (let wrapped = 0; wrapped < 12; wrapped++) {
      link = `https://www.google.com/url?q=${encodeURIComponent(link)}`;
    }
    expect(inspectLink(link).redirects.length).toBeLessThan(12);
    const host = `https://${'a.'.repeat(200_000)}example/`;
    expect(inspectLink(host)).toMatchObject({ cleanUrl: host, redirects: [] });
    const parameters = Array.from({ length: 100_000 }, (_, index) => `utm_${index}=1`);
    expect(inspectLink(`https://x.example/?${parameters.join('&')}`)).toMatchObject({
      cleanUrl: 'https://x.example/',
      trackingParameters: { length: 100_000 },
    });
  });
});

describe('images', () => {
  const url = 'https://x.example/i.gif';

  it.each([
    ['<img src="https://x.example/logo.png" width="120" alt="Logo">', null],
    [`<img src="${url}" width="1" height="1">`, 'size'],
    [`<img src="${url}" height="1">`, 'size'],
    [`<img src="${url}" style="width:1px; max-height: 1px">`, 'size'],
    [`<img src="${url}" width="0">`, 'size'],
    [`<img src="${url}" width="600" height="1">`, null],
    [`<img src="${url}" width="1%">`, null],
    [`<img src="${url}" style="display:none">`, 'hidden'],
    [`<img src="${url}" hidden>`, 'hidden'],
    [`<img src="${url}" style="opacity: 0">`, 'hidden'],
    [`<img src="${url}" style="opacity: 0.9">`, null],
    [`<div style="display: none"><p><img src="${url}"></p></div>`, 'hidden'],
    ['<img src="https://email.mg.agency.example/o/eJwVy0" alt="">', 'address'],
    ['<table background="https://x.example/track.gif"><tr><td>x</td></tr></table>', 'address'],
    [`<div style="color: red; background: url('https://x.example/pixel.png')">x</div>`, 'address'],
    ['<img src="cid:logo" width="1">', null],
  ])('%s', (html, trackingPixel) => {
    const { images, replyHtml } = whole(html);
    expect(images.map((image) => image.trackingPixel)).toEqual([trackingPixel]);
    expect(replyHtml.includes('<img')).toBe(html.includes('<img') && trackingPixel === null);
  });
});
