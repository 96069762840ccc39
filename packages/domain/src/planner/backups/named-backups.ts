import { hiddenOf } from '../../access/index.js'
import type { SingleChange } from '../../plans/change.js'
import type { Plan } from '../../plans/decision.js'
import { formatDay } from '../../kernel/days.js'
import type { Id } from '../../kernel/ids.js'
import { exceeds } from '../../kernel/near.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../../rules/customers/customers-of.js'
import { packChanges } from '../../rules/org-models/template/pack-changes.js'
import { fullTimeCosts } from '../../rules/unit-economics/full-time-cost.js'
import { usualWeights } from '../assignment/book-weights.js'
import { type BackupAccount, backupProblem, type BackupScope } from './backup-problem.js'
import { backupsOfLeaver, type Room } from './backups-of-leaver.js'
import { leastUtilisation } from './least-utilisation.js'

/** Which accounts are to have a backup, and how busy whoever takes over may be. */
export interface BackupOptions extends Omit<BackupScope, 'weights'> {
  /** Whoever leaves, nobody who takes over may be above this utilisation. */
  readonly mostUtilisation: number
  /** Asked again and again; true ends the search, and what was found by then counts. */
  readonly isOver?: () => boolean
}

/** Why an account has no backup: nobody else may have it, or everybody who may would be too busy. */
export type NoBackup = 'NOBODY_FITS' | 'NO_ROOM'

/** How backups stand. */
interface BackupStanding {
  /** Accounts that have no backup who may have them and is somebody else. */
  readonly without: number
  /** How busy the busiest becomes who takes over from whoever leaves; null where nobody would. */
  readonly highest: number | null
  /** So many seats' leaving would make somebody busier than allowed. */
  readonly tooBusy: number
}

/** What it comes to if one leaves. */
export interface Leaver {
  readonly positionId: Id
  /** Accounts of theirs that are to have a backup. */
  readonly accounts: number
  /** How busy the busiest of the backups becomes; null where there is none. */
  readonly highest: number | null
  /** Accounts for which there is no room. */
  readonly withoutRoom: number
  /** What they take, in seats: so much capacity is missing if this one leaves. */
  readonly missing: number
  /** With that utilisation allowed, all that fit anybody would have a backup; null where they have one. */
  readonly neededUtilisation: number | null
}

/** A backup for every account above a size. */
interface NamedBackups {
  readonly plan: Plan
  /** Accounts that are to have a backup, and what they pay a year. */
  readonly accounts: number
  readonly revenue: MinorUnits
  readonly now: BackupStanding
  readonly after: BackupStanding
  /** Accounts that get a backup that they did not have, or another. */
  readonly changed: number
  readonly without: ReadonlyMap<Id, NoBackup>
  /** So many have none at the least, whoever is named; proved. */
  readonly leastWithout: number
  /** If whoever is there leaves: who lacks the most capacity first, then whose backups become the busiest. */
  readonly leavers: readonly Leaver[]
  /** Capacity that is missing to stay within the limit whoever leaves: that of the worst, in seats. */
  readonly missing: number
  /** What so much of a CSM costs a year in that one's team; null where nothing tells it, or it is kept back. */
  readonly cost: MinorUnits | null
  /** With that utilisation allowed, all that fit anybody have a backup; null where they have one, or time ran out. */
  readonly neededUtilisation: number | null
}

/**
 * A backup for every account above a size that a CSM's seat has: a second person who may have it, so that whoever leaves, nobody
 * who takes over is busier than allowed. Names that may stay do.
 */
