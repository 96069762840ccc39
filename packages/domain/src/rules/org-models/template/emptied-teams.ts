import type { Id } from '../../../kernel/ids.js'
import type { LiveTeam } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'

/** What becomes of the present teams that a template has no use for. */
interface EmptiedTeams {
  /** Those that can be retired, what is below before what is above. */
  readonly retired: readonly LiveTeam[]
  /** Those that something still needs: recorded changes to come, or coverage that cannot move. */
  readonly kept: readonly LiveTeam[]
}

/**
 * Sorts the teams that the plan empties. All live seats have left them, and the pooled coverage that
 * can move; what remains in the way is recorded for later, or bound to the team.
 *
 * @param used ids of the present teams that stand for teams of the template.
 * @param bound ids of teams with coverage that cannot move.
 */
export function emptiedTeams(
  view: OrganizationView,
  used: ReadonlySet<Id>,
  bound: ReadonlySet<Id>,
): EmptiedTeams {
  const unused = [...view.teams.values()].filter(({ id }) => !used.has(id))
  const needed = new Set([...bound, ...neededLater(view)])
  for (const { id } of unused) if (!isRetirable(view, id)) needed.add(id)
  // A team that stays needs the teams above it; the set grows while it is walked.
  for (const id of needed) {
    const parentId = used.has(id) ? null : (view.teams.get(id)?.parentId ?? null)
    if (parentId !== null) needed.add(parentId)
  }
  const retired = unused.filter(({ id }) => !needed.has(id))
  return {
    retired: retired.toSorted((a, b) => depth(view, b) - depth(view, a)),
    kept: unused.filter(({ id }) => needed.has(id)),
  }
}

/** Without recorded changes to come, and not begun on the very day. */
function isRetirable(view: OrganizationView, teamId: Id): boolean {
  const last = view.state.teams.get(teamId)?.history.at(-1)
  if (last === undefined || last.from > view.day) return false
  return last.from < view.day || last.set !== null
}

/** Teams that seats or teams are recorded to be in on a later day. */
function neededLater(view: OrganizationView): ReadonlySet<Id> {
  const needed = new Set<Id>()
  const isRecorded = ({ from, set }: Version, field: string): boolean =>
    from > view.day && (set === null || set.includes(field))
  for (const { history } of view.state.positions.values()) {
    for (const version of history) {
      if (isRecorded(version, 'teamId')) needed.add(version.fields.teamId)
    }
  }
  for (const { history } of view.state.teams.values()) {
    for (const version of history) {
      const { parentId } = version.fields
      if (parentId !== null && isRecorded(version, 'parentId')) needed.add(parentId)
    }
  }
  return needed
}

interface Version {
  readonly from: number
  readonly set: readonly string[] | null
}

function depth(view: OrganizationView, { parentId }: LiveTeam): number {
  let above = 0
  let id = parentId
  while (id !== null) {
    above += 1
    id = view.teams.get(id)?.parentId ?? null
  }
  return above
}
