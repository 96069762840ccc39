import { customersOf } from '../../customers/customers-of.js'
import { figuresOf } from '../../evidence/figures.js'
import { evidenceOf } from '../../evidence/evidence.js'
import type { OrganizationView } from '../../../state/view.js'
import type { MoveOnCondition } from '../move-on-condition.js'

const KEYS = {
  EARLY_CUSTOMERS: { stage: 2, key: 'stage.2.moveOn.customers' },
  SCALED_CUSTOMERS: { stage: 3, key: 'stage.3.moveOn.customers' },
} as const

/** Customers reach the lower end of the figure: 150 (of 150–200), or 400 (of 400–500). */
export function enoughCustomers(view: OrganizationView, id: keyof typeof KEYS): MoveOnCondition {
  const { stage, key } = KEYS[id]
  const { used, range } = figuresOf(view)
  const customers = customersOf(view).count
  const from = range(key).lower
  return {
    id,
    stage,
    status: customers >= from ? 'MET' : 'NOT_MET',
    evidence: evidenceOf(
      { key: 'orgStructure.CUSTOMERS_REACH', params: { customers, from } },
      [['customers', customers, 'ACCOUNTS']],
      [used(key)],
    ),
  }
}
