import { toMessage } from '../../nodes/shared/contract';
import { startPlayedApi, type Played, type PlayedApi } from '../playedApi';
import { FAST, runMessage } from './highLevelMessageHelpers';
import { itemsOf } from './runNode';

// A process has to start, on machines that do much else.
jest.setTimeout(60_000);

let server: PlayedApi;
let data: Played['data'];

beforeAll(async () => {
  server = await startPlayedApi();
});

afterAll(() => server.stop());

beforeEach(async () => {
  ({ data } = await server.play({ limit: FAST, data: { messages: 200 } }));
});

afterEach(async () => {
  const { problems } = await server.played();
  expect(problems).toEqual([]);
});

type Payload = Record<string, unknown>;

const find = (wanted: (payload: Payload) => boolean): Payload => {
  const found = data.messages.find(wanted);
  if (!found) throw new Error('The played data have no such message.');
  return found;
};
const sms = () => find(({ messageType, userId }) => messageType === 'TYPE_SMS' && Boolean(userId));

describe('Message: Get', () => {
  it('updates an item with the state of its message, and keeps what the webhook had', async () => {
    const { id: messageId, contactId } = sms();
    const message = toMessage({
      type: 'OutboundMessage',
      messageType: 'SMS',
      messageId,
      contactId,
      status: 'pending',
      to: ['+12055550001'],
      attachments: ['https://x.example/a.png'],
      webhookId: 'w1',
    });
    const [item] = await runMessage(server, {}, itemsOf({ ...message, mine: 1 }));
    expect(item).toMatchObject({ pairedItem: { item: 0 } });
    expect(item?.json).toMatchObject({
      ...message,
      status: 'delivered',
      body: sms().body,
      mine: 1,
      attachments: ['https://x.example/a.png'],
      sentBy: { kind: 'person', evidence: 'source' },
    });
  });
});
