import { formatDay } from '../../../../kernel/days.js'
import type { Id } from '../../../../kernel/ids.js'
import type { OrganizationView } from '../../../../state/view.js'
import { accountChangesFix } from '../../account-changes-fix.js'
import { toldAccounts } from '../../concerned-accounts.js'
import { highValueRows } from '../../high-value.js'
import type { LintFix } from '../../finding.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * Customers of high value (high-touch, enterprise or strategic) are known to one person of ours only:
 * nobody else has any part in their coverage, no team pools it, and no backup is named. Told once for the organization, since
 * the cause is a habit and not an account; where only one person carries accounts it cannot be helped, and
 * is worth knowing. The fix names colleagues of the same team as backups.
 *
 * Source: PM "Pillars" (executive engagement); 3-rules "Org lint".
 */
export const noBackup: LintRule = {
  id: 'no-backup',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const rows = highValueRows(view).filter(
      (row) =>
        view.accounts.field(row, 'backupPositionId') === null && peopleOf(view, row)?.size === 1,
    )
    if (rows.length === 0) return []
    const carriers = new Set(
      [...view.accounts.rows].flatMap((row) => [...(peopleOf(view, row) ?? [])]),
    )
    const told = toldAccounts(view, rows)
    return [
      {
        subject: organizationSubject(view),
        accounts: rows,
        ...(carriers.size === 1 && { severity: 'INFO' as const }),
        message: { key: 'orgLint.no-backup', params: told },
        inputs: [
          ['accounts', told.accounts, 'ACCOUNTS'],
          ['revenue', told.revenue, 'MINOR_UNITS'],
          ['people', carriers.size, 'PEOPLE'],
        ],
        figures: [],
        fix: () => backupFix(view, rows),
      },
    ]
  },
}

/** Names each customer the colleague of its CSM's team who backs up the fewest so far. */
function backupFix(view: OrganizationView, rows: readonly number[]): LintFix | null {
  const named = new Map<Id, number>()
  const backups = new Map<number, Id>()
  for (const row of rows) {
    const own = view.coverage.ofAccount(row).map((each) => view.coverage.positionId(each))
    const teamId = view.positions.get(own[0] ?? '')?.teamId
    const colleagues = (teamId === undefined ? [] : view.positionsOfTeam(teamId)).filter(
      ({ id, roleId }) =>
        !own.includes(id) &&
        view.roles.get(roleId)?.family === 'CSM' &&
        view.occupanciesOfPosition(id).length > 0,
    )
    const [backup] = colleagues.toSorted((a, b) => (named.get(a.id) ?? 0) - (named.get(b.id) ?? 0))
    if (backup === undefined) return null
    named.set(backup.id, (named.get(backup.id) ?? 0) + 1)
    backups.set(row, backup.id)
  }
  return accountChangesFix(view, 'orgLint.FIX_NAME_BACKUPS', rows, (row) => ({
    type: 'updateAccount',
    effective: formatDay(view.day),
    id: view.accounts.id(row),
    backupPositionId: backups.get(row) ?? null,
  }))
}

/** The people who have a part in an account's coverage; null where a team pools some of it. */
function peopleOf(view: OrganizationView, row: number): ReadonlySet<Id> | null {
  const { coverage } = view
  const people = new Set<Id>()
  for (const covering of coverage.ofAccount(row)) {
    const positionId = coverage.positionId(covering)
    if (positionId === null) return null
    for (const { personId } of view.occupanciesOfPosition(positionId)) people.add(personId)
  }
  return people
}
