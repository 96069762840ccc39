import type { OrganizationView } from '../../state/view.js'
import { toldAccounts, type ToldAccounts } from './concerned-accounts.js'
import type { FindingDraft } from './finding.js'
import { organizationSubject } from './lint-subject.js'

/** A finding about accounts of the organization; none where there are no accounts. */
export function accountFinding(
  view: OrganizationView,
  rows: readonly number[],
  messageOf: (told: ToldAccounts) => FindingDraft['message'],
  more: Partial<FindingDraft> = {},
): readonly FindingDraft[] {
  if (rows.length === 0) return []
  const told = toldAccounts(view, rows)
  return [
    {
      subject: organizationSubject(view),
      accounts: rows,
      message: messageOf(told),
      inputs: [
        ['accounts', told.accounts, 'ACCOUNTS'],
        ['revenue', told.revenue, 'MINOR_UNITS'],
      ],
      figures: [],
      ...more,
    },
  ]
}
