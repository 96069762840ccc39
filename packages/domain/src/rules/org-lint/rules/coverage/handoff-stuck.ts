import { formatDay, parseDay } from '../../../../kernel/days.js'
import type { OrganizationView } from '../../../../state/view.js'
import { figuresOf } from '../../../evidence/figures.js'
import { accountChangesFix } from '../../account-changes-fix.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft, LintFix } from '../../finding.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

const FIGURE = 'policy.lint.handover'

/**
 * Customers are stuck between two roles for 30 days or more: sold, with a project that nobody has taken; or
 * live and with a CSM, and still with implementation. The fix ends the part of implementation where the
 * customer is live.
 *
 * Source: TS "Four models" (handoff protocols); 3-rules "Org lint".
 */
export const handoffStuck: LintRule = {
  id: 'handoff-stuck',
  severity: 'WARNING',
  benchmarks: [FIGURE],
  check: (input) => [
    ...finding(input, 'ONBOARDING', queuedRows(input.view)),
    ...finding(input, 'CSM', heldRows(input.view)),
  ],
}

function finding(
  input: LintInput,
  to: 'CSM' | 'ONBOARDING',
  rows: readonly number[],
): readonly FindingDraft[] {
  if (rows.length === 0) return []
  const { view } = input
  const { used, number } = figuresOf(view)
  const told = toldAccounts(view, rows)
  return [
    {
      subject: organizationSubject(view),
      detail: to.toLowerCase(),
      accounts: rows,
      message: { key: 'orgLint.handoff-stuck', params: { ...told, to, days: number(FIGURE) } },
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [used(FIGURE)],
      ...(to === 'CSM' && { fix: () => releaseFix(view, rows) }),
    },
  ]
}

/** Accounts whose project waits for somebody to take it, counted from its planned start or the contract's. */
function queuedRows(view: OrganizationView): readonly number[] {
  const limit = figuresOf(view).number(FIGURE)
  const rows = new Set<number>()
  for (const project of view.ofCustomers('implementation')) {
    if (project.status !== 'QUEUED' || project.positionId !== null) continue
    const row = view.accounts.rowOf(project.accountId)
    if (row === -1) continue
    const start = project.plannedStart ?? view.accounts.field(row, 'contractStart')
    const day = start === null ? null : parseDay(start)
    if (day !== null && view.day - day >= limit) rows.add(row)
  }
  return [...rows]
}

/** Accounts that went live and have a CSM, and for which implementation is still accountable. */
function heldRows(view: OrganizationView): readonly number[] {
  const { accounts, coverage } = view
  const limit = figuresOf(view).number(FIGURE)
  const rows = new Set<number>()
  for (const { accountId, status, liveOn } of view.ofCustomers('implementation')) {
    const day = liveOn === null ? null : parseDay(liveOn)
    if (status !== 'LIVE' || day === null || view.day - day < limit) continue
    const row = accounts.rowOf(accountId)
    if (row === -1) continue
    const held = new Set(
      coverage
        .ofAccount(row)
        .filter((each) => coverage.kind(each) === 'ACCOUNTABLE')
        .map((each) => coverage.responsibility(each)),
    )
    if (held.has('IMPLEMENTATION') && held.has('CSM') && !isOpen(view, accountId)) rows.add(row)
  }
  return [...rows]
}

/** Whether a project of an account still runs. */
function isOpen(view: OrganizationView, accountId: string): boolean {
  return view
    .ofAccount('implementation', accountId)
    .some(({ status }) => status === 'QUEUED' || status === 'ACTIVE')
}

function releaseFix(view: OrganizationView, rows: readonly number[]): LintFix | null {
  return accountChangesFix(view, 'orgLint.FIX_RELEASE_IMPLEMENTATION', rows, (row) => ({
    type: 'endCoverage',
    effective: formatDay(view.day),
    accountId: view.accounts.id(row),
    responsibility: 'IMPLEMENTATION',
  }))
}
