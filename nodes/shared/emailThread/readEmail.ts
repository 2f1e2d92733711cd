import { addressShownInName, parseAddresses, type Mailbox } from '../email/addresses/addresses';
import type { EmailMessage } from '../contract';
import { bodyKind } from '../email/detectFormat';
import { Links } from '../email/html/links';
import { inStretches } from '../text/chunks';
import { readMarkup } from '../email/html/markup';
import { parseBody, type ParsedBody } from '../email/parseBody';
import { participantsOf } from './participants';
import { escapeHtml } from '../email/html/sanitise';
import type { EmailAddress, EmailThread, Participant, Quoted } from './schema';
import { type PrefixKind, readSubject } from '../email/subject/subject';
import { threadKeyOf } from './threadKey';

/**
 * Takes an email apart: what was just written, the earlier messages with author and date, the parsed
 * addresses, the thread it belongs to. Pure; takes time linear in the body and never throws.
 *
 * @param message an email of the message contract, the body as HTML or plain text
 */
export function readEmailThread(message: EmailMessage): EmailThread {
  const body = message.body ?? '';
  const kind = bodyKind(body, message.contentType);
  const parsed = parseBody({
    body,
    kind,
    from: message.from,
    subject: message.subject,
    plainText: message.plainText,
  });
  const { subject, kind: prefix } = readSubject(message.subject ?? '');
  const from = readList([message.from ?? ''])[0] ?? null;
  const [to, cc, bcc] = [readList(message.to), readList(message.cc), readList(message.bcc)];
  const quoted = parsed.quoted.map(toQuoted);
  const { threadKey, threadKeySource } = threadKeyOf({
    threadId: message.threadId,
    baseSubject: subject.base,
    addresses: [...(from ? [from] : []), ...to, ...cc],
    self: message.emailMessageId ?? message.messageId ?? parsed.text,
  });
  return {
    text: parsed.text,
    reply: parsed.reply,
    ...readContent(body, kind, parsed),
    signature: parsed.signature,
    footer: parsed.footer,
    quoted,
    ...readKind(parsed, prefix),
    subject,
    from,
    to,
    cc,
    bcc,
    participants: participantsOf(appearances({ from, to, cc, bcc, quoted })),
    language: parsed.language,
    threadKey,
    threadKeySource,
  };
}

/** The body decides; where it quotes nothing, the subject's outermost prefix does. */
function readKind(
  { isForward, quoted }: ParsedBody,
  prefix: PrefixKind,
): Pick<EmailThread, 'isReply' | 'isForward'> {
  if (quoted.length > 0) return { isReply: !isForward, isForward };
  return { isReply: prefix === 'reply', isForward: prefix === 'forward' };
}

function readContent(
  body: string,
  kind: 'html' | 'text',
  parsed: ParsedBody,
): Pick<EmailThread, 'replyHtml' | 'links' | 'images'> {
  if (kind === 'html') {
    const markup = readMarkup(body, parsed.replyRanges);
    // A body without any text was read from the payload's plain text.
    if (markup.replyHtml !== '' || parsed.reply === '') return markup;
    return { ...markup, replyHtml: textToHtml(parsed.reply) };
  }
  const links = new Links();
  links.addPlain(parsed.reply, true);
  links.addPlain(parsed.text, false);
  return { replyHtml: textToHtml(parsed.reply), links: links.list(), images: [] };
}

function textToHtml(text: string): string {
  return inStretches(text, (stretch) => escapeHtml(stretch).replace(/\r?\n/g, '<br>'));
}

function readList(texts: readonly string[]): EmailAddress[] {
  return texts.flatMap((text) => parseAddresses(text).map(withSpoof));
}

function withSpoof(mailbox: Mailbox): EmailAddress {
  const addressInName = addressShownInName(mailbox);
  return addressInName === undefined ? mailbox : { ...mailbox, addressInName };
}

function toQuoted(message: ParsedBody['quoted'][number]): Quoted {
  return {
    from: message.from && withSpoof(message.from),
    to: message.to.map(withSpoof),
    cc: message.cc.map(withSpoof),
    date: message.date,
    dateText: message.dateText,
    subject: message.subject,
    text: message.text,
    depth: message.depth,
    kind: message.kind,
    attribution: message.attribution,
  };
}

function* appearances({
  from,
  to,
  cc,
  bcc,
  quoted,
}: Pick<EmailThread, 'from' | 'to' | 'cc' | 'bcc' | 'quoted'>): Generator<
  [Participant['roles'][number], EmailAddress | null]
> {
  yield ['from', from];
  for (const person of to) yield ['to', person];
  for (const person of cc) yield ['cc', person];
  for (const person of bcc) yield ['bcc', person];
  for (const message of quoted) {
    yield ['quoted', message.from];
    for (const person of [...message.to, ...message.cc]) yield ['quoted', person];
  }
}
