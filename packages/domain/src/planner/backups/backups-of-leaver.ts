import { exceeds } from '../../kernel/near.js'
import { type GapProblem, gapProblem } from '../gap/gap-problem.js'
import { GapSolver } from '../gap/gap-solver.js'
import type { BackupAccount } from './backup-problem.js'
import { mostBacked } from './most-backed.js'

/** What the seats have that could take over, in whole seats. */
export interface Room {
  readonly loads: Float64Array
  readonly capacities: Float64Array
}

/** Backups for the accounts of one seat, should whoever sits there leave. */
interface LeaverBackups {
  /** Of each account: its backup, or -1. */
  readonly backups: readonly number[]
  /** So many have none at the least, whatever is done; those that fit nobody are among them. */
  readonly leastWithout: number
}

/** What it costs that an account has no backup, or another one than is named, beside what suits it less. */
const WITHOUT = 1_000
const CHANGED = 10
/** Of a burden of a whole seat, and at the most. */
const UNSUITED = 10
const MOST_UNSUITED = 9

/** So many steps are made to change few names, and so many more to have fewer without a backup. */
const STEPS = 150
const MOST_STEPS = 400

/**
 * Names backups for the accounts of one seat so that nobody who takes over is busier than they may be: few have none, few names
 * change, and who is named suits.
 *
 * Accounts of different seats are no matter to each other, since one leaves at a time. Where all have their best without anybody
 * being too busy, nothing is to be solved; else it is a generalized assignment problem, solved with a bound.
 *
 * @param most the utilisation that nobody may be above who takes over.
 */
export function backupsOfLeaver(
  accounts: readonly BackupAccount[],
  room: Room,
  most: number,
  isOver: () => boolean,
): LeaverBackups {
  const free = room.capacities.map((capacity, seat) =>
    Math.max(0, capacity * most - room.loads[seat]!),
  )
  const spread = spreadOut(accounts, room, free)
  const fitting = accounts.filter(({ eligible }) => eligible.length > 0).length
  if (spread !== null) return { backups: spread, leastWithout: accounts.length - fitting }
  const least = accounts.length - mostBacked(accounts, free)
  const seats = [...new Set(accounts.flatMap(({ eligible }) => eligible))]
  const solver = new GapSolver(gapOf(accounts, seats, free), { seed: 1, keepsProof: false })
  const nobody = seats.length
  let without = accounts.length
  for (let step = 1; step <= MOST_STEPS && !isOver() && solver.step(); step += 1) {
    const { assignment } = solver.answer
    without = assignment?.filter((agent) => agent === nobody).length ?? without
    if (without === least && step >= STEPS) break
  }
  const { assignment, bound } = solver.answer
  // What is paid for the others is less than what one without a backup costs, as long as they are not too many.
  const others = accounts.length * (CHANGED + MOST_UNSUITED)
  return {
    backups: Array.from(assignment ?? accounts.map(() => nobody), (agent) => seats[agent] ?? -1),
    leastWithout: Math.max(least, Math.ceil(((bound ?? 0) - others) / WITHOUT)),
  }
}

/** The problem as one of jobs and agents: who has no backup goes to one more agent, who is dear. */
function gapOf(
  accounts: readonly BackupAccount[],
  seats: readonly number[],
  free: Float64Array,
): GapProblem {
  const agentOf = new Map(seats.map((seat, agent) => [seat, agent]))
  const needed = accounts.reduce((sum, { load }) => sum + load, 0)
  return gapProblem(
    'MIN',
    [...seats.map((seat) => free[seat]!), needed],
    accounts.map((account) => [
      ...account.eligible.map((seat, at) => ({
        agent: agentOf.get(seat)!,
        cost: costOf(account, at),
        resource: account.load,
      })),
      { agent: seats.length, cost: WITHOUT, resource: account.load },
    ]),
  )
}

function costOf({ named, eligible, burdens }: BackupAccount, at: number): number {
  const unsuited = Math.min(MOST_UNSUITED, Math.round(burdens[at]! * UNSUITED))
  return unsuited + (eligible[at] === named ? 0 : CHANGED)
}

/**
 * Gives each account what costs it the least, of those alike to who is the least busy then, the heaviest first; null where that
 * makes somebody too busy. Who fits nobody has none.
 */
function spreadOut(
  accounts: readonly BackupAccount[],
  { loads, capacities }: Room,
  free: Float64Array,
): readonly number[] | null {
  const taken = new Float64Array(free.length)
  const backups = accounts.map(() => -1)
  const heaviestFirst = [...accounts.keys()].toSorted(
    (a, b) => accounts[b]!.load - accounts[a]!.load || a - b,
  )
  for (const each of heaviestFirst) {
    const account = accounts[each]!
    if (account.eligible.length === 0) continue
    const costs = account.eligible.map((_, at) => costOf(account, at))
    const least = Math.min(...costs)
    let [found, lowest] = [-1, Infinity]
    for (const [at, seat] of account.eligible.entries()) {
      if (costs[at] !== least || exceeds(taken[seat]! + account.load, free[seat]!)) continue
      const busy = (loads[seat]! + taken[seat]! + account.load) / capacities[seat]!
      if (busy < lowest) [found, lowest] = [seat, busy]
    }
    if (found === -1) return null
    taken[found]! += account.load
    backups[each] = found
  }
  return backups
}
