import { burdenAt } from '../assignment/book-problem.js'
import { Books } from '../assignment/books.js'
import type { BookWeights } from '../assignment/book-weights.js'
import { type OrganizationBooks, organizationBooks } from '../assignment/organization-books.js'
import type { Id } from '../../kernel/ids.js'
import type { OrganizationView } from '../../state/view.js'
import { customersOf } from '../../rules/customers/customers-of.js'

/** Who could back up one account: by places of seats. */
export interface BackupAccount {
  readonly row: number
  /** What it takes of a seat, in whole seats. */
  readonly load: number
  /** The seat that is named; -1 for none that is among these seats. */
  readonly named: number
  /** The seats that may have it and that somebody else sits in, ascending. */
  readonly eligible: readonly number[]
  /** Of each of those: by how much busier than it is it counts for the account. */
  readonly burdens: readonly number[]
}

/** Everybody's accounts that are to have a backup, and what seats carry. */
interface BackupProblem {
  readonly books: OrganizationBooks
  /** Of each seat, in whole seats. */
  readonly loads: Float64Array
  readonly capacities: Float64Array
  /** Of each seat: its accounts that are to have a backup. */
  readonly bySeat: readonly (readonly BackupAccount[])[]
}

/** Which accounts are to have a backup. */
export interface BackupScope {
  /** Only CSMs of these teams and of the teams below them, and among them; all when not given. */
  readonly teamIds?: readonly Id[]
  /** Accounts that pay so much a year at least, in minor units. */
  readonly leastRevenue: number
  readonly weights: BookWeights
}

/** Who could back up whose accounts: who might have them, and is somebody else. */
export function backupProblem(view: OrganizationView, scope: BackupScope): BackupProblem {
  const { leastRevenue, ...others } = scope
  const books = organizationBooks(view, others)
  const { problem, positions, rows } = books
  const people = positions.map(({ id }) =>
    view.occupanciesOfPosition(id).map(({ personId }) => personId),
  )
  const places = new Map(positions.map(({ id }, place) => [id, place]))
  const bySeat = positions.map((): BackupAccount[] => [])
  for (const [account, holder] of problem.holders.entries()) {
    const row = rows[account]!
    if (row === -1 || holder === -1) continue
    if (customersOf(view).revenueOf(row) < leastRevenue) continue
    const named = view.accounts.field(row, 'backupPositionId')
    const eligible = [...problem.eligible[problem.classes[account]!]!].filter(
      (seat) => seat !== holder && !people[seat]!.some((each) => people[holder]!.includes(each)),
    )
    bySeat[holder]!.push({
      row,
      load: problem.loads[account]!,
      named: named === null ? -1 : (places.get(named) ?? -1),
      eligible,
      burdens: eligible.map((seat) => burdenAt(problem, account, seat)),
    })
  }
  return { books, loads: new Books(problem).loads, capacities: problem.capacities, bySeat }
}
