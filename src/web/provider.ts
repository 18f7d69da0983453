import * as oidc from 'openid-client';
import { err, ok, type Result } from '../domain/result.ts';

/** Tokens that the identity provider gave for a log-in. */
export type Tokens = { accessToken: string; refreshToken: string | null };

/** A log-in that is under way, as the browser carries it, sealed, until it comes back. */
type Attempt = { state: string; nonce: string; verifier: string };

/**
 * Why the provider gave no tokens: the person was not let in, the code or token is not good, the answer was not one to this
 * attempt, or the provider could not be reached.
 */
export type ProviderFault = 'denied' | 'refused' | 'not-ours' | 'away';

/** The identity provider, for logging in with a browser: authorization code with PKCE. */
export type LogInProvider = {
  begin(redirectUri: string): Promise<Result<{ address: string; attempt: Attempt }, ProviderFault>>;
  /** Redeems the code that the browser came back with, if it came back from this attempt. */
  finish(cameBackTo: URL, attempt: Attempt): Promise<Result<Tokens, ProviderFault>>;
  refresh(refreshToken: string): Promise<Result<Tokens, ProviderFault>>;
  /** Returns where to log out at the provider too; null where it has no such page, or does not answer. */
  logOutAddress(afterwards: string): Promise<string | null>;
};

export type ProviderOptions = { issuer: string; clientId: string; clientSecret: string; scope: string };

const timeoutSeconds = 3;

/** Returns the provider of an issuer, which is found by discovery at the first log-in. */
export function logInProvider({ issuer, clientId, clientSecret, scope }: ProviderOptions): LogInProvider {
  let found: Promise<oidc.Configuration> | null = null;
  const configuration = () => (found ??= discover().catch(forget));
  const discover = () =>
    oidc.discovery(new URL(issuer), clientId, undefined, secretBy(clientSecret), {
      timeout: timeoutSeconds,
      // The settings allow plain http to this machine only, in production.
      execute: issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [],
    });
  function forget(error: unknown): never {
    found = null;
    throw error;
  }

  return {
    begin: (redirectUri) =>
      attempted(async () => {
        const client = await configuration();
        const attempt = {
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
          verifier: oidc.randomPKCECodeVerifier(),
        };
        const address = oidc.buildAuthorizationUrl(client, {
          redirect_uri: redirectUri,
          scope,
          state: attempt.state,
          nonce: attempt.nonce,
          code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
          code_challenge_method: 'S256',
        });
        return { address: address.href, attempt };
      }),
    finish: (cameBackTo, { state, nonce, verifier }) =>
      attempted(async () => {
        const expected = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
        return tokensIn(await oidc.authorizationCodeGrant(await configuration(), cameBackTo, expected), null);
      }),
    refresh: (refreshToken) =>
      attempted(async () => tokensIn(await oidc.refreshTokenGrant(await configuration(), refreshToken), refreshToken)),
    async logOutAddress(afterwards) {
      const client = await configuration().catch(() => null);
      if (!client?.serverMetadata().end_session_endpoint) return null;
      // Without the ID token, which would put a person's name into an address.
      return oidc.buildEndSessionUrl(client, { post_logout_redirect_uri: afterwards }).href;
    },
  };
}

/** Gives the client's secret in the way that the provider knows. */
const secretBy =
  (secret: string): oidc.ClientAuth =>
  (server, ...rest) => {
    const posts = server.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false;
    return (posts ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret))(server, ...rest);
  };

/** A provider that does not exchange refresh tokens gives none anew. */
const tokensIn = (given: { access_token: string; refresh_token?: string }, refreshToken: string | null): Tokens => ({
  accessToken: given.access_token,
  refreshToken: given.refresh_token ?? refreshToken,
});

async function attempted<Value>(work: () => Promise<Value>): Promise<Result<Value, ProviderFault>> {
  try {
    return ok(await work());
  } catch (error) {
    return err(faultOf(error));
  }
}

function faultOf(error: unknown): ProviderFault {
  if (error instanceof oidc.AuthorizationResponseError) return 'denied';
  // Every other word of the provider is about us, or about itself.
  if (error instanceof oidc.ResponseBodyError) return error.error === 'invalid_grant' ? 'refused' : 'away';
  const code = error instanceof oidc.ClientError ? error.code : undefined;
  if (code === 'OAUTH_INVALID_RESPONSE' || code?.startsWith('OAUTH_JWT')) return 'not-ours';
  return 'away';
}
