import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type pg from 'pg'
import { installationWide } from '../../database/installation-wide.js'
import type { Writing } from '../../database/in-transaction.js'
import type { DatabaseLog } from '../../database/database-start-error.js'
import type { Principals } from '../principals.js'
import { challengeOf } from './challenge-of.js'
import type { Passkey, PasskeySite } from './passkey.js'
import { PasskeyRepository } from './passkey.repository.js'

/** How long somebody has to answer their device. */
const CHALLENGE_MINUTES = 5
const MOST_PASSKEYS = 20
/** ES256, RS256 and Ed25519, of which every device knows one. */
const ALGORITHMS = [-7, -257, -8]

interface PasskeysOptions {
  readonly pool: pg.Pool
  readonly principals: Principals
  readonly log: DatabaseLog
}

/** Whoever adds or removes a passkey, in which session. */
interface PasskeyUser {
  readonly userId: string
  readonly sessionId: string
}

/** Somebody whose device has proved that it has their passkey, and has recognised them. */
interface ProvedUser {
  readonly userId: string
  readonly email: string
  readonly passkeyId: string
}

/**
 * Signing in by passkeys (WebAuthn). A device signs a challenge of ours, which is kept here and used up with it, for our
 * site alone; and only after it has recognised its user, so that a passkey is both factors.
 */
export class Passkeys {
  readonly #repository: PasskeyRepository
  readonly #options: PasskeysOptions

  constructor(options: PasskeysOptions) {
    this.#repository = installationWide(new PasskeyRepository(options.pool))
    this.#options = options
  }

  /** A user's, oldest first. */
  async list(userId: string): Promise<readonly Passkey[]> {
    return this.#repository.list(userId)
  }

  /** Which of some users have any. */
  async owners(userIds: readonly string[]): Promise<ReadonlySet<string>> {
    return this.#repository.owners(userIds)
  }

  /** What a user's device is asked to make a passkey by; null when they have as many as can be. */
  async beginAdding(
    {
      userId,
      name,
      email,
    }: { readonly userId: string; readonly name: string; readonly email: string },
    { relyingParty }: PasskeySite,
  ) {
    const own = await this.#repository.list(userId)
    if (own.length >= MOST_PASSKEYS) return null
    const asked = await generateRegistrationOptions({
      rpName: 'Postscale',
      rpID: relyingParty,
      userName: email,
      userDisplayName: name,
      userID: new TextEncoder().encode(userId),
      timeout: CHALLENGE_MINUTES * 60_000,
      attestationType: 'none',
      excludeCredentials: own.map(({ credentialId: id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    })
    await this.#repository.keepChallenge(asked.challenge, userId, CHALLENGE_MINUTES)
    return asked
  }

  /** Keeps what the device answered as a passkey; null when it is not what it was asked for. */
  async finishAdding(
    user: PasskeyUser,
    name: string,
    response: RegistrationResponseJSON,
    site: PasskeySite,
    writing: Writing,
  ): Promise<Passkey | null> {
    const challenge = challengeOf(response)
    if (challenge === null) return null
    if (!(await this.#repository.useChallenge(challenge, user.userId))) return null
    const made = await this.#proved(async () =>
      verifyRegistrationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.relyingParty,
        requireUserVerification: true,
        supportedAlgorithmIDs: ALGORITHMS,
      }),
    )
    if (made?.verified !== true) return null
    const {
      id: credentialId,
      publicKey,
      counter,
      transports = [],
    } = made.registrationInfo.credential
    const key = { credentialId, publicKey, counter, transports }
    const kept = await this.#repository.insert(user, name, key, writing, this.#announce)
    if (kept !== null) this.#options.principals.drop(null)
    return kept
  }

  /** What a device is asked to sign in by; which passkey it takes is its user's choice. */
  async beginSignIn({ relyingParty }: PasskeySite) {
    const asked = await generateAuthenticationOptions({
      rpID: relyingParty,
      timeout: CHALLENGE_MINUTES * 60_000,
      userVerification: 'required',
    })
    await this.#repository.keepChallenge(asked.challenge, null, CHALLENGE_MINUTES)
    return asked
  }

  /** Whose passkey signed; null when that is not proved. */
  async finishSignIn(
    response: AuthenticationResponseJSON,
    site: PasskeySite,
  ): Promise<ProvedUser | null> {
    const challenge = challengeOf(response)
    if (challenge === null || !(await this.#repository.useChallenge(challenge, null))) return null
    const known = await this.#repository.find(response.id)
    if (known === null || response.response.userHandle !== handleOf(known.userId)) return null
    const { credentialId, publicKey, counter } = known
    const signed = await this.#proved(async () =>
      verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: site.origin,
        expectedRPID: site.relyingParty,
        requireUserVerification: true,
        credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
      }),
    )
    if (signed?.verified !== true) return null
    if (!(await this.#repository.use(known.id, signed.authenticationInfo.newCounter))) return null
    return { userId: known.userId, email: known.email, passkeyId: known.id }
  }

  /** Its name; null when the user has none of that id. */
  async remove(user: PasskeyUser, id: string, writing: Writing): Promise<string | null> {
    const removed = await this.#repository.remove(user, id, writing, this.#announce)
    if (removed !== null) this.#options.principals.drop(null)
    return removed
  }

  /** What was proved; null when it does not hold, which is for the log. */
  async #proved<T>(prove: () => Promise<T>): Promise<T | null> {
    try {
      return await prove()
    } catch (error) {
      const reason = error instanceof Error ? error.message : undefined
      this.#options.log.warn({ part: 'passkeys', reason }, 'a passkey proved nothing')
      return null
    }
  }

  readonly #announce = async (client: pg.ClientBase): Promise<void> =>
    this.#options.principals.announce(client, null)
}

/** What a device calls a user. */
function handleOf(userId: string): string {
  return Buffer.from(userId).toString('base64url')
}
