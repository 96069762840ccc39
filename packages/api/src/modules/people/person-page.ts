import type { LivePerson, OrganizationView } from '@postscale/domain'
import type { Page } from '../../shared/relay/paginate.js'
import { sortableText } from '../../shared/relay/sortable-text.js'
import { pageOfThings } from '../organizations/page-of-things.js'
import { rememberedKey } from '../organizations/remembered-key.js'
import { employmentOf } from './employment-of.js'
import type { PersonArgs } from './inputs/person-args.js'
import { personTest } from './person-test.js'
import { PersonType } from '../../graphql/types.js'

const nameKey = rememberedKey(({ name, id }: LivePerson) => [sortableText(name), id])

const byName = { field: 'NAME', direction: 'ASC' } as const

/** A page of an organization's people, or of some of them. */
export function personPage(
  view: OrganizationView,
  people: Iterable<LivePerson>,
  args: PersonArgs,
): Page<PersonType> {
  const kept = Array.from(people).filter(personTest(view, args.filter ?? {}))
  const keys = {
    NAME: nameKey,
    EMPLOYED_FROM: (person: LivePerson) => [employmentOf(view, person).from, person.id],
  }
  return pageOfThings(kept, keys, args, byName, (person) => new PersonType(view, person))
}
