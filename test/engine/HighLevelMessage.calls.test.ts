import type { IDataObject } from 'n8n-workflow';
import { transcriptSchema } from '../../nodes/shared/highLevelApi';
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
  await play({});
});

// Every request and answer agrees with HighLevel's own documents.
afterEach(async () => {
  expect((await server.played()).problems).toEqual([]);
});

async function play(options: object) {
  ({ data } = await server.play({ limit: FAST, data: { messages: 200 }, ...options }));
}

async function requestsMade() {
  return (await server.played()).requests;
}

type Payload = Record<string, unknown>;

/** A call that the played HighLevel has with a status. */
function callWith(status: string): Payload {
  const found = data.messages.find(
    (message) => message.messageType === 'TYPE_CALL' && message.status === status,
  );
  if (!found) throw new Error(`The played data have no call with the status ${status}.`);
  return found;
}

/** The event of a call, as HighLevel sends it when the call is over. */
function eventOf({ id, contactId, locationId, dateAdded }: Payload, fields: object = {}) {
  const about = { messageId: id, contactId, locationId, dateAdded };
  return { type: 'OutboundMessage', messageType: 'CALL', ...about, ...fields };
}

const SMS = { type: 'OutboundMessage', messageType: 'SMS', messageId: 'm1' };

describe('Get Outcome', () => {
  const GET_OUTCOME = { resource: 'call', operation: 'getOutcome' };
  const outcomeOf = async (...items: object[]) =>
    (await runMessage(server, GET_OUTCOME, itemsOf(...items))).map(({ json }) => json.call);

  it('asks about a call that its event leaves open, and names the evidence of the API', async () => {
    const calls = await outcomeOf(
      eventOf(callWith('voicemail'), { status: 'completed' }),
      eventOf(callWith('completed'), { callStatus: 'ringing' }),
      { messageId: callWith('busy').id },
    );
    expect(calls).toMatchObject([
      { outcome: 'voicemail', fromApi: ['status', 'callStatus', 'callDuration', 'messageTypeId'] },
      { outcome: 'answered', fromApi: expect.arrayContaining(['callStatus']) as string[] },
      { outcome: 'busy', evidence: 'callStatus' },
    ]);
    expect(await requestsMade()).toHaveLength(3);
  });

  it('asks nothing about a call whose event says how it ended', async () => {
    const [call] = await outcomeOf(eventOf(callWith('busy'), { callStatus: 'no-answer' }));
    expect(call).toMatchObject({ outcome: 'noAnswer', fromApi: [] });
    expect(await requestsMade()).toEqual([]);
  });

  it.each([
    ['another call', () => eventOf(callWith('completed'), { callStatus: 'no-answer', mine: 1 })],
    ['a message of another channel', () => SMS],
  ])('has the call that the options name, and nothing of %s', async (_what, item) => {
    const { id: messageId } = callWith('busy');
    const parameters = { ...GET_OUTCOME, options: { messageId } };
    const [found] = await runMessage(server, parameters, itemsOf(item()));
    expect(found?.json).toMatchObject({
      messageKey: messageId,
      call: { outcome: 'busy', fromApi: expect.arrayContaining(['callStatus']) as string[] },
    });
    expect(found?.json).not.toHaveProperty('mine');
  });

  it('passes messages of other channels unchanged', async () => {
    const [item] = await runMessage(server, GET_OUTCOME, itemsOf(SMS));
    expect(item?.json).not.toHaveProperty('call');
    expect(await requestsMade()).toEqual([]);
  });
});

describe('Get Transcript', () => {
  const GET_TRANSCRIPT = { resource: 'call', operation: 'getTranscript' };

  it('adds the sentences and one readable text', async () => {
    const items = itemsOf(eventOf(callWith('completed'), { transcript: 'mine' }), SMS);
    const [found, other] = await runMessage(server, GET_TRANSCRIPT, items);
    const transcript = transcriptSchema.parse(found?.json.transcript);
    expect(transcript.sentences).toHaveLength(4);
    expect(transcript.text).toContain('Speaker 2: I have a question.');
    expect(found?.json.asSent).toEqual({ transcript: 'mine' });
    expect(other?.json).toMatchObject({ channel: 'sms' });
  });

  it('says why there may be none, and takes the sub-account of the credential', async () => {
    const { id: messageId } = callWith('busy');
    const asked = runMessage(server, GET_TRANSCRIPT, itemsOf({ messageId }));
    await expect(asked).rejects.toMatchObject({
      message: expect.stringMatching(
        /^HighLevel did not return the transcript of message/,
      ) as string,
      description: expect.stringContaining('records and transcribes calls') as string,
    });
    const [request] = await requestsMade();
    expect(request?.path).toContain(`/locations/${data.locationId}/`);
  });
});

