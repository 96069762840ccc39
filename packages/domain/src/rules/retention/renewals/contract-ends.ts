import type { Day } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import { inOwnCurrency } from '../../../state/contract-currency.js'
import { balanceOn } from '../../../state/ledger/balance.js'
import { kindBit } from '../../../state/ledger/ledger.js'
import { lostSince } from '../../../state/ledger/lost-accounts.js'
import type { OrganizationState } from '../../../state/organization-state.js'
import type { OrganizationView } from '../../../state/view.js'
import { figuresOf } from '../../evidence/figures.js'
import { cameToItsEnd, type ContractTerm, contractTerms, isFollowed } from './contract-terms.js'
import { type RenewalDecision, renewalDecisions } from './renewal-decisions.js'

const TRANSFER = kindBit('TRANSFER')
/** Who leaves a contract that renews by itself within so many days after its end left at that end. */
const GRACE_DAYS = 30

/** A contract that came or comes to its end, and what became of it. */
export interface ContractEnd {
  /** The account's row. */
  readonly row: number
  readonly end: Day
  /**
   * UNRESOLVED: past its end, neither renewed nor lost by the view's day. AHEAD: it ends after the view's day,
   * and is neither yet.
   */
  readonly outcome: 'RENEWED' | 'LOST' | 'UNRESOLVED' | 'AHEAD'
  /**
   * In the organization's currency, what it paid a year the day before it was renewed or lost, at the latest the
   * day before its end; of one ahead what it pays.
   */
  readonly up: MinorUnits
  /** What of that is still paid once it is renewed: `min(up, after)`; what is above is expansion. */
  readonly renewed: MinorUnits
  /** It was renewed on its last day or before. */
  readonly isOnTime: boolean
}

/**
 * Every contract that ended by a view's day, or ends by a later one, by what is on record on the view's day: an
 * account's contract ends, and those of renewals recorded as won or lost.
 *
 * - *Renewed*: its renewal is won, or its end was moved on because another contract follows. One that
 *   renews by itself is renewed on its end unless the account left by then, or within 30 days after.
 * - *Lost*: its renewal is lost, or the account churned or was closed; one that left more than 180 days
 *   (PM, the renewal's window) before its end did not leave at that end.
 * - Whoever comes back later than 90 days (policy) after it left did not renew, but is new.
 * - What moved to another account of the customer by a TRANSFER, and what paid nothing, did not end.
 *
 * @param until the last day on which an end counts; the view's by default.
 * Source: 3-rules "Retention", "One definition each".
 */
export function contractEnds(
  view: OrganizationView,
  since: Day,
  until: Day = view.day,
): readonly ContractEnd[] {
  const { state, day } = view
  const { number, range } = figuresOf(view)
  const returnDays = number('policy.retention.returnDays')
  const ahead = range('lifecycle.renewal.window').upper
  const decisions = renewalDecisions(state, day)
  const ends: ContractEnd[] = []
  for (let row = 0; row < state.accounts.rowCount; row += 1) {
    const decided = decisions.get(row)
    const told = new Set<Day>()
    const add = (term: ContractTerm): void => {
      if (term.end < since || term.end > until || told.has(term.end)) return
      const decision = decided?.get(term.end) ?? null
      const wasThere = state.accounts.versionOn(row, term.end - 1) !== -1
      if (decision === null && !cameToItsEnd(term, wasThere, ahead)) return
      told.add(term.end)
      const what = outcomeOf(view, row, term, decision, { returnDays, ahead })
      const end = what && endOf(view, row, term.end, what)
      if (end !== null) ends.push(end)
    }
    for (const term of contractTerms(state, row, day, returnDays)) add(term)
    for (const end of decided?.keys() ?? []) {
      add({ end, from: end, to: end, next: null, closed: false, autoRenew: false })
    }
  }
  return ends
}

interface Outcome {
  readonly outcome: ContractEnd['outcome']
  /** When it was renewed, or lost; its end while it is unresolved, and the next day while it is ahead. */
  readonly on: Day
}

function outcomeOf(
  view: OrganizationView,
  row: number,
  term: ContractTerm,
  decision: RenewalDecision | null,
  limits: { readonly returnDays: number; readonly ahead: number },
): Outcome | null {
  const { state, day } = view
  const { end } = term
  const moved = isFollowed(term) ? term.to : null
  const won = decision?.stage === 'WON' ? decision.since : null
  const renewed = won ?? moved
  if (renewed !== null) {
    const on = Math.min(won ?? renewed, moved ?? renewed)
    const left = lostSince(state, row, on - 1)
    if (left !== null && on - left > limits.returnDays) return { outcome: 'LOST', on: left }
    return { outcome: 'RENEWED', on }
  }
  if (decision?.stage === 'LOST') return { outcome: 'LOST', on: decision.since }
  const gone = goneOn(state, row, term, day)
  if (gone === null) {
    if (end > day) return { outcome: 'AHEAD', on: day + 1 }
    return { outcome: term.autoRenew ? 'RENEWED' : 'UNRESOLVED', on: end }
  }
  if (end - gone > limits.ahead || wasTransferred(state, row, gone)) return null
  if (term.autoRenew && gone > end + GRACE_DAYS) return { outcome: 'RENEWED', on: end }
  return { outcome: 'LOST', on: gone }
}

/** Since when an account is lost, or its record closed; null when it is there. */
function goneOn(state: OrganizationState, row: number, term: ContractTerm, day: Day): Day | null {
  const lost = lostSince(state, row, day)
  if (!term.closed) return lost
  return lost === null ? term.to : Math.min(lost, term.to)
}

/** Whether what an account paid had been moved to another by the day on which it went. */
function wasTransferred({ ledger }: OrganizationState, row: number, day: Day): boolean {
  let last = 0
  ledger.walk(row, (on, amount, kinds) => {
    if (on <= day) last = amount < 0 ? kinds : 0
  })
  return (last & TRANSFER) !== 0 && (balanceOn(ledger, row, day).amount ?? 0) === 0
}

function endOf(
  { state, day }: OrganizationView,
  row: number,
  end: Day,
  { outcome, on }: Outcome,
): ContractEnd | null {
  const until = Math.min(end, on)
  // Who had churned before its renewal was settled was up with what it paid until then.
  const left = lostSince(state, row, until - 1) ?? until
  const up = paidOn(state, row, Math.min(left, until) - 1)
  if (up <= 0) return null
  const after = outcome === 'RENEWED' ? paidOn(state, row, Math.max(end, on)) : 0
  const first = state.accounts.columns.versionFrom.at(state.accounts.firstVersion(row))
  const worth = (amount: MinorUnits) => inOwnCurrency(state, row, amount, Math.min(end, day))
  // Of an end before the account was recorded here, nothing says that it was renewed late.
  const isOnTime = outcome === 'RENEWED' && (on <= end || first > end)
  return { row, end, outcome, up: worth(up), renewed: worth(Math.min(up, after)), isOnTime }
}

/** What an account paid a year on a day, in its contract's currency: its balance, else its ACV as first known. */
function paidOn({ accounts, ledger }: OrganizationState, row: number, day: Day): MinorUnits {
  const { amount } = balanceOn(ledger, row, day)
  if (amount !== null) return amount
  const version = accounts.versionOn(row, day)
  return accounts.columns.fields.acv.at(version === -1 ? accounts.firstVersion(row) : version)
}
