import { withAdded } from '../shared/contract';
import {
  conversationOf,
  type EmailInput,
  type EmailThread,
  messagesOfEmail,
  type ReadEmail,
} from '../shared/emailThread';
import { isFields, type Fields } from '../shared/values';
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
      json: withAdded(
        fieldsKept(input, kept),
        { email: partsKept(email, kept) },
        isOurs,
        'the parts of the email',
      ),
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

/** Whether a field `email` is one that this node added before; other programs have an address there. */
function isOurs(email: unknown): boolean {
  return isFields(email) && typeof email.reply === 'string' && typeof email.threadKey === 'string';
}

function fieldsKept({ fields }: EmailInput, { keepBody }: KeptParts): Fields {
  return keepBody ? fields : without(fields, BODY_FIELDS);
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
  const leftOut = [...(includeHtml ? [] : HTML_PARTS), ...(includeQuoted ? [] : QUOTING_PARTS)];
  return without(email, new Set<string>(leftOut));
}

/** The parts that hold HTML, and those that hold earlier messages. */
const HTML_PARTS = ['replyHtml'] as const satisfies readonly (keyof EmailThread)[];
const QUOTING_PARTS = ['text', 'quoted'] as const satisfies readonly (keyof EmailThread)[];

function without(fields: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
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
