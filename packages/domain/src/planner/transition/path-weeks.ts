import { ROLE_FAMILIES, type RoleFamily } from '../../entities/vocabularies.js'
import type { Day } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { isMeasured } from '../../rules/capacity/capacity-row.js'
import type { Binds, DealtWeeks } from './deal-weeks.js'
import { type PlaceLoads, utilisationAt } from './place-loads.js'
import { mondayOf, type TransitionOptions } from './transition-options.js'
import type { TransitionProblem } from './transition-problem.js'

/** Load and capacity of a role family, in a team or altogether, in seats. */
interface FamilyLoad {
  readonly family: RoleFamily
  readonly load: number
  readonly capacity: number
  /** Infinite where nobody is there for the load. */
  readonly utilisation: number
}

/** A role family of one team. */
export interface TeamLoad extends FamilyLoad {
  readonly teamId: Id
}

/** An account that changes hands. */
export interface HandedAccount {
  readonly accountId: Id
  /** The seats; null where a team pools it. */
  readonly from: Id | null
  readonly to: Id | null
  /** The teams: that of the seat in the model, or the one that pools it. */
  readonly fromTeam: Id
  readonly toTeam: Id
  /** In minor units a year. */
  readonly revenue: number
}

/** What happens in one week, and how busy everybody is then. */
export interface TransitionWeek {
  readonly monday: Day
  /** Seats that go to their team. */
  readonly seats: readonly Id[]
  /** Accounts that change hands, who pays most first. */
  readonly handOvers: readonly HandedAccount[]
  /** What those pay a year, in minor units. */
  readonly revenue: number
  /** Accounts whose team changes with people who know them. */
  readonly followed: number
  /** By role family that can be measured, in their order. */
  readonly families: readonly FamilyLoad[]
  /** By team and role family that have something to do, the busiest first. */
  readonly teams: readonly TeamLoad[]
  /** What keeps most of the hand-overs that come later from this week; null where none do. */
  readonly binds: Binds | null
}

/** The weeks of a way. */
export function transitionWeeks(
  problem: TransitionProblem,
  { weeks, weekOfSeat, weekOfTransfer }: DealtWeeks,
  options: TransitionOptions,
): readonly TransitionWeek[] {
  const seats = byWeek(weeks.length, weekOfSeat)
  const transfers = byWeek(weeks.length, weekOfTransfer)
  return weeks.map(({ loads, binds }, week) => {
    const moved = transfers[week]!.map((at) => problem.transfers[at]!)
    const handOvers = moved
      .filter(({ kind }) => kind === 'HAND_OVER')
      .toSorted((a, b) => b.revenue - a.revenue)
      .map(({ row, fromSeat, toSeat, from, to, revenue }) => ({
        accountId: problem.view.accounts.id(row),
        from: problem.seats[fromSeat]?.id ?? null,
        to: problem.seats[toSeat]?.id ?? null,
        fromTeam: problem.places[from]!.teamId,
        toTeam: problem.places[to]!.teamId,
        revenue,
      }))
    return {
      monday: mondayOf(options, week),
      seats: seats[week]!.map((seat) => problem.seats[seat]!.id),
      handOvers,
      revenue: handOvers.reduce((sum, each) => sum + each.revenue, 0),
      followed: moved.filter(({ kind }) => kind === 'FOLLOWS').length,
      families: familiesOf(problem, loads),
      teams: teamsOf(problem, loads),
      binds,
    }
  })
}

function byWeek(weeks: number, weekOf: Int32Array): readonly (readonly number[])[] {
  const dealt: number[][] = Array.from({ length: weeks }, () => [])
  for (const [number, week] of weekOf.entries()) dealt[week]?.push(number)
  return dealt
}

function familiesOf({ places }: TransitionProblem, loads: PlaceLoads): readonly FamilyLoad[] {
  return ROLE_FAMILIES.filter(isCounted).flatMap((family) => {
    const sums = { load: new Float64Array(1), capacity: new Float64Array(1) }
    for (const [place, each] of places.entries()) {
      if (each.family !== family) continue
      sums.load[0]! += loads.load[place]!
      sums.capacity[0]! += loads.capacity[place]!
    }
    const [load, capacity] = [sums.load[0]!, sums.capacity[0]!]
    return load + capacity > 0
      ? [{ family, load, capacity, utilisation: utilisationAt(sums, 0) }]
      : []
  })
}

function teamsOf({ places }: TransitionProblem, loads: PlaceLoads): readonly TeamLoad[] {
  return places
    .flatMap(({ teamId, family }, place) => {
      const utilisation = utilisationAt(loads, place)
      if (!isCounted(family) || utilisation === 0) return []
      const [load, capacity] = [loads.load[place]!, loads.capacity[place]!]
      return [{ teamId, family, load, capacity, utilisation }]
    })
    .toSorted((a, b) => b.utilisation - a.utilisation || (a.teamId < b.teamId ? -1 : 1))
}

/** Its work comes of the accounts; that of CS Operations comes of how many CSMs there are. */
function isCounted(family: RoleFamily): boolean {
  return isMeasured(family) && family !== 'CS_OPS'
}
