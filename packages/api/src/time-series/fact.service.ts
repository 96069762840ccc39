import {
  parseFactId,
  type FactKey,
  type FactKindName,
  type OrganizationView,
} from '@postscale/domain'
import type pg from 'pg'
import { AccountBatches } from './account-batches.js'
import { factsAt, type FactsAt } from './facts-at.js'
import { findFacts, type FoundFact } from './find-facts.js'

interface Question extends FactsAt {
  readonly kind: FactKindName
}

/** Finds facts by their ids: those of one kind that one turn asks for in one statement. */
export class FactService {
  readonly #byId: AccountBatches<Question, FoundFact>

  constructor(pool: pg.Pool) {
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

  /** The fact with an id among those of its kind, as it was at the view's revision; null without one. */
  async find(view: OrganizationView, kind: FactKindName, id: string): Promise<FoundFact | null> {
    return (await this.#byId.ask({ ...factsAt(view), kind }, id)) ?? null
  }
}
