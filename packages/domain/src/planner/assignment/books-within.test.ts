import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bookProblemOf,
  bookProblems,
  waysOfDealing,
} from '../../testing/assignment/book-problems.js'
import { randomBooks } from '../../testing/assignment/random-books.js'
import { exceeds } from '../../kernel/near.js'
import type { BookProblem } from './book-problem.js'
import { Books } from './books.js'
import { booksWithin, type FewestMoves } from './books-within.js'
import { checkWithin } from './check-within.js'
import { checkLevel } from './check-level.js'
import { movesOf } from './level-books.js'
import { levelPrices } from './level-prices.js'
import { spreadOf } from './spread.js'

const limits = fc.constantFrom(0.5, 0.8, 1, 1.2, 2)

/** The fewest moves of all ways in which nobody is above a limit; null where there is no way. */
function fewestOf(problem: BookProblem, limit: number): number | null {
  let fewest: number | null = null
  for (const { seats, moves } of waysOfDealing(problem)) {
    const { loads } = new Books(problem, seats)
    if (loads.some((load, seat) => exceeds(load, problem.capacities[seat]! * limit))) continue
    fewest = Math.min(fewest ?? Infinity, moves)
  }
  return fewest
}

describe('booksWithin', () => {
  it('moves the one account that is enough, where levelling would move more', () => {
    // 1.2 of a seat beside 0.4 and 0.5: one of 0.3 makes 0.9, whoever gets it.
    const problem = bookProblemOf(
      [1, 1, 1],
      [0.5, 0.3, 0.2, 0.2]
        .map((load) => ({ load, holder: 0, eligible: [0, 1, 2] }))
        .concat([
          { load: 0.4, holder: 1, eligible: [0, 1, 2] },
          { load: 0.5, holder: 2, eligible: [0, 1, 2] },
        ]),
    )
    const { books, fewest } = booksWithin(problem, 1)
    expect(movesOf(books)).toHaveLength(1)
    expect(fewest).toMatchObject({ outcome: 'WITHIN', moves: 1, movesAtLeast: 1 })
  })

  it('moves nothing where nobody is above the limit', () => {
    const problem = bookProblemOf(
      [1, 1],
      [0.5, 0.4].map((load) => ({ load, holder: 0, eligible: [0, 1] })),
    )
    expect(booksWithin(problem, 0.9).fewest).toMatchObject({ outcome: 'WITHIN', moves: 0 })
  })

  it('says which seats are too few for what is only theirs, and which limit could be kept', () => {
    // The first two seats alone may have 2.4 seats of work; the third has room, and may have none of it.
    const problem = bookProblemOf(
      [1, 1, 1],
      Array.from({ length: 6 }, () => ({ load: 0.4, holder: 0, eligible: [0, 1] })),
    )
    const { fewest } = booksWithin(problem, 1)
    expect(fewest).toMatchObject({ outcome: 'IMPOSSIBLE', movesAtLeast: null, crowded: [0, 1] })
    expect(fewest.reachable).toBeCloseTo(1.2)
    expect(booksWithin(problem, fewest.reachable!).fewest.outcome).toBe('WITHIN')
  })

  it('finds the fewest moves of all ways, and no way where there is none', () => {
    fc.assert(
      fc.property(bookProblems, limits, (problem, limit) => {
        const { fewest } = booksWithin(problem, limit)
        const best = fewestOf(problem, limit)
        expect([fewest.outcome, fewest.movesAtLeast]).toEqual(
          best === null ? ['IMPOSSIBLE', null] : ['WITHIN', best],
        )
        if (best !== null) expect(fewest.moves).toBe(best)
      }),
      { numRuns: 500 },
    )
  })

  it('convinces a checker that trusts nothing, also of level books with so many moves', () => {
    fc.assert(
      fc.property(bookProblems, limits, (problem, limit) => {
        const { books, fewest } = booksWithin(problem, limit)
        expect(checkWithin(problem, books.seats, fewest)).toEqual({ ok: true })
        const limited = { mostMoves: fewest.moves }
        const { prices, bound } = levelPrices(problem, books, limited)
        const { score } = spreadOf(books)
        const certificate = { problem, seats: books.seats, score, ...limited, prices, bound }
        expect(checkLevel(certificate)).toEqual({ ok: true })
      }),
    )
  })

  it('does not convince it of one move more than two, which prices prove to the last bit', () => {
    // Four of seat 1 go to seat 0, which gives up one: prices prove that two move, and not that three do.
    const problem = bookProblemOf(
      [6, 1],
      [
        { load: 4, holder: 1, eligible: [0] },
        { load: 1, holder: 0, eligible: [1] },
        { load: 1, holder: 0, eligible: [1] },
        { load: 1, holder: 0, eligible: [0] },
      ],
    )
    const { books, fewest } = booksWithin(problem, 1)
    expect(fewest).toMatchObject({ outcome: 'WITHIN', moves: 2, movesAtLeast: 2 })
    expect(checkWithin(problem, books.seats, fewest)).toEqual({ ok: true })
    const claim = { ...fewest, movesAtLeast: 3 }
    expect(checkWithin(problem, books.seats, claim)).toMatchObject({ ok: false })
  })

  it('does not convince it of one move more, or of a limit that is not kept', () => {
    fc.assert(
      fc.property(bookProblems, limits, (problem, limit) => {
        const { books, fewest } = booksWithin(problem, limit)
        const claims: FewestMoves[] = [
          { ...fewest, moves: fewest.moves + 1 },
          { ...fewest, outcome: fewest.outcome === 'WITHIN' ? 'IMPOSSIBLE' : 'WITHIN' },
          ...(fewest.movesAtLeast === null
            ? []
            : [{ ...fewest, movesAtLeast: fewest.movesAtLeast + 1 }]),
        ]
        for (const claim of claims) {
          expect(checkWithin(problem, books.seats, claim)).toMatchObject({ ok: false })
        }
      }),
    )
  })

  it.each([0.85, 0.95, 0.99])(
    'proves the fewest moves of 300 accounts of 12 seats that are busy to %d',
    (busy) => {
      const problem = randomBooks({ accounts: 300, seats: 12, busy, seed: 7 })
      const { books, fewest } = booksWithin(problem, 1)
      expect(fewest.outcome).toBe('WITHIN')
      expect(fewest.movesAtLeast).toBe(fewest.moves)
      expect(checkWithin(problem, books.seats, fewest)).toEqual({ ok: true })
    },
  )
})
