import { type Tier, TIERS } from '../../entities/vocabularies.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { ThresholdProblem } from './threshold-problem.js'
import { type Thresholds, tierUnder } from './thresholds-at.js'

/** Accounts that go the same way. */
interface OneWay {
  readonly accounts: number
  readonly revenue: MinorUnits
}

/** An account that gets another tier. */
interface TierChange {
  readonly row: number
  readonly from: Tier
  readonly to: Tier
  readonly revenue: MinorUnits
}

/** Who is to be served in another tier than today. */
export interface TierChanges {
  readonly moving: readonly TierChange[]
  readonly up: OneWay
  readonly down: OneWay
  /** Accounts that are promoted for a time, and stay so until that ends. */
  readonly promoted: number
}

/** Who changes tier under thresholds; nobody where there are none. */
export function tierChanges(
  { accounts }: ThresholdProblem,
  thresholds: Thresholds | null,
): TierChanges {
  const moving = accounts.flatMap((account): readonly TierChange[] => {
    const { row, served: from, revenue, isPromoted } = account
    const to = thresholds === null || isPromoted ? from : tierUnder(thresholds, account)
    return to === from ? [] : [{ row, from, to, revenue }]
  })
  const isUp = ({ from, to }: TierChange): boolean => TIERS.indexOf(to) < TIERS.indexOf(from)
  return {
    moving,
    up: sumOf(moving.filter(isUp)),
    down: sumOf(moving.filter((each) => !isUp(each))),
    promoted: accounts.filter(({ isPromoted }) => isPromoted).length,
  }
}

function sumOf(changes: readonly TierChange[]): OneWay {
  return {
    accounts: changes.length,
    revenue: changes.reduce((sum, { revenue }) => sum + revenue, 0),
  }
}
