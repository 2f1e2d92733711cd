import type {
  ICredentialDataDecryptedObject,
  ICredentialsHelper,
  ICredentialType,
  IHttpRequestOptions,
  INodeCredentialsDetails,
} from 'n8n-workflow';
import { HighLevelMessagesOAuth2Api } from '../../credentials/HighLevelMessagesOAuth2Api.credentials';
import { HighLevelPrivateIntegrationApi } from '../../credentials/HighLevelPrivateIntegrationApi.credentials';

const TYPES = new Map<string, ICredentialType>(
  [new HighLevelMessagesOAuth2Api(), new HighLevelPrivateIntegrationApi()].map((type) => [
    type.name,
    type,
  ]),
);

/** Credentials of this package as n8n hands them to a node; the data are kept by type. */
export class TestCredentials {
  constructor(readonly data: Record<string, ICredentialDataDecryptedObject>) {}

  /** For a node's `credentials`. */
  get selected(): Record<string, INodeCredentialsDetails> {
    return Object.fromEntries(
      Object.keys(this.data).map((type) => [type, { id: type, name: type }]),
    );
  }

  /** n8n's interface, as far as requests use it. */
  get helper(): ICredentialsHelper {
    const helper: Partial<ICredentialsHelper> = {
      getParentTypes: (name) => TYPES.get(name)?.extends ?? [],
      isCredentialUsableByNode: () => true,
      preAuthentication: () => Promise.resolve(undefined),
      runPreAuthentication: () => Promise.resolve(undefined),
      getDecrypted: (_data, _credentials, type) => Promise.resolve({ ...this.data[type] }),
      authenticate: async (credentials, type, options) => {
        const { authenticate } = TYPES.get(type) ?? {};
        if (typeof authenticate !== 'function') throw new Error(`${type} has no authenticate.`);
        return await authenticate(credentials, options as IHttpRequestOptions);
      },
      updateCredentialsOauthTokenData: (_credentials, type, data) => {
        this.data[type] = data;
        return Promise.resolve();
      },
    };
    return helper as ICredentialsHelper;
  }
}
