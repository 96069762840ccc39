import { payersOf } from '../../customers/payers-of.js'
import { figuresOf } from '../../evidence/figures.js'
import { type Evidence, evidenceOf } from '../../evidence/evidence.js'
import { type Ratio, ratioOf } from '../../evidence/ratio.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { LiveStakeholder } from '../../../state/live-things.js'
import type { OrganizationView } from '../../../state/view.js'
import { STAKEHOLDER_ROLES, type StakeholderRole } from '../../../entities/vocabularies.js'
import { isSingleThreaded } from './stakeholders-of.js'

/** In how many accounts somebody has a role. */
interface RoleCoverage {
  readonly role: StakeholderRole
  readonly accounts: number
  /** Part of all accounts, 0–1. */
  readonly share: Ratio
}

/** Accounts of one kind, by what they pay, the largest first. */
interface ThreadList {
  readonly accounts: number
  readonly arr: MinorUnits
  readonly rows: Int32Array
}

/** Whom the customers of an organization are known by. */
interface StakeholderCoverage {
  readonly accounts: number
  readonly byRole: readonly RoleCoverage[]
  /** Accounts that hang by fewer than two people (policy). */
  readonly singleThreaded: ThreadList
  /** Accounts in which nobody is known. */
  readonly unknown: ThreadList
  readonly evidence: Evidence
}

/**
 * Whom the customers are known by: for each role the part of the accounts in which somebody has it, the
 * accounts that hang by a single thread, and those in which nobody is known. One pass over the
 * stakeholders and one over the accounts.
 *
 * Source: PM "Pillars" (executive engagement, champions).
 */
export function stakeholderCoverage(view: OrganizationView): StakeholderCoverage {
  const { accounts } = view
  const byRow = stakeholdersByRow(view)
  const counts = new Map<StakeholderRole, number>()
  const single: number[] = []
  for (const [row, stakeholders] of byRow) {
    for (const role of new Set(stakeholders.map((each) => each.role))) {
      counts.set(role, (counts.get(role) ?? 0) + 1)
    }
    if (isSingleThreaded(view, stakeholders)) single.push(row)
  }
  const nobody = [...accounts.rows].filter((row) => !byRow.has(row))
  const none = { key: 'lifecycle.REASON_NO_ACCOUNTS', params: {} } as const
  const byRole = STAKEHOLDER_ROLES.map((role) => {
    const having = counts.get(role) ?? 0
    return { role, accounts: having, share: ratioOf(having, accounts.count, none) }
  })
  const params = {
    accounts: accounts.count,
    singleThreaded: single.length,
    unknown: nobody.length,
  }
  return {
    accounts: accounts.count,
    byRole,
    singleThreaded: listOf(view, single),
    unknown: listOf(view, nobody),
    evidence: evidenceOf(
      { key: 'lifecycle.STAKEHOLDER_COVERAGE', params },
      [
        ['accounts', accounts.count, 'ACCOUNTS'],
        ...byRole.map((each) => [each.role, each.accounts, 'ACCOUNTS'] as const),
        ['singleThreaded', single.length, 'ACCOUNTS'],
        ['unknown', nobody.length, 'ACCOUNTS'],
      ],
      [figuresOf(view).used('policy.stakeholder.minimum')],
    ),
  }
}

function stakeholdersByRow(view: OrganizationView): ReadonlyMap<number, LiveStakeholder[]> {
  const byRow = new Map<number, LiveStakeholder[]>()
  for (const stakeholder of view.ofCustomers('stakeholder')) {
    const row = view.accounts.rowOf(stakeholder.accountId)
    if (row === -1) continue
    const known = byRow.get(row)
    if (known === undefined) byRow.set(row, [stakeholder])
    else known.push(stakeholder)
  }
  return byRow
}

function listOf(view: OrganizationView, rows: readonly number[]): ThreadList {
  const payers = payersOf(view, rows)
  return { accounts: rows.length, arr: payers.revenue, rows: payers.rows }
}
