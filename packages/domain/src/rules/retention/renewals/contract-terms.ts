import { type Day, FOREVER } from '../../../kernel/days.js'
import type { OrganizationState } from '../../../state/organization-state.js'

/** An end moved by less was corrected: no contract is renewed for less than a month. */
const SHORTEST_TERM_DAYS = 28

/** A contract end of an account, and what is recorded of it after. */
export interface ContractTerm {
  readonly end: Day
  /** The days `[from, to)` on which it was the account's contract end; `to` is FOREVER while it still is. */
  readonly from: Day
  readonly to: Day
  /** What its end was moved to on `to`; null when nothing followed it. */
  readonly next: { readonly start: Day; readonly end: Day } | null
  /** The account's record ended on `to`. */
  readonly closed: boolean
  readonly autoRenew: boolean
}

/**
 * The contract ends of an account that its record tells up to a day, in the order in which they were told.
 *
 * @param account its row.
 * @param returnDays within how many days a record that was closed goes on when it is reopened.
 */
export function contractTerms(
  { accounts }: OrganizationState,
  account: number,
  day: Day,
  returnDays: number,
): readonly ContractTerm[] {
  const { versionFrom, versionTo, versionNext, fields } = accounts.columns
  const terms: ContractTerm[] = []
  let [open, liveUntil] = [false, 0]
  for (let at = accounts.firstVersion(account); at !== -1; at = versionNext.at(at) - 1) {
    const [from, to] = [versionFrom.at(at), versionTo.at(at)]
    if (from >= to || from > day) continue
    const [start, end] = [fields.contractStart.at(at), fields.contractEnd.at(at)]
    const autoRenew = fields.autoRenew.at(at) !== 0
    const last = terms.at(-1)
    if (open && last !== undefined) {
      const goesOn = from - liveUntil <= returnDays
      if (goesOn && last.end === end) terms[terms.length - 1] = { ...last, autoRenew }
      else {
        const next = goesOn && end !== FOREVER ? { start, end } : null
        const closed = from > liveUntil && !goesOn
        terms[terms.length - 1] = { ...last, to: closed ? liveUntil : from, next, closed }
        open = false
      }
    }
    if (!open && end !== FOREVER) {
      terms.push({ end, from, to: FOREVER, next: null, closed: false, autoRenew })
      open = true
    }
    liveUntil = to
  }
  const last = terms.at(-1)
  if (open && last !== undefined && liveUntil <= day) {
    terms[terms.length - 1] = { ...last, to: liveUntil, closed: true }
  }
  return terms
}

/** Whether an end was moved because another contract follows, rather than corrected. */
export function isFollowed({ end, next }: ContractTerm): boolean {
  if (next === null) return false
  const beginsAfter = next.start !== FOREVER && next.start >= end && next.end > end
  return beginsAfter || next.end - end >= SHORTEST_TERM_DAYS
}

/**
 * Whether a term came to its end, by what the record tells: its end was on record on that day, or was moved,
 * or the record closed, because of it and not long before. An end that was only corrected is none.
 *
 * @param ahead by how many days at most a renewal is made before the end.
 */
export function cameToItsEnd(term: ContractTerm, wasThere: boolean, ahead: number): boolean {
  const { from, to, end, next, closed } = term
  const corrected = next !== null && !isFollowed(term)
  if (corrected) return false
  if (to >= end) return from < end || wasThere
  const beginsAfter = next !== null && next.start !== FOREVER && next.start >= end
  return beginsAfter || ((next !== null || closed) && end - to <= ahead)
}
