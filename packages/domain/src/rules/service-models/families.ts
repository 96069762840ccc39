import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'

/** The accounts under one customer, that pays for all of them. */
interface Family {
  readonly acv: MinorUnits
  readonly size: number
}

const known = new WeakMap<OrganizationView, Families>()

/** By the row of the account at the top. */
interface Families {
  readonly acv: Float64Array
  readonly size: Int32Array
}

/** An account's family, by the row of the account at its top: itself alone where it has no parent. */
export function familyOf(view: OrganizationView, row: number): Family {
  const families = known.get(view) ?? familiesOf(view)
  known.set(view, families)
  const top = customersOf(view).customerOf(row)
  return { acv: families.acv[top] ?? 0, size: Math.max(1, families.size[top] ?? 1) }
}

function familiesOf(view: OrganizationView): Families {
  const { rowCount } = view.state.accounts
  const [acv, size] = [new Float64Array(rowCount), new Int32Array(rowCount)]
  const customers = customersOf(view)
  for (const row of view.accounts.rows) {
    const top = customers.customerOf(row)
    acv[top]! += view.accounts.acv(row)
    size[top]! += 1
  }
  return { acv, size }
}
