import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCuts, type CutCertificate } from './check-cuts.js'
import { cheapestCuts } from './cheapest-cuts.js'
import { type CutProblem, type Cuts, cutsAt } from './cut-problem.js'
import { leastCuts } from './least-cuts.js'

/** Sums from the first step on, with none before it. */
const sums = (each: readonly number[]): Float64Array => {
  let sum = 0
  return Float64Array.from([0, ...each], (one) => (sum += one))
}

/** What steps cost and keep in each tier. */
const problemOf = (
  costs: readonly (readonly number[])[],
  kept: readonly (readonly number[])[],
  needed: number,
): CutProblem => ({
  steps: costs[0]!.length,
  costs: costs.map(sums),
  kept: kept.map(sums),
  needed,
})

/** All cuts in order. */
function allCuts(problem: CutProblem): readonly Cuts[] {
  const { steps, costs } = problem
  let ways: readonly (readonly number[])[] = [[]]
  for (let cut = 1; cut < costs.length; cut += 1) {
    ways = ways.flatMap((way) =>
      Array.from({ length: steps + 1 - (way.at(-1) ?? 0) }, (_, more) => [
        ...way,
        (way.at(-1) ?? 0) + more,
      ]),
    )
  }
  return ways.map((way) => cutsAt(problem, way))
}

function leastByTrying(problem: CutProblem): number | null {
  const enough = allCuts(problem).filter(({ kept }) => kept >= problem.needed)
  return enough.length === 0 ? null : Math.min(...enough.map(({ cost }) => cost))
}

const certificateOf = (problem: CutProblem): CutCertificate | null => {
  const answer = cheapestCuts(problem)
  return answer && { problem, ...answer }
}

const amounts = (steps: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), { minLength: steps, maxLength: steps })

/** Small problems of two to four tiers, often with ties and with tiers that keep less than a lower one. */
const problems = fc
  .record({ tiers: fc.integer({ min: 2, max: 4 }), steps: fc.integer({ min: 1, max: 7 }) })
  .chain(({ tiers, steps }) =>
    fc.record({
      costs: fc.array(amounts(steps, 12), { minLength: tiers, maxLength: tiers }),
      kept: fc.array(amounts(steps, 9), { minLength: tiers, maxLength: tiers }),
      needed: fc.integer({ min: 0, max: 9 * steps }),
    }),
  )
  .map(({ costs, kept, needed }) => problemOf(costs, kept, needed))

describe('cheapestCuts', () => {
  it('cuts where a hand would', () => {
    // Four accounts of 10, 20, 40 and 80; low costs 1 and keeps half, high costs 6 and keeps all.
    const problem = problemOf(
      [
        [1, 1, 1, 1],
        [6, 6, 6, 6],
      ],
      [
        [5, 10, 20, 40],
        [10, 20, 40, 80],
      ],
      112,
    )
    // The largest alone in high keeps 115: 3 × 1 + 6. For 116 the next one has to come too.
    expect(cheapestCuts(problem)).toMatchObject({ places: [3], cost: 9, kept: 115, bound: 9 })
    expect(cheapestCuts({ ...problem, needed: 116 })).toMatchObject({ places: [2], cost: 14 })
    // All low costs 4 and keeps 75: 5 more for 40 more, an eighth each.
    expect(cheapestCuts(problem)?.multiplier).toBeCloseTo(5 / 40)
    expect(cheapestCuts({ ...problem, needed: 75 })).toMatchObject({ cost: 4, multiplier: 0 })
    expect(cheapestCuts({ ...problem, needed: 151 })).toBeNull()
  })

  it('is as cheap as the cheapest of all cuts that keep enough', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const answer = cheapestCuts(problem)
        expect(answer?.cost ?? null).toBe(leastByTrying(problem))
        if (answer === null) return
        expect(answer.kept).toBeGreaterThanOrEqual(problem.needed)
        expect(answer.priceBound).toBeLessThanOrEqual(answer.bound)
        expect(answer.bound).toBe(answer.cost)
      }),
      { numRuns: 2000 },
    )
  })

  it('never costs less when more is to be kept, and is the same when asked again', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 9 }), (problem, more) => {
        const [less, greater] = [
          cheapestCuts(problem),
          cheapestCuts({ ...problem, needed: problem.needed + more }),
        ]
        if (greater !== null) expect(greater.cost).toBeGreaterThanOrEqual(less!.cost)
        expect(cheapestCuts(problem)).toEqual(less)
      }),
    )
  })

  it('finds none only where even the cuts that keep the most keep too little', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const most = leastCuts(problem, { cost: 0, kept: 1 })
        expect(most.kept).toBe(Math.max(...allCuts(problem).map(({ kept }) => kept)))
        expect(cheapestCuts(problem) === null).toBe(most.kept < problem.needed)
      }),
    )
  })
})

describe('checkCuts', () => {
  it('accepts what the planner answers', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const claim = certificateOf(problem)
        if (claim !== null) expect(checkCuts(claim)).toEqual({ ok: true })
      }),
    )
  })

  it('refuses whatever is not so', () => {
    fc.assert(
      fc.property(problems, fc.nat(), (problem, seed) => {
        const claim = certificateOf(problem)
        if (claim === null) return
        const damaged: Partial<CutCertificate>[] = [
          { cost: claim.cost - 1 },
          { kept: claim.kept + 1 },
          { bound: claim.bound + 1 },
          { places: claim.places.slice(1) },
          { places: claim.places.map((place) => place + 0.5) },
          { multiplier: -1 },
          { problem: { ...problem, needed: claim.kept + 1 } },
        ]
        const one = damaged[seed % damaged.length]!
        expect(checkCuts({ ...claim, ...one }).ok).toBe(false)
      }),
    )
  })

  it('refuses a bound that dearer cuts are said to have, whatever the multiplier', () => {
    fc.assert(
      fc.property(problems, fc.double({ min: 0, max: 20, noNaN: true }), (problem, multiplier) => {
        const least = leastByTrying(problem)
        const dearer = allCuts(problem).find(
          ({ kept, cost }) => kept >= problem.needed && cost > least!,
        )
        if (dearer === undefined) return
        const claim = { problem, ...dearer, bound: dearer.cost, multiplier }
        expect(checkCuts(claim).ok).toBe(false)
        expect(checkCuts({ ...claim, bound: least! })).toEqual({ ok: true })
      }),
    )
  })
})
