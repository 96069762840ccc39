import type { CalendarDate } from '../kernel/days.js'
import type { Message } from '../kernel/message.js'
import type { MinorUnits } from '../kernel/minor-units.js'

/** The tables of a board pack, in their order. */
const BOARD_TABLES = [
  'REVENUE',
  'RETENTION',
  'FORECAST',
  'FORECAST_OWNERS',
  'STAFF',
  'PLAN',
  'RISKS',
  'FINDINGS',
  'CHANGES',
] as const

/** One of the tables. */
export type BoardTableKey = (typeof BOARD_TABLES)[number]

/**
 * What one cell says. MONEY is of the organization's currency and signed, SHARE a part of the whole (0.65
 * is 65 %), POINTS the difference of two parts (0.012 is 1.2 percentage points), NUMBER a count or an amount of seats. NONE is a figure that is not there, with the reason where
 * one is told.
 */
export type BoardCell =
  | { readonly kind: 'MONEY'; readonly amount: MinorUnits }
  | { readonly kind: 'SHARE'; readonly value: number }
  | { readonly kind: 'POINTS'; readonly value: number }
  | { readonly kind: 'NUMBER'; readonly value: number }
  | { readonly kind: 'DATE'; readonly date: CalendarDate }
  | { readonly kind: 'TEXT'; readonly text: BoardText }
  | { readonly kind: 'NONE'; readonly reason: Message | null }

/** A message, or a text as somebody wrote it, such as a name. */
export type BoardText = Message | string

/** One row: what it is about, and a cell under each of the table's columns. */
export interface BoardRow {
  readonly label: BoardText
  readonly cells: readonly BoardCell[]
  /** Whether the rows above come to it. */
  readonly isTotal: boolean
}

/** A table of a board pack. */
export interface BoardTable {
  readonly key: BoardTableKey
  readonly title: Message
  /** What is to be known of it, a sentence each; nothing by default. */
  readonly notes?: readonly Message[]
  /** One for each cell of a row. */
  readonly columns: readonly Message[]
  readonly rows: readonly BoardRow[]
}

/** A row that is no total. */
export function boardRow(label: BoardText, ...cells: readonly BoardCell[]): BoardRow {
  return { label, cells, isTotal: false }
}

/** Money as a cell. */
export function moneyCell(amount: MinorUnits): BoardCell {
  return { kind: 'MONEY', amount }
}

/** A count as a cell. */
export function numberCell(value: number): BoardCell {
  return { kind: 'NUMBER', value }
}

/** A quotient as a cell, or why there is none. */
export function shareCell({
  value,
  reason,
}: {
  readonly value: number | null
  readonly reason?: Message | null
}): BoardCell {
  return value === null ? noCell(reason ?? null) : { kind: 'SHARE', value }
}

/** A text as a cell. */
export function textCell(text: BoardText): BoardCell {
  return { kind: 'TEXT', text }
}

/** A figure that is not there. */
export function noCell(reason: Message | null = null): BoardCell {
  return { kind: 'NONE', reason }
}
