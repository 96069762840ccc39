import type { PersonFields } from '../../entities/person.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { AccountFinder } from '../outcome/account-finder.js'
import { ThingRegistry } from '../outcome/thing-registry.js'
import { wordsOfName } from '../outcome/words-of-name.js'
import type { KnownThings } from './column-content.js'

/** What an organization has, as files of a source name it: accounts and people by names as well as ids. */
export function knownThings({ accounts, people }: OrganizationState, source: string): KnownThings {
  const calledIn = ({ name, email }: PersonFields) => ({ name, email })
  const known = new ThingRegistry(people.values(), source, calledIn, wordsOfName)
  const finder = new AccountFinder(source)
  return {
    isAccount: (text) => finder.named(accounts, text, 0) !== -1,
    isPerson: (text) => known.find(text) !== null,
  }
}
