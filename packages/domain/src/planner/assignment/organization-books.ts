import type { Id } from '../../kernel/ids.js'
import type { LivePosition } from '../../state/live-things.js'
import type { OrganizationView } from '../../state/view.js'
import { accountLoad } from '../../rules/capacity/account-load.js'
import { capacityOf } from '../../rules/capacity/capacity-of.js'
import { isFitFor, type SeatFit, seatFit } from '../../rules/capacity/seat-fit.js'
import { fullCapacityOf } from '../../rules/capacity/seats.js'
import { loadOf } from '../../rules/capacity/shared-load.js'
import type { BookProblem } from './book-problem.js'
import { type HoldBack, heldBack } from './held-back.js'

/** Which accounts and seats are dealt with, and what stays. */
export interface BookScope {
  /** Only seats of these teams and of the teams below them, and the accounts that they have; all when not given. */
  readonly teamIds?: readonly Id[]
  /** Seats that are to have no accounts any more. */
  readonly leaving?: readonly Id[]
  /** Accounts that stay with who has them. */
  readonly pinned?: readonly Id[]
}

/** The books of an organization's CSMs as a problem, and what its numbers stand for. */
interface OrganizationBooks {
  readonly problem: BookProblem
  /** Of each seat of the problem. */
  readonly positions: readonly LivePosition[]
  /** Of each account of the problem its row; -1 for the other work of a seat, which stays where it is. */
  readonly rows: Int32Array
  /** Why accounts of the problem keep who has them, by row. */
  readonly held: ReadonlyMap<number, HoldBack>
  /** Accounts whose CSM is a team that pools them: they are in no book. */
  readonly pooled: number
}

/**
 * The books of the CSMs on a view's day: the seats that carry something once ramps and leaves are over, and the accounts that
 * they have, that an open or empty seat has, that a leaving seat has, or that nobody has. Accounts that a team pools and those
 * whose CSM sits in another role's seat stay out.
 */
export function organizationBooks(
  view: OrganizationView,
  scope: BookScope = {},
): OrganizationBooks {
  const leaving = new Set(scope.leaving)
  const teams = teamsOf(view, scope.teamIds)
  const inScope = capacityOf(view)
    .ofFamily('CSM')
    .filter(({ teamId }) => teams === null || (teamId !== null && teams.has(teamId)))
  const seats = inScope.filter(
    (seat) => seat.position !== null && !leaving.has(seat.position.id) && fullCapacityOf(seat) > 0,
  )
  const positions = seats.map(({ position }) => position!)
  const places = new Map(positions.map(({ id }, place) => [id, place]))
  const csms = new Set(inScope.flatMap(({ position }) => position?.id ?? []))
  const draft = new BooksDraft(
    view,
    seats.map((seat) => seatFit(view, seat)),
  )
  const reasons = heldBack(view)
  const held = new Map<number, HoldBack>()
  const pinned = new Set(scope.pinned)
  let pooled = 0
  for (const row of view.accounts.rows) {
    const holder = holderOf(view, row)
    if (holder?.kind === 'TEAM') {
      if (teams === null || teams.has(holder.id)) pooled += 1
      continue
    }
    if (holder === null ? teams !== null : !csms.has(holder.id)) continue
    const place = holder === null ? -1 : (places.get(holder.id) ?? -1)
    const reason = place === -1 ? undefined : reasons.get(row)
    if (reason !== undefined) held.set(row, reason)
    const stays = place !== -1 && (reason !== undefined || pinned.has(view.accounts.id(row)))
    const named = view.accounts.field(row, 'backupPositionId')
    const backup = named === null ? -1 : (places.get(named) ?? -1)
    draft.add({ row, load: accountLoad(view, row), holder: place, backup, stays })
  }
  const { figures } = capacityOf(view)
  for (const [place, { cells }] of seats.entries()) {
    const whole = cells.reduce((sum, cell) => sum + loadOf(cell, figures), 0)
    draft.addOther(place, whole)
  }
  const capacities = Float64Array.from(seats, fullCapacityOf)
  return { problem: draft.problem(capacities), positions, rows: draft.rows(), held, pooled }
}

