import { formatDay, parseDay } from '../../../../kernel/days.js'
import type { OrganizationView } from '../../../../state/view.js'
import { renewalOwners } from '../../../lifecycle/renewals/owner-tally.js'
import { leavingDay } from '../../../customers/leaving-day.js'
import { renewalIsDecided, renewalOf } from '../../../customers/renewal-of.js'
import { accountChangesFix } from '../../account-changes-fix.js'
import { toldAccounts } from '../../concerned-accounts.js'
import type { FindingDraft, LintFix } from '../../finding.js'
import { groupRows, ownerSubject } from '../../group-rows.js'
import type { LintInput } from '../../lint-input.js'
import type { LintRule } from '../../lint-rule.js'
import { organizationSubject } from '../../lint-subject.js'

const DAYS_A_TERM = 365

/**
 * Contracts have ended, and it is not recorded whether they were renewed or lost. Told by owner, who knows.
 * Contracts that renew by themselves have been renewed unless somebody gave notice: the fix moves them on by
 * their own term, a year where it is not known.
 *
 * Source: 3-rules "Rules" (unresolved), "Org lint".
 */
export const contractEndedUnresolved: LintRule = {
  id: 'contract-ended-unresolved',
  severity: 'WARNING',
  benchmarks: [],
  check: ({ view }) => {
    const { accounts } = view
    const ended = [...accounts.rows].filter((row) => {
      const end = accounts.contractEnd(row)
      if (end === null || end >= view.day || leavingDay(view, row) !== null) return false
      return !renewalIsDecided(renewalOf(view, row))
    })
    const isAuto = (row: number) => accounts.autoRenew(row)
    const ownerOf = renewalOwners(view)
    const groups = groupRows(
      ended.filter((row) => !isAuto(row)),
      (row) => ownerSubject(view, ownerOf(row, renewalOf(view, row))),
    )
    const auto = ended.filter(isAuto)
    const found = groups.map(({ subject, rows }) => finding(view, subject, rows))
    if (auto.length === 0) return found
    return [
      ...found,
      {
        ...finding(view, organizationSubject(view), auto),
        detail: 'auto',
        fix: () => rollFix(view, auto),
      },
    ]
  },
}

function finding(
  view: LintInput['view'],
  subject: FindingDraft['subject'],
  rows: readonly number[],
): FindingDraft {
  const ends = Math.min(...rows.map((row) => view.accounts.contractEnd(row) ?? view.day))
  const told = toldAccounts(view, rows)
  const first = rows[0]
  const isAuto = first !== undefined && view.accounts.autoRenew(first)
  const days = view.day - ends
  return {
    subject,
    accounts: rows,
    message: {
      key: 'orgLint.contract-ended-unresolved',
      params: { ...told, subject: subject.name, isAuto, since: formatDay(ends), days },
    },
    inputs: [
      ['accounts', told.accounts, 'ACCOUNTS'],
      ['revenue', told.revenue, 'MINOR_UNITS'],
      ['firstEnd', formatDay(ends), 'DATE'],
      ['days', days, 'DAYS'],
    ],
    figures: [],
  }
}

function rollFix(view: OrganizationView, rows: readonly number[]): LintFix | null {
  return accountChangesFix(view, 'orgLint.FIX_ROLL_CONTRACTS', rows, (row) => {
    const { start, end } = nextTerm(view, row)
    return {
      type: 'updateAccount',
      effective: formatDay(view.day),
      id: view.accounts.id(row),
      contractStart: formatDay(start),
      contractEnd: formatDay(end),
    }
  })
}

/** The term of a contract in which the view's day lies, or that ends on it. */
function nextTerm({ accounts, day }: OrganizationView, row: number) {
  const ended = accounts.contractEnd(row) ?? day
  const began = accounts.get(row).contractStart
  const term = Math.max(
    1,
    began === null ? DAYS_A_TERM : ended - (parseDay(began) ?? ended - DAYS_A_TERM),
  )
  const terms = Math.ceil((day - ended) / term)
  return { start: ended + (terms - 1) * term, end: ended + terms * term }
}
