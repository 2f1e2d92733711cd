import { messageKeyOf, type EmailMessage } from '../contract';
import {
  addressShownInName,
  detectFormat,
  type Mailbox,
  parseAddresses,
  parseBody,
  type ParsedBody,
  type PrefixKind,
  readContent,
  readSubject,
} from '../email';
import { participantsOf } from './participants';
import type { EmailAddress, EmailThread, Participant, Quoted } from './schema';
import { threadKeyOf } from './threadKey';

/**
 * Reads an email: the newest message, the earlier messages with author and date, the addresses, and the
 * thread it belongs to. Pure; takes time linear in the body and never throws.
 *
 * @param message a normalised email, its body as HTML or plain text
 */
export function readEmail(message: EmailMessage): EmailThread {
  const body = message.body ?? '';
  const format = detectFormat(body, message.contentType);
  const parsed = parseBody({
    body,
    format,
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
    self: messageKeyOf(message) ?? parsed.text,
  });
  const { replyHtml, links, images } = readContent(body, format, parsed);
  return {
    from,
    subject,
    reply: parsed.reply,
    text: parsed.text,
    replyHtml,
    signature: parsed.signature,
    footer: parsed.footer,
    ...replyOrForward(parsed, prefix),
    to,
    cc,
    bcc,
    quoted,
    participants: participantsOf(appearances({ from, to, cc, bcc, quoted })),
    links,
    images,
    language: parsed.language,
    threadKey,
    threadKeySource,
  };
}

/** The body decides; if it quotes nothing, the subject's outermost prefix does. */
function replyOrForward(
  { isForward, quoted }: ParsedBody,
  prefix: PrefixKind,
): Pick<EmailThread, 'isReply' | 'isForward'> {
  if (quoted.length > 0) return { isReply: !isForward, isForward };
  return { isReply: prefix === 'reply', isForward: prefix === 'forward' };
}

function readList(texts: readonly string[]): EmailAddress[] {
  return texts.flatMap((text) => parseAddresses(text).map(withShownAddress));
}

/** Adds the other address that a name shows: `"boss@bank.example" <mallory@evil.example>`. */
function withShownAddress(mailbox: Mailbox): EmailAddress {
  const addressInName = addressShownInName(mailbox);
  return addressInName === undefined ? mailbox : { ...mailbox, addressInName };
}

function toQuoted(message: ParsedBody['quoted'][number]): Quoted {
  return {
    from: message.from && withShownAddress(message.from),
    to: message.to.map(withShownAddress),
    cc: message.cc.map(withShownAddress),
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
