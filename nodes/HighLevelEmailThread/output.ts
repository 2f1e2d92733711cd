import {
  conversationOf,
  messagesOfEmail,
  type ReadEmail,
} from '../shared/emailThread/conversation';
import type { EmailInput } from '../shared/emailThread/emailInput';
import type { EmailThread } from '../shared/emailThread/schema';

export type OutputMode = 'addToItem' | 'messages' | 'conversations';

export interface OutputOptions {
  includeHtml?: boolean;
  includeQuoted?: boolean;
  keepBody?: boolean;
}

/** An email that was read, and the item it came in. */
export interface EmailOfItem extends ReadEmail {
  input: EmailInput;
  item: number;
}

/** What one item gives out, and the items it comes from. */
export interface OutputItem {
  json: object;
  items: number[];
  /** The item whose files it keeps: those of an email are not those of the messages it quotes. */
  filesOf?: number;
}

export function isOutputMode(mode: unknown): mode is OutputMode {
  return typeof mode === 'string' && Object.hasOwn(OUTPUTS, mode);
}

/**
 * The items to give out for the emails of a run.
 *
 * @param emails in the order of their items
 * @param options only read in the mode `addToItem`
 */
export function outputItems(
  emails: readonly EmailOfItem[],
  mode: OutputMode,
  options: OutputOptions,
): OutputItem[] {
  return OUTPUTS[mode](emails, options);
}

const OUTPUTS: Record<
  OutputMode,
  (emails: readonly EmailOfItem[], options: OutputOptions) => OutputItem[]
> = {
  addToItem: (emails, options) =>
    emails.map(({ input, email, item }) => ({
      json: { ...fieldsKept(input, options), email: partsKept(email, options) },
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

function fieldsKept({ fields }: EmailInput, { keepBody = true }: OutputOptions): object {
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
  { includeHtml = true, includeQuoted = true }: OutputOptions,
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
