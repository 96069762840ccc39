import type { Responsibility } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { capacityOf } from './capacity-of.js'
import { eachWork } from './each-work.js'
import { isAttended } from './seats.js'
import { poolSeats } from './shared-load.js'

const known = new WeakMap<OrganizationView, ReadonlySet<Id>>()

/**
 * Ids of the accounts of which some work lies with a seat in which nobody is, with a pool in which nobody
 * is, or with nobody on a day; kept with the view.
 *
 * Source: 3-rules "Capacity".
 */
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
