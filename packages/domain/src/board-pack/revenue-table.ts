import type { ArrFlow } from '../rules/retention/arr-flow.js'
import { type BoardRow, boardRow, type BoardTable, moneyCell } from './board-table.js'
import type { BoardLabel } from './messages/board-label.words.js'
import { label } from './label.js'

/** Each line of the bridge, and what it adds; the first is where it starts. */
const LINES: readonly (readonly [name: BoardLabel, amountOf: (flow: ArrFlow) => number])[] = [
  ['ARR_AT_START', ({ start, exchange }) => start - exchange],
  ['EXCHANGE', ({ exchange }) => exchange],
  ['ON_RECORD_ALREADY', ({ opened }) => opened],
  ['FROM_NEW', ({ fromNew }) => fromNew],
  ['RETURNED', ({ returned }) => returned],
  ['EXPANSION', ({ expansion }) => expansion],
  ['CONTRACTION', ({ contraction }) => 0 - contraction],
  ['CHURN', ({ churn }) => 0 - churn],
]

/** The lines that are left out where they say nothing. */
const SOMETIMES: ReadonlySet<BoardLabel> = new Set(['EXCHANGE', 'ON_RECORD_ALREADY', 'RETURNED'])

/**
 * The ARR bridge of the month and of the twelve months up to its end: its rows add up to the last one.
 * Without any movement on record it has no rows.
 */
export function revenueTable(month: ArrFlow | null, year: ArrFlow | null): BoardTable {
  const table = { key: 'REVENUE', title: label('TITLE_REVENUE') } as const
  const columns = [label('IN_MONTH'), label('IN_YEAR')]
  if (month === null || year === null) return { ...table, columns, rows: [] }
  const rows = LINES.flatMap(([name, amountOf]): readonly BoardRow[] => {
    const amounts = [amountOf(month), amountOf(year)]
    if (SOMETIMES.has(name) && amounts.every((amount) => amount === 0)) return []
    return [boardRow(label(name), ...amounts.map(moneyCell))]
  })
  const closing = boardRow(label('ARR_AT_END'), moneyCell(month.closing), moneyCell(year.closing))
  return { ...table, columns, rows: [...rows, { ...closing, isTotal: true }] }
}
