import { LRUCache } from 'lru-cache'
import * as oidc from 'openid-client'
import type { IdentityProvider } from './identity-provider.js'
import { createProviderFetch, type ProviderFetch, UnreachableError } from './provider-fetch.js'
import { checkReach, OutOfReachError, type ProviderReach } from './provider-reach.js'
import { SignInError, type SignInProblem } from '../../errors/sign-in-problem.js'

/** How a provider is asked; the secret is the client's, in plain. */
interface ProviderAccess extends Pick<IdentityProvider, 'clientId' | 'issuer'> {
  readonly clientSecret: string
}

/** What only the browser that began a sign-in can bring back. */
export interface SignInSecrets {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** What a provider says of somebody whom it signed in, after all checks. */
export interface ProviderClaims {
  readonly subject: string
  readonly email: string | null
  /** Null where it does not say. */
  readonly emailVerified: boolean | null
  readonly name: string | null
  /** Everything it said. */
  readonly all: Readonly<Record<string, unknown>>
}

/** Why a provider cannot be used. */
export type ProviderFault = 'PROVIDER_ADDRESS' | 'PROVIDER_UNFIT' | 'PROVIDER_UNREACHABLE'

const KEPT_MS = 300_000
const KEPT_AT_MOST = 500
/** Seconds that clocks may differ. */
const SKEW = 30

/** Asks identity providers, by the code flow of OpenID Connect with PKCE, state and nonce. */
export class ProviderClient {
  readonly #fetch: ProviderFetch
  readonly #reach: ProviderReach
  readonly #known = new LRUCache<string, oidc.Configuration>({ max: KEPT_AT_MOST, ttl: KEPT_MS })

  constructor(reach: ProviderReach) {
    this.#reach = reach
    this.#fetch = createProviderFetch(reach)
  }

  /** Null when a provider of that issuer answers and can be used; asks it anew. */
  async faultOf(access: ProviderAccess): Promise<ProviderFault | null> {
    try {
      await this.#discover(access)
      return null
    } catch (error) {
      if (!URL.canParse(access.issuer) || isCausedBy(error, OutOfReachError)) {
        return 'PROVIDER_ADDRESS'
      }
      return isUnreachable(error) ? 'PROVIDER_UNREACHABLE' : 'PROVIDER_UNFIT'
    }
  }

