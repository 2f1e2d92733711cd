import type {
  Icon,
  ICredentialDataDecryptedObject,
  ICredentialTestRequest,
  ICredentialType,
  IHttpRequestOptions,
  INodeProperties,
} from 'n8n-workflow';

/** `servers` of each of HighLevel's API documents. */
const API_URL = 'https://services.leadconnectorhq.com';

/**
 * A private integration token of one sub-account. It gives access to the API; unlike a connected app
 * it receives no webhooks.
 */
export class HighLevelPrivateIntegrationApi implements ICredentialType {
  name = 'highLevelPrivateIntegrationApi';
  displayName = 'HighLevel Private Integration API';
  icon: Icon = {
    light: 'file:../icons/highlevel-token.svg',
    dark: 'file:../icons/highlevel-token.dark.svg',
  };
  documentationUrl =
    'https://github.com/n8n-nodes-highlevel-messages/n8n-nodes-highlevel-messages/blob/main/docs/highlevel-message.md#credentials';
  properties: INodeProperties[] = [
    {
      displayName:
        'In the sub-account, open Settings > Private Integrations and create one with the scopes conversations/message.readonly, contacts.readonly, locations.readonly and users.readonly.',
      name: 'setupNotice',
      type: 'notice',
      default: '',
    },
    {
      displayName: 'Private Integration Token',
      name: 'token',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      placeholder: 'e.g. pit-…',
      description: 'HighLevel shows the token once, when you create the private integration',
    },
    {
      displayName: 'Location ID',
      name: 'locationId',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. ve9EPM428h8vShlRW1KT',
      description:
        'The sub-account the token belongs to. Find the ID in HighLevel under Settings > Business Profile.',
    },
    // Only tests set it.
    { displayName: 'Base URL', name: 'baseUrl', type: 'hidden', default: API_URL },
  ];

  /** A function, because an expression would cost n8n an isolate for each request. */
  async authenticate(
    credentials: ICredentialDataDecryptedObject,
    request: IHttpRequestOptions,
  ): Promise<IHttpRequestOptions> {
    const token = typeof credentials.token === 'string' ? credentials.token : '';
    // People paste the token with `Bearer` or a line break.
    const bare = token.trim().replace(/^Bearer\s+/i, '');
    const headers = { ...request.headers, Authorization: `Bearer ${bare}` };
    return await Promise.resolve({ ...request, headers });
  }

  /** Reads messages, which is the permission that every operation needs. */
  test: ICredentialTestRequest = {
    request: {
      baseURL: '={{$credentials.baseUrl}}',
      url: '/conversations/messages/export',
      qs: { locationId: '={{$credentials.locationId}}', limit: 10 },
      headers: { Version: 'v3' },
    },
  };
}
