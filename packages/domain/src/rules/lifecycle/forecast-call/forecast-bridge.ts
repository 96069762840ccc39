import { CALL_STATUSES, type CallStatus } from './call-status.js'
import type { CalledRenewal } from './called-renewal.js'
import type { CallSum } from './call-sums.js'
import type { ForecastMove, ForecastMoveKind } from './forecast-move.js'

/** What moves a sum: a date that is moved within the window moves none. */
export const BRIDGE_STEPS = [
  'ADDED',
  'MOVED_IN',
  'REOPENED',
  'CALL',
  'AMOUNT',
  'WON',
  'LOST',
  'ENDED',
  'MOVED_OUT',
] as const satisfies readonly ForecastMoveKind[]

export type BridgeStep = (typeof BRIDGE_STEPS)[number]

/** How the sum of one status came from what it was to what it is: `before + Σ steps = now`, exactly. */
export interface BridgeColumn {
  readonly status: CallStatus
  readonly before: CallSum
  /** Below zero where they take away. */
  readonly steps: Readonly<Record<BridgeStep, CallSum>>
  readonly now: CallSum
}

/**
 * The bridge from the sums of one look to those of another, a column for each status. What changes its call
 * leaves its status with what it was, comes into the other with the same, and what its amounts changed by is a
 * step there; what is won or lost leaves with what was called and comes with what came of it.
 */
export function forecastBridge(
  before: readonly CalledRenewal[],
  after: readonly CalledRenewal[],
  moves: readonly ForecastMove[],
): readonly BridgeColumn[] {
  const columns = new Map(CALL_STATUSES.map((status) => [status, new Column(status)]))
  for (const each of before) add(columns.get(each.status)!.before, each, 1)
  for (const each of after) add(columns.get(each.status)!.now, each, 1)
  for (const move of moves) take(columns, move)
  return [...columns.values()]
}

type Sum = { -readonly [N in keyof CallSum]: number }

class Column implements BridgeColumn {
  readonly status: CallStatus
  readonly before = zero()
  readonly steps = Object.fromEntries(BRIDGE_STEPS.map((step) => [step, zero()])) as Record<
    BridgeStep,
    Sum
  >
  readonly now = zero()

  constructor(status: CallStatus) {
    this.status = status
  }
}

function take(
  columns: ReadonlyMap<CallStatus, Column>,
  { before, after, kinds }: ForecastMove,
): void {
  const step = kinds.find((kind): kind is BridgeStep => kind !== 'AMOUNT' && kind !== 'DATE')
  const stepOf = ({ status }: CalledRenewal, name: BridgeStep) => columns.get(status)!.steps[name]
  if (before === null || after === null) {
    const side = after ?? before
    if (side !== null && step !== undefined) add(stepOf(side, step), side, after === null ? -1 : 1)
    return
  }
  if (step === 'WON' || step === 'LOST') {
    add(stepOf(before, step), before, -1)
    add(stepOf(after, step), after, 1)
    return
  }
  if (step !== undefined) {
    add(stepOf(before, step), before, -1)
    add(stepOf(after, step), before, 1)
  }
  const changed = stepOf(after, 'AMOUNT')
  changed.arr += after.arr - before.arr
  changed.expected += after.expected - before.expected
}

function zero(): Sum {
  return { renewals: 0, arr: 0, expected: 0 }
}

function add(sum: Sum, { arr, expected }: CalledRenewal, sign: 1 | -1): void {
  sum.renewals += sign
  sum.arr += sign * arr
  sum.expected += sign * expected
}
