import { account } from '../../entities/account.js'
import { successPlan } from '../../entities/success-plan.js'
import { formatDay } from '../../kernel/days.js'
import type { ImportKind } from '../read/field-spec.js'
import type { RowRefusalParams } from '../messages/params.js'
import type { ImportRow } from './import-row.js'
import type { RowRefusalCode } from './row-refusal.js'

/** A rule between the fields of one row that it breaks, blamed on one of them. */
type BrokenRule = {
  readonly [C in RowRefusalCode]: {
    readonly field: string
    readonly code: C
    readonly params: RowRefusalParams[C]
  }
}[RowRefusalCode]

type Rules<K extends ImportKind> = (row: ImportRow<K>) => readonly BrokenRule[]

const PERIODS: { readonly [K in ImportKind]?: readonly (readonly [string, string])[] } = {
  ACCOUNTS: [...(account.inOrder ?? []), ['since', 'until']],
  ARR_MOVEMENTS: [['start', 'end']],
  CONTRACTS: account.inOrder ?? [],
  COVERAGE: [['from', 'to']],
  PEOPLE: [['since', 'until']],
  STAKEHOLDERS: [['since', 'until']],
  SUCCESS_PLANS: successPlan.inOrder ?? [],
}

/** The rules that a row of a kind must keep by itself: periods end after they start, and the like. */
export function rowRules<K extends ImportKind>(kind: K): Rules<K> {
  const periods = PERIODS[kind] ?? []
  return (row) => {
    const values = row as Readonly<Record<string, unknown>>
    const broken: BrokenRule[] = []
    for (const [from, to] of periods) {
      const [start, end] = [values[from], values[to]]
      if (typeof start !== 'number' || typeof end !== 'number' || end > start) continue
      const params = { start: formatDay(start), end: formatDay(end) }
      broken.push({ field: to, code: 'END_NOT_AFTER_START', params })
    }
    if (kind === 'ARR_MOVEMENTS') broken.push(...arrRules(row as ImportRow<'ARR_MOVEMENTS'>))
    if (kind === 'COVERAGE') broken.push(...coverageRules(row as ImportRow<'COVERAGE'>))
    if (kind === 'NPS') broken.push(...npsRules(row as ImportRow<'NPS'>))
    if (kind === 'TICKETS') broken.push(...ticketRules(row as ImportRow<'TICKETS'>))
    return broken
  }
}

/** A subscription's amount is what it is worth, so it cannot be negative; a movement's can. */
function arrRules({ start, amount, written }: ImportRow<'ARR_MOVEMENTS'>): readonly BrokenRule[] {
  if (start === undefined || amount >= 0) return []
  const value = written?.amounts[0]?.text ?? String(amount)
  return [{ field: 'amount', code: 'NEGATIVE', params: { value } }]
}

function coverageRules({ position, team, person }: ImportRow<'COVERAGE'>): readonly BrokenRule[] {
  const targets = [position, team, person].filter((target) => target !== undefined)
  return targets.length === 0 ? [{ field: 'position', code: 'NO_TARGET', params: {} }] : []
}

function npsRules({ score, answer }: ImportRow<'NPS'>): readonly BrokenRule[] {
  return [...within('score', score, -100, 100), ...within('answer', answer, 0, 10)]
}

function within(
  field: string,
  value: number | undefined,
  min: number,
  max: number,
): readonly BrokenRule[] {
  if (value === undefined || (value >= min && value <= max)) return []
  return [{ field, code: 'OUT_OF_RANGE', params: { value: String(value), min, max } }]
}

/** Tickets may be solved on the day they were opened, not before. */
function ticketRules(row: ImportRow<'TICKETS'>): readonly BrokenRule[] {
  const { account, team, opened, solved } = row
  if (account === undefined && team === undefined) {
    return [{ field: 'account', code: 'MISSING', params: { field: 'account' } }]
  }
  if (solved === undefined || solved >= opened) return []
  const params = { start: formatDay(opened), end: formatDay(solved) }
  return [{ field: 'solved', code: 'END_NOT_AFTER_START', params }]
}
