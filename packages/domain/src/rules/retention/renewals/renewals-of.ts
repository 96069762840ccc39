import type { Day } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { OrganizationView } from '../../../state/view.js'
import { hasFamilies } from '../../customers/family.js'
import { topEver } from '../../customers/family-ever.js'
import { renewedTogether } from '../../customers/renewed-together.js'
import { type ContractEnd, contractEnds } from './contract-ends.js'

/** A renewal that was due: contracts of one customer that ended within 30 days of one another. */
export interface PastRenewal {
  /** The first of the ends. */
  readonly end: Day
  /** The row of the account whose contract ended first. */
  readonly row: number
  readonly contracts: readonly ContractEnd[]
  /** Recurring revenue whose contract ended. */
  readonly ended: MinorUnits
  readonly renewed: MinorUnits
  /** What was renewed on the contract's last day or before. */
  readonly onTime: MinorUnits
  /** What is neither renewed nor lost. */
  readonly unresolved: MinorUnits
}

/** The renewals that were due from a day on and before the view's day, in the order of their rows. */
export function renewalsOf(view: OrganizationView, since: Day): readonly PastRenewal[] {
  const { state, day } = view
  // What ended before belongs to the same renewal, when a customer has several accounts.
  if (!hasFamilies(state)) return contractEnds(view, since).map((end) => renewalOf([end]))
  const byTop = new Map<number, ContractEnd[]>()
  for (const end of contractEnds(view, Number.NEGATIVE_INFINITY)) {
    const top = topEver(state, end.row, day)
    const ofTop = byTop.get(top)
    if (ofTop === undefined) byTop.set(top, [end])
    else ofTop.push(end)
  }
  return [...byTop.values()].flatMap((ends) =>
    renewedTogether(ends.toSorted((a, b) => a.end - b.end || a.row - b.row))
      .map(renewalOf)
      .filter(({ end }) => end >= since),
  )
}

function renewalOf(contracts: readonly ContractEnd[]): PastRenewal {
  const sum = (of: (each: ContractEnd) => MinorUnits): MinorUnits =>
    contracts.reduce((all, each) => all + of(each), 0)
  const { end, row } = contracts[0]!
  return {
    end,
    row,
    contracts,
    ended: sum(({ up }) => up),
    renewed: sum(({ renewed }) => renewed),
    onTime: sum(({ isOnTime, renewed }) => (isOnTime ? renewed : 0)),
    unresolved: sum(({ outcome, up }) => (outcome === 'UNRESOLVED' ? up : 0)),
  }
}
