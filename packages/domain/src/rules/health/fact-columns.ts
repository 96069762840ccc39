import { TOUCHPOINT_KINDS } from '../../entities/vocabularies.js'
import type { HealthSignal, Touchpoint } from '../../plans/fact.js'
import type { OrganizationView } from '../../state/view.js'

/**
 * Signals of all accounts in columns, ascending by the account's row; within an account in any order.
 * `metric` is a place in `metricNames`.
 */
export interface SignalColumns {
  readonly accountRow: Int32Array
  readonly metric: Uint16Array
  readonly day: Int32Array
  readonly value: Float64Array
  readonly metricNames: readonly string[]
}

type Signal = Pick<HealthSignal, 'accountId' | 'metric' | 'day' | 'value'>

/** Signals as columns, sorted by account in linear time; those of accounts not live are left out. */
export function signalColumns(view: OrganizationView, signals: readonly Signal[]): SignalColumns {
  const { accounts } = view
  const rows = Int32Array.from(signals, ({ accountId }) => accounts.rowOf(accountId))
  const starts = new Int32Array((accounts.rows.at(-1) ?? -1) + 2)
  for (const row of rows) if (row !== -1) starts[row + 1]! += 1
  for (let row = 1; row < starts.length; row += 1) starts[row]! += starts[row - 1]!
  const size = starts.at(-1) ?? 0
  const accountRow = new Int32Array(size)
  const metric = new Uint16Array(size)
  const day = new Int32Array(size)
  const value = new Float64Array(size)
  const codes = new Map<string, number>()
  for (const [index, signal] of signals.entries()) {
    const row = rows[index]!
    if (row === -1) continue
    const at = starts[row]!
    starts[row] = at + 1
    const code = codes.get(signal.metric) ?? codes.size
    codes.set(signal.metric, code)
    accountRow[at] = row
    metric[at] = code
    day[at] = signal.day
    value[at] = signal.value
  }
  return { accountRow, metric, day, value, metricNames: [...codes.keys()] }
}

/** By account row the latest value of one metric; accounts without a signal of it are not there. */
export function latestByAccount(
  { accountRow, metric, day, value, metricNames }: SignalColumns,
  name: string,
): ReadonlyMap<number, number> {
  const wanted = metricNames.indexOf(name)
  const latest = new Map<number, { readonly day: number; readonly value: number }>()
  for (let at = 0; at < accountRow.length; at += 1) {
    const [row, on] = [accountRow[at]!, day[at]!]
    if (metric[at] !== wanted || on < (latest.get(row)?.day ?? on)) continue
    latest.set(row, { day: on, value: value[at]! })
  }
  return new Map([...latest].map(([row, signal]) => [row, signal.value]))
}

/** Touchpoints of all accounts in columns, in any order. `kind` is a place in TOUCHPOINT_KINDS. */
export interface TouchpointColumns {
  readonly accountRow: Int32Array
  readonly day: Int32Array
  readonly kind: Uint8Array
}

/** Touchpoints as columns; those of accounts that are not live are left out. */
export function touchpointColumns(
  view: OrganizationView,
  touchpoints: readonly Pick<Touchpoint, 'accountId' | 'day' | 'kind'>[],
): TouchpointColumns {
  const rows = Int32Array.from(touchpoints, ({ accountId }) => view.accounts.rowOf(accountId))
  const kept = touchpoints.filter((_, index) => rows[index] !== -1)
  return {
    accountRow: rows.filter((row) => row !== -1),
    day: Int32Array.from(kept, ({ day }) => day),
    kind: Uint8Array.from(kept, ({ kind }) => TOUCHPOINT_KINDS.indexOf(kind)),
  }
}
