import { formatDay, parseDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { SingleChange } from '../../plans/change.js'
import { type DealtWeeks, opensAtOnce } from './deal-weeks.js'
import { mondayOf, type TransitionOptions } from './transition-options.js'
import type { TransitionProblem } from './transition-problem.js'

/** A change and the week in which it is due. */
interface WeekChange {
  readonly week: number
  readonly change: SingleChange
}

/**
 * The template’s changes and the hand-overs, each on the Monday of its week, in the order in which they hold. Teams are made and
 * seats opened first, and everybody reports to the new leaders from the first week; teams end as soon as nobody is in them;
 * in the last week teams get their place in the model, and it is declared.
 */
export function pathChanges(
  problem: TransitionProblem,
  dealt: DealtWeeks,
  options: TransitionOptions,
): readonly SingleChange[] {
  const dated = [
    ...templateChanges(problem, dealt, options),
    ...bookChanges(problem, dealt, options),
  ]
  // What is done to teams in their last week comes after what leaves them.
  const rank = ({ change }: WeekChange): number => LATE.indexOf(change.type)
  return dated.toSorted((a, b) => a.week - b.week || rank(a) - rank(b)).map(({ change }) => change)
}

const LATE: readonly string[] = ['moveTeam', 'retireTeam', 'updateOrganization']

function templateChanges(
  problem: TransitionProblem,
  dealt: DealtWeeks,
  options: TransitionOptions,
): readonly WeekChange[] {
  const { draft, seats, opened } = problem
  const last = dealt.weeks.length - 1
  const weekOf = new Map(seats.map(({ id }, seat) => [id, Math.max(0, dealt.weekOfSeat[seat]!)]))
  const ends = teamEnds(problem, dealt)
  const weekOfChange = coverageWeeks(problem, dealt)
  let [coverage, seat] = [0, 0]
  return draft.changes.flatMap((change): readonly WeekChange[] => {
    const on = (week: number): WeekChange => ({
      week,
      change: { ...change, effective: formatDay(mondayOf(options, week)) } as SingleChange,
    })
    switch (change.type) {
      case 'movePosition': {
        const week = weekOf.get(change.id) ?? 0
        const { reportsToId, ...seatMove } = change
        if (reportsToId === undefined || week === 0) return [on(week)]
        const { teamId, ...line } = change
        const moved = { ...seatMove, effective: formatDay(mondayOf(options, week)) }
        return teamId === undefined
          ? [on(0)]
          : [
              { week: 0, change: line },
              { week, change: moved },
            ]
      }
      case 'coverAccount': {
        const week = weekOfChange.get(coverage) ?? 0
        coverage += 1
        // What begins later keeps its day.
        const isLater = (parseDay(change.effective) ?? 0) > options.start
        return [isLater ? { week, change } : on(week)]
      }
      case 'openPosition': {
        const place = opened[seat]!
        seat += 1
        return [on(opensAtOnce(problem, place) ? 0 : last)]
      }
      case 'moveTeam':
      case 'updateOrganization':
        return [on(last)]
      case 'retireTeam':
        return [on(ends.get(change.id) ?? last)]
      default:
        return [on(0)]
    }
  })
}

/** Of each of the template’s changes of coverage its week, by their order. */
function coverageWeeks(
  { transfers }: TransitionProblem,
  { weekOfTransfer }: DealtWeeks,
): ReadonlyMap<number, number> {
  return new Map(transfers.map(({ change }, transfer) => [change, weekOfTransfer[transfer]!]))
}

/** Of each present team the week in which the last seat, account and team has left it. */
function teamEnds(
  { view, draft, seats, transfers, places }: TransitionProblem,
  { weeks, weekOfSeat, weekOfTransfer }: DealtWeeks,
): ReadonlyMap<Id, number> {
  const ends = new Map<Id, number>([...view.teams.keys()].map((id) => [id, 0]))
  const lasts = (teamId: Id, week: number): void => {
    ends.set(teamId, Math.max(ends.get(teamId) ?? 0, week))
  }
  for (const [seat, { from }] of seats.entries()) lasts(places[from]!.teamId, weekOfSeat[seat]!)
  for (const [transfer, { from, fromSeat }] of transfers.entries()) {
    if (fromSeat === -1) lasts(places[from]!.teamId, weekOfTransfer[transfer]!)
  }
  const used = new Set(draft.ids.values())
  // What is below ends before what is above; a team of the model leaves in the last week.
  for (const change of draft.changes) {
    if (change.type !== 'retireTeam') continue
    for (const { id } of view.childTeams(change.id)) {
      lasts(change.id, used.has(id) ? weeks.length - 1 : ends.get(id)!)
    }
  }
  return ends
}

function bookChanges(
  { view, transfers, seats }: TransitionProblem,
  { weekOfTransfer }: DealtWeeks,
  options: TransitionOptions,
): readonly WeekChange[] {
  const { newId, overlapDays } = options
  return transfers.flatMap(({ row, toSeat }, transfer): readonly WeekChange[] => {
    if (toSeat === -1) return []
    const week = weekOfTransfer[transfer]!
    const day = mondayOf(options, week)
    const covering = {
      effective: formatDay(day),
      id: newId(),
      accountId: view.accounts.id(row),
      responsibility: 'CSM',
      positionId: seats[toSeat]!.id,
    } as const
    const transitionUntil = formatDay(day + overlapDays)
    return [
      {
        week,
        change:
          overlapDays === 0
            ? { type: 'coverAccount', ...covering }
            : { type: 'handOverAccount', ...covering, transitionUntil },
      },
    ]
  })
}
