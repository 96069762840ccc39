import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BookAccount,
  bookProblemOf,
  bookProblems,
  waysOfDealing,
} from '../../testing/assignment/book-problems.js'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { checkLevel, type LevelCertificate } from './check-level.js'
import { levelBooks, movesOf } from './level-books.js'
import { levelPrices } from './level-prices.js'
import { levelBound } from './level-bound.js'
import { movesFrontier } from './moves-frontier.js'
import { overloadBound } from './overload-bound.js'
import { spreadOf } from './spread.js'

const all = { mostMoves: Infinity }

function bestScore(problem: BookProblem, mostMoves: number): number {
  let best = Infinity
  for (const { seats, moves } of waysOfDealing(problem)) {
    if (moves > mostMoves) continue
    best = Math.min(best, spreadOf(new Books(problem, seats)).score)
  }
  return best
}

describe('levelBooks', () => {
  it('moves the account that makes two books alike, and none more', () => {
    // 0.4 + 0.3 + 0.3 in one seat and none in the other: 0.5 each is out of reach, 0.6 and 0.4 is not.
    const problem = bookProblemOf(
      [1, 1],
      [0.4, 0.3, 0.3].map((load) => ({ load, holder: 0, eligible: [0, 1] })),
    )
    expect(movesOf(levelBooks(problem, all))).toEqual([{ account: 0, from: 0, to: 1 }])
  })

  it('goes by utilisation: half a seat gets half as much', () => {
    const accounts = Array.from({ length: 9 }, () => ({ load: 0.1, holder: 0, eligible: [0, 1] }))
    const { loads } = levelBooks(bookProblemOf([1, 0.5], accounts), all)
    expect([...loads].map((load) => Math.round(load * 10) / 10)).toEqual([0.6, 0.3])
  })

  it('gives nothing to a seat that may not have it, and leaves what is fixed', () => {
    const problem = bookProblemOf(
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
    const problem = bookProblemOf(
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
    const books = levelBooks(bookProblemOf([1, 1, 1], accounts), all)
    expect([...books.seats]).toEqual([0, 1, 0])
  })

  it('moves an account only to who is less busy by more than it suits less', () => {
    const accounts = Array.from({ length: 10 }, () => ({ load: 0.1, holder: 0, eligible: [0, 1] }))
    const sizes = (each: Partial<BookAccount>) => {
      const { loads } = levelBooks(
        bookProblemOf(
          [1, 1],
          accounts.map((account) => ({ ...account, ...each })),
        ),
        all,
      )
      return [...loads].map((load) => Math.round(load * 10))
    }
    expect(sizes({})).toEqual([5, 5])
    // The third leaves 0.8 for 0.2, that is 0.5 less busy on the way; a fourth would be 0.3.
    expect(sizes({ burdens: [0, 0.4] })).toEqual([7, 3])
    // What both suit as little moves as if both suited; whom one has known for long does not.
    expect(sizes({ burdens: [0.5, 0.5] })).toEqual([5, 5])
    expect(sizes({ tie: 0.4 })).toEqual([7, 3])
    expect(sizes({ tie: 1 })).toEqual([10, 0])
  })

  it('levels revenue beside load as much as it is weighed', () => {
    // Alike in load, and one seat has all that pays.
    const accounts = [
      ...Array.from({ length: 4 }, () => ({
        load: 0.2,
        revenue: 0.4,
        holder: 0,
        eligible: [0, 1],
      })),
      ...Array.from({ length: 4 }, () => ({ load: 0.2, revenue: 0, holder: 1, eligible: [0, 1] })),
    ]
    const spread = (weight: number) => {
      const { deviation, revenueDeviation } = spreadOf(
        levelBooks(bookProblemOf([1, 1], accounts, weight), all),
      )
      return [deviation, revenueDeviation].map((each) => Math.round(each * 1e6) / 1e6)
    }
    expect(spread(0)).toEqual([0, 1])
    expect(spread(1)).toEqual([0, 0])
  })

  it('keeps to the budget, to what may be had and to what is fixed, and never makes books less level', () => {
    fc.assert(
      fc.property(bookProblems, fc.integer({ min: 0, max: 4 }), (problem, mostMoves) => {
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
          const before = spreadOf(new Books(problem)).score
          expect(spreadOf(books).score).toBeLessThanOrEqual(before + 1e-9)
        }
      }),
    )
  })
})

describe('levelBound', () => {
  const anyPrices = fc
    .array(fc.double({ min: 0, max: 3, noNaN: true }), { minLength: 3, maxLength: 3 })
    .map((prices) => Float64Array.from(prices))

  it('is above nothing that can be reached, at any prices', () => {
    fc.assert(
      fc.property(
        bookProblems,
        anyPrices,
        anyPrices,
        fc.integer({ min: 0, max: 4 }),
        (problem, loads, revenues, moves) => {
          const bound = levelBound(problem, { loads, revenues }, moves)
          expect(bound).toBeLessThanOrEqual(bestScore(problem, moves) + 1e-9)
        },
      ),
    )
  })

  it('is reached where accounts are small enough to be dealt out evenly', () => {
    const accounts = Array.from({ length: 40 }, () => ({ load: 0.05, holder: 0, eligible: [0, 1] }))
    const points = movesFrontier(bookProblemOf([1, 1], accounts), all)
    const last = points.at(-1)!
    expect([last.moves, last.deviation]).toEqual([20, expect.closeTo(0, 9)])
    for (const { deviation, bound } of points) expect(deviation - bound).toBeLessThan(1e-6)
  })
})

describe('overloadBound', () => {
  it('is above no overload that can be reached', () => {
    fc.assert(
      fc.property(bookProblems, fc.integer({ min: 0, max: 4 }), (problem, mostMoves) => {
        const bound = overloadBound(levelBooks(problem, { mostMoves }), mostMoves)
        for (const { seats, moves } of waysOfDealing(problem)) {
          if (moves > mostMoves) continue
          expect(bound).toBeLessThanOrEqual(spreadOf(new Books(problem, seats)).overload + 1e-9)
        }
      }),
    )
  })

  it('is reached where seats that are full have nobody to give to', () => {
    const account = { load: 0.4, eligible: [0, 1] }
    const accounts = [
      ...Array.from({ length: 4 }, () => ({ ...account, holder: 0 })),
      ...Array.from({ length: 2 }, () => ({ ...account, holder: 1 })),
    ]
    // 2.4 seats of work for two seats, and one that may have none of it.
    expect(
      overloadBound(levelBooks(bookProblemOf([1, 1, 1], accounts), all), Infinity),
    ).toBeCloseTo(0.4)
  })
})

describe('checkLevel', () => {
  /** What the planner claims of a problem. */
  function claimOf(problem: BookProblem, mostMoves: number): LevelCertificate {
    const books = levelBooks(problem, { mostMoves })
    const { score } = spreadOf(books)
    return {
      problem,
      seats: books.seats,
      score,
      mostMoves,
      ...levelPrices(problem, books, { mostMoves }),
    }
  }
  const claims = fc
    .tuple(bookProblems, fc.integer({ min: 0, max: 4 }))
    .map(([problem, mostMoves]) => claimOf(problem, mostMoves))

  it('agrees with what the planner claims', () => {
    fc.assert(
      fc.property(claims, (claim) => {
        expect(checkLevel(claim)).toEqual({ ok: true })
      }),
    )
  })

  it('refuses a bound that is above what can be reached, whatever the prices', () => {
    const prices = fc.array(fc.double({ min: -1, max: 3, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    })
    fc.assert(
      fc.property(
        claims,
        prices,
        prices,
        fc.double({ min: 1e-4, max: 2, noNaN: true }),
        (claim, loads, revenues, more) => {
          const bound = bestScore(claim.problem, claim.mostMoves) + more
          const falsified = {
            loads: Float64Array.from(loads),
            revenues: Float64Array.from(revenues),
          }
          expect(checkLevel({ ...claim, bound }).ok).toBe(false)
          expect(checkLevel({ ...claim, bound, prices: falsified }).ok).toBe(false)
        },
      ),
    )
  })

  it('refuses a better score than the books have, and books that are not allowed', () => {
    const problem = bookProblemOf(
      [1, 1, 1],
      [
        { load: 0.5, holder: 0, eligible: [0, 1] },
        { load: 0.3, holder: 0, eligible: [0, 1], fixed: true },
        { load: 0.1, holder: 0, eligible: [0, 1] },
        { load: 0.1, holder: -1, eligible: [0, 1] },
      ],
    )
    const claim = claimOf(problem, 1)
    expect(checkLevel(claim)).toEqual({ ok: true })
    expect(checkLevel({ ...claim, score: claim.score * 0.99 })).toMatchObject({ ok: false })
    for (const [seats, because] of [
      [[2, 0, 0, 1], 'account 0 may not go there'],
      [[-1, 0, 0, 1], 'account 0 may not go there'],
      [[0, 1, 0, 1], 'account 1 was to stay'],
      [[1, 0, 1, 1], '2 accounts move'],
      [[1, 0, 0, -1], 'account 3 was to be dealt out'],
      [[1, 0], 'not every account has its place'],
    ] as const) {
      expect(checkLevel({ ...claim, seats: Int32Array.from(seats) })).toEqual({
        ok: false,
        because,
      })
    }
  })
})

describe('movesFrontier', () => {
  it('begins with how it is, never rises, and is above its bounds', () => {
    fc.assert(
      fc.property(bookProblems, (problem) => {
        const points = movesFrontier(problem, all)
        expect(points[0]?.moves).toBe(0)
        for (const [at, { moves, score, bound }] of points.entries()) {
          expect(bound).toBeLessThanOrEqual(score + 1e-6)
          if (at > 0) {
            expect(moves).toBeGreaterThan(points[at - 1]!.moves)
            expect(score).toBeLessThanOrEqual(points[at - 1]!.score + 1e-9)
          }
        }
      }),
    )
  })
})
