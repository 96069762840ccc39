import type { RoleFamily } from '../../entities/vocabularies.js'
import { exceeds } from '../../kernel/near.js'
import type { Id } from '../../kernel/ids.js'
import { isMeasured } from '../../rules/capacity/capacity-row.js'
import { type DealtWeeks, placesNow } from './deal-weeks.js'
import { utilisationAt } from './place-loads.js'
import type { TransitionProblem } from './transition-problem.js'

/** The busiest role family of a team in one week. */
export interface Tightest {
  readonly week: number
  readonly teamId: Id
  readonly family: RoleFamily
  /** Infinite where nobody is there for the load. */
  readonly utilisation: number
}

/** A role family of a team that is busier than allowed in some week. */
export interface PlaceAbove extends Tightest {
  /** The first and the last week in which it is, and how many weeks that are. */
  readonly from: number
  readonly to: number
  readonly weeks: number
  /** Capacity that is missing in the week in which it is busiest, in seats. */
  readonly missing: number
  /** Whether it is so before anything has changed. */
  readonly isNow: boolean
  /** Whether it is so in the last week, and so in the model. */
  readonly isInModel: boolean
}

/** The week and place in which somebody is busiest; null without work. */
export function tightestWeek(problem: TransitionProblem, dealt: DealtWeeks): Tightest | null {
  let tightest: Tightest | null = null
  for (const [week, { loads }] of dealt.weeks.entries()) {
    for (const [place, { teamId, family }] of problem.places.entries()) {
      const utilisation = utilisationAt(loads, place)
      if (!isMeasured(family) || utilisation <= (tightest?.utilisation ?? 0)) continue
      tightest = { week, teamId, family, utilisation }
    }
  }
  return tightest
}

/** The places that are busier than allowed, the worst first. */
export function placesAbove(
  problem: TransitionProblem,
  { weeks }: DealtWeeks,
  mostUtilisation: number,
): readonly PlaceAbove[] {
  const above: PlaceAbove[] = []
  const now = placesNow(problem, problem.capacityOn(problem.view.day))
  for (const [place, { teamId, family }] of problem.places.entries()) {
    if (!isMeasured(family)) continue
    const over = weeks.flatMap(({ loads }, week) =>
      exceeds(utilisationAt(loads, place), mostUtilisation) ? [week] : [],
    )
    const [from, to] = [over[0], over.at(-1)]
    if (from === undefined || to === undefined) continue
    const missingIn = (week: number): number => {
      const { load, capacity } = weeks[week]!.loads
      return load[place]! / mostUtilisation - capacity[place]!
    }
    const worst = over.reduce(
      (most, week) => (missingIn(week) > missingIn(most) ? week : most),
      from,
    )
    above.push({
      week: worst,
      teamId,
      family,
      utilisation: utilisationAt(weeks[worst]!.loads, place),
      from,
      to,
      weeks: over.length,
      missing: missingIn(worst),
      isNow: exceeds(utilisationAt(now, place), mostUtilisation),
      isInModel: to === weeks.length - 1,
    })
  }
  return above.toSorted((a, b) => b.missing - a.missing || (a.teamId < b.teamId ? -1 : 1))
}
