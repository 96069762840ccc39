import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'

/** The accounts under one customer, that pays for all of them. */
interface Family {
  acv: MinorUnits
  size: number
}

const known = new WeakMap<OrganizationView, ReadonlyMap<number, Family>>()

/** An account's family, by the row of the account at its top: itself alone where it has no parent. */
export function familyOf(view: OrganizationView, row: number): Readonly<Family> {
  const families = known.get(view) ?? familiesOf(view)
  known.set(view, families)
  return families.get(customersOf(view).customerOf(row)) ?? { acv: 0, size: 1 }
}

function familiesOf(view: OrganizationView): ReadonlyMap<number, Family> {
  const families = new Map<number, Family>()
  const customers = customersOf(view)
  for (const row of view.accounts.rows) {
    const top = customers.customerOf(row)
    const family = families.get(top) ?? { acv: 0, size: 0 }
    families.set(top, family)
    family.acv += view.accounts.acv(row)
    family.size += 1
  }
  return families
}
