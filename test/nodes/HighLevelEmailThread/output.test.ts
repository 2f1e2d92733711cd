import { outputItems, type EmailOfItem } from '../../../nodes/HighLevelEmailThread/output';
import { DEFAULTS, type KeptParts } from '../../../nodes/HighLevelEmailThread/settings';
import { emailOf } from '../shared/emailThread/emailOf';

const QUOTE = '\n\nOn 6 May 2024, Sam Lee <s@c.example> wrote:\n> Would Tuesday do?';

/** The email of an item, read from a payload of another program if `fields` are given. */
function emailAt(
  item: number,
  payload: Record<string, unknown>,
  { fields, ...kept }: Partial<KeptParts> & { fields?: Record<string, unknown> } = {},
): EmailOfItem {
  const read = emailOf({ from: 'Ana <ana@a.example>', ...payload });
  const { message, direction } = read;
  const input = { message, fields: fields ?? message, direction };
  return { ...read, input, item, kept: { ...DEFAULTS, ...kept } };
}

const answer = { body: `Yes.${QUOTE}`, threadId: 't1', emailMessageId: 'e1' };

describe('Add Email Parts', () => {
  const added = (...emails: EmailOfItem[]) => outputItems(emails, 'addParts');

  it('adds the parts of each email to the fields of its item, which keeps its files', () => {
    const email = emailAt(3, answer);
    expect(added(email)).toEqual([
      { json: { ...email.message, email: email.email }, items: [3], filesOf: 3 },
    ]);
  });

  it('puts the parts right after the channel, also where an item has them already', () => {
    const email = emailAt(0, { ...answer, email: 'sam@c.example' });
    for (const fields of [email.message, { id: 'g1', email: 'sam@c.example' }]) {
      const [item] = added(emailAt(0, answer, { fields }));
      const names = Object.keys(item?.json ?? {});
      expect(names.indexOf('email')).toBe('channel' in fields ? 1 : 0);
      expect(item?.json).toHaveProperty('email.reply', 'Yes.');
      expect(item?.json).toHaveProperty('asSent.email', 'sam@c.example');
      expect(item?.json).toHaveProperty('warnings', [
        'contradiction email: was text; replaced by the parts of the email, kept in asSent',
      ]);
    }
  });

  it('replaces the parts that an earlier run of the node has added', () => {
    const email = emailAt(0, answer);
    const [before] = added(
      emailAt(0, answer, { fields: { ...email.message, email: email.email } }),
    );
    expect(before?.json).toEqual({ ...email.message, email: email.email });
  });

  it('leaves out what the options of the item say', () => {
    const [all, some] = added(
      emailAt(0, answer),
      emailAt(1, answer, { includeHtml: false, includeQuoted: false, keepBody: false }),
    ).map(({ json }) => json as Record<string, object>);
    const missing = (one: object = {}, other: object = {}) =>
      Object.keys(one).filter((name) => !(name in other));
    expect(missing(all, some)).toEqual(['body']);
    expect(missing(all?.email, some?.email).sort()).toEqual(['quoted', 'replyHtml', 'text']);
    expect(some?.email).toMatchObject({ reply: 'Yes.' });
  });

  it("leaves out the body of other programs' emails too, and nothing else", () => {
    const body = { html: '<p>Yes.</p>', text: 'Yes.', textHtml: '', textPlain: '', textAsHtml: '' };
    const fields = { ...body, plainText: '', id: 'g1', subject: 'Hi' };
    const [item] = added(emailAt(0, answer, { fields, keepBody: false }));
    expect(Object.keys(item?.json ?? {})).toEqual(['email', 'id', 'subject']);
  });
});

describe('One Item per Message', () => {
  it('has the quotes first, without the files, which are those of the email itself', () => {
    const items = outputItems([emailAt(2, answer), emailAt(4, { body: 'Hi' })], 'messages');
    expect(items).toMatchObject([
      { json: { text: 'Would Tuesday do?', kind: 'reply' }, items: [2] },
      { json: { text: 'Yes.', kind: 'sent' }, items: [2], filesOf: 2 },
      { json: { text: 'Hi', kind: 'sent' }, items: [4], filesOf: 4 },
    ]);
    expect(items[0]).not.toHaveProperty('filesOf');
  });
});

describe('One Item per Conversation', () => {
  it('is made of all items of its thread, in the order in which the threads appear', () => {
    const other = { body: 'Paint', threadId: 't2' };
    const items = outputItems(
      [emailAt(0, answer), emailAt(1, other), emailAt(5, { ...answer, emailMessageId: 'e2' })],
      'conversations',
    );
    expect(items).toMatchObject([
      { json: { threadKey: 't1' }, items: [0, 5] },
      { json: { threadKey: 't2' }, items: [1] },
    ]);
    for (const item of items) expect(item).not.toHaveProperty('filesOf');
  });
});

it.each(['addParts', 'messages', 'conversations'] as const)(
  'has no items of none: %s',
  (operation) => {
    expect(outputItems([], operation)).toEqual([]);
  },
);
