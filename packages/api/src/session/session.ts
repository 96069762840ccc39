import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import {
  type AccessLogRepository,
  createAccessLogRepository,
} from './access-log/access-log.repository.js'
import { type Denial, Denials } from './access-log/denials.js'
import { createMailer, type Mailer, type MailSettings } from '../mail/mailer.js'
import { createApiTokenRepository } from './api-token.repository.js'
import { createApiTokenService, type ApiTokenService } from './api-token.service.js'
import { createAttemptLimiter, type AttemptLimiter } from './attempt-limiter.repository.js'
import { createAuth, type Auth } from './auth.js'
import type { Pause } from './hold.js'
import { InstanceSecretRepository } from './instance-secret.repository.js'
import { createKnownDevices, type KnownDevices } from './known-devices.js'
import {
  createOrganizationDirectory,
  type OrganizationDirectory,
} from './organization.repository.js'
import { Members } from './members.js'
import { Passkeys } from './passkeys/passkeys.js'
import { Passwords } from './passwords.js'
import { createPrincipals, type Principals } from './principals.js'
import { ResetRequests } from './reset-requests.js'
import { createSignInGuard, type SignInGuard } from './sign-in-guard.js'
import { SessionRepository } from './session.repository.js'
import { createTokenGuesses, type TokenGuesses } from './token-guesses.js'
import { SecondFactorDuty } from './second-factor-duty/second-factor-duty.js'
import { Provisioning } from './provisioning/provisioning.js'
import type { ProviderReach } from './single-sign-on/provider-reach.js'
import { Sealer } from './single-sign-on/sealer.js'
import { createSessionOpening } from './single-sign-on/session-opening.js'
import { SingleSignOn, type SingleSignOnOptions } from './single-sign-on/single-sign-on.js'
import { createUserRepository, type UserRepository } from './user.repository.js'
import { installationPrisma } from '../database/installation-prisma.js'
import { installationWide } from '../database/installation-wide.js'
import { ofInstallation } from '../database/reach.js'

/** Everything about who may enter. */
export interface Session {
  /** Under which browsers reach the server. */
  readonly origin: string
  /** Whether that is the only one. */
  readonly originFixed: boolean
  readonly auth: Auth
  readonly users: UserRepository
  readonly apiTokens: ApiTokenService
  readonly attempts: AttemptLimiter
  readonly signInGuard: SignInGuard
  readonly devices: KnownDevices
  readonly tokenGuesses: TokenGuesses
  readonly passkeys: Passkeys
  readonly passwords: Passwords
  readonly resetRequests: ResetRequests
  readonly sessions: SessionRepository
  readonly principals: Principals
  readonly organizations: OrganizationDirectory
  readonly members: Members
  readonly accessLog: AccessLogRepository
  /** What is refused to those who may enter. */
  readonly denials: Denials
  /** Null where no mail is sent. */
  readonly mailer: Mailer | null
  readonly secondFactorDuty: SecondFactorDuty
  readonly singleSignOn: SingleSignOn
  readonly provisioning: Provisioning
  /** Seals what browsers and the database keep for us. */
  readonly sealer: Sealer
  close(): Promise<void>
}

interface SessionOptions {
  readonly database: Database
  readonly log: DatabaseLog
  readonly origin: string
  readonly originFixed: boolean
  /** Left out where no mail is sent. */
  readonly mail?: MailSettings | undefined
  /** How attempts are held back; the clock's by default. */
  readonly pause?: Pause
  /** Which identity providers may be asked; those of the public network, by TLS, by default. */
  readonly reach?: ProviderReach
  /** The TXT records of a name; those of DNS by default. */
  readonly txtRecords?: SingleSignOnOptions['txtRecords']
}

const PUBLIC: ProviderReach = { privateAddresses: false, plainLoopback: false }

export async function createSession(options: SessionOptions): Promise<Session> {
  const { log, origin } = options
  // Who may enter is found out before it is known whose rows may be reached.
  const database = { ...options.database, prisma: installationPrisma(options.database.prisma) }
  const { pool, writers } = database
  const attempts = createAttemptLimiter(database)
  const secrets = new InstanceSecretRepository(database)
  const secret = await secrets.get('cookies')
  const sealer = new Sealer(await secrets.get('sealed'))
  const users = createUserRepository(database)
  const opening = createSessionOpening(database)
  const auth = await createAuth({ ...options, database, secret, attempts, users, opening })
  const tokens = createApiTokenRepository(database)
  const accessLog = createAccessLogRepository(options.database)
  const keep = async (denied: readonly Denial[]) =>
    ofInstallation(async () => accessLog.addDenials(denied))
  const denials = new Denials(keep, log)
  const sessions = installationWide(new SessionRepository(writers))
  const principals = await createPrincipals({ pool, auth, users, tokens, sessions, opening, log })
  const mailer = options.mail === undefined ? null : createMailer(options.mail, log)
  const passwords = new Passwords({ pool: writers, auth, principals, origin })
  const resetRequests = new ResetRequests({ passwords, attempts, mailer, log })
  const { reach = PUBLIC, txtRecords } = options
  return {
    origin,
    originFixed: options.originFixed,
    auth,
    users,
    apiTokens: createApiTokenService(tokens, principals),
    attempts,
    signInGuard: createSignInGuard(attempts, options.pause ?? pause),
    devices: createKnownDevices(await secrets.get('devices'), origin.startsWith('https:')),
    tokenGuesses: createTokenGuesses(attempts),
    passkeys: new Passkeys({ pool: writers, principals, log }),
    passwords,
    resetRequests,
    sessions,
    principals,
    organizations: createOrganizationDirectory(database),
    members: new Members(database, principals),
    accessLog,
    denials,
    secondFactorDuty: new SecondFactorDuty({ database: options.database, principals, users }),
    singleSignOn: new SingleSignOn({ pool: writers, principals, sealer, reach, txtRecords }),
    provisioning: new Provisioning(writers, principals),
    sealer,
    mailer,
    close: async () => {
      await denials.close()
      await resetRequests.close()
      mailer?.close()
      await principals.close()
    },
  }
}
