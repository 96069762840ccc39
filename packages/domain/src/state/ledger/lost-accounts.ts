import { RENEWAL_STAGES } from '../../entities/vocabularies.js'
import { type Day, FOREVER } from '../../kernel/days.js'
import type { OrganizationState } from '../organization-state.js'
import { balanceOn } from './balance.js'
import { churnersOf, neverChurned } from './churners.js'

const LOST = RENEWAL_STAGES.indexOf('LOST')

/**
 * Since when an account is lost on a day, while its record may still be open: by a CHURN, or by a renewal
 * recorded as lost whose contract has ended. Null when it is not lost: whoever came back, by a movement
 * or by a new contract, is a customer again.
 *
 * @param account its row.
 * Source: 3-rules "One definition each".
 */
export function lostSince(state: OrganizationState, account: number, day: Day): Day | null {
  const { renewals, ledger } = state
  const recorded = renewals.versionsReferring('accountId', account)
  // Most have nothing recorded by which they could be lost.
  if (recorded.length === 0 && neverChurned(ledger, account)) return null
  return balanceOn(ledger, account, day).churnedOn ?? lostRenewal(state, account, recorded, day)
}

/** When the first contract ended whose renewal is lost on a day for good, of those versions; null without. */
function lostRenewal(
  state: OrganizationState,
  account: number,
  recorded: readonly number[],
  day: Day,
): Day | null {
  let lost: Day | null = null
  for (const version of recorded) {
    const end = lostAt(state, version, day)
    if (end !== null && !cameBack(state, account, end, day)) lost = Math.min(lost ?? end, end)
  }
  return lost
}

/** Rows of all accounts that are lost on a day. */
export function lostAccounts(state: OrganizationState, day: Day): ReadonlySet<number> {
  const { churners, lostRenewals } = leaversOf(state)
  const lost = new Set<number>()
  for (const account of [...churners, ...lostRenewals.keys()]) {
    if (lostSince(state, account, day) !== null) lost.add(account)
  }
  return lost
}

/** Walks the days on which an account may become lost, or come back. */
export function eachLossBoundary(
  state: OrganizationState,
  visit: (day: Day, account: number) => void,
): void {
  const { churners, lostRenewals } = leaversOf(state)
  for (const account of [...churners, ...lostRenewals.keys()]) {
    state.ledger.walk(account, (day) => visit(day, account))
  }
  const { versionFrom, versionTo, fields } = state.renewals.columns
  for (const [account, versions] of lostRenewals) {
    for (const version of versions) {
      for (const day of [versionFrom, versionTo, fields.contractEnd])
        visit(day.at(version), account)
    }
  }
}

/** The few accounts that have ever left, or lost a renewal, on whatever day. */
interface Leavers {
  readonly churners: ReadonlySet<number>
  /** The versions of renewals that are recorded as lost, by the account's row. */
  readonly lostRenewals: ReadonlyMap<number, readonly number[]>
}

const lostOf = new WeakMap<OrganizationState['renewals'], Leavers['lostRenewals']>()

function leaversOf(state: OrganizationState): Leavers {
  const lostRenewals = lostOf.get(state.renewals) ?? lostRenewalsOf(state)
  lostOf.set(state.renewals, lostRenewals)
  return { churners: churnersOf(state.ledger), lostRenewals }
}

function lostRenewalsOf({ renewals }: OrganizationState): ReadonlyMap<number, readonly number[]> {
  const lost = new Map<number, number[]>()
  const { versionFrom, versionTo, fields } = renewals.columns
  for (let version = 0; version < versionFrom.length; version += 1) {
    const isUsed = versionFrom.at(version) < versionTo.at(version)
    if (!isUsed || fields.stage.at(version) !== LOST) continue
    const account = fields.accountId.at(version) - 1
    const known = lost.get(account)
    if (known === undefined) lost.set(account, [version])
    else known.push(version)
  }
  return lost
}

/** When the contract of a lost renewal ended, by its version; null when it is not lost, or not yet. */
function lostAt({ renewals }: OrganizationState, version: number, day: Day): Day | null {
  const { versionFrom, versionTo, fields } = renewals.columns
  if (versionFrom.at(version) > day || day >= versionTo.at(version)) return null
  if (fields.stage.at(version) !== LOST) return null
  const end = fields.contractEnd.at(version)
  return end <= day ? end : null
}

/** Whether an account paid more, or begins another contract, at the end of a lost one or later. */
function cameBack(state: OrganizationState, account: number, end: Day, day: Day): boolean {
  const { accounts, ledger } = state
  const version = accounts.versionOn(account, day)
  if (version !== -1) {
    const start = accounts.columns.fields.contractStart.at(version)
    if (start >= end && start !== FOREVER) return true
  }
  let paid = false
  ledger.walk(account, (on, amount) => {
    if (end <= on && on <= day && amount > 0) paid = true
  })
  return paid
}
