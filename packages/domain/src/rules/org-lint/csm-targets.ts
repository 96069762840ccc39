import { poolSeats } from '../capacity/shared-load.js'
import type { Id } from '../../kernel/ids.js'
import type { LivePerson } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { type LintSubject, positionSubject, teamSubject } from './lint-subject.js'

/** Who looks after accounts as CSM: a seat, or a team that pools them, with its people. */
export interface CsmTarget {
  readonly subject: LintSubject
  /** The team, or the seat's. */
  readonly teamId: Id
  readonly people: readonly LivePerson[]
  /** Rows of the accounts. */
  readonly accounts: readonly number[]
}

interface Books {
  readonly targets: readonly CsmTarget[]
  /** By an account's row its target's place, from 1; 0 where nobody is. */
  readonly placeOf: Int32Array
}

const known = new WeakMap<OrganizationView, Books>()

/** Every seat and team that is accountable for accounts as CSM, in one pass over the coverage; kept with the view. */
export function csmTargets(view: OrganizationView): readonly CsmTarget[] {
  return booksOf(view).targets
}

/** Who is accountable for an account as CSM; null where nobody is. */
export function csmTargetOf(view: OrganizationView): (row: number) => CsmTarget | null {
  const { targets, placeOf } = booksOf(view)
  return (row) => targets[(placeOf[row] ?? 0) - 1] ?? null
}

function booksOf(view: OrganizationView): Books {
  let books = known.get(view)
  if (books === undefined) {
    const targets = targetsOf(view)
    const placeOf = new Int32Array((view.accounts.rows.at(-1) ?? -1) + 1)
    for (const [index, { accounts }] of targets.entries()) {
      for (const row of accounts) placeOf[row] = index + 1
    }
    books = { targets, placeOf }
    known.set(view, books)
  }
  return books
}

function targetsOf(view: OrganizationView): readonly CsmTarget[] {
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
      const { teamId } = seat
      return [{ subject: positionSubject(seat), teamId, people: peopleOf(view, [id]), accounts }]
    }),
    ...[...byTeam].flatMap(([id, accounts]) => {
      const team = view.teams.get(id)
      if (team === undefined) return []
      const seats = poolSeats(view, id, 'CSM').map((seat) => seat.id)
      return [{ subject: teamSubject(team), teamId: id, people: peopleOf(view, seats), accounts }]
    }),
  ]
}

function peopleOf(view: OrganizationView, seats: readonly Id[]): readonly LivePerson[] {
  return seats
    .flatMap((id) => view.occupanciesOfPosition(id))
    .flatMap(({ personId }) => view.people.get(personId) ?? [])
}
