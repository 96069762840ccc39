import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { levelBooks, movesOf } from './level-books.js'
import { levelBound } from './level-bound.js'
import { movesFrontier } from './moves-frontier.js'
import { spreadOf } from './spread.js'

interface Account {
  readonly load: number
  readonly holder: number
  readonly eligible: readonly number[]
  readonly backup?: number
  readonly fixed?: boolean
}

function problemOf(capacities: readonly number[], accounts: readonly Account[]): BookProblem {
  return {
    accountCount: accounts.length,
    seatCount: capacities.length,
    loads: Float64Array.from(accounts, ({ load }) => load),
    capacities: Float64Array.from(capacities),
    holders: Int32Array.from(accounts, ({ holder }) => holder),
    classes: Int32Array.from(accounts.keys()),
    eligible: accounts.map(({ eligible }) => Int32Array.from(eligible)),
    backups: Int32Array.from(accounts, ({ backup = -1 }) => backup),
    fixed: Uint8Array.from(accounts, ({ fixed = false }) => Number(fixed)),
  }
}

const all = { mostMoves: Infinity }

const problems = fc.integer({ min: 1, max: 3 }).chain((seats) =>
  fc
    .tuple(
      fc.array(fc.integer({ min: 1, max: 8 }), { minLength: seats, maxLength: seats }),
      fc.array(
        fc.record({
          load: fc.integer({ min: 0, max: 6 }),
          holder: fc.integer({ min: -1, max: seats - 1 }),
          eligible: fc.subarray([...Array.from({ length: seats }).keys()], { minLength: 1 }),
          fixed: fc.boolean(),
          isBacked: fc.boolean(),
        }),
        { maxLength: 6 },
      ),
    )
    .map(([capacities, accounts]) =>
      problemOf(
        capacities,
        accounts.map(({ isBacked, ...each }) => ({
          ...each,
          fixed: each.fixed && each.holder !== -1,
          backup: isBacked ? each.eligible.at(-1)! : -1,
        })),
      ),
    ),
)

/** Every way of dealing the accounts out, with how many of the held ones move. */
function* waysOf(problem: BookProblem): Generator<{ seats: Int32Array; moves: number }> {
  const seats = new Int32Array(problem.accountCount)
  const choose = function* (
    account: number,
    moves: number,
  ): Generator<{ seats: Int32Array; moves: number }> {
    if (account === problem.accountCount) {
      yield { seats, moves }
      return
    }
    const holder = problem.holders[account]!
    const open = problem.fixed[account] === 1 ? [] : problem.eligible[problem.classes[account]!]!
    for (const seat of new Set(holder === -1 ? open : [holder, ...open])) {
      seats[account] = seat
      yield* choose(account + 1, moves + Number(holder !== -1 && seat !== holder))
    }
  }
  yield* choose(0, 0)
}

function bestDeviation(problem: BookProblem, mostMoves: number): number {
  let best = Infinity
  for (const { seats, moves } of waysOf(problem)) {
    if (moves > mostMoves) continue
    best = Math.min(best, spreadOf(problem, new Books(problem, seats).loads).deviation)
  }
  return best
}

