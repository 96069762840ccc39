import {
  factId,
  factKey,
  FACTS,
  viewAt,
  type Fact,
  type FactKindName,
  type OrganizationView,
} from '@postscale/domain'
import { encodeGlobalId } from './global-id.js'
import type { NodeLoader } from './node.js'
import type { RecordedFact } from '../../time-series/find-facts.js'
import { todayOf } from '../read-view.js'

/** The opaque id of a fact: its organization, its source, and the key of its kind. */
export function factGlobalId({ state }: OrganizationView, fact: Fact): string {
  const key = factKey(fact)
  const parts = factId(key).split(':')
  return encodeGlobalId(FACTS[key.fact].words.type, state.organization.id, ...parts)
}

/**
 * Loads facts of a kind by their opaque ids, as they are recorded now.
 *
 * @param toNode the fact in the view of today.
 */
export function factLoader<K extends FactKindName>(
  kind: K,
  toNode: (view: OrganizationView, fact: RecordedFact<K>) => object,
): NodeLoader {
  return async ({ organizations, services }, [organizationId = '', ...parts]) => {
    const organization = await organizations.byId(organizationId)
    const state = organization && (await services.states.get(organization.id))
    if (!state) return null
    const view = viewAt(state, todayOf(state))
    const found = await services.facts.find(view, kind, parts.join(':'))
    if (found === null) return null
    return toNode(view, { ...found.fact, revision: found.recordedIn } as unknown as RecordedFact<K>)
  }
}
