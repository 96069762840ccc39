import type { Id } from '../../../../kernel/ids.js'
import type { OrganizationView } from '../../../../state/view.js'
import { toldAccounts } from '../../concerned-accounts.js'
import { highValueRows } from '../../high-value.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

/**
 * Customers of high value (high-touch, enterprise or strategic) are known to one person of ours only:
 * nobody else has any part in their coverage, and no team pools it. Told once for the organization, since
 * the cause is a habit and not an account; where only one person carries accounts it cannot be helped, and
 * is worth knowing.
 *
 * Source: PM "Pillars" (executive engagement); 3-rules "Org lint".
 */
export const noBackup: LintRule = {
  id: 'no-backup',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const rows = highValueRows(view).filter((row) => peopleOf(view, row)?.size === 1)
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
          ['acv', told.acv, 'MINOR_UNITS'],
          ['people', carriers.size, 'PEOPLE'],
        ],
        figures: [],
      },
    ]
  },
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
