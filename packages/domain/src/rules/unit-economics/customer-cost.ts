import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { type Ratio, ratioOf } from '../evidence/ratio.js'
import type { MinorUnits } from '../../kernel/minor-units.js'

/** What one customer's cost is made of; money in minor units a year. */
export interface CustomerCostInput {
  readonly csmLoadedCost: MinorUnits
  readonly accountsPerCsm: number
  readonly shared: MinorUnits
  readonly technology: MinorUnits
  /** ISO 4217; only for saying it. */
  readonly currency: string
}

/** What one customer costs a year. */
export interface CustomerCost {
  /** `CSM loaded cost ÷ accounts per CSM`; null when the CSM has no accounts. */
  readonly people: Ratio
  /** `people + shared + technology`, in whole minor units; null for the same reason. */
  readonly total: Ratio
  readonly evidence: Evidence
}

/**
 * Cost of one customer: `CSM loaded cost ÷ accounts per CSM + shared resources + technology`. A what-if
 * calculator: it looks at no organization. 120K ÷ 50 + 600 + 200 = 3,200.
 *
 * Source: BM "Step 1: unit economics".
 */
export function customerCost(input: CustomerCostInput): CustomerCost {
  const { csmLoadedCost, accountsPerCsm, shared, technology, currency } = input
  const people = ratioOf(csmLoadedCost, accountsPerCsm, {
    key: 'unitEconomics.REASON_NO_ACCOUNTS',
    params: {},
  })
  const total: Ratio =
    people.value === null
      ? people
      : { value: Math.round(people.value + shared + technology), reason: null }
  const message =
    total.value === null
      ? total.reason
      : ({
          key: 'unitEconomics.CUSTOMER_COST',
          params: {
            csmLoadedCost,
            accountsPerCsm,
            shared,
            technology,
            total: total.value,
            currency,
          },
        } as const)
  const evidence = evidenceOf(
    message,
    [
      ['csmLoadedCost', csmLoadedCost, 'MINOR_UNITS'],
      ['accountsPerCsm', accountsPerCsm, 'ACCOUNTS'],
      ['shared', shared, 'MINOR_UNITS'],
      ['technology', technology, 'MINOR_UNITS'],
    ],
    [],
  )
  return { people, total, evidence }
}
