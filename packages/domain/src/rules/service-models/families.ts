import type { MinorUnits } from '../../kernel/minor-units.js'
import { KeptTally } from '../../state/kept-tally.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../customers/customers-of.js'
import { customerOf } from '../customers/family.js'

/** The accounts under one customer, that pays for all of them. */
interface Family {
  readonly acv: MinorUnits
  readonly size: number
}

/** By the row of the account at the top. */
interface Families {
  readonly acv: Float64Array
  readonly size: Int32Array
}

/** What one account adds to its family; null where it is not there. */
interface Member {
  readonly top: number
  readonly acv: MinorUnits
}

/** An account's family, by the row of the account at its top: itself alone where it has no parent. */
export function familyOf(view: OrganizationView, row: number): Family {
  const families = kept.of(view)
  const top = customersOf(view).customerOf(row)
  return { acv: families.acv[top] ?? 0, size: Math.max(1, families.size[top] ?? 1) }
}

const kept = new KeptTally<Families, Member | null>({
  count: (view) => {
    const families = familiesOver(view)
    for (const row of view.accounts.rows) add(families, memberAt(view, row), 1)
    return families
  },
  itemsOf: (view, row) => (view.accounts.isLive(row) ? memberAt(view, row) : null),
  together: customerOf,
  moved: (tally, was, is, to) => {
    const families = familiesOver(to)
    families.acv.set(tally.acv.subarray(0, families.acv.length))
    families.size.set(tally.size.subarray(0, families.size.length))
    for (const member of was) add(families, member, -1)
    for (const member of is) add(families, member, 1)
    return families
  },
})

function familiesOver({ state }: OrganizationView): Families {
  const { rowCount } = state.accounts
  return { acv: new Float64Array(rowCount), size: new Int32Array(rowCount) }
}

function memberAt(view: OrganizationView, row: number): Member {
  return { top: customersOf(view).customerOf(row), acv: view.accounts.acv(row) }
}

function add({ acv, size }: Families, member: Member | null, sign: 1 | -1): void {
  if (member === null) return
  acv[member.top]! += sign * member.acv
  size[member.top]! += sign
}
