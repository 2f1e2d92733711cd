import {
  credentialUnreadable,
  failed,
  ignoredApp,
  ignoredEvent,
  ignoredForeign,
  refused,
  undecided,
  unreadable,
} from '../../../nodes/HighLevelMessageTrigger/answers';
import type { ForeignPayload } from '../../../nodes/HighLevelMessageTrigger/foreignPayload';

const KINDS: ForeignPayload['kind'][] = [
  'workflowAction',
  'conversationProvider',
  'install',
  'uninstall',
  'otherEvent',
];

describe('a refusal', () => {
  it.each([
    ['unsigned', /not signed.*x-ghl-signature/is],
    ['malformedSignature', /not a valid signature.*x-ghl-signature/is],
    ['wrongSignature', /not valid.*changed the body/],
  ] as const)('says what is wrong with the signature: %s', (why, message) => {
    const answer = refused(why, undefined);
    expect(answer).toMatchObject({ status: 'refused', reason: why });
    expect(answer.message).toMatch(message);
  });

  it.each(['workflowAction', 'conversationProvider'] as const)(
    'names what HighLevel never signs, and the way to get events: %s',
    (kind) => {
      const { reason, message } = refused('unsigned', { kind, event: 'SMS' });
      expect(reason).toBe(kind);
      expect(message).toContain('Advanced Settings > Webhooks');
      expect(message).not.toContain('This is the event');
    },
  );

  it('of an event says both: the signature is wrong, and the event is another', () => {
    const { reason, message } = refused('unsigned', { kind: 'install', event: 'INSTALL' });
    expect(reason).toBe('unsigned');
    expect(message).toMatch(/^The request is not signed\..* This is the event INSTALL\. /);
  });

  it('shows people without an app another way', () => {
    const { message } = refused('unsigned', { kind: 'workflowAction', event: '' });
    expect(message).toContain('Webhook node with Header Auth');
  });
});

describe('the answer to what is signed, but unwanted', () => {
  it.each(KINDS)('is 200 and has a reason: %s', (kind) => {
    const isEvent = !['workflowAction', 'conversationProvider'].includes(kind);
    expect(ignoredForeign({ kind, event: 'Some' })).toMatchObject({
      status: 'ignored',
      reason: isEvent ? 'otherEvent' : kind,
    });
  });

  it('repeats no name that is not the name of an event', () => {
    const answer = (event: string) => ignoredForeign({ kind: 'otherEvent', event }).message;
    expect(answer('ContactCreate')).toMatch(/^This is the event ContactCreate\. /);
    for (const event of ['<script>', 'a b', 'x'.repeat(61), '']) {
      expect(answer(event)).not.toContain('This is the event');
    }
  });

  it('names the event that is not chosen', () => {
    expect(ignoredEvent('InboundMessage').message).toMatch(/^InboundMessage is not chosen/);
    for (const type of ['', undefined, 7]) {
      expect(ignoredEvent(type).message).toMatch(/no event type.*OutboundMessage/);
    }
  });

  it('names the app that the message belongs to', () => {
    expect(ignoredApp('6a0b1c2d').message).toContain('belongs to the app 6a0b1c2d');
    expect(ignoredApp(undefined).message).toContain('does not say which app');
  });
});

describe('every answer', () => {
  const answers = [
    ...KINDS.map((kind) => ignoredForeign({ kind, event: 'Some' })),
    ...KINDS.map((kind) => refused('unsigned', { kind, event: 'Some' })),
    ...(['body', 'json', 'object'] as const).map(unreadable),
    ignoredApp('6a0b1c2d'),
    ignoredEvent('Some'),
    credentialUnreadable(),
    failed(),
    undecided(),
  ];

  it.each(answers)('has a reason to filter by and a sentence to read: $message', (answer) => {
    expect(answer.reason).toMatch(/^[a-z][A-Za-z]+$/);
    expect(answer.message).toMatch(/^\w[^.]+ [^.]+\./);
    expect(answer.message).toMatch(/\.$/);
  });

  it('says what HighLevel has done where nothing is wrong', () => {
    expect(ignoredForeign({ kind: 'install', event: '' }).message).toContain('was installed');
    expect(ignoredForeign({ kind: 'uninstall', event: '' }).message).toContain('was uninstalled');
    expect(ignoredForeign({ kind: 'otherEvent', event: '' }).message).toContain('message events');
  });

  it('that HighLevel cannot know says that it will retry', () => {
    for (const { message } of [credentialUnreadable(), failed(), undecided()]) {
      expect(message).toContain('HighLevel will retry');
    }
    expect(unreadable('json')).toEqual({
      status: 'refused',
      reason: 'unreadable',
      message: 'The body is not JSON.',
    });
  });
});
