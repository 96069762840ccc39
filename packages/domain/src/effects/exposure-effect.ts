import type { Id } from '../kernel/ids.js'
import type { Responsibility } from '../entities/vocabularies.js'
import { capacityOf } from '../rules/capacity/capacity-of.js'
import { eachWork } from '../rules/capacity/each-work.js'
import { isAttended } from '../rules/capacity/seats.js'
import { poolSeats } from '../rules/capacity/shared-load.js'
import type { OrganizationView } from '../state/view.js'
import { type AccountSum, accountSum } from './account-sum.js'

/** Which accounts lie with nobody before and after. */
export interface ExposureEffect {
  readonly before: AccountSum | null
  readonly after: AccountSum
  /** Ids of those that are exposed after and were not before, in order; with what they pay after. */
  readonly exposed: readonly Id[]
  readonly exposedSum: AccountSum
  /** Ids of those that were exposed before and are not after, gone ones too; with what they paid before. */
  readonly relieved: readonly Id[]
  readonly relievedSum: AccountSum
}

const NOBODY: ReadonlySet<Id> = new Set()

/**
 * Accounts of which some work lies with a seat in which nobody is, with a pool in which nobody is, or with
 * nobody; each counts once, whatever the number of its works.
 *
 * Source: 3-rules "Capacity".
 */
export function exposureEffect(
  before: OrganizationView | null,
  after: OrganizationView,
): ExposureEffect {
  const was = before === null ? NOBODY : exposedAccountsOf(before)
  const is = exposedAccountsOf(after)
  const exposed = [...is].filter((id) => !was.has(id)).toSorted()
  const relieved = [...was].filter((id) => !is.has(id)).toSorted()
  return {
    before: before && accountSum(before, was),
    after: accountSum(after, is),
    exposed,
    exposedSum: accountSum(after, exposed),
    relieved,
    relievedSum: before === null ? { accounts: 0, revenue: 0 } : accountSum(before, relieved),
  }
}

const known = new WeakMap<OrganizationView, ReadonlySet<Id>>()

/** Ids of the accounts that are exposed on a day; kept with the view. */
export function exposedAccountsOf(view: OrganizationView): ReadonlySet<Id> {
  let ids = known.get(view)
  if (ids === undefined) {
    ids = exposedAccounts(view)
    known.set(view, ids)
  }
  return ids
}

function exposedAccounts(view: OrganizationView): ReadonlySet<Id> {
  const attended = new Set(
    capacityOf(view).seats.flatMap((seat) =>
      seat.position !== null && isAttended(seat) ? [seat.position.id] : [],
    ),
  )
  const pools = new Map<string, boolean>()
  const isPoolAttended = (teamId: Id, responsibility: Responsibility): boolean => {
    const name = `${responsibility} ${teamId}`
    let found = pools.get(name)
    if (found === undefined) {
      found = poolSeats(view, teamId, responsibility).some(({ id }) => attended.has(id))
      pools.set(name, found)
    }
    return found
  }
  const rows = new Set<number>()
  eachWork(view, (responsibility, account, _weight, positionId, teamId) => {
    const isServed =
      positionId !== null && view.positions.has(positionId)
        ? attended.has(positionId)
        : teamId !== null && isPoolAttended(teamId, responsibility)
    if (!isServed) rows.add(account)
  })
  return new Set(Array.from(rows, (row) => view.accounts.id(row)))
}
