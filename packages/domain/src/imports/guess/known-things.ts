import type { OrganizationState } from '../../state/organization-state.js'
import { namedAccountRow } from '../outcome/holder-of.js'
import { ThingRegistry } from '../outcome/thing-registry.js'
import type { KnownThings } from './column-content.js'

/** What an organization has, as files of a source name it: accounts by ids, people by names as well. */
export function knownThings({ accounts, people }: OrganizationState, source: string): KnownThings {
  const known = new ThingRegistry(people.values(), source, ({ name, email }) => [name, email])
  return {
    isAccount: (id) => namedAccountRow(accounts, { source, id }) !== -1,
    isPerson: (text) => known.find(text) !== null,
  }
}