  /**
   * Where the browser goes to be signed in.
   *
   * @throws SignInError
   */
  async begin(
    access: ProviderAccess,
    redirectUri: string,
    hint: string | null,
  ): Promise<SignInSecrets & { readonly url: string }> {
    const configuration = await this.#configuration(access)
    const secrets = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
    }
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: redirectUri,
      scope: 'openid email profile',
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      ...(hint !== null && { login_hint: hint }),
    })
    return { ...secrets, url: url.href }
  }

  /**
   * Takes the code that the browser brings back to the provider, and checks what that answers: signature, issuer,
   * audience, time and nonce.
   *
   * @param callback the address to which the browser came back.
   * @throws SignInError
   */
  async finish(
    access: ProviderAccess,
    callback: URL,
    { state, nonce, verifier }: SignInSecrets,
  ): Promise<{ readonly claims: ProviderClaims; readonly idToken: string }> {
    const configuration = await this.#configuration(access)
    try {
      const answer = await oidc.authorizationCodeGrant(configuration, callback, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = answer.claims()
      if (claims === undefined) throw new SignInError('SIGN_IN_UNTRUSTED')
      const asks = claims['email'] === undefined && hasUserInfo(configuration)
      const more = asks
        ? await oidc.fetchUserInfo(configuration, answer.access_token, claims.sub)
        : {}
      return { claims: toClaims({ ...more, ...claims }), idToken: answer.id_token ?? '' }
    } catch (error) {
      throw signInError(error)
    }
  }

  /**
   * Where a browser goes to be signed out at the provider as well; null where that has no such page, or does not answer.
   *
   * @param idToken what the provider said of whom it signed in.
   */
  async endOf(access: ProviderAccess, idToken: string): Promise<string | null> {
    try {
      const configuration = await this.#configuration(access)
      if (configuration.serverMetadata().end_session_endpoint === undefined) return null
      const url = oidc.buildEndSessionUrl(configuration, { id_token_hint: idToken })
      checkReach(url, this.#reach)
      return url.href
    } catch {
      return null
    }
  }

  async #configuration(access: ProviderAccess): Promise<oidc.Configuration> {
    const key = JSON.stringify([access.issuer, access.clientId, access.clientSecret])
    const known = this.#known.get(key)
    if (known) return known
    try {
      const found = await this.#discover(access)
      this.#known.set(key, found)
      return found
    } catch (error) {
      const problem = isUnreachable(error) ? 'PROVIDER_UNREACHABLE' : 'PROVIDER_MISCONFIGURED'
      throw new SignInError(problem, { cause: error })
    }
  }

  async #discover({ issuer, clientId, clientSecret }: ProviderAccess): Promise<oidc.Configuration> {
    const server = new URL(issuer)
    checkReach(server, this.#reach)
    const execute = [
      oidc.enableNonRepudiationChecks,
      // oxlint-disable-next-line typescript/no-deprecated -- marked so as a warning; within reach, never in production
      ...(this.#reach.plainLoopback ? [oidc.allowInsecureRequests] : []),
    ]
    const metadata = { client_secret: clientSecret, [oidc.clockTolerance]: SKEW }
    const found = await oidc.discovery(server, clientId, metadata, authentication, {
      execute,
      [oidc.customFetch]: this.#fetch,
    })
    const { issuer: told, authorization_endpoint: begins } = found.serverMetadata()
    if (told !== issuer || begins === undefined) throw new Error('another issuer answered')
    checkReach(new URL(begins), this.#reach)
    return found
  }
}

/** By the body of the request where the provider takes that, which all do with all secrets; else by its header. */
const authentication: oidc.ClientAuth = (server, client, body, headers) => {
  const secret = client.client_secret ?? ''
  const takesBody = server.token_endpoint_auth_methods_supported?.includes('client_secret_post')
  const authenticate = takesBody ? oidc.ClientSecretPost(secret) : oidc.ClientSecretBasic(secret)
  authenticate(server, client, body, headers)
}

/** Some tell of addresses there alone. */
function hasUserInfo(configuration: oidc.Configuration): boolean {
  return configuration.serverMetadata().userinfo_endpoint !== undefined
}

function toClaims(claims: oidc.IDToken): ProviderClaims {
  const { sub: subject, email, email_verified: verified, name } = claims
  return {
    subject,
    email: typeof email === 'string' ? email.trim().toLowerCase() : null,
    emailVerified: verified === undefined ? null : verified === true || verified === 'true',
    name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, 200) : null,
    all: claims,
  }
}

function signInError(error: unknown): SignInError {
  return error instanceof SignInError ? error : new SignInError(problemOf(error), { cause: error })
}

function problemOf(error: unknown): SignInProblem {
  if (isUnreachable(error)) return 'PROVIDER_UNREACHABLE'
  if (isCausedBy(error, OutOfReachError)) return 'PROVIDER_MISCONFIGURED'
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'temporarily_unavailable' || error.error === 'server_error'
      ? 'PROVIDER_UNREACHABLE'
      : 'PROVIDER_REFUSED'
  }
  const isOurs = error instanceof oidc.ResponseBodyError && error.error !== 'invalid_grant'
  return isOurs ? 'PROVIDER_MISCONFIGURED' : 'SIGN_IN_UNTRUSTED'
}

/** It does not answer, or says that it cannot. */
function isUnreachable(error: unknown): boolean {
  const hasFailed = (each: unknown) => each instanceof Response && each.status >= 500
  return isCausedBy(error, UnreachableError) || causesOf(error).some(hasFailed)
}

function isCausedBy(error: unknown, kind: new (message?: string) => Error): boolean {
  return causesOf(error).some((each) => each instanceof kind)
}

/** What was thrown, and what caused it, and so on. */
function causesOf(error: unknown): readonly unknown[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [error]
}
