import { type Day, formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { Records } from '../../state/records.js'
import type { StateDraft } from '../../state/state-draft.js'
import { RunningBalance } from '../../state/ledger/balance.js'
import { kindBit, type LedgerEntry } from '../../state/ledger/ledger.js'
import type { PlanRun } from '../plan-run.js'
import { thingLabel } from '../thing-label.js'

/**
 * What an account pays is never below zero, on any day of its record, and what is transferred within a
 * customer's family of accounts arrives there on the same day, in the same currency. A loss that is recorded before any balance
 * was opened takes nothing that is known.
 */
export function checkBalances(run: PlanRun): void {
  const { draft, paying } = run
  for (const [id, at] of paying) {
    const record = draft.get('account', id)
    if (record === null) continue
    const entries = draft.movementsOf(id)
    const currency = currencyOf(draft, record)
    const below = belowZero(entries)
    if (below !== null) {
      const { day, balance, amount } = below
      const account = thingLabel('account', record)
      const params = { account, date: formatDay(day), balance, amount, currency }
      run.refuseAt(at, 'BALANCE_BELOW_ZERO', 'amount', params)
    }
    for (const { day, sum, customer } of unbalancedTransfers(draft, record, entries)) {
      const params = { customer, date: formatDay(day), sum, currency }
      run.refuseAt(at, 'UNBALANCED_TRANSFER', 'amount', params)
    }
  }
}

interface Shortfall {
  readonly day: Day
  /** What was left before that day. */
  readonly balance: MinorUnits
  /** What the day's movements come to. */
  readonly amount: MinorUnits
}

/** The first day on which the movements take more than there is; null when they never do. */
function belowZero(entries: readonly LedgerEntry[]): Shortfall | null {
  const running = new RunningBalance()
  for (const { day, amount, kinds } of days(entries)) {
    const balance = running.amount ?? 0
    running.add(day, amount, kinds)
    if ((running.amount ?? 0) < 0) return { day, balance, amount }
  }
  return null
}

function* days(entries: readonly LedgerEntry[]) {
  for (let next = 0; next < entries.length;) {
    const { day } = entries[next]!
    let [amount, kinds] = [0, 0]
    for (; entries[next]?.day === day; next += 1) {
      amount += entries[next]!.amount
      kinds |= kindBit(entries[next]!.movement)
    }
    yield { day, amount, kinds }
  }
}

/** The currency in which an account's movements are. */
function currencyOf({ organization }: StateDraft, { history }: Records['account']): string {
  return history.at(-1)?.fields.contractCurrency ?? organization?.currency ?? ''
}

/** The days of an account's transfers whose sum over its customer's family is not zero. */
function* unbalancedTransfers(
  draft: StateDraft,
  account: Records['account'],
  entries: readonly LedgerEntry[],
) {
  const transferred = new Set(entries.filter(isTransfer).map(({ day }) => day))
  if (transferred.size === 0) return
  const top = topOf(draft, account)
  const currency = currencyOf(draft, account)
  const ofFamily = familyOf(draft, top.id).flatMap((id) => {
    const member = draft.get('account', id)
    const isAlike = member !== null && currencyOf(draft, member) === currency
    return isAlike ? draft.movementsOf(id).filter(isTransfer) : []
  })
  for (const day of transferred) {
    const sum = ofFamily.reduce((all, each) => all + (each.day === day ? each.amount : 0), 0)
    if (sum !== 0) yield { day, sum, customer: thingLabel('account', top) }
  }
}

function isTransfer({ movement }: LedgerEntry): boolean {
  return movement === 'TRANSFER'
}

/** The account at the top of a family, as it is recorded last; cycles are refused elsewhere. */
function topOf(draft: StateDraft, account: Records['account']): Records['account'] {
  const seen = new Set<Id>()
  let top = account
  while (!seen.has(top.id)) {
    seen.add(top.id)
    const parentId = top.history.at(-1)?.fields.parentId ?? null
    const parent = parentId === null ? null : draft.get('account', parentId)
    if (parent === null) break
    top = parent
  }
  return top
}

function familyOf(draft: StateDraft, top: Id): readonly Id[] {
  const family = new Set([top])
  for (const id of family) {
    for (const { id: child, history } of draft.referring('account', 'parentId', id)) {
      if (history.at(-1)?.fields.parentId === id) family.add(child)
    }
  }
  return [...family]
}
