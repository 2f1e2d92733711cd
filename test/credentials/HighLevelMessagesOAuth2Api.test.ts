import { HighLevelMessagesOAuth2Api } from '../../credentials/HighLevelMessagesOAuth2Api.credentials';
import { DOCUMENTED_SCOPES } from './documentedScopes';

const { properties } = new HighLevelMessagesOAuth2Api();

function field(name: string) {
  return properties.find((property) => property.name === name);
}

it('opens HighLevel’s chooser for standard and white-label accounts', () => {
  expect(field('authUrl')?.options?.map((option) => 'value' in option && option.value)).toEqual([
    'https://marketplace.gohighlevel.com/oauth/chooselocation',
    'https://marketplace.leadconnectorhq.com/oauth/chooselocation',
  ]);
  expect(field('authUrl')?.default).toBe(
    'https://marketplace.gohighlevel.com/oauth/chooselocation',
  );
});

it('exchanges the code for a token of the sub-account, with the client in the body', () => {
  expect(field('accessTokenUrl')).toMatchObject({
    type: 'hidden',
    default: 'https://services.leadconnectorhq.com/oauth/token',
  });
  expect(field('authentication')).toMatchObject({ type: 'hidden', default: 'body' });
  const { default: body } = field('additionalBodyProperties') ?? {};
  expect(JSON.parse(body as string)).toEqual({ user_type: 'Location' });
});

it('asks for the scopes of its requests and no others, and lets the user change that', () => {
  const { type, default: scopes } = field('enabledScopes') ?? {};
  expect(type).toBe('string');
  // A comma would make n8n join the scopes with commas, which HighLevel does not understand.
  expect(scopes).toMatch(/^(?:[a-z/]+\.readonly ?)+$/);
  expect(new Set((scopes as string).split(' '))).toEqual(DOCUMENTED_SCOPES);
  expect(field('scope')?.default).toBe('={{$self["enabledScopes"]}}');
});
