import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import { parseDay } from '../../../kernel/days.js'
import type { OrganizationView } from '../../../state/view.js'
import type { MoveOnCondition } from '../move-on-condition.js'

/**
 * Renewals slip: of the live customers whose contract's end is known, more than a share (5 %, policy)
 * are past it without a decision. A renewal that is won or lost is decided, and so is a contract that
 * renews by itself.
 */
export function renewalsSlip(view: OrganizationView): MoveOnCondition {
  const key = 'policy.stage.slippingRenewals'
  const { used, number } = figuresOf(view)
  const { contracts, slipping } = contractsOf(view)
  const limit = number(key)
  const share = contracts === 0 ? null : slipping / contracts
  const known = share !== null
  return {
    id: 'RENEWALS_SLIP',
    stage: 2,
    status: !known ? 'NOT_EVALUATED' : share > limit ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      known
        ? { key: 'orgStructure.RENEWALS_SLIP', params: { slipping, contracts, share, limit } }
        : { key: 'orgStructure.NO_CONTRACTS', params: {} },
      [
        ['slipping', slipping, 'RENEWALS'],
        ['contracts', contracts, 'RENEWALS'],
      ],
      [used(key)],
    ),
  }
}

function contractsOf(view: OrganizationView) {
  const { accounts, day } = view
  let [contracts, slipping] = [0, 0]
  for (const row of accounts.rows) {
    const end = accounts.contractEnd(row)
    if (end === null) continue
    contracts += 1
    if (end >= day) continue
    if (!accounts.autoRenew(row) && !isDecided(view, row, end)) slipping += 1
  }
  return { contracts, slipping }
}

function isDecided(view: OrganizationView, row: number, end: number): boolean {
  return view
    .ofAccount('renewal', row)
    .some(
      ({ stage, contractEnd }) =>
        (stage === 'WON' || stage === 'LOST') && parseDay(contractEnd) === end,
    )
}
