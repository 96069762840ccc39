import type { OrganizationState } from '../state/organization-state.js'
import { CUSTOMER_KINDS, type CustomerKind, type CustomerRecord } from './customer-kind.js'

/** The things of one kind around the customers, by external id. */
export type CustomerRegistry = ReadonlyMap<string, CustomerRecord>

/** Finds by external id what there is of a kind before its file is imported. */
export function customerRegistry(kind: CustomerKind, state: OrganizationState): CustomerRegistry {
  const things = new Map<string, CustomerRecord>()
  for (const thing of CUSTOMER_KINDS[kind].things(state).values()) {
    if (thing.externalId !== null) things.set(thing.externalId, thing)
  }
  return things
}
