import {
  factId,
  factKey,
  FACTS,
  type Fact,
  type FactKindName,
  type OrganizationView,
} from '@postscale/domain'
import { encodeGlobalId } from './global-id.js'
import type { NodeLoader } from './node.js'
import type { RecordedFact } from '../../time-series/find-facts.js'
import { readView } from '../read-view.js'

/** The opaque id of a fact: its organization, its source, and the key of its kind. */
export function factGlobalId({ state }: OrganizationView, fact: Fact): string {
  const key = factKey(fact)
  const parts = factId(key).split(':')
  return encodeGlobalId(FACTS[key.fact].words.type, state.organization.id, ...parts)
}

/**
 * Loads facts of a kind by their opaque ids, as they are recorded at the moment that is asked for.
 *
 * @param toNode the fact in the view of that moment.
 */
export function factLoader<K extends FactKindName>(
  kind: K,
  toNode: (view: OrganizationView, fact: RecordedFact<K>) => object,
): NodeLoader {
  return async (context, [organizationId = '', ...parts], at) => {
    const organization = await context.organizations.byId(organizationId)
    const view = organization && (await readView(context, organization.id, at))
    if (!view) return null
    const found = await context.services.facts.find(view, kind, parts.join(':'))
    const isLater = at?.asOf != null && found !== null && found.fact.day > view.day
    if (found === null || isLater) return null
    return toNode(view, { ...found.fact, revision: found.recordedIn } as unknown as RecordedFact<K>)
  }
}
