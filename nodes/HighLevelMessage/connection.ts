import type { IExecuteFunctions } from 'n8n-workflow';
import { readText } from '../shared/contract';
import type { Authentication } from './settings';

const CONNECTED_APP = 'highLevelMessagesOAuth2Api';
const PRIVATE_INTEGRATION = 'highLevelPrivateIntegrationApi';

/** Where requests go, and with which credential. */
export interface Connection {
  credential: typeof CONNECTED_APP | typeof PRIVATE_INTEGRATION;
  /** Without a slash at the end. */
  baseUrl: string;
  /** The sub-account that the token belongs to, if the credential says so. */
  locationId: string | undefined;
  /** Names the credential whose token n8n can refresh; absent where it cannot. */
  refreshes: string | undefined;
}

/** Thrown where a credential is not ready to be used. */
export class NotConnectedError extends Error {
  constructor(
    message: string,
    /** Advice for the person who built the flow. */
    readonly description: string,
  ) {
    super(message);
    this.name = 'NotConnectedError';
  }
}

/**
 * The connection of the node's credential.
 *
 * @throws NotConnectedError; n8n's error where no credential is selected or it was deleted
 */
export async function connectionOf(
  context: IExecuteFunctions,
  authentication: Authentication,
): Promise<Connection> {
  return await (authentication === 'oAuth2' ? connectedApp(context) : privateIntegration(context));
}

async function connectedApp(context: IExecuteFunctions): Promise<Connection> {
  const { accessTokenUrl, oauthTokenData } = await context.getCredentials<{
    accessTokenUrl: string;
    oauthTokenData?: { access_token?: string; locationId?: string };
  }>(CONNECTED_APP);
  // Before the first connection n8n gives an empty object.
  if (!readText(oauthTokenData?.access_token)) {
    throw new NotConnectedError(
      'The credential is not connected yet.',
      'Open the credential, click Connect and choose the sub-account.',
    );
  }
  return {
    credential: CONNECTED_APP,
    // The token endpoint is part of the API: https://services.leadconnectorhq.com/oauth/token
    baseUrl: new URL(accessTokenUrl).origin,
    locationId: readText(oauthTokenData?.locationId),
    refreshes: context.getNode().credentials?.[CONNECTED_APP]?.id ?? CONNECTED_APP,
  };
}

async function privateIntegration(context: IExecuteFunctions): Promise<Connection> {
  const { baseUrl, token, locationId } = await context.getCredentials<{
    baseUrl: string;
    token?: string;
    locationId?: string;
  }>(PRIVATE_INTEGRATION);
  if (!readText(token)) {
    throw new NotConnectedError(
      'The credential has no token.',
      'Create a private integration in the sub-account and paste its token into the credential.',
    );
  }
  return {
    credential: PRIVATE_INTEGRATION,
    baseUrl: baseUrl.replace(/\/$/, ''),
    locationId: readText(locationId)?.trim(),
    refreshes: undefined,
  };
}
