import { RESPONSIBILITIES, type Responsibility, type Tier } from '../entities/vocabularies.js'
import type { Id } from '../kernel/ids.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import { same } from '../kernel/same.js'
import { revenueOf } from '../rules/customers/customers-of.js'
import { type Payers, payersOf } from '../rules/customers/payers-of.js'
import type { ThingChange } from '../state/records.js'
import type { OrganizationView } from '../state/view.js'

/** What a customer notices. */
export type ServiceAspect = 'CSM' | 'COVERAGE' | 'TIER'

/** Who serves an account for a responsibility: the people of a seat, or a team that pools the work. */
export interface Server {
  /** In order of ids; empty for a pool, and while nobody sits in the seat. */
  readonly personIds: readonly Id[]
  /** The team of a pool; null for a seat. */
  readonly teamId: Id | null
}

/** Who serves an account for a responsibility before and after; null is nobody at all. */
interface ServerChange {
  readonly responsibility: Responsibility
  readonly before: Server | null
  readonly after: Server | null
}

/** An account that notices something. */
export interface ServiceChange {
  readonly accountId: Id
  readonly name: string
  /** What it pays a year after. */
  readonly revenue: MinorUnits
  readonly aspects: readonly ServiceAspect[]
  readonly tierBefore: Tier | null
  readonly tierAfter: Tier | null
  /** The responsibilities that somebody else has, the CSM's first. */
  readonly servers: readonly ServerChange[]
}

/** What customers notice, and how much of the revenue does, in rows of the view after. */
export interface ServiceEffect {
  /** By what the account pays, the largest first; alike ones by id. */
  readonly changes: readonly ServiceChange[]
  /** The accounts whose CSM is somebody else. */
  readonly csm: Payers
  /** Those of which another responsibility has somebody else. */
  readonly coverage: Payers
  /** Those whose tier is another one. */
  readonly tier: Payers
}

/**
 * What the accounts that are there on both sides notice: another CSM, other people for what else is done
 * for them, another tier. A customer knows people, not seats: somebody else in the seat is somebody else.
 *
 * @param changes all that differs between the two (`changedThings`): what nothing of it is about is
 *   not looked at.
 */
export function serviceEffect(
  before: OrganizationView | null,
  after: OrganizationView,
  changes: readonly ThingChange[],
): ServiceEffect {
  const found =
    before === null
      ? []
      : [...accountsConcerned(before, after, changes)].flatMap((id) =>
          serviceChange(before, after, id),
        )
  const inOrder = found.toSorted(
    (a, b) => b.revenue - a.revenue || (a.accountId < b.accountId ? -1 : 1),
  )
  const noticing = (aspect: ServiceAspect) =>
    payersOf(
      after,
      found.flatMap(({ accountId, aspects }) =>
        aspects.includes(aspect) ? [after.accounts.rowOf(accountId)] : [],
      ),
    )
  return {
    changes: inOrder,
    csm: noticing('CSM'),
    coverage: noticing('COVERAGE'),
    tier: noticing('TIER'),
  }
}

/** Ids of the accounts that may notice something. */
function accountsConcerned(
  before: OrganizationView,
  after: OrganizationView,
  changes: readonly ThingChange[],
): ReadonlySet<Id> {
  const [accounts, seats] = [new Set<Id>(), new Set<Id>()]
  for (const { kind, id, before: was, after: is } of changes) {
    if (kind === 'account') accounts.add(id)
    for (const record of [was, is]) {
      if (record === null || !('from' in record)) continue
      if (kind === 'coverage' && 'accountId' in record) accounts.add(record.accountId)
      if (kind === 'occupancy' && 'positionId' in record && record.positionId !== null) {
        seats.add(record.positionId)
      }
    }
  }
  for (const view of [before, after]) {
    for (const seat of seats) {
      for (const row of view.coverage.ofPosition(seat)) {
        accounts.add(view.accounts.id(view.coverage.accountRow(row)))
      }
    }
  }
  return accounts
}

function serviceChange(
  before: OrganizationView,
  after: OrganizationView,
  accountId: Id,
): readonly ServiceChange[] {
  const [old, now] = [before.accounts.rowOf(accountId), after.accounts.rowOf(accountId)]
  if (old === -1 || now === -1) return []
  const [was, is] = [serversOf(before, old), serversOf(after, now)]
  const servers = RESPONSIBILITIES.flatMap((responsibility) => {
    const sides = {
      before: was.get(responsibility) ?? null,
      after: is.get(responsibility) ?? null,
    }
    return same(sides.before, sides.after) ? [] : [{ responsibility, ...sides }]
  }).toSorted((a, b) => Number(b.responsibility === 'CSM') - Number(a.responsibility === 'CSM'))
  const [tierBefore, tierAfter] = [before.accounts.tier(old), after.accounts.tier(now)]
  const aspects: ServiceAspect[] = []
  if (servers[0]?.responsibility === 'CSM') aspects.push('CSM')
  if (servers.some(({ responsibility }) => responsibility !== 'CSM')) aspects.push('COVERAGE')
  if (tierBefore !== tierAfter) aspects.push('TIER')
  if (aspects.length === 0) return []
  const [name, revenue] = [after.accounts.name(now), revenueOf(after, now).amount]
  return [{ accountId, name, revenue, aspects, tierBefore, tierAfter, servers }]
}

function serversOf(view: OrganizationView, account: number): ReadonlyMap<Responsibility, Server> {
  const servers = new Map<Responsibility, Server>()
  const { coverage } = view
  for (const row of coverage.ofAccount(account)) {
    if (coverage.kind(row) !== 'ACCOUNTABLE') continue
    const positionId = coverage.positionId(row)
    const holders = positionId === null ? [] : view.occupanciesOfPosition(positionId)
    servers.set(coverage.responsibility(row), {
      personIds: [...new Set(holders.map(({ personId }) => personId))].toSorted(),
      teamId: positionId === null ? coverage.teamId(row) : null,
    })
  }
  return servers
}
