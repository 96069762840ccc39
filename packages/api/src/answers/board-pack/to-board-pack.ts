import {
  type BoardCell,
  type BoardTable,
  formatDay,
  formatsFor,
  type Locale,
  localize,
  type OrganizationView,
} from '@postscale/domain'
import { moneyOf } from '../../graphql/money.js'
import { branchOf } from '../../store/branch.js'
import { boardText, pointsOf } from './board-text.js'
import type { BoardPack } from './board-pack.service.js'
import type { BoardCellType, BoardPackType, BoardTableType } from './board-pack-types.js'

/** A board pack in a language, for GraphQL and for its workbook. */
export function toBoardPack({ month, view, tables }: BoardPack, locale: Locale): BoardPackType {
  return {
    month: formatDay(month.from),
    asOf: formatDay(view.day),
    revision: branchOf(view.state)?.revision ?? view.state.revision,
    tables: tables.map((table) => toTable(view, table, locale)),
  }
}

function toTable(
  view: OrganizationView,
  { key, title, notes = [], columns, rows }: BoardTable,
  locale: Locale,
): BoardTableType {
  return {
    key,
    title: localize(locale, title),
    notes: notes.map((note) => localize(locale, note)),
    columns: columns.map((column) => localize(locale, column)),
    rows: rows.map(({ label, cells, isTotal }) => ({
      label: boardText(label, locale),
      cells: cells.map((cell) => toCell(view, cell, locale)),
      isTotal,
    })),
  }
}

function toCell(view: OrganizationView, cell: BoardCell, locale: Locale): BoardCellType {
  const empty = { kind: cell.kind, text: '', number: null, money: null, date: null }
  const formats = formatsFor(locale)
  switch (cell.kind) {
    case 'MONEY': {
      const money = moneyOf(cell.amount, view.organization)
      return { ...empty, money, text: formats.money(cell.amount, money.currency) }
    }
    case 'SHARE':
      return { ...empty, number: cell.value, text: formats.percent(cell.value) }
    case 'POINTS':
      return { ...empty, number: cell.value, text: boardText(pointsOf(cell.value), locale) }
    case 'NUMBER':
      return { ...empty, number: cell.value, text: formats.number(cell.value) }
    case 'DATE':
      return { ...empty, date: cell.date, text: formats.date(cell.date) }
    case 'TEXT':
      return { ...empty, text: boardText(cell.text, locale) }
    case 'NONE':
      return { ...empty, text: cell.reason === null ? '' : localize(locale, cell.reason) }
  }
}
