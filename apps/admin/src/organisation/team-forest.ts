import type { AdminCapacityLineFragment } from '@/generated/graphql'
import type { Team } from './teams-query'

/** The line that most needs attention; null when none measures anything. */
export function fullestLine(
  lines: readonly AdminCapacityLineFragment[],
): AdminCapacityLineFragment | null {
  const measured = lines.filter(({ band }) => band !== null)
  const [first] = measured.toSorted((a, b) => fullness(b) - fullness(a))
  return first ?? null
}

function fullness({ utilisation, load }: AdminCapacityLineFragment): number {
  return utilisation.value ?? 1e6 + load
}

/** A team with the teams below it. */
export interface TeamBranch {
  readonly team: Team
  readonly children: readonly TeamBranch[]
}

/** The forest that a flat list of teams makes; siblings by name. */
export function teamForest(teams: readonly Team[], language: string): readonly TeamBranch[] {
  const known = new Set(teams.map(({ id }) => id))
  const { compare } = new Intl.Collator(language)
  const byParent = Map.groupBy(
    teams.toSorted((a, b) => compare(a.name, b.name)),
    // A team whose parent is not among them stands as a root, so that none is lost.
    ({ parent }) => (parent && known.has(parent.id) ? parent.id : null),
  )
  const below = (id: string | null): readonly TeamBranch[] =>
    (byParent.get(id) ?? []).map((team) => ({ team, children: below(team.id) }))
  return below(null)
}
