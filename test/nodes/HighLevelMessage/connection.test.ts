import type { IExecuteFunctions } from 'n8n-workflow';
import { connectionOf } from '../../../nodes/HighLevelMessage/connection';

/** The connection of a connected app whose credential n8n decrypts to these data. */
const connectionWith = async (oauthTokenData?: object) => {
  const context = {
    getCredentials: () =>
      Promise.resolve({ accessTokenUrl: 'https://api.example/oauth/token', oauthTokenData }),
    getNode: () => ({ credentials: { highLevelMessagesOAuth2Api: { id: 'c1', name: 'App' } } }),
  } as unknown as IExecuteFunctions;
  return await connectionOf(context, 'oAuth2');
};

it('uses the origin of the token endpoint and the sub-account of a connected credential', async () => {
  expect(await connectionWith({ access_token: 'secret', locationId: 'l1' })).toEqual({
    credential: 'highLevelMessagesOAuth2Api',
    baseUrl: 'https://api.example',
    locationId: 'l1',
    refreshes: 'c1',
  });
});

// n8n 2.x gives an empty object before the first connection.
it.each([undefined, {}, { access_token: '' }])(
  'says that a credential with the tokens %j is not connected',
  async (tokens) => {
    await expect(connectionWith(tokens)).rejects.toMatchObject({
      message: 'The credential is not connected yet.',
      description: 'Open the credential, click Connect and choose the sub-account.',
    });
  },
);
