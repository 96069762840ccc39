import type { Id } from '../../../kernel/ids.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import { type Ratio, ratioOf, type RatioReason } from '../../evidence/ratio.js'
import { ownerKey } from './call-by-owner.js'
import { CALL_STATUSES, type CallStatus, isOpen } from './call-status.js'
import type { CalledRenewal } from './called-renewal.js'
import { matchRenewals } from './match-renewals.js'

/** The statuses of open renewals: those that can be called. */
const OPEN_STATUSES = CALL_STATUSES.filter(isOpen)

/** What came of the renewals that had one status when a quarter began. */
interface CallOutcome {
  readonly renewals: number
  /** What was expected to be kept of them. */
  readonly called: MinorUnits
  /** How many of them were renewed by the quarter's end. */
  readonly won: number
  /** What was renewed of them: at most what was up. */
  readonly renewed: MinorUnits
}

/** What was called at the first day of one quarter or several, against what came of it by the last. */
export interface CallAccuracy {
  /** COMMIT, BEST_CASE, AT_RISK and NOT_CALLED. */
  readonly byStatus: CallOutcomes
  /** `renewed ÷ called` of the committed renewals: what a commit was worth. */
  readonly commit: Ratio
  /** The same of the best cases. */
  readonly bestCase: Ratio
  /** What was renewed of all renewals that were open `÷` what was committed: above 1 where less was promised. */
  readonly attainment: Ratio
}

/** Outcomes that are added up. */
export type CallOutcomes = ReadonlyMap<CallStatus, CallOutcome>

/**
 * The outcomes of one quarter by owner: of the renewals that were open when it began, as recorded then, what was
 * called, and what of them was renewed by its last day, as recorded now. A contract whose end was moved out of
 * the quarter was not renewed in it.
 *
 * @param before those of the quarter, as they were at its first day.
 * @param after the same on its last day.
 */
export function callOutcomes(
  before: readonly CalledRenewal[],
  after: readonly CalledRenewal[],
): ReadonlyMap<Id | null, CallOutcomes> {
  const byOwner = new Map<Id | null, Map<CallStatus, CallOutcome>>()
  for (const { before: was, after: is } of matchRenewals(before, after)) {
    if (was === null || !isOpen(was.status)) continue
    const key = ownerKey(was)
    const outcomes = byOwner.get(key) ?? new Map<CallStatus, CallOutcome>()
    const isWon = is?.status === 'WON'
    outcomes.set(
      was.status,
      sumOf(outcomes.get(was.status) ?? NOTHING, {
        renewals: 1,
        called: was.expected,
        won: Number(isWon),
        renewed: isWon ? is.expected : 0,
      }),
    )
    byOwner.set(key, outcomes)
  }
  return byOwner
}

/**
 * How far calls came true, from outcomes of any number of quarters and owners.
 *
 * @param none why there is no quotient where nothing was committed.
 */
export function callAccuracy(
  outcomes: Iterable<CallOutcomes>,
  none: RatioReason = NOTHING_CALLED,
): CallAccuracy {
  const sums = new Map<CallStatus, CallOutcome>(OPEN_STATUSES.map((status) => [status, NOTHING]))
  for (const each of outcomes) {
    for (const [status, outcome] of each) sums.set(status, sumOf(sums.get(status)!, outcome))
  }
  const [commit, bestCase] = [sums.get('COMMIT')!, sums.get('BEST_CASE')!]
  const renewed = [...sums.values()].reduce((sum, outcome) => sum + outcome.renewed, 0)
  return {
    byStatus: sums,
    commit: ratioOf(commit.renewed, commit.called, none),
    bestCase: ratioOf(bestCase.renewed, bestCase.called, none),
    attainment: ratioOf(renewed, commit.called, none),
  }
}

const NOTHING: CallOutcome = { renewals: 0, called: 0, won: 0, renewed: 0 }
const NOTHING_CALLED = { key: 'lifecycle.REASON_NOTHING_CALLED', params: {} } as const

function sumOf(a: CallOutcome, b: CallOutcome): CallOutcome {
  return {
    renewals: a.renewals + b.renewals,
    called: a.called + b.called,
    won: a.won + b.won,
    renewed: a.renewed + b.renewed,
  }
}
