import {
  CLIENT_MARKUP,
  type ClientMarkup,
} from '../../../../../nodes/shared/email/lines/clientMarkup';
import { parseBody } from '../../../../../nodes/shared/email/parseBody';

type Meaning = Exclude<keyof ClientMarkup, 'client'>;

/**
 * Emails as each program writes them, one per selector of its row: first the words `Yes.`, then the
 * element with the earlier message `Tuesday?` or the signature `Ana`. The lines that introduce quotes
 * are in a language that the reader does not know, so only the element shows what they are.
 */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  Gmail: [
    '<div dir="ltr">Yes.</div><br><div class="gmail_quote_container"><blockquote style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204)">Tuesday?</blockquote></div><div>Scanned.</div>',
    '<div dir="ltr">Yes.</div><div class="gmail_quote"><blockquote class="gmail_quote" style="border-left:1px solid rgb(204,204,204)">Tuesday?</blockquote></div><div>Scanned.</div>',
    '<div dir="ltr">Yes.</div><div dir="ltr" class="gmail_attr">Sam Lee skribis:</div><div>Tuesday?</div>',
    '<div dir="ltr">Yes.<br clear="all"><div><div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">Ana<br>works here</div></div></div>',
  ],
  'Outlook on the web': [
    '<div>Yes.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div>Tuesday?</div>',
    '<div>Yes.</div><hr tabindex="-1"><div id="divRplyFwdMsg" dir="ltr">Tuesday?</div>',
    '<div>Yes.</div><div id="x_mail-editor-reference-message-container"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div id="Signature"><div>Ana</div><div>works here</div></div>',
  ],
  'Outlook for mobile': [
    '<div dir="auto">Yes.</div><div class="ms-outlook-mobile-reference-message">Tuesday?</div><div>Scanned.</div>',
    '<div dir="auto">Yes.</div><div class="ms-outlook-mobile-signature"><div>Ana works here</div></div>',
    '<div dir="auto">Yes.</div><div id="ms-outlook-mobile-signature">Ana works here</div>',
  ],
  'Outlook for Mac': [
    '<div>Yes.</div><span id="OLK_SRC_BODY_SECTION"><div>Tuesday?</div></span><div>Scanned.</div>',
    '<div>Yes.</div><div id="MAC_OUTLOOK_SIGNATURE">Ana works here</div>',
  ],
  Hotmail: ['<div>Yes.</div><hr id="ecxstopSpelling">Tuesday?'],
  'Apple Mail': ['<div>Yes.</div><div id="AppleMailSignature" dir="ltr">Ana works here</div>'],
  Thunderbird: [
    '<p>Yes.</p><div class="moz-cite-prefix">Sam Lee skribis:<br></div>Tuesday?',
    '<p>Yes.</p><div class="moz-forward-container"><br>Tuesday?</div><p>Scanned.</p>',
    '<p>Yes.</p><div class="moz-signature">Ana works here</div>',
  ],
  'Yahoo Mail': [
    '<div>Yes.</div><div id="yahoo_quoted_5" class="yahoo_quoted"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div id="ydp_quoted">Tuesday?</div><div>Scanned.</div>',
    '<div>Yes.</div><p class="yahoo_quoted_begin">Tuesday?</p>',
    '<div>Yes.</div><p class="yahoo-quoted-begin" style="font-size: 15px">Tuesday?</p>',
    '<div>Yes.</div><div id="ymail_android_signature" class="ymail_android_signature">Ana works here</div>',
  ],
  'Proton Mail': [
    '<div>Yes.</div><div class="protonmail_quote"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-user">Ana works here</div></div>',
  ],
  Tuta: [
    '<div>Yes.</div><blockquote class="tutanota_quote">Tuesday?</blockquote><div>Scanned.</div>',
    '<div>Yes.</div><div id="tutanota_quote">Tuesday?</div><div>Scanned.</div>',
  ],
  'Zoho Mail': [
    '<div>Yes.</div><div class="zmail_extra"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div class="zmail_extra_hr" style="border-top: 1px solid #ccc"></div><div>Tuesday?</div>',
    '<div>Yes.</div><div title="beforequote:::"></div><div>Tuesday?</div>',
  ],
  Zimbra: [
    '<div>Yes.</div><hr id="zwchr" data-marker="__DIVIDER__"><div>Tuesday?</div>',
    '<div>Yes.</div><div data-marker="__SIG_PRE__">Ana works here</div>',
    '<div>Yes.</div><div data-marker="__SIG_POST__">Ana works here</div>',
  ],
  'GMX and web.de': [
    '<div>Yes.</div><div name="quote" style="margin: 10px 5px"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  Spark: [
    '<div name="messageBodySection">Yes.</div><div name="messageReplySection">Tuesday?</div><div>Scanned.</div>',
    '<div name="messageBodySection">Yes.</div><div name="messageSignatureSection">Ana works here</div>',
  ],
  Front: [
    '<div>Yes.</div><blockquote class="front-blockquote">Tuesday?</blockquote><div>Scanned.</div>',
    '<div>Yes.</div><div class="front-signature">Ana works here</div>',
  ],
  Freshdesk: [
    '<div>Yes.</div><div class="freshdesk_quote"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  Intercom: ['<p>Yes.</p><div class="history"><p>Tuesday?</p></div><p>Scanned.</p>'],
  Zendesk: ['<p>Yes.</p><div class="quotedReply"><p>Tuesday?</p></div><p>Scanned.</p>'],
  Missive: [
    '<div>Yes.</div><div class="missive_quote"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  Outreach: ['<p>Yes.</p><div class="outreach-quote"><p>Tuesday?</p></div><p>Scanned.</p>'],
  HubSpot: ['<p>Yes.</p><div class="hs_reply"><p>Tuesday?</p></div><p>Scanned.</p>'],
  Fernand: ['<p>Yes.</p><div class="fernand_quote"><p>Tuesday?</p></div><p>Scanned.</p>'],
  'Notion Mail': [
    '<p>Yes.</p><blockquote class="notion-mail-quote"><p>Tuesday?</p></blockquote><p>Scanned.</p>',
  ],
  'Alibaba Mail': [
    '<div>Yes.</div><div class="alimail-quote"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  'NetEase 163': [
    '<div>Yes.</div><div id="isForwardContent"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div id="isReplyContent"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  'WP Poczta': [
    '<div>Yes.</div><div class="nh_extra"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  Nine: [
    '<div>Yes.</div><div class="quoted_output_body"><div>Tuesday?</div></div><div>Scanned.</div>',
  ],
  Airmail: [
    '<div>Yes.</div><p class="airmail_on">Sam Lee skribis:</p><div>Tuesday?</div>',
    '<div>Yes.</div><div class="bloop_sign">Ana works here</div>',
  ],
  Mailbird: [
    '<div>Yes.</div><blockquote class="history_container">Tuesday?</blockquote><div>Scanned.</div>',
    '<div>Yes.</div><div class="mb_sig">Ana works here</div>',
  ],
  Postbox: ['<p>Yes.</p><div class="__pbConvHr">Sam Lee skribis:</div><div>Tuesday?</div>'],
  'Edison Mail': [
    '<div>Yes.</div><div class="edo-quoted"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div class="edo-signature">Ana works here</div>',
  ],
  'Canary Mail': [
    '<div>Yes.</div><blockquote id="CanaryBlockquote">Tuesday?</blockquote><div>Scanned.</div>',
    '<div>Yes.</div><div id="CanarySig">Ana works here</div>',
  ],
  Roundcube: ['<p>Yes.</p><p id="reply-intro">Sam Lee skribis:</p><div>Tuesday?</div>'],
  Superhuman: ['<div>Yes.</div><div class="sh-signature"><div>Ana works here</div></div>'],
  'Samsung Email': ['<div>Yes.</div><div id="composer_signature">Ana works here</div>'],
  'K-9 Mail': ['<div>Yes.</div><div class="k9mail-signature">Ana works here</div>'],
  FairEmail: ['<p>Yes.</p><div class="fairemail_signature">Ana works here</div>'],
  'signature services': [
    '<p>Yes.</p><div class="signature">Ana works here</div>',
    '<p>Yes.</p><div class="email-signature">Ana works here</div>',
    '<p>Yes.</p><div class="email_signature">Ana works here</div>',
    '<p>Yes.</p><table class="emailSignature"><tr><td>Ana works here</td></tr></table>',
    '<p>Yes.</p><div class="mail-signature">Ana works here</div>',
  ],
  unnamed: [
    '<div>Yes.</div><div id="mailcontent"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><div id="origbody"><div>Tuesday?</div></div><div>Scanned.</div>',
    '<div>Yes.</div><hr id="replySplit"><div>Tuesday?</div>',
    '<div>Yes.</div><div id="oriMsgHtmlSeperator"></div><div>Tuesday?</div>',
  ],
};

const MEANINGS: readonly Meaning[] = ['quote', 'signature', 'attribution', 'divider'];
const SELECTORS = CLIENT_MARKUP.flatMap((row) =>
  MEANINGS.flatMap((meaning) =>
    (row[meaning]?.split(' ') ?? []).map((selector) => ({ client: row.client, meaning, selector })),
  ),
);

/** The value that a selector names: `gmail_quote` of `.gmail_quote:not(blockquote)`. */
function valueOf(selector: string): string {
  return selector
    .replace(/:not\(.*$/, '')
    .replace(/^(?:[.#]|\[[a-z-]+=)/, '')
    .replace(/\]$/, '');
}

/** The attribute of a sample that a selector matches, with the value alone, as spelled in the sample. */
function attributeIn(sample: string, selector: string): RegExpExecArray | null {
  const name = selector.startsWith('.')
    ? 'class'
    : selector.startsWith('#')
      ? 'id'
      : (/^\[([a-z-]+)=/.exec(selector)?.[1] ?? '');
  return new RegExp(`(${name}="(?:x_|ecx)?)${valueOf(selector)}(")`, 'i').exec(sample);
}

describe.each(SELECTORS)('$client: $meaning $selector', ({ client, meaning, selector }) => {
  const sample = (SAMPLES[client] ?? []).find((html) => attributeIn(html, selector));

  it('has a sample', () => {
    expect(sample).toBeDefined();
  });

  it('shows what is quote and what is signature', () => {
    const { reply, quoted, signature } = parseBody({ body: sample ?? '', format: 'html' });
    expect(reply).toMatch(/^Yes\.(?:\n+Scanned\.)?$/);
    if (meaning === 'signature') expect(signature).toMatch(/^Ana\b/);
    else expect(quoted).toMatchObject([{ text: 'Tuesday?' }]);
  });

  it('is what shows it: with another value the sample reads differently', () => {
    const [whole = '', before = '', after = ''] = attributeIn(sample ?? '', selector) ?? [];
    const body = (sample ?? '').replaceAll(whole, `${before}another${after}`);
    const parsed = parseBody({ body, format: 'html' });
    const original = parseBody({ body: sample ?? '', format: 'html' });
    expect({ reply: parsed.reply, quoted: parsed.quoted }).not.toEqual({
      reply: original.reply,
      quoted: original.quoted,
    });
  });
});

it('has a row for each sample', () => {
  expect(Object.keys(SAMPLES)).toEqual(CLIENT_MARKUP.map(({ client }) => client));
});

it('names each selector once', () => {
  const all = SELECTORS.map(({ selector }) => selector);
  expect(all.filter((selector, index) => all.indexOf(selector) !== index)).toEqual([]);
});

it('leaves alone a block quote that Gmail uses to indent', () => {
  const body =
    '<div>Ours:</div><blockquote class="gmail_quote" style="border:none">30 days</blockquote>';
  expect(parseBody({ body, format: 'html' })).toMatchObject({
    reply: 'Ours:\n\n30 days',
    quoted: [],
  });
});