/** The teams named and all below them; null for all. */
function teamsOf(
  view: OrganizationView,
  teamIds: readonly Id[] | undefined,
): ReadonlySet<Id> | null {
  return teamIds === undefined ? null : new Set(teamIds.flatMap((id) => [...view.branch(id)]))
}

/** Who answers for an account as its CSM; null when nobody does. */
export function holderOf(
  { coverage }: OrganizationView,
  row: number,
): { readonly kind: 'SEAT' | 'TEAM'; readonly id: Id } | null {
  for (const each of coverage.ofAccount(row)) {
    if (coverage.kind(each) !== 'ACCOUNTABLE' || coverage.responsibility(each) !== 'CSM') continue
    const seat = coverage.positionId(each)
    return seat === null ? { kind: 'TEAM', id: coverage.teamId(each)! } : { kind: 'SEAT', id: seat }
  }
  return null
}

/** One account as the problem has it. */
interface Entry {
  readonly row: number
  readonly load: number
  readonly holder: number
  /** The class of its seats. */
  readonly of: number
  readonly backup: number
  readonly stays: boolean
}

/** Collects accounts into a problem. */
class BooksDraft {
  readonly #view: OrganizationView
  readonly #fits: readonly SeatFit[]
  readonly #rows: number[] = []
  readonly #loads: number[] = []
  readonly #holders: number[] = []
  readonly #classes: number[] = []
  readonly #backups: number[] = []
  readonly #fixed: number[] = []
  readonly #eligible: Int32Array[] = []
  readonly #classOf = new Map<string, number>()
  readonly #carried: Float64Array

  constructor(view: OrganizationView, fits: readonly SeatFit[]) {
    this.#view = view
    this.#fits = fits
    this.#carried = new Float64Array(fits.length)
  }

  /** What its holder gives up may go to its backup, whom it would not fit otherwise: somebody said so. */
  add(account: Omit<Entry, 'of'>): void {
    const { row, holder, backup } = account
    this.#push({ ...account, of: this.#classOfAccount(row, holder === -1 ? backup : -1) })
  }

  /** The work of a seat that is in no account of its book: what it shares in a pool, or does besides. */
  addOther(place: number, whole: number): void {
    const load = whole - this.#carried[place]!
    const of = this.#classOfSeats([])
    if (load > 0) this.#push({ row: -1, load, holder: place, of, backup: -1, stays: true })
  }

  problem(capacities: Float64Array): BookProblem {
    return {
      accountCount: this.#rows.length,
      seatCount: capacities.length,
      loads: Float64Array.from(this.#loads),
      capacities,
      holders: Int32Array.from(this.#holders),
      classes: Int32Array.from(this.#classes),
      eligible: this.#eligible,
      backups: Int32Array.from(this.#backups),
      fixed: Uint8Array.from(this.#fixed),
    }
  }

  rows(): Int32Array {
    return Int32Array.from(this.#rows)
  }

  #push({ row, load, holder, of, backup, stays }: Entry): void {
    this.#rows.push(row)
    this.#loads.push(load)
    this.#holders.push(holder)
    this.#classes.push(of)
    this.#backups.push(backup)
    this.#fixed.push(Number(stays))
    if (holder !== -1) this.#carried[holder]! += load
  }

  #classOfAccount(row: number, backup: number): number {
    const { accounts } = this.#view
    const wants = JSON.stringify([
      accounts.segment(row),
      accounts.region(row),
      accounts.vertical(row),
      accounts.language(row),
      backup,
    ])
    let of = this.#classOf.get(wants)
    if (of === undefined) {
      of = this.#classOfSeats(
        [...this.#fits.keys()].filter(
          (place) => place === backup || isFitFor(this.#view, this.#fits[place]!, row),
        ),
      )
      this.#classOf.set(wants, of)
    }
    return of
  }

  /** Accounts that want something else, and may have the same seats all the same, are of one class. */
  #classOfSeats(seats: readonly number[]): number {
    const key = seats.join(' ')
    let of = this.#classOf.get(key)
    if (of === undefined) {
      of = this.#eligible.length
      this.#eligible.push(Int32Array.from(seats))
      this.#classOf.set(key, of)
    }
    return of
  }
}
