import type { Id } from '../../../kernel/ids.js'
import type { Period } from '../../../kernel/periods.js'
import {
  type CallAccuracy,
  callAccuracy,
  type CallOutcomes,
  callOutcomes,
} from './call-accuracy.js'
import { callOwner, type CallOwner, ownerKey } from './call-by-owner.js'
import type { CalledRenewal } from './called-renewal.js'
import type { ForecastLook } from './forecast-movement.js'

/** One quarter that is over, as it was called and as it ended. */
export interface CalledQuarter {
  /** Days `[from, to)`. */
  readonly quarter: Period
  /** Its renewals as recorded at the end of its first day; null when the record does not reach back that far. */
  readonly called: ForecastLook | null
  /** Its renewals on its last day, as recorded now. */
  readonly ended: readonly CalledRenewal[]
}

/** How far somebody's calls came true, over all quarters and in each. */
export interface AccuracyLine {
  readonly overall: CallAccuracy
  /** In the order of the quarters. */
  readonly quarters: readonly CallAccuracy[]
}

/** How far the calls of quarters that are over came true. */
export interface ForecastAccuracy {
  readonly quarters: readonly Period[]
  readonly total: AccuracyLine
  /** By what was up, the largest first; the owners as they were when the last quarter that they had began. */
  readonly owners: readonly (AccuracyLine & { readonly owner: CallOwner })[]
}

/**
 * How far the calls of quarters that are over came true, by the owner that each renewal had when its quarter
 * began. An owner without renewals in a quarter called nothing in it.
 *
 * Formula: renewed ARR ÷ called ARR, both in the organization's currency (`CallAccuracy`).
 * @param all in order.
 */
export function forecastAccuracy(all: readonly CalledQuarter[]): ForecastAccuracy {
  const outcomes = all.map(({ called, ended }) =>
    called === null ? null : callOutcomes(called.renewals, ended),
  )
  const lineOf = (of: (quarter: ReadonlyMap<Id | null, CallOutcomes>) => CallOutcomes[]) => {
    const quarters = outcomes.map((each) => (each === null ? null : of(each)))
    const known = quarters.flatMap((each) => each ?? [])
    const isRecorded = outcomes.some((each) => each !== null)
    return {
      overall: callAccuracy(known, isRecorded ? undefined : NOT_RECORDED),
      quarters: quarters.map((each) =>
        callAccuracy(each ?? [], each === null ? NOT_RECORDED : undefined),
      ),
    }
  }
  return {
    quarters: all.map(({ quarter }) => quarter),
    total: lineOf((quarter) => [...quarter.values()]),
    owners: [...ownersOf(all)]
      .map(([key, owner]) => ({
        owner,
        ...lineOf((quarter) => [quarter.get(key) ?? NOTHING]),
      }))
      .toSorted((a, b) => upOf(b.overall) - upOf(a.overall)),
  }
}

const NOTHING: CallOutcomes = new Map()
const NOT_RECORDED = { key: 'lifecycle.REASON_NOT_RECORDED_THEN', params: {} } as const

function ownersOf(all: readonly CalledQuarter[]): ReadonlyMap<Id | null, CallOwner> {
  const owners = new Map<Id | null, CallOwner>()
  for (const { called } of all) {
    if (called === null) continue
    const ofQuarter = new Map(called.renewals.map((each) => [ownerKey(each), each]))
    for (const [key, renewal] of ofQuarter) owners.set(key, callOwner(called.view, renewal))
  }
  return owners
}

function upOf({ byStatus }: CallAccuracy): number {
  return [...byStatus.values()].reduce((sum, { called }) => sum + called, 0)
}
