import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { Period } from '../../kernel/periods.js'
import type { LiveImplementation } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { implementationTarget } from './families/implementation-target.js'
import { renewalHorizon, renewalWeight } from './families/renewal-work.js'

/**
 * Is told one account's work of a kind, what it weighs in hundredths of an ordinary account or of an ordinary
 * renewal, and the seat or else the team that it lies with.
 */
export type WorkVisitor = (
  responsibility: Responsibility,
  accountRow: number,
  weight: number,
  positionId: Id | null,
  teamId: Id | null,
) => void

/**
 * Walks the day's work in one pass over the coverage. Only accountable coverage is load; who is in
 * transition carries nothing any more. Renewals are those that weigh something (`renewalWeight`);
 * implementations are the active projects, not the coverage.
 */
export function eachWork(view: OrganizationView, visit: WorkVisitor): void {
  const horizon = renewalHorizon(view)
  for (const row of view.coverage.rows) coveredWork(view, row, horizon, visit)
  for (const project of view.ofCustomers('implementation')) activeWork(view, project, visit)
}

/** Walks the day's work of one account; none when it is not live. */
export function eachWorkOf(view: OrganizationView, accountRow: number, visit: WorkVisitor): void {
  const { accounts, coverage } = view
  if (!accounts.isLive(accountRow)) return
  const horizon = renewalHorizon(view)
  for (const row of coverage.ofAccount(accountRow)) coveredWork(view, row, horizon, visit)
  for (const project of view.ofAccount('implementation', accountRow)) {
    activeWork(view, project, visit)
  }
}

function coveredWork(
  view: OrganizationView,
  row: number,
  horizon: Period,
  visit: WorkVisitor,
): void {
  const { coverage } = view
  if (coverage.kind(row) !== 'ACCOUNTABLE') return
  const responsibility = coverage.responsibility(row)
  if (responsibility === 'IMPLEMENTATION') return
  const account = coverage.accountRow(row)
  const isRenewal = responsibility === 'RENEWALS'
  const weight = isRenewal
    ? renewalWeight(view, account, horizon)
    : view.accounts.loadWeight(account)
  if (isRenewal && weight === 0) return
  visit(responsibility, account, weight, coverage.positionId(row), coverage.teamId(row))
}

/** An active project lies with its specialist; without one, with who covers the account for it. */
function activeWork(
  view: OrganizationView,
  { accountId, positionId, status }: LiveImplementation,
  visit: WorkVisitor,
): void {
  const { accounts } = view
  const account = status === 'ACTIVE' ? accounts.rowOf(accountId) : -1
  if (account === -1) return
  const target = implementationTarget(view, account, positionId)
  visit('IMPLEMENTATION', account, accounts.loadWeight(account), target.positionId, target.teamId)
}
