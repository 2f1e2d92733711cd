import { getMessage, getUser } from '../../../../nodes/shared/highLevelApi';
import {
  exportMessages,
  getContact,
  getConversationPage,
  getEmail,
  getLocation,
  getRecording,
  getTranscription,
  type ApiRequest,
} from '../../../../nodes/shared/highLevelApi/requests';
import openapi from '../../../fixtures/openapi/highlevel.json';

interface Operation {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: { enum?: string[] } }[];
  security: Record<string, string[]>[];
}

const paths = openapi.paths as unknown as Record<string, { get: Operation }>;

/** The request of every documented operation, with an id for each parameter of its path. */
const REQUESTS: Record<string, ApiRequest> = {
  'get-message': getMessage('id'),
  'get-email-by-id': getEmail('id'),
  'export-messages-by-location': exportMessages({
    locationId: 'locationId',
    channel: 'SMS',
    conversationId: 'conversationId',
    contactId: 'contactId',
    startDate: '2026-11-26T00:00:00.000Z',
    endDate: '2026-11-27T00:00:00.000Z',
    sortOrder: 'asc',
  }),
  'get-messages': getConversationPage('conversationId', 'lastMessageId'),
  'get-message-recording': getRecording('messageId', 'locationId'),
  'get-message-transcription': getTranscription('messageId', 'locationId'),
  'get-user': getUser('userId'),
  'get-contact': getContact('contactId'),
  'get-location': getLocation('locationId'),
};

it('has a request for every operation of the cut, and no other', () => {
  const operations = Object.values(paths).map(({ get }) => get.operationId);
  expect(operations.sort()).toEqual(Object.keys(REQUESTS).sort());
});

it.each(Object.entries(paths))(
  'GET %s: path, parameters, version and scope agree',
  (path, { get }) => {
    const request = REQUESTS[get.operationId];
    expect(request?.path).toBe(path.replaceAll(/[{}]/g, ''));
    const named = (place: string) => get.parameters.filter((parameter) => parameter.in === place);
    const query = Object.keys(request?.query ?? {});
    expect(named('query').map(({ name }) => name)).toEqual(expect.arrayContaining(query));
    const required = named('query').filter((parameter) => parameter.required);
    expect(query).toEqual(expect.arrayContaining(required.map(({ name }) => name)));
    const [version] = named('header');
    expect(version?.schema.enum).toContain(request?.headers.Version);
    const scopes = get.security.flatMap((one) => Object.values(one).flat());
    expect(new Set(scopes)).toEqual(new Set([request?.scope]));
  },
);

it('leaves the prose of the documents out', () => {
  const texts = [...JSON.stringify(openapi).matchAll(/"(?:description|summary)":"([^"]*)"/g)];
  expect(new Set(texts.map(([, text]) => text))).toEqual(new Set(['']));
});
