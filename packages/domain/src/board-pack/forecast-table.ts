import { type Day, formatDay } from '../kernel/days.js'
import type { Message } from '../kernel/message.js'
import type { CallStatus } from '../rules/lifecycle/forecast-call/call-status.js'
import type { CallSum } from '../rules/lifecycle/forecast-call/call-sums.js'
import type { ForecastAccuracy } from '../rules/lifecycle/forecast-call/forecast-accuracy.js'
import type { BridgeColumn } from '../rules/lifecycle/forecast-call/forecast-bridge.js'
import type { ForecastCall } from '../rules/lifecycle/forecast-call/forecast-call.js'
import {
  type BoardCell,
  boardRow,
  type BoardTable,
  moneyCell,
  noCell,
  numberCell,
} from './board-table.js'
import { label } from './label.js'
import type { BoardLabel } from './messages/board-label.words.js'

/** The forecast call on the month's last day. */
export interface BoardForecast {
  /** Of the fiscal quarter in which the day lies. */
  readonly call: ForecastCall
  /** Of the quarter after it. */
  readonly next: ForecastCall
  /** The day before the month began, and how the quarter's call came from what was known then to what it is. */
  readonly since: Day
  /** Null where what was called then is not on record. */
  readonly bridge: readonly BridgeColumn[] | null
  /** How far the calls of the last complete quarters came true. */
  readonly accuracy: ForecastAccuracy
}

/** As the page of renewals has them. */
const STATUSES = [
  'WON',
  'COMMIT',
  'BEST_CASE',
  'NOT_CALLED',
  'AT_RISK',
  'LOST',
] as const satisfies readonly CallStatus[]

/** What the call is made of. */
const CALLED: readonly CallStatus[] = ['WON', 'COMMIT']

/**
 * What the owners call of the renewals of the fiscal quarter: by status, and all that is up; then the call with the
 * figure by health beside it, and their difference. What is expected to be kept is told of the next quarter too, since a
 * quarter's last month has little ahead of it. No rows where nothing is or was up.
 */
export function forecastTable({ call, next, since, bridge }: BoardForecast): BoardTable {
  const [now, later] = [call.total, next.total]
  const isEmpty =
    now.up.renewals + later.up.renewals === 0 &&
    (bridge ?? []).every(({ before }) => before.renewals === 0)
  const sums = (name: BoardLabel, of: readonly CallStatus[], sum: CallSum, ahead: CallSum) =>
    boardRow(
      label(name),
      numberCell(sum.renewals),
      moneyCell(sum.arr),
      moneyCell(sum.expected),
      ...movementOf(bridge, of),
      moneyCell(ahead.expected),
    )
  const figure = (name: BoardLabel, of: readonly CallStatus[], amount: number, ahead: number) =>
    boardRow(
      label(name),
      noCell(),
      noCell(),
      moneyCell(amount),
      ...movementOf(bridge, of),
      moneyCell(ahead),
    )
  return {
    key: 'FORECAST',
    title: label('TITLE_FORECAST'),
    notes: [
      quartersOf(call, next),
      ...(bridge === null && !isEmpty
        ? [{ key: 'boardPack.NO_CALLS_THEN', params: { on: formatDay(since) } } as const]
        : []),
    ],
    columns: [
      label('CONTRACTS'),
      label('REVENUE'),
      label('EXPECTED'),
      ...(bridge === null ? [] : [label('IN_THE_MONTH')]),
      label('NEXT_QUARTER'),
    ],
    rows: isEmpty
      ? []
      : [
          ...STATUSES.map((each) => sums(each, [each], now.byStatus[each], later.byStatus[each])),
          { ...sums('UP_FOR_RENEWAL', STATUSES, now.up, later.up), isTotal: true },
          figure('OWNERS_CALL', CALLED, now.call, later.call),
          figure('BY_HEALTH', [], now.weighted, later.weighted),
          figure('CALL_GAP', [], call.gap, next.gap),
        ],
  }
}

function quartersOf({ window }: ForecastCall, next: ForecastCall): Message {
  const [from, to] = [formatDay(window.from), formatDay(window.to - 1)]
  const last = formatDay(next.window.to - 1)
  return { key: 'boardPack.QUARTERS', params: { from, to, next: last } }
}

/** By how much what is expected of some statuses moved; nothing is told of none, and no cell without a bridge. */
function movementOf(
  bridge: BoardForecast['bridge'],
  statuses: readonly CallStatus[],
): readonly BoardCell[] {
  if (bridge === null) return []
  if (statuses.length === 0) return [noCell()]
  const moved = bridge
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, { before, now }) => sum + now.expected - before.expected, 0)
  return [moneyCell(moved)]
}
