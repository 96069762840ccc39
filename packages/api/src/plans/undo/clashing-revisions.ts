import { type OrganizationState, type Restore, type Trail, undoOf } from '@postscale/domain'
import type pg from 'pg'
import type { AuditEntry, AuditRepository } from '../../store/audit.repository.js'
import { factTrailsOfRevisions } from '../../time-series/fact-trails.js'
import { decidePlan } from '../decide-plan.js'
import { trailsOfRevisions } from './read-thing-trails.js'

/** Most later revisions, and most restores, for which it is tried out which of them stand in the way. */
const MOST_TRIED = 50
const MOST_RESTORES = 2_000

/**
 * Later revisions that changed other things, with which what is restored cannot be: a seat that is filled
 * again, an account that somebody else covers. No rule says which they are, so they are tried out.
 */
export class ClashingRevisions {
  readonly #pool: pg.Pool
  readonly #audit: AuditRepository
  readonly #state: OrganizationState

  constructor(pool: pg.Pool, audit: AuditRepository, state: OrganizationState) {
    this.#pool = pool
    this.#audit = audit
    this.#state = state
  }

  /**
   * The fewest found later revisions with which the undo is accepted; none where it is so by itself, or where
   * that is not found out.
   */
  async of(revisions: readonly number[], restores: readonly Restore[]): Promise<readonly number[]> {
    if (restores.length > MOST_RESTORES || (await this.#isAccepted(restores))) return []
    const since = Math.min(...revisions)
    const others = await this.#othersSince(since, new Set(revisions))
    if (others.length > MOST_TRIED) return []
    const trails = await this.#trailsOf(since, [...revisions, ...others])
    if (trails.length > MOST_RESTORES) return []
    const passes = async (more: readonly number[]) => {
      const undo = undoOf(trails, new Set([...revisions, ...more]))
      return undo.later.length === 0 && this.#isAccepted(undo.restores)
    }
    if (!(await passes(others))) return []
    let needed = others
    // The earliest first: what a later one changed too cannot be left to it.
    for (const each of others) {
      const fewer = needed.filter((revision) => revision !== each)
      if (await passes(fewer)) needed = fewer
    }
    return needed
  }

  async #isAccepted(restores: readonly Restore[]): Promise<boolean> {
    return (await decidePlan(this.#pool, this.#state, restores)).ok
  }

  /** The other revisions after one, the earliest first; one more than are tried at most. */
  async #othersSince(since: number, own: ReadonlySet<number>): Promise<readonly number[]> {
    const { organization, revision } = this.#state
    const slice = { after: null, before: [since], limit: MOST_TRIED + own.size + 1, fromEnd: true }
    const entries = await this.#audit.entries(organization.id, { revision }, slice)
    return entries
      .filter((entry) => !own.has(entry.revision) && sizeOf(entry) <= MOST_RESTORES)
      .map((entry) => entry.revision)
      .toReversed()
  }

  async #trailsOf(since: number, revisions: readonly number[]): Promise<readonly Trail[]> {
    const { organization, revision: upTo } = this.#state
    const question = { organizationId: organization.id, since, upTo, limit: MOST_RESTORES + 1 }
    return [
      ...(await trailsOfRevisions(this.#pool, question, revisions)),
      ...(await factTrailsOfRevisions(this.#pool, question, revisions)),
    ]
  }
}

function sizeOf({ changeCount, factCount }: AuditEntry): number {
  return changeCount + factCount
}
