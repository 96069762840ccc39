import type { OrganizationView } from '../state/view.js'
import { implementationTarget } from './implementation-target.js'
import { isDueForRenewal } from './is-due-for-renewal.js'
import { renewalHorizon } from './renewal-horizon.js'
import { WorkTally } from './work-tally.js'
import type { Work } from './work.js'

/**
 * The day's work in one pass over the coverage, by seat and by pool. Only accountable coverage is
 * load; who is in transition carries nothing any more. Renewals are the contracts that end within the
 * horizon; implementations are the active projects, not the coverage.
 */
export function workOf(view: OrganizationView): Work {
  const { accounts, coverage } = view
  const tally = new WorkTally(view)
  const horizon = renewalHorizon(view)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE') continue
    const responsibility = coverage.responsibility(row)
    if (responsibility === 'IMPLEMENTATION') continue
    const account = coverage.accountRow(row)
    if (responsibility === 'RENEWALS') {
      if (!isDueForRenewal(accounts.contractEnd(account), horizon)) continue
    }
    tally.add(responsibility, account, coverage.positionId(row), coverage.teamId(row))
  }
  addActiveImplementations(view, tally)
  return tally.work()
}

/** An active project lies with its specialist; without one, with who covers the account for it. */
function addActiveImplementations(view: OrganizationView, tally: WorkTally): void {
  for (const { accountId, positionId, status } of view.implementations.values()) {
    const account = view.accounts.rowOf(accountId)
    if (status !== 'ACTIVE' || account === -1) continue
    const target = implementationTarget(view, account, positionId)
    tally.add('IMPLEMENTATION', account, target.positionId, target.teamId)
  }
}
