import type { Icon, ICredentialType, INodeProperties } from 'n8n-workflow';

/** HighLevel's page where a user chooses the sub-account that the app is installed in. */
const CHOOSER = {
  standard: 'https://marketplace.gohighlevel.com/oauth/chooselocation',
  whiteLabel: 'https://marketplace.leadconnectorhq.com/oauth/chooselocation',
};

/** HighLevel's OAuth 2.0 page, "Get Access Token"; the same address for both account types. */
const TOKEN_URL = 'https://services.leadconnectorhq.com/oauth/token';

/** The scopes of this package's requests. HighLevel refuses to connect if the app lacks one of them. */
const SCOPES = [
  'conversations/message.readonly',
  'users.readonly',
  'contacts.readonly',
  'locations.readonly',
].join(' ');

/**
 * Connects a HighLevel marketplace app of the user's own to one sub-account. n8n opens HighLevel's
 * chooser and exchanges the code for tokens; that installs the app, and only then do its events start.
 */
export class HighLevelMessagesOAuth2Api implements ICredentialType {
  name = 'highLevelMessagesOAuth2Api';
  extends = ['oAuth2Api'];
  displayName = 'HighLevel Messages OAuth2 API';
  icon: Icon = {
    light: 'file:../icons/highlevel-connect.svg',
    dark: 'file:../icons/highlevel-connect.dark.svg',
  };
  documentationUrl =
    'https://github.com/n8n-nodes-highlevel-messages/n8n-nodes-highlevel-messages#connect-highlevel';
  properties: INodeProperties[] = [
    { displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
    {
      displayName: 'Account Type',
      name: 'authUrl',
      type: 'options',
      required: true,
      default: CHOOSER.standard,
      description: 'Where you log in to HighLevel',
      options: [
        {
          name: 'Standard',
          value: CHOOSER.standard,
          description: 'You log in at app.gohighlevel.com',
        },
        {
          name: 'White-Label',
          value: CHOOSER.whiteLabel,
          description: "You log in at your agency's own domain",
        },
      ],
    },
    { displayName: 'Access Token URL', name: 'accessTokenUrl', type: 'hidden', default: TOKEN_URL },
    {
      displayName: 'Scopes',
      name: 'enabledScopes',
      type: 'string',
      required: true,
      default: SCOPES,
      description:
        'Permissions to request, separated by spaces; add the same ones to your HighLevel app',
    },
    {
      // n8n before 2.x ignores a stored `scope` of a community credential, but not this expression.
      displayName: 'Scope',
      name: 'scope',
      type: 'hidden',
      default: '={{$self["enabledScopes"]}}',
    },
    {
      displayName: 'Auth URI Query Parameters',
      name: 'authQueryParameters',
      type: 'hidden',
      default: '',
    },
    // HighLevel reads the client id and secret from the form body, not from a header.
    { displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
    {
      // Without it HighLevel may answer with a token of the agency, which cannot read messages.
      displayName: 'Additional Body Properties',
      name: 'additionalBodyProperties',
      type: 'hidden',
      default: '{"user_type":"Location"}',
    },
  ];
}
