import { checkGap } from '../gap/check-gap.js'
import { type GapProblem, gapProblem } from '../gap/gap-problem.js'
import type { BookProblem } from './book-problem.js'
import type { FewestMoves } from './books-within.js'

/** What a check comes to: all is so, or the first thing that is not. */
type WithinCheck = { readonly ok: true } | { readonly ok: false; readonly because: string }

const OK: WithinCheck = { ok: true }

/** What is added up in another order may differ by such a part. */
const NEAR = 1e-9

/**
 * Checks what is said of the fewest moves with nothing of the planner's: nobody is above the limit, so many move, and no way of
 * leaving nobody above it moves fewer; or somebody is, and there is no way. Plain loops; `checkLevel` checks who may be where.
 *
 * @param seats of each account: its seat in the end, or -1.
 */
export function checkWithin(
  problem: BookProblem,
  seats: Int32Array,
  claim: FewestMoves,
): WithinCheck {
  const { limit, outcome, moves, movesAtLeast } = claim
  const rooms = Array.from(problem.capacities, (capacity) => capacity * limit)
  const loads = rooms.map(() => 0)
  let moved = 0
  for (const [account, seat] of seats.entries()) {
    if (seat !== -1) loads[seat]! += problem.loads[account]!
    if (problem.holders[account] !== -1 && seat !== problem.holders[account]) moved += 1
  }
  if (moved !== moves) return refuse(`${moved} accounts move`)
  const over = loads.findIndex((load, seat) => isAbove(load, rooms[seat]!))
  if (over !== -1 && outcome === 'WITHIN') return refuse(`seat ${over} is above the limit`)
  if (over === -1 && outcome !== 'WITHIN') return refuse('nobody is above the limit')
  if (outcome === 'IMPOSSIBLE') return isImpossible(problem, rooms, claim)
  if (movesAtLeast === null || movesAtLeast <= countedMoves(problem, rooms)) return OK
  // Moves are whole: what is above one fewer is as many, if by more than the bound's own check tolerates.
  const fewer = movesAtLeast - 1
  return certified(problem, rooms, { ...claim, bound: fewer + 2 * NEAR * Math.max(1, fewer) })
}

function refuse(because: string): WithinCheck {
  return { ok: false, because }
}

function isAbove(load: number, room: number): boolean {
  return load - room > NEAR * Math.max(1, load, room)
}

/** Who else may have an account than its holder. */
function othersOf({ fixed, holders, eligible, classes }: BookProblem, account: number): number[] {
  if (fixed[account] === 1) return []
  return [...eligible[classes[account]!]!].filter((seat) => seat !== holders[account])
}

/** Of the seats that are above their room: how many of their heaviest it takes to make up for it. */
function countedMoves(problem: BookProblem, rooms: readonly number[]): number {
  let moves = 0
  for (const [seat, room] of rooms.entries()) {
    const held = [...problem.holders.keys()].filter((account) => problem.holders[account] === seat)
    const load = held.reduce((sum, account) => sum + problem.loads[account]!, 0)
    const heaviest = held
      .filter((account) => othersOf(problem, account).length > 0)
      .map((account) => problem.loads[account]!)
      .toSorted((a, b) => b - a)
    let left = load
    for (const each of heaviest) {
      if (!isAbove(left, room)) break
      left -= each
      moves += 1
    }
    if (isAbove(left, room)) return Infinity
  }
  return moves
}

/** That there is no way: by counting, by seats that are too few for what is only theirs, or by a certificate. */
function isImpossible(
  problem: BookProblem,
  rooms: readonly number[],
  claim: FewestMoves,
): WithinCheck {
  if (countedMoves(problem, rooms) === Infinity) return OK
  const { crowded } = claim
  if (crowded === null) return certified(problem, rooms, { ...claim, bound: null })
  let [needed, room] = [0, 0]
  for (const seat of crowded) room += rooms[seat]!
  for (const [account, load] of problem.loads.entries()) {
    const holder = problem.holders[account]!
    const seats = [...othersOf(problem, account), ...(holder === -1 ? [] : [holder])]
    if (seats.length > 0 && seats.every((seat) => crowded.includes(seat))) needed += load
  }
  return isAbove(needed, room) ? OK : refuse('the crowded seats have enough room')
}

function certified(
  problem: BookProblem,
  rooms: readonly number[],
  { certificate, bound }: { readonly bound: number | null } & Pick<FewestMoves, 'certificate'>,
): WithinCheck {
  const proved = bound === null
  return checkGap(asJobs(problem, rooms), {
    value: null,
    bound,
    proved,
    assignment: null,
    certificate,
  })
}

/** The problem as one of jobs and agents, in which each move of a held account costs one. */
function asJobs(problem: BookProblem, rooms: readonly number[]): GapProblem {
  const jobs = [...problem.holders].flatMap((holder, account) => {
    const resource = problem.loads[account]!
    const others = othersOf(problem, account).map((agent) => ({
      agent,
      cost: Number(holder !== -1),
      resource,
    }))
    const pairs = holder === -1 ? others : [...others, { agent: holder, cost: 0, resource }]
    return pairs.length === 0 ? [] : [pairs]
  })
  return gapProblem('MIN', rooms, jobs)
}
