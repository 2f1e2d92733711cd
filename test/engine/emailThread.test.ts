import type { INodeExecutionData } from 'n8n-workflow';
import { HighLevelEmailThread } from '../../nodes/HighLevelEmailThread/HighLevelEmailThread.node';
import { itemsOf, runNode, runWorkflow } from './runNode';

const first = {
  type: 'OutboundMessage',
  messageType: 'Email',
  emailMessageId: 'email-1',
  threadId: 'thread-1',
  dateAdded: '2026-11-18T15:00:00.000Z',
  from: 'Ana Lee <ana@agency.example>',
  to: ['Sam Roe <sam@customer.example>'],
  subject: 'Your quote',
  body: '<p>Hi Sam, the quote for the roof is attached.</p>',
};
const answer = {
  type: 'InboundMessage',
  messageType: 'Email',
  emailMessageId: 'email-2',
  threadId: 'thread-1',
  dateAdded: '2026-11-18T16:00:00.000Z',
  from: 'Sam Roe <sam@customer.example>',
  to: ['ana@agency.example'],
  subject: 'Re: Your quote',
  body:
    '<div>Looks good to me, please start.</div><div class="gmail_quote"><div class="gmail_attr">On Wed, Nov 18, 2026 at 3:00 PM Ana Lee &lt;ana@agency.example&gt; wrote:<br></div>' +
    '<blockquote class="gmail_quote"><p>Hi Sam, the quote for the roof is attached.</p></blockquote></div>',
};
const sms = { type: 'OutboundMessage', messageType: 'SMS', body: 'Hello' };

async function run(
  parameters: object,
  items: INodeExecutionData[],
  settings?: Parameters<typeof runNode>[3],
) {
  return await runNode(new HighLevelEmailThread(), { ...parameters }, items, settings);
}

