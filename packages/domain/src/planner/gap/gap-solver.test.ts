import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestOfAll } from '../../testing/gap/all-assignments.js'
import { anyGap } from '../../testing/gap/any-gap.js'
import { type GapClass, randomGap } from '../../testing/gap/random-gap.js'
import { checkGap, denseGapProblem, gapProblem, GapSolver, solveGap } from './index.js'

/** Over after a number of steps. */
function after(steps: number): () => boolean {
  let left = steps
  return () => (left -= 1) < 0
}

describe('solving a generalized assignment problem', () => {
  it('finds and proves the best of all assignments, or that there is none', () => {
    fc.assert(
      fc.property(anyGap(), fc.nat(), (problem, seed) => {
        const answer = solveGap(problem, { seed }, after(50_000))
        const best = bestOfAll(problem)
        expect(answer.proved).toBe(true)
        if (best === null) expect(answer).toMatchObject({ value: null, gap: null, bound: null })
        else {
          expect(answer.value).toBeCloseTo(best, 9)
          expect(answer.bound).toBeCloseTo(best, 9)
          expect(answer).toMatchObject({ gap: 0, reason: null })
        }
        expect(checkGap(problem, answer)).toEqual({ ok: true })
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['A', 5, 100],
    ['B', 10, 100],
    ['C', 10, 100],
    ['E', 5, 100],
  ] as const)('proves class %s with %i agents and %i jobs', (kind, agents, jobs) => {
    const problem = randomGap(kind, agents, jobs, 1)
    const answer = solveGap(problem, { seed: 1 }, after(50_000))
    expect(answer).toMatchObject({ proved: true, gap: 0 })
    expect(checkGap(problem, answer)).toEqual({ ok: true })
  })

  it('comes within 0.5 % of the best of class D in some thousand steps', () => {
    const problem = randomGap('D', 10, 60, 1)
    const answer = solveGap(problem, { seed: 1 }, after(3_000))
    expect(answer.gap).toBeLessThan(0.005)
    expect(checkGap(problem, answer)).toEqual({ ok: true })
  })

  it('works the example of two agents out', () => {
    // Agent 0 is cheaper for both jobs, but has room for one: the dearer job 1 stays with it.
    const problem = denseGapProblem('MIN', [5, 5], [1, 2, 4, 9], [3, 3, 3, 3])
    const answer = solveGap(problem, { seed: 1 }, after(50_000))
    expect(answer).toMatchObject({ value: 6, bound: 6, gap: 0, proved: true })
    expect([...answer.assignment!]).toEqual([1, 0])
    const most = solveGap({ ...problem, sense: 'MAX' }, { seed: 1 }, after(50_000))
    expect(most).toMatchObject({ value: 10, bound: 10, proved: true })
    expect([...most.assignment!]).toEqual([0, 1])
  })

  it('counts tenths as people do', () => {
    const tenths = [[{ agent: 0, cost: 1, resource: 0.1 }], [{ agent: 0, cost: 1, resource: 0.2 }]]
    expect(solveGap(gapProblem('MIN', [0.3], tenths), { seed: 1 }, after(50_000))).toMatchObject({
      value: 2,
      proved: true,
    })
  })

  it('tells costs that are nearly millionths as they are', () => {
    // To within 4 in a billion: nearer than a hundredth of a millionth, and no rounding of decimals.
    const costs = [5.562101940813383, -7.97333606465951, 0, 0]
    const jobs = [
      [
        { agent: 0, cost: costs[0]!, resource: 0 },
        { agent: 1, cost: costs[1]!, resource: 2 },
      ],
      [{ agent: 1, cost: costs[2]!, resource: 3 }],
      [{ agent: 0, cost: costs[3]!, resource: 0 }],
    ]
    const { value, bound } = solveGap(gapProblem('MIN', [0, 3], jobs), { seed: 1 }, after(50_000))
    expect(value).toBeCloseTo(costs[0]!, 12)
    expect(bound).toBeCloseTo(costs[0]!, 12)
  })

  it('goes far where costs are no multiples of anything, not by one unit of the finest grid at a time', () => {
    const { SQRT2 } = Math
    const contested = gapProblem(
      'MIN',
      [2.202 * SQRT2, 7.674 * SQRT2],
      [
        [
          { agent: 0, cost: 0, resource: 1.207 * SQRT2 },
          { agent: 1, cost: 0, resource: 2.384 * SQRT2 },
        ],
        [{ agent: 1, cost: 0, resource: 0.895 * SQRT2 }],
        [{ agent: 1, cost: 0, resource: 4.398 * SQRT2 }],
        [
          { agent: 0, cost: 0, resource: 2.2 * SQRT2 },
          { agent: 1, cost: SQRT2 / 1000, resource: 0 },
        ],
      ],
    )
    const { value, proved } = solveGap(contested, { seed: 1 }, after(5_000))
    expect({ value, proved }).toEqual({ value: expect.closeTo(SQRT2 / 1000, 12), proved: true })
    const full = gapProblem(
      'MIN',
      [5, 9.6 / SQRT2],
      [
        [{ agent: 1, cost: 0, resource: 6 }],
        [
          { agent: 0, cost: 6 * SQRT2, resource: 8 },
          { agent: 1, cost: 0, resource: 5 },
        ],
        [
          { agent: 0, cost: SQRT2, resource: 0 },
          { agent: 1, cost: 0, resource: 0 },
        ],
      ],
    )
    expect(solveGap(full, { seed: 1 }, after(5_000))).toMatchObject({ value: null, proved: true })
  })

  it('answers where there is nothing to decide', () => {
    expect(solveGap(gapProblem('MAX', [1], []), { seed: 1 }, after(50_000))).toMatchObject({
      value: 0,
      bound: 0,
      gap: 0,
      proved: true,
    })
    const one = denseGapProblem('MAX', [9], [4, -1, 2], [3, 3, 3])
    const answer = solveGap(one, { seed: 1 }, after(50_000))
    expect(answer).toMatchObject({ value: 5, bound: 5, proved: true })
    expect(checkGap(one, answer)).toEqual({ ok: true })
  })

  it('says which job fits nowhere, and how much capacity is missing', () => {
    const nowhere = denseGapProblem('MIN', [2, 2], [1, 1, 1, 1], [1, 3, 1, 4])
    expect(solveGap(nowhere, { seed: 1 }, after(50_000))).toMatchObject({
      value: null,
      proved: true,
      reason: { code: 'JOB_FITS_NOWHERE', job: 1 },
    })
    const tight = denseGapProblem('MAX', [3, 3], [1, 1, 1, 1, 1, 1], [3, 2, 2, 3, 3, 2])
    expect(solveGap(tight, { seed: 1 }, after(50_000))).toMatchObject({
      value: null,
      proved: true,
      reason: { code: 'TOO_LITTLE_CAPACITY', needed: 7, available: 6 },
    })
  })

  it('proves that jobs cannot be packed though all of their resource would fit', () => {
    const three = denseGapProblem('MIN', [3, 3], [1, 1, 1, 1, 1, 1], [2, 2, 2, 2, 2, 2])
    const answer = solveGap(three, { seed: 1 }, after(50_000))
    expect(answer).toMatchObject({ proved: true, reason: { code: 'PROVED_INFEASIBLE' } })
    expect(checkGap(three, answer)).toEqual({ ok: true })
  })

  it('has a valid answer at every moment', () => {
    const problem = randomGap('D', 5, 40, 3)
    const solver = new GapSolver(problem, { seed: 1 })
    let { value, bound } = solver.answer
    expect(value).toBeNull()
    for (let moment = 0; moment < 60; moment += 1) {
      for (let step = 0; step < 20; step += 1) solver.step()
      const { answer } = solver
      expect(checkGap(problem, answer)).toEqual({ ok: true })
      expect(answer.value ?? Infinity).toBeLessThanOrEqual(value ?? Infinity)
      expect(answer.bound ?? -Infinity).toBeGreaterThanOrEqual(bound ?? -Infinity)
      value = answer.value
      bound = answer.bound
    }
    expect(value).not.toBeNull()
  })

  it.each(['C', 'D', 'E'] satisfies GapClass[])(
    'gives the same answer for a seed after as many steps (class %s)',
    (kind) => {
      const problem = randomGap(kind, 5, 50, 2)
      const first = solveGap(problem, { seed: 5 }, after(700))
      expect(solveGap(problem, { seed: 5 }, after(700))).toEqual(first)
    },
  )

  it('is over at once when it is told so', () => {
    const problem = randomGap('D', 20, 100, 1)
    expect(solveGap(problem, { seed: 1 }, () => true)).toMatchObject({
      value: null,
      bound: null,
      proved: false,
      reason: { code: 'NONE_FOUND' },
    })
  })

  it('keeps no proof that nobody asks for', () => {
    const problem = randomGap('C', 5, 20, 1)
    const answer = solveGap(problem, { seed: 1, keepsProof: false }, after(50_000))
    expect(answer).toMatchObject({ proved: true, certificate: null })
  })

  it('keeps bounds valid where resources are no multiples of anything', () => {
    const whole = randomGap('C', 4, 24, 4)
    const problem = {
      ...whole,
      resources: whole.resources.map((resource, pair) => resource + 0.1 * Math.sin(pair)),
      capacities: whole.capacities.map((capacity) => capacity + Math.SQRT1_2),
    }
    const answer = solveGap(problem, { seed: 1 }, after(5_000))
    expect(answer.gap).toBeLessThan(0.01)
    expect(checkGap(problem, answer)).toEqual({ ok: true })
  })
})
