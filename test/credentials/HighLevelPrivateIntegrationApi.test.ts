import { HighLevelPrivateIntegrationApi } from '../../credentials/HighLevelPrivateIntegrationApi.credentials';
import { DOCUMENTED_SCOPES } from './documentedScopes';

const credential = new HighLevelPrivateIntegrationApi();

const field = (name: string) => credential.properties.find((property) => property.name === name);

it('hides the token, and the base URL that only tests set', () => {
  expect(field('token')).toMatchObject({ typeOptions: { password: true }, required: true });
  expect(field('baseUrl')).toMatchObject({
    type: 'hidden',
    default: 'https://services.leadconnectorhq.com',
  });
});

it.each(['pit-1', 'Bearer pit-1', ' pit-1\n'])('sends the token, pasted as %j', async (token) => {
  const request = { url: 'https://api.example', headers: { Version: 'v3' } };
  expect(await credential.authenticate({ token }, request)).toEqual({
    url: 'https://api.example',
    headers: { Version: 'v3', Authorization: 'Bearer pit-1' },
  });
  expect(request.headers).toEqual({ Version: 'v3' });
});

it('names the scopes of all requests and no others', () => {
  const named = field('setupNotice')?.displayName.match(/[a-z/]+\.readonly/g);
  expect(new Set(named)).toEqual(DOCUMENTED_SCOPES);
});