describe('HighLevel Email Thread in the engine', () => {
  it('adds the parts of an email, and passes on what is no email by its own output', async () => {
    const [emails, others] = await run({}, itemsOf(answer, sms));
    expect(emails).toHaveLength(1);
    expect(emails?.[0]).toMatchObject({
      json: {
        channel: 'email',
        subject: 'Re: Your quote',
        email: {
          reply: 'Looks good to me, please start.',
          isReply: true,
          subject: { base: 'Your quote' },
          threadKey: 'thread-1',
          threadKeySource: 'threadId',
          quoted: [{ from: { name: 'Ana Lee', address: 'ana@agency.example' } }],
        },
      },
      pairedItem: { item: 0 },
    });
    expect(others).toEqual([{ json: sms, pairedItem: { item: 1 } }]);
  });

  it('gives one item for each message of an email, oldest first', async () => {
    const [messages] = await run({ operation: 'messages' }, itemsOf(answer));
    expect(messages?.map(({ json }) => [json.position, json.text, json.kind])).toEqual([
      [1, 'Hi Sam, the quote for the roof is attached.', 'reply'],
      [2, 'Looks good to me, please start.', 'sent'],
    ]);
  });

  it("reads an email of n8n's IMAP node, which does not say that it was received", async () => {
    // The fields of the format Simple: the header Date is unchanged.
    const received = {
      textHtml: '',
      textPlain: 'Please start.',
      from: 'Sam Roe <sam@customer.example>',
      to: 'ana@agency.example',
      subject: 'Your quote',
      date: 'Wed, 18 Nov 2026 17:00:00 +0100',
      metadata: {},
      attributes: { uid: 7 },
    };
    const [messages] = await run({ operation: 'messages' }, itemsOf(received));
    expect(messages?.map(({ json }) => json)).toMatchObject([
      { text: 'Please start.', date: '2026-11-18T16:00:00.000Z', direction: null, kind: 'sent' },
    ]);
  });

  it('keeps files with the email they came with, and errors where their items stood', async () => {
    const binary = { file: { data: '', mimeType: 'application/pdf' } };
    const [messages] = await run(
      { operation: 'messages' },
      [{ json: { data: 1 } }, { json: answer, binary }].map((item) => ({ ...item })),
      { onError: 'continueRegularOutput' },
    );
    expect(messages?.map((item) => [item.json.kind, item.binary !== undefined])).toEqual([
      ['reply', false],
      ['sent', true],
    ]);
    const items = itemsOf(answer, { data: answer }, answer);
    const outputs = await run({ options: { messageLocation: '={{ $json.data }}' } }, items, {
      onError: 'continueRegularOutput',
    });
    expect(outputs[0]?.map(({ json, pairedItem }) => ['error' in json, pairedItem])).toEqual([
      [true, { item: 0 }],
      [false, { item: 1 }],
      [true, { item: 2 }],
    ]);
  });

  it('names the values that Operation can have', async () => {
    await expect(run({ operation: 'threads' }, itemsOf(answer))).rejects.toMatchObject({
      message: 'Operation is "threads", which is not one of its options',
      description: expect.stringContaining('addParts, conversations, messages') as string,
    });
  });

  it.each(['messageLocation', 'keepBody'])(
    'fails only the item for which the expression of an option fails: %s',
    async (option) => {
      const failing = "={{ $json.is ?? $('Nowhere').item.json.is }}";
      const value = { messageLocation: answer, keepBody: false }[option];
      const good = { ...answer, is: value };
      const parameters = { options: { [option]: failing } };
      const outputs = await run(parameters, itemsOf(answer, good), {
        onError: 'continueRegularOutput',
      });
      expect(outputs[0]?.map(({ json }) => ['error' in json, 'email' in json])).toEqual([
        [true, false],
        [false, true],
      ]);
    },
  );

  it('takes threads apart that come mixed, each with the items it is made of', async () => {
    const other = { ...first, threadId: 'thread-2', emailMessageId: 'email-3', subject: 'Paint' };
    const [conversations] = await run(
      { operation: 'conversations' },
      itemsOf(answer, other, sms, first),
    );
    expect(
      conversations?.map(({ json, pairedItem }) => [json.threadKey, json.subject, pairedItem]),
    ).toEqual([
      ['thread-1', 'Your quote', [{ item: 0 }, { item: 3 }]],
      ['thread-2', 'Paint', { item: 1 }],
    ]);
  });

  it('makes one conversation of the emails of a thread, each message once', async () => {
    const [conversations] = await run(
      { operation: 'conversations' },
      itemsOf(answer, first, answer),
    );
    expect(conversations).toHaveLength(1);
    expect(conversations?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(conversations?.[0]?.json).toMatchObject({
      threadKey: 'thread-1',
      firstDate: first.dateAdded,
      lastDate: answer.dateAdded,
      messages: [
        { text: 'Hi Sam, the quote for the roof is attached.', direction: 'outbound' },
        { text: 'Looks good to me, please start.', direction: 'inbound' },
      ],
    });
  });

  it.each([
    ["n8n's Webhook node", { headers: {}, params: {}, query: {}, body: answer }],
    [
      "n8n's Gmail node",
      {
        threadId: 'thread-1',
        subject: answer.subject,
        html: answer.body,
        from: { text: answer.from, value: [] },
      },
    ],
  ])('takes an email from %s', async (_source, json) => {
    const [emails] = await run({}, itemsOf(json));
    expect(emails?.[0]?.json.email).toMatchObject({
      reply: 'Looks good to me, please start.',
      from: { address: 'sam@customer.example' },
      threadKey: 'thread-1',
    });
  });

  it('leaves out what the options say', async () => {
    const options = { includeHtml: false, includeQuoted: false, keepBody: false };
    const [emails] = await run({ options }, itemsOf(answer));
    const json = emails?.[0]?.json;
    expect(json).not.toHaveProperty('body');
    expect(json?.email).not.toHaveProperty('quoted');
    expect(json?.email).not.toHaveProperty('replyHtml');
    expect(json?.email).toHaveProperty('reply', 'Looks good to me, please start.');
  });

  it('shows a hint for items that look like neither a message nor an email', async () => {
    const fromImap = { subject: 'Roof', from: 'sam@customer.example', textPlain: 'Yes.' };
    const run = await runWorkflow(
      [{ name: 'thread', nodeType: new HighLevelEmailThread() }],
      itemsOf({ order: 7 }, answer, sms, fromImap),
    );
    const [{ hints = [] } = {}] = run.data.resultData.runData.thread ?? [];
    expect(hints).toMatchObject([
      { message: expect.stringMatching(/^1 of 4 items doesn't look like a /) as string },
    ]);
  });

  it('keeps the item and says what is wrong where the message field leads nowhere', async () => {
    await expect(
      run({ options: { messageLocation: 'data' } }, itemsOf(answer)),
    ).rejects.toMatchObject({
      message: expect.stringContaining('"data"') as string,
    });
    const [emails] = await run({ options: { messageLocation: 'data' } }, itemsOf(answer), {
      onError: 'continueRegularOutput',
    });
    expect(emails?.[0]?.json).toMatchObject({ ...answer, error: expect.any(String) as string });
    const outputs = await run(
      { options: { messageLocation: 'data' } },
      itemsOf(answer, { data: answer }),
      {
        onError: 'continueErrorOutput',
      },
    );
    expect(outputs.map(({ length }) => length)).toEqual([1, 0, 1]);
    expect(outputs[2]?.[0]?.json).toHaveProperty('error');
  });
});
