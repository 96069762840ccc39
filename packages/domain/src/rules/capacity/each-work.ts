import type { Responsibility } from '../../entities/vocabularies.js'
import { type Day, DAYS_A_MONTH } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import { figuresOf } from '../evidence/figures.js'
import { implementationTarget } from './families/implementation-target.js'

/** The days in which a contract's end is a renewal ahead: 12 months from the view's day (policy). */
export function renewalHorizon(view: OrganizationView): Period {
  const months = figuresOf(view).number('capacity.renewals.trigger.horizon')
  return { from: view.day, to: view.day + Math.ceil(months * DAYS_A_MONTH) }
}

/** Whether a contract ends within the horizon; one without an end never does. */
export function isDueForRenewal(contractEnd: Day | null, horizon: Period): boolean {
  return contractEnd !== null && horizon.from <= contractEnd && contractEnd < horizon.to
}

/** Is told one account's work of a kind, and the seat or else the team that it lies with. */
type WorkVisitor = (
  responsibility: Responsibility,
  accountRow: number,
  positionId: Id | null,
  teamId: Id | null,
) => void

/**
 * Walks the day's work in one pass over the coverage. Only accountable coverage is load; who is in
 * transition carries nothing any more. Renewals are the contracts that end within the horizon;
 * implementations are the active projects, not the coverage.
 */
export function eachWork(view: OrganizationView, visit: WorkVisitor): void {
  const { accounts, coverage } = view
  const horizon = renewalHorizon(view)
  for (const row of coverage.rows) {
    if (coverage.kind(row) !== 'ACCOUNTABLE') continue
    const responsibility = coverage.responsibility(row)
    if (responsibility === 'IMPLEMENTATION') continue
    const account = coverage.accountRow(row)
    if (responsibility === 'RENEWALS') {
      if (!isDueForRenewal(accounts.contractEnd(account), horizon)) continue
    }
    visit(responsibility, account, coverage.positionId(row), coverage.teamId(row))
  }
  eachActiveImplementation(view, visit)
}

/** An active project lies with its specialist; without one, with who covers the account for it. */
function eachActiveImplementation(view: OrganizationView, visit: WorkVisitor): void {
  for (const { accountId, positionId, status } of view.implementations.values()) {
    const account = view.accounts.rowOf(accountId)
    if (status !== 'ACTIVE' || account === -1) continue
    const target = implementationTarget(view, account, positionId)
    visit('IMPLEMENTATION', account, target.positionId, target.teamId)
  }
}
