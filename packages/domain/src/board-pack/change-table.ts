import type { Comparison } from '../effects/comparison.js'
import { payersOf } from '../rules/customers/payers-of.js'
import type { OrganizationView } from '../state/view.js'
import {
  type BoardRow,
  boardRow,
  type BoardTable,
  moneyCell,
  noCell,
  numberCell,
  textCell,
} from './board-table.js'
import { label } from './label.js'
import type { BoardLabel } from './messages/board-label.words.js'

/** So many are named in a row. */
const NAMED = 5

/** Who came and went between the two views, and what customers notice; no rows where nothing did. */
export function changeTable(comparison: Comparison): BoardTable {
  const { before, after, moves, service } = comparison
  const rows =
    before === null
      ? []
      : [
          accountRow('CUSTOMERS_WON', after, accountsOnlyIn(after, before)),
          accountRow('CUSTOMERS_LOST', before, accountsOnlyIn(before, after)),
          peopleRow('PEOPLE_JOINED', peopleOnlyIn(after, before)),
          peopleRow('PEOPLE_LEFT', peopleOnlyIn(before, after)),
          peopleRow(
            'PEOPLE_MOVED',
            moves.map(({ name }) => name),
          ),
          accountRow('OTHER_CSM', after, service.csm.rows),
          accountRow('OTHER_TIER', after, service.tier.rows),
        ]
  return {
    key: 'CHANGES',
    title: label('TITLE_CHANGES'),
    columns: [label('NUMBER'), label('REVENUE'), label('WHO')],
    rows: rows.flat(),
  }
}

function accountsOnlyIn(
  { accounts, state }: OrganizationView,
  other: OrganizationView,
): Int32Array {
  // Two days of one state have their accounts in the same rows.
  const isThere =
    state.accounts.byId === other.state.accounts.byId
      ? (row: number) => other.accounts.isLive(row)
      : (row: number) => other.accounts.rowOf(accounts.id(row)) !== -1
  return accounts.rows.filter((row) => !isThere(row))
}

function peopleOnlyIn({ people }: OrganizationView, other: OrganizationView): readonly string[] {
  return [...people.values()].flatMap(({ id, name }) => (other.people.has(id) ? [] : [name]))
}

/** Accounts that something happened to, the ones that pay most by name. */
function accountRow(
  name: BoardLabel,
  view: OrganizationView,
  found: Int32Array,
): readonly BoardRow[] {
  if (found.length === 0) return []
  const { rows, revenue } = payersOf(view, found)
  const names = Array.from(rows.subarray(0, NAMED), (row) => view.accounts.name(row))
  return [
    boardRow(
      label(name),
      numberCell(rows.length),
      moneyCell(revenue),
      namesCell(names, rows.length),
    ),
  ]
}

function peopleRow(name: BoardLabel, names: readonly string[]): readonly BoardRow[] {
  if (names.length === 0) return []
  const inOrder = names.toSorted((a, b) => (a < b ? -1 : Number(a > b)))
  const named = namesCell(inOrder.slice(0, NAMED), names.length)
  return [boardRow(label(name), numberCell(names.length), noCell(), named)]
}

function namesCell(names: readonly string[], count: number) {
  return textCell({ key: 'boardPack.NAMES', params: { names, others: count - names.length } })
}
