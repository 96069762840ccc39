import { queryOptions } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import type { FilterField } from '../filters/filter-field'
import { isListed } from '../thing'
import { thingName } from '../thing-name'
import { listDocument, readAllThings } from '../thing-query'

/** A thing that others refer to, as the heading over those. */
export interface GroupThing {
  readonly id: string
  readonly name: string
}

/** The kinds of which an organization has few enough for each to be a heading. */
const OF_FEW: readonly (string | undefined)[] = ['team', 'role'] satisfies FilterField['to'][]

/** Whether a field refers to things that are few. */
export function isOfFew({ type, to }: FilterField): boolean {
  return type === 'reference' && OF_FEW.includes(to)
}

/** What a list's filter says of a field that refers to other things. */
export interface Relation {
  readonly ids?: readonly string[]
  readonly withBranch?: boolean
  readonly isNull?: boolean
}

/** The things that a list can be grouped by in a field: by name, and those alone that its filter lets through. */
export function groupThingsQuery(
  slug: string,
  at: Moment,
  by: FilterField | null,
  operand: unknown,
) {
  const { name, to = '' } = by ?? {}
  return queryOptions({
    queryKey: ['group-things', slug, at, name, to, operand],
    queryFn: async (): Promise<readonly GroupThing[]> => {
      if (!isListed(to)) return []
      const listing = {
        filter: referredFilter(to, operand as Relation | undefined),
        order: { field: 'NAME', direction: 'ASC' },
      } as const
      const things = await readAllThings(slug, at, listing, listDocument(to))
      return things.map((thing) => ({ id: thing.id, name: thingName(to, thing) }))
    },
    enabled: by !== null && isOfFew(by),
  })
}

/** Those of a kind that a list's filter lets through: of a team, unless told otherwise, those below it too. */
export function referredFilter(
  to: string,
  { ids, withBranch = true }: Relation = {},
): Readonly<Record<string, unknown>> {
  if (ids === undefined) return {}
  const [id] = ids
  return to === 'team' && withBranch && ids.length === 1 ? { branchOf: { id } } : { ids }
}