describe('Get Recording', () => {
  const GET_RECORDING = { resource: 'call', operation: 'getRecording' };
  const recordingOf = async (item: object, options: IDataObject = {}) => {
    const [found] = await runMessage(server, { ...GET_RECORDING, options }, itemsOf(item));
    return found;
  };
  const bytesOf = (file: { data: string } | undefined) =>
    Buffer.from(file?.data ?? '', 'base64').length;

  it('adds the recording as a file with a name and a MIME type', async () => {
    await play({ recordings: { bytes: 100_044 } });
    const call = callWith('completed');
    const found = await recordingOf(eventOf(call));
    expect(found?.binary?.data).toMatchObject({
      fileName: `call-${String(call.id)}.wav`,
      mimeType: 'audio/x-wav',
    });
    expect(bytesOf(found?.binary?.data)).toBe(100_044);
    expect(found).toMatchObject({ json: { channel: 'call' }, pairedItem: { item: 0 } });
  });

  it('keeps the files that the item has, under the name that is chosen', async () => {
    await play({ recordings: { bytes: 44 } });
    const [given] = itemsOf(eventOf(callWith('completed')));
    if (!given) throw new Error('There is no item.');
    const mine = { data: '', mimeType: 'text/plain' };
    const [found] = await runMessage(
      server,
      { ...GET_RECORDING, options: { binaryPropertyName: 'audio' } },
      [{ ...given, binary: { mine } }],
    );
    expect(Object.keys(found?.binary ?? {})).toEqual(['mine', 'audio']);
  });

  it('follows a signed URL without the credential', async () => {
    await play({ recordings: { bytes: 5_000, signedUrl: true } });
    const found = await recordingOf(eventOf(callWith('completed')));
    expect(bytesOf(found?.binary?.data)).toBe(5_000);
    // The witness would have found a credential that is sent to the storage.
    expect(await requestsMade()).toHaveLength(2);
  });

  it.each([404, 422, 400])(
    'waits for the recording of a call that just ended: %d',
    async (status) => {
      await play({ recordings: { bytes: 44, readyAfterMs: 1_500, missingStatus: status } });
      const dateAdded = new Date(Date.now() - 30_000).toISOString();
      const event = eventOf(callWith('completed'), {
        dateAdded,
        callStatus: 'completed',
        callDuration: 29,
      });
      const found = await recordingOf(event, { maximumWait: 4 });
      expect(bytesOf(found?.binary?.data)).toBe(44);
    },
  );

  it('does not wait for the recording of an old call', async () => {
    const { id } = callWith('busy');
    const asked = recordingOf(eventOf(callWith('busy'), { callStatus: 'busy', callDuration: 3 }));
    await expect(asked).rejects.toMatchObject({
      message: `Message ${String(id)} has no recording (HTTP 404).`,
      description: expect.stringContaining('ended too long ago') as string,
    });
    expect(await requestsMade()).toHaveLength(1);
  });

  it.each([
    ['that says how long it is', {}],
    ['behind a signed URL', { signedUrl: true }],
  ])('refuses a recording %s and is longer than allowed', async (_what, more) => {
    await play({ recordings: { bytes: 3_000_000, ...more } });
    const call = eventOf(callWith('completed'));
    await expect(recordingOf(call, { maximumFileSize: 2.5 })).rejects.toMatchObject({
      message: `The recording of message ${String(call.messageId)} is larger than 2.5 MB.`,
      description: expect.stringContaining('Maximum File Size') as string,
    });
    expect(bytesOf((await recordingOf(call, { maximumFileSize: 0 }))?.binary?.data)).toBe(
      3_000_000,
    );
  });

  it('refuses something that is no audio', async () => {
    await play({ recordings: { bytes: 500, type: 'text/html' } });
    const asked = recordingOf(eventOf(callWith('completed')));
    await expect(asked).rejects.toMatchObject({
      message: expect.stringMatching(/is no audio, but text\/html\.$/) as string,
    });
    // HighLevel's documents know no such answer, so the witness names it.
    await play({});
  });

  it('reads a recording again whose connection breaks in the middle', async () => {
    const cut = { path: '/recording', times: 2, cut: true };
    await play({ recordings: { bytes: 1_000_000 }, troubles: [cut] });
    const found = await recordingOf(eventOf(callWith('completed')));
    expect(bytesOf(found?.binary?.data)).toBe(1_000_000);
    expect(await requestsMade()).toHaveLength(3);
  });

  it('passes messages of other channels unchanged', async () => {
    const found = await recordingOf(SMS);
    expect(found?.binary).toBeUndefined();
    expect(await requestsMade()).toEqual([]);
  });
});