export function namedBackups(view: OrganizationView, options: BackupOptions): NamedBackups {
  const { mostUtilisation, isOver = () => false, ...scope } = options
  const problem = backupProblem(view, {
    ...scope,
    weights: { ...usualWeights(view), relationship: 0, revenue: 0 },
  })
  const { positions } = problem.books
  const solved = problem.bySeat.map((accounts) =>
    backupsOfLeaver(accounts, problem, mostUtilisation, isOver),
  )
  const chosen = solved.map(({ backups }) => backups)
  const named = problem.bySeat.map((accounts) =>
    accounts.map((account) => (account.eligible.includes(account.named) ? account.named : -1)),
  )
  const without = new Map<Id, NoBackup>()
  const changes: SingleChange[] = []
  for (const [seat, accounts] of problem.bySeat.entries()) {
    for (const [at, { row, named: before, eligible }] of accounts.entries()) {
      const backup = chosen[seat]![at]!
      const id = view.accounts.id(row)
      if (backup === -1) without.set(id, eligible.length === 0 ? 'NOBODY_FITS' : 'NO_ROOM')
      else if (backup !== before) {
        const backupPositionId = positions[backup]!.id
        changes.push({
          type: 'updateAccount',
          effective: formatDay(view.day),
          id,
          backupPositionId,
        })
      }
    }
  }
  const leavers = problem.bySeat.flatMap((accounts, seat) => {
    if (accounts.length === 0) return []
    const lacking = accounts.filter(
      ({ eligible }, at) => chosen[seat]![at] === -1 && eligible.length > 0,
    )
    return [
      {
        positionId: positions[seat]!.id,
        accounts: accounts.length,
        highest: highestOf(accounts, chosen[seat]!, problem),
        withoutRoom: lacking.length,
        missing: lacking.reduce((sum, { load }) => sum + load, 0),
        neededUtilisation:
          lacking.length === 0 || isOver()
            ? null
            : leastUtilisation(accounts, problem, mostUtilisation, isOver),
      },
    ]
  })
  const sorted = leavers.toSorted(
    (a, b) => b.missing - a.missing || (b.highest ?? 0) - (a.highest ?? 0),
  )
  const all = problem.bySeat.flat()
  return {
    plan: planOf(changes, all.length, options),
    accounts: all.length,
    revenue: all.reduce((sum, { row }) => sum + customersOf(view).revenueOf(row), 0),
    now: standingOf(problem.bySeat, named, problem, mostUtilisation),
    after: standingOf(problem.bySeat, chosen, problem, mostUtilisation),
    changed: changes.length,
    without,
    leastWithout: solved.reduce((sum, each) => sum + each.leastWithout, 0),
    leavers: sorted,
    missing: sorted[0]?.missing ?? 0,
    cost: costOf(view, leavers),
    neededUtilisation: highest(leavers.map((each) => each.neededUtilisation)),
  }
}

function standingOf(
  bySeat: readonly (readonly BackupAccount[])[],
  backups: readonly (readonly number[])[],
  room: Room,
  most: number,
): BackupStanding {
  const busiest = bySeat.map((accounts, seat) => highestOf(accounts, backups[seat]!, room))
  return {
    without: backups.flat().filter((seat) => seat === -1).length,
    highest: highest(busiest),
    tooBusy: busiest.filter((each) => each !== null && exceeds(each, most)).length,
  }
}

/** How busy the busiest becomes who takes accounts over; null where nobody does. */
function highestOf(
  accounts: readonly BackupAccount[],
  backups: readonly number[],
  { loads, capacities }: Room,
): number | null {
  const taken = new Map<number, number>()
  for (const [at, seat] of backups.entries()) {
    if (seat !== -1) taken.set(seat, (taken.get(seat) ?? 0) + accounts[at]!.load)
  }
  return highest([...taken].map(([seat, load]) => (loads[seat]! + load) / capacities[seat]!))
}

function highest(each: readonly (number | null)[]): number | null {
  const told = each.filter((one) => one !== null)
  return told.length === 0 ? null : Math.max(...told)
}

/** The dearest of what each leaver lacks, at the price of a CSM in their team. */
function costOf(view: OrganizationView, leavers: readonly Leaver[]): MinorUnits | null {
  const lacking = leavers.filter(({ missing }) => missing > 0)
  if (lacking.length === 0) return 0
  if (hiddenOf(view.state).includes('pay')) return null
  const costs = fullTimeCosts(view)
  const prices = lacking.map(({ positionId, missing }) => {
    const { teamId, roleId } = view.positions.get(positionId)!
    const price = costs.ofNewSeat(teamId, 'CSM', roleId)
    return price === null ? null : missing * price.amount
  })
  return prices.includes(null) ? null : Math.round(highest(prices)!)
}

function planOf(
  changes: readonly SingleChange[],
  accounts: number,
  { mostUtilisation }: BackupOptions,
): Plan {
  return {
    title: { key: 'assignment.BACKUPS_TITLE', params: { accounts: changes.length } },
    reason: { key: 'assignment.BACKUPS_REASON', params: { accounts, most: mostUtilisation } },
    changes: packChanges(changes),
  }
}
