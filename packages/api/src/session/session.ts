import type { Database } from '../database/database.js'
import type { DatabaseLog } from '../database/database-start-error.js'
import {
  type AccessLogRepository,
  createAccessLogRepository,
} from './access-log/access-log.repository.js'
import { Denials } from './access-log/denials.js'
import { createApiTokenRepository } from './api-token.repository.js'
import { createApiTokenService, type ApiTokenService } from './api-token.service.js'
import { createAttemptLimiter, type AttemptLimiter } from './attempt-limiter.repository.js'
import { createAuth, type Auth } from './auth.js'
import { InstanceSecretRepository } from './instance-secret.repository.js'
import {
  createOrganizationDirectory,
  type OrganizationDirectory,
} from './organization.repository.js'
import { Members } from './members.js'
import { createPrincipals, type Principals } from './principals.js'
import { createUserRepository, type UserRepository } from './user.repository.js'

/** Everything about who may enter. */
export interface Session {
  /** Under which browsers reach the server. */
  readonly origin: string
  readonly auth: Auth
  readonly users: UserRepository
  readonly apiTokens: ApiTokenService
  readonly attempts: AttemptLimiter
  readonly principals: Principals
  readonly organizations: OrganizationDirectory
  readonly members: Members
  readonly accessLog: AccessLogRepository
  /** What is refused to those who may enter. */
  readonly denials: Denials
  close(): Promise<void>
}

interface SessionOptions {
  readonly database: Database
  readonly log: DatabaseLog
  readonly origin: string
  readonly originFixed: boolean
}

export async function createSession(options: SessionOptions): Promise<Session> {
  const { database, log } = options
  const attempts = createAttemptLimiter(database)
  const secret = await new InstanceSecretRepository(database).get('cookies')
  const auth = await createAuth({ ...options, secret, attempts })
  const users = createUserRepository(database)
  const tokens = createApiTokenRepository(database)
  const principals = await createPrincipals({ pool: database.pool, auth, users, tokens, log })
  const accessLog = createAccessLogRepository(database)
  const denials = new Denials(accessLog.addDenials, log)
  return {
    origin: options.origin,
    auth,
    users,
    apiTokens: createApiTokenService(tokens, principals),
    attempts,
    principals,
    organizations: createOrganizationDirectory(database),
    members: new Members(database, principals),
    accessLog,
    denials,
    close: async () => {
      await denials.close()
      await principals.close()
    },
  }
}
