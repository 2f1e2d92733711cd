import {
  conversationOf,
  type EmailInput,
  type EmailThread,
  messagesOfEmail,
  type ReadEmail,
} from '../shared/emailThread';
import type { KeptParts, Operation } from './settings';

/** An email that was read, and its item. */
export interface EmailOfItem extends ReadEmail {
  input: EmailInput;
  item: number;
  /** Read only for the operation `addParts`. */
  kept: KeptParts;
}

/** One output item, and the input items it is made of. */
export interface OutputItem {
  json: object;
  items: number[];
  /** The input item whose files it keeps. Absent for quoted messages: the files are the email's own. */
  filesOf?: number;
}

/**
 * The output items for the emails of a run.
 *
 * @param emails in the order of their items
 */
export function outputItems(emails: readonly EmailOfItem[], operation: Operation): OutputItem[] {
  return OUTPUTS[operation](emails);
}

const OUTPUTS: Record<Operation, (emails: readonly EmailOfItem[]) => OutputItem[]> = {
  addParts: (emails) =>
    emails.map(({ input, email, item, kept }) => ({
      json: { ...fieldsKept(input, kept), email: partsKept(email, kept) },
      items: [item],
      filesOf: item,
    })),
  messages: (emails) =>
    emails.flatMap((read) =>
      messagesOfEmail(read).map((json) => ({
        json,
        items: [read.item],
        ...(json.kind === 'sent' && { filesOf: read.item }),
      })),
    ),
  conversations: (emails) =>
    [...byThread(emails).values()].map((group) => ({
      json: conversationOf(group),
      items: group.map(({ item }) => item),
    })),
};

function fieldsKept({ fields }: EmailInput, { keepBody }: KeptParts): object {
  if (keepBody) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !BODY_FIELDS.has(name)));
}

const BODY_FIELDS = new Set([
  'body',
  'plainText',
  'html',
  'text',
  'textHtml',
  'textPlain',
  'textAsHtml',
]);

function partsKept(
  email: EmailThread,
  { includeHtml, includeQuoted }: KeptParts,
): Partial<EmailThread> {
  const { replyHtml, quoted, text, ...parts } = email;
  return {
    ...(includeQuoted ? { text } : {}),
    ...(includeHtml ? { replyHtml } : {}),
    ...(includeQuoted ? { quoted } : {}),
    ...parts,
  };
}

function byThread(emails: readonly EmailOfItem[]): Map<string, EmailOfItem[]> {
  const threads = new Map<string, EmailOfItem[]>();
  for (const read of emails) {
    const thread = threads.get(read.email.threadKey);
    if (thread) thread.push(read);
    else threads.set(read.email.threadKey, [read]);
  }
  return threads;
}
