import type { Seat } from '@/organisation/roster-query'
import type { GuideRole, OwnRole } from './roles-query'

/** A role with how many seats it has, and who is in them. */
interface RoleRow {
  readonly role: OwnRole
  readonly seats: number
  readonly people: number
  readonly openFte: number
}

/** The roles of one family, from the first step of its ladder up. */
export interface RoleFamilyGroup {
  readonly family: OwnRole['family']
  readonly rows: readonly RoleRow[]
  /** The names of the longest ladder that the guides have for the family; empty where they have none. */
  readonly ladder: readonly string[]
}

/** The roles by family, the family with the most seats first. */
export function roleGroups(
  roles: readonly OwnRole[],
  seats: readonly Seat[],
  guides: readonly GuideRole[],
  language: string,
): readonly RoleFamilyGroup[] {
  const { compare } = new Intl.Collator(language)
  const seatsOf = Map.groupBy(seats, ({ role }) => role?.id)
  const rows = roles.map((role): RoleRow => {
    const own = seatsOf.get(role.id) ?? []
    const people = new Set(
      own.flatMap(({ occupancies }) => occupancies.map(({ person }) => person?.id)),
    )
    return {
      role,
      seats: own.length,
      people: people.size,
      openFte: own.reduce((sum, { openFte }) => sum + openFte, 0),
    }
  })
  const sizeOf = (group: readonly RoleRow[]): number =>
    group.reduce((sum, row) => sum + row.seats, 0)
  return [...Map.groupBy(rows, ({ role }) => role.family)]
    .toSorted(([, a], [, b]) => sizeOf(b) - sizeOf(a))
    .map(([family, group]) => ({
      family,
      rows: group.toSorted(
        (a, b) => a.role.level - b.role.level || compare(a.role.name, b.role.name),
      ),
      ladder: longestLadder(guides.filter((guide) => guide.family === family)),
    }))
}

function longestLadder(guides: readonly GuideRole[]): readonly string[] {
  const ladders = guides.map(({ ladder }) => ladder).toSorted((a, b) => b.length - a.length)
  const [longest = []] = ladders
  return longest.length > 1 ? longest : []
}
