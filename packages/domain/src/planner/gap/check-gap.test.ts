import { describe, expect, it } from 'vitest'
import { randomGap } from '../../testing/gap/random-gap.js'
import {
  checkGap,
  denseGapProblem,
  type GapAnswer,
  type GapCertificate,
  type GapProof,
  solveGap,
} from './index.js'

const problem = randomGap('D', 5, 30, 1)
const answer = solveGap(problem, { seed: 1 }, steps(50_000))

function accepts(claim: Partial<GapAnswer>): boolean {
  return checkGap(problem, { ...answer, ...claim }).ok
}

/** The certificate with its tree changed. */
function withTree(change: (proof: GapProof) => GapProof): Partial<GapAnswer> {
  const { certificate } = answer
  if (certificate?.kind !== 'TREE') throw new Error('it is proved by a tree')
  return { certificate: { ...certificate, proof: change(certificate.proof) } }
}

/** Each part of a tree changed, from the leaves up. */
function everywhere(proof: GapProof, change: (proof: GapProof) => GapProof): GapProof {
  if (proof.kind === 'BOUNDED') return change(proof)
  if (proof.kind === 'EXCLUDED') {
    return change({ ...proof, rest: everywhere(proof.rest, change) })
  }
  return change({ ...proof, parts: proof.parts.map((part) => everywhere(part, change)) })
}

describe('checking an answer', () => {
  it('accepts what was proved by a tree', () => {
    expect(answer).toMatchObject({ proved: true, certificate: { kind: 'TREE' } })
    expect(checkGap(problem, answer)).toEqual({ ok: true })
  })

  it('refuses another value, a better bound, and a proof that is none', () => {
    expect(accepts({ value: answer.value! - 1 })).toBe(false)
    expect(accepts({ bound: answer.bound! + 1 })).toBe(false)
    expect(accepts({ value: null, assignment: null })).toBe(false)
    expect(accepts({ certificate: null })).toBe(false)
    expect(accepts({ certificate: { kind: 'INFEASIBLE' } })).toBe(false)
  })

  it('accepts less than was proved', () => {
    expect(accepts({ bound: answer.bound! - 1, proved: false })).toBe(true)
  })

  it('refuses an assignment that does not fit, is short, or names nobody', () => {
    const all = (agent: number) => answer.assignment!.map(() => agent)
    expect(checkGap(problem, { ...answer, assignment: all(0) })).toEqual({
      ok: false,
      because: 'agent 0 is loaded beyond its capacity',
    })
    expect(accepts({ assignment: all(7) })).toBe(false)
    expect(accepts({ assignment: answer.assignment!.slice(1) })).toBe(false)
  })

  it('refuses a tree without one of its parts', () => {
    const shorter = withTree((tree) =>
      everywhere(tree, (proof) =>
        proof.kind === 'BRANCHED'
          ? { ...proof, agents: proof.agents.slice(1), parts: proof.parts.slice(1) }
          : proof,
      ),
    )
    expect(accepts(shorter)).toBe(false)
  })

  it('refuses multipliers that prove less', () => {
    const changed = (change: (multiplier: number) => number) =>
      withTree((tree) =>
        everywhere(tree, (proof) =>
          proof.kind === 'BRANCHED'
            ? proof
            : { ...proof, multipliers: proof.multipliers.map(change) },
        ),
      )
    expect(accepts(changed((multiplier) => multiplier / 2))).toBe(false)
    expect(accepts(changed(() => Number.NaN))).toBe(false)
    expect(accepts(changed(() => Infinity))).toBe(false)
    expect(accepts(changed((multiplier) => multiplier))).toBe(true)
  })

  it('refuses to exclude what was not ruled out', () => {
    const { certificate, assignment } = answer
    if (certificate?.kind !== 'TREE' || certificate.proof.kind === 'BRANCHED') {
      throw new Error('the root excludes pairs')
    }
    // The best assignment's own first pair.
    const pairs = Int32Array.from([0, assignment![0]!])
    const { multipliers } = certificate.proof
    expect(accepts(withTree((rest) => ({ kind: 'EXCLUDED', multipliers, pairs, rest })))).toBe(
      false,
    )
  })

  it('refuses units that make jobs lighter than nothing, or more than can be counted', () => {
    const withUnits = (unit: number): GapCertificate => ({
      ...(answer.certificate as GapCertificate & { kind: 'TREE' }),
      units: Float64Array.from({ length: 5 }, () => unit),
    })
    for (const unit of [0, -1, 1e-9, Number.NaN]) {
      expect(accepts({ certificate: withUnits(unit) })).toBe(false)
    }
  })

  it('refuses prices that pay for room', () => {
    const early = solveGap(problem, { seed: 1 }, steps(40))
    const { certificate } = early
    if (certificate?.kind !== 'PRICES') throw new Error('the first bound is by prices')
    expect(checkGap(problem, early)).toEqual({ ok: true })
    const prices = certificate.prices.map((price) => -price)
    expect(checkGap(problem, { ...early, certificate: { kind: 'PRICES', prices } }).ok).toBe(false)
  })

  it('refuses that nothing fits where something does', () => {
    const claim = { value: null, bound: null, assignment: null, proved: true }
    expect(accepts(claim)).toBe(false)
    expect(accepts({ ...claim, certificate: { kind: 'INFEASIBLE' } })).toBe(false)
  })

  it('works the bound of an example out as one does by hand', () => {
    // Agent 0 has room for one of two jobs. At multipliers 4 and 9: 13 − max(3, 7) − 0 = 6.
    const two = denseGapProblem('MIN', [5, 5], [1, 2, 4, 9], [3, 3, 3, 3])
    const claim = (bound: number) =>
      checkGap(two, {
        value: 6,
        bound,
        proved: bound === 6,
        assignment: Int32Array.from([1, 0]),
        certificate: {
          kind: 'TREE',
          units: Float64Array.from([1, 1]),
          proof: { kind: 'BOUNDED', multipliers: Float64Array.from([4, 9]) },
        },
      })
    expect(claim(6)).toEqual({ ok: true })
    expect(claim(7)).toEqual({ ok: false, because: 'certified is a bound of 6, not 7' })
  })
})

function steps(count: number): () => boolean {
  let left = count
  return () => (left -= 1) < 0
}
