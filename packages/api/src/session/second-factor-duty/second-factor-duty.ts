import type pg from 'pg'
import type { Database } from '../../database/database.js'
import type { Writing } from '../../database/in-transaction.js'
import { recordAccess } from '../access-log/access-event.js'
import type { Principal } from '../principal.js'
import type { Principals } from '../principals.js'
import type { UserRepository } from '../user.repository.js'
import { SecondFactorDutyRepository } from './second-factor-duty.repository.js'

interface SecondFactorDutyOptions {
  readonly database: Pick<Database, 'prisma' | 'writers'>
  readonly principals: Principals
  readonly users: Pick<UserRepository, 'hasSecondFactor'>
}

/** Says whether members have to prove a second factor to open an organization. */
export class SecondFactorDuty {
  readonly #repository: SecondFactorDutyRepository
  readonly #options: SecondFactorDutyOptions

  constructor(options: SecondFactorDutyOptions) {
    this.#repository = new SecondFactorDutyRepository(options.database)
    this.#options = options
  }

  async isWanted(organizationId: string): Promise<boolean> {
    return (await this.#repository.wanting([organizationId])).has(organizationId)
  }

  /** Whoever wants it of others has one; it holds from the next request on, everywhere. */
  async set(
    principal: Principal,
    organizationId: string,
    isWanted: boolean,
    writing: Writing,
  ): Promise<'SECOND_FACTOR_MISSING' | null> {
    const { principals } = this.#options
    if (isWanted && !(await this.#hasOne(principal))) return 'SECOND_FACTOR_MISSING'
    const onWritten = async (client: pg.ClientBase) => {
      await recordAccess(client, {
        organizationId,
        kind: isWanted ? 'SECOND_FACTOR_WANTED' : 'SECOND_FACTOR_RELEASED',
        actor: principal,
        subjectId: null,
        subjectName: '',
        before: null,
        after: null,
      })
      await principals.announce(client, null)
    }
    await this.#repository.set(organizationId, isWanted, writing, onWritten)
    principals.drop(null)
    return null
  }

  /** A token has what its user has; the installation's own needs none. */
  async #hasOne(principal: Principal): Promise<boolean> {
    if (principal.kind === 'user') return principal.isProved
    return principal.userId === null || this.#options.users.hasSecondFactor(principal.userId)
  }
}
