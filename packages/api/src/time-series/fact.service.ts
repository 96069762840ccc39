import {
  type Fact,
  parseFactId,
  type FactKey,
  type FactKindName,
  type OrganizationView,
} from '@postscale/domain'
import type pg from 'pg'
import { AccountBatches } from './account-batches.js'
import { allFacts } from './all-facts.js'
import { factsAt, type FactsAt } from './facts-at.js'
import { findFacts, type FoundFact } from './find-facts.js'

interface Question extends FactsAt {
  readonly kind: FactKindName
}

/** Finds facts: by their ids, those of one kind that one turn asks for in one statement, or all of them. */
export class FactService {
  readonly #pool: pg.Pool
  readonly #byId: AccountBatches<Question, FoundFact>

  constructor(pool: pg.Pool) {
    this.#pool = pool
    this.#byId = new AccountBatches(async ({ organizationId, revision, kind }, ids) => {
      const keys = ids.map((id): readonly [string, FactKey | null] => [id, parseFactId(kind, id)])
      const known = keys.flatMap(([id, key]) => (key === null ? [] : [{ id, key, revision }]))
      const facts = await findFacts(pool, organizationId, known)
      return new Map(
        known.flatMap(({ id }, index): [string, FoundFact][] => {
          const found = facts[index]
          return found == null ? [] : [[id, found]]
        }),
      )
    })
  }

  /** Every fact of an organization as it was at a revision, page by page. */
  all(organizationId: string, revision: number): AsyncGenerator<readonly Fact[]> {
    return allFacts(this.#pool, organizationId, revision)
  }

  /** The fact with an id among those of its kind, as it was at the view's revision; null without one. */
  async find(view: OrganizationView, kind: FactKindName, id: string): Promise<FoundFact | null> {
    return (await this.#byId.ask({ ...factsAt(view), kind }, id)) ?? null
  }
}
