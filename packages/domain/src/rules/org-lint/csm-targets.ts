import { poolSeats } from '../capacity/shared-load.js'
import type { Id } from '../../kernel/ids.js'
import type { LivePerson } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type LintSubject, positionSubject, teamSubject } from './lint-subject.js'

/** Who looks after accounts as CSM: a seat, or a team that pools them, with its people. */
export interface CsmTarget {
  readonly subject: LintSubject
  readonly people: readonly LivePerson[]
  /** Rows of the accounts. */
  readonly accounts: readonly number[]
}

/** Every seat and team that is accountable for accounts as CSM, in one pass over the coverage. */
export function csmTargets(view: OrganizationView): readonly CsmTarget[] {
  const { coverage } = view
  const bySeat = new Map<Id, number[]>()
  const byTeam = new Map<Id, number[]>()
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE' || coverage.responsibility(row) !== 'CSM') continue
    const positionId = coverage.positionId(row)
    const [groups, key] =
      positionId === null
        ? ([byTeam, coverage.teamId(row)] as const)
        : ([bySeat, positionId] as const)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [coverage.accountRow(row)])
    else group.push(coverage.accountRow(row))
  }
  return [
    ...[...bySeat].flatMap(([id, accounts]) => {
      const seat = view.positions.get(id)
      if (seat === undefined) return []
      return [{ subject: positionSubject(seat), people: peopleOf(view, [id]), accounts }]
    }),
    ...[...byTeam].flatMap(([id, accounts]) => {
      const team = view.teams.get(id)
      if (team === undefined) return []
      const seats = poolSeats(view, id, 'CSM').map((seat) => seat.id)
      return [{ subject: teamSubject(team), people: peopleOf(view, seats), accounts }]
    }),
  ]
}

function peopleOf(view: OrganizationView, seats: readonly Id[]): readonly LivePerson[] {
  return seats
    .flatMap((id) => view.occupanciesOfPosition(id))
    .flatMap(({ personId }) => view.people.get(personId) ?? [])
}