describe('levelBooks', () => {
  it('moves the account that makes two books alike, and none more', () => {
    // 0.4 + 0.3 + 0.3 in one seat and none in the other: 0.5 each is out of reach, 0.6 and 0.4 is not.
    const problem = problemOf(
      [1, 1],
      [0.4, 0.3, 0.3].map((load) => ({ load, holder: 0, eligible: [0, 1] })),
    )
    expect(movesOf(levelBooks(problem, all))).toEqual([{ account: 0, from: 0, to: 1 }])
  })

  it('goes by utilisation: half a seat gets half as much', () => {
    const accounts = Array.from({ length: 9 }, () => ({ load: 0.1, holder: 0, eligible: [0, 1] }))
    const { loads } = levelBooks(problemOf([1, 0.5], accounts), all)
    expect([...loads].map((load) => Math.round(load * 10) / 10)).toEqual([0.6, 0.3])
  })

  it('gives nothing to a seat that may not have it, and leaves what is fixed', () => {
    const problem = problemOf(
      [1, 1, 1],
      [
        { load: 0.5, holder: 0, eligible: [0, 1], fixed: true },
        { load: 0.4, holder: 0, eligible: [0, 1] },
        { load: 0.3, holder: 0, eligible: [0] },
      ],
    )
    expect(movesOf(levelBooks(problem, all))).toEqual([{ account: 1, from: 0, to: 1 }])
  })

  it('deals out what nobody has, whatever the budget of moves', () => {
    const problem = problemOf(
      [1, 1],
      [
        { load: 0.5, holder: 0, eligible: [0, 1] },
        { load: 0.2, holder: -1, eligible: [0, 1] },
        { load: 0.1, holder: -1, eligible: [] },
      ],
    )
    const books = levelBooks(problem, { mostMoves: 0 })
    expect([...books.seats]).toEqual([0, 1, -1])
  })

  it('gives an account to its backup while that seat has room, and leaves it there', () => {
    const accounts = [0.6, 0.5, 0.3].map((load) => ({
      load,
      holder: -1,
      eligible: [0, 1, 2],
      backup: 0,
    }))
    // 0.6 and 0.3 fit the backup, 0.5 besides 0.6 does not.
    const books = levelBooks(problemOf([1, 1, 1], accounts), all)
    expect([...books.seats]).toEqual([0, 1, 0])
  })

  it('keeps to the budget, to what may be had and to what is fixed, and never makes books less level', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 4 }), (problem, mostMoves) => {
        const books = levelBooks(problem, { mostMoves })
        const moves = movesOf(books)
        expect(moves.filter(({ from }) => from !== -1).length).toBeLessThanOrEqual(mostMoves)
        for (const { account, to } of moves) {
          expect(problem.fixed[account]).toBe(0)
          expect(problem.eligible[problem.classes[account]!]).toContain(to)
        }
        // Loads are those of who has what, not of what was added and taken on the way.
        const fresh = new Books(problem, books.seats)
        for (const [seat, load] of books.loads.entries()) {
          expect(load).toBeCloseTo(fresh.loads[seat]!, 9)
        }
        if (!problem.holders.includes(-1)) {
          const before = spreadOf(problem, new Books(problem).loads).deviation
          expect(spreadOf(problem, books.loads).deviation).toBeLessThanOrEqual(before + 1e-9)
        }
      }),
    )
  })
})

describe('levelBound', () => {
  it('is above nothing that can be reached, at any prices', () => {
    fc.assert(
      fc.property(
        problems,
        fc.array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 }),
        fc.integer({ min: 0, max: 4 }),
        (problem, prices, moves) => {
          const bound = levelBound(
            problem,
            Float64Array.from(prices.slice(0, problem.seatCount)),
            moves,
          )
          expect(bound).toBeLessThanOrEqual(bestDeviation(problem, moves) + 1e-9)
        },
      ),
    )
  })

  it('is reached where accounts are small enough to be dealt out evenly', () => {
    const accounts = Array.from({ length: 40 }, () => ({ load: 0.05, holder: 0, eligible: [0, 1] }))
    const points = movesFrontier(problemOf([1, 1], accounts), all)
    const last = points.at(-1)!
    expect([last.moves, last.deviation]).toEqual([20, expect.closeTo(0, 9)])
    for (const { deviation, bound } of points) expect(deviation - bound).toBeLessThan(1e-6)
  })
})

describe('movesFrontier', () => {
  it('begins with how it is, never rises, and is above its bounds', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const points = movesFrontier(problem, all)
        expect(points[0]?.moves).toBe(0)
        for (const [at, { moves, deviation, bound }] of points.entries()) {
          expect(bound).toBeLessThanOrEqual(deviation + 1e-9)
          if (at > 0) {
            expect(moves).toBeGreaterThan(points[at - 1]!.moves)
            expect(deviation).toBeLessThanOrEqual(points[at - 1]!.deviation + 1e-9)
          }
        }
      }),
    )
  })
})
