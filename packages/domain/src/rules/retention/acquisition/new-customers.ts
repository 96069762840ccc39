import type { Day } from '../../../kernel/days.js'
import type { MinorUnits } from '../../../kernel/minor-units.js'
import type { Period } from '../../../kernel/periods.js'
import type { OrganizationView } from '../../../state/view.js'
import { topEver } from '../../customers/family-ever.js'
import { type MovementColumns, walkMovements } from '../movement-columns.js'

/** A customer that was won in a period. */
interface NewCustomer {
  /** The row of the account at the top of its family. */
  readonly top: number
  /** What its accounts began to pay in the period, growth after that not counted. */
  readonly arr: MinorUnits
  /** It came by a referral: an advocacy act of that kind names one of its accounts. */
  readonly isReferred: boolean
}

interface Family {
  since: Day
  isOpening: boolean
  arr: MinorUnits
}

/**
 * The customers that were won in a period, by what is recorded on a view's day: families of accounts that
 * had never paid before. A new account of a customer, a customer that came back, and one whose record begins
 * in mid-life (OPENING) are not won.
 */
export function newCustomers(
  view: OrganizationView,
  movements: MovementColumns,
  { from, to }: Period,
): readonly NewCustomer[] {
  const { state, day } = view
  const families = new Map<number, Family>()
  let known = -1
  walkMovements(movements, ({ account, day: on, after, isOpening }) => {
    if (account === known || after === 0 || on >= to) return
    known = account
    const top = topEver(state, state.accounts.byId.find(movements.accountIds[account]!), day)
    const arr = on >= from && !isOpening ? movements.worth(account, after, to - 1) : 0
    const family = families.get(top)
    if (family === undefined) {
      families.set(top, { since: on, isOpening, arr })
      return
    }
    family.arr += arr
    if (on < family.since || (on === family.since && isOpening)) {
      family.since = on
      family.isOpening = isOpening
    }
  })
  const referred = referredFamilies(view)
  return [...families]
    .filter(([, { since, isOpening, arr }]) => since >= from && !isOpening && arr > 0)
    .map(([top, { arr }]) => ({ top, arr, isReferred: referred.has(top) }))
}

/** The families of which an account is named by a referral. */
function referredFamilies(view: OrganizationView): ReadonlySet<number> {
  const { state, day } = view
  const tops = new Set<number>()
  for (const { kind, wonAccountId } of view.ofCustomers('advocacyAct', 'EVER')) {
    if (kind !== 'REFERRAL' || wonAccountId === null) continue
    tops.add(topEver(state, state.accounts.byId.find(wonAccountId), day))
  }
  return tops
}

/** Whether any referral says whom it brought; otherwise nothing can be said of referred business. */
export function referralsAreRecorded(view: OrganizationView): boolean {
  return view
    .ofCustomers('advocacyAct', 'EVER')
    .some(({ kind, wonAccountId }) => kind === 'REFERRAL' && wonAccountId !== null)
}
