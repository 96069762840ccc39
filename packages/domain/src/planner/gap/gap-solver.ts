import { SeededRandom } from '../../kernel/seeded-random.js'
import { exactValueOf } from './assignment.js'
import { repairedAssignment } from './assignment-repair.js'
import type { GapCertificate } from './certificate.js'
import { DeepeningProof } from './deepening-proof.js'
import { type GapAnswer, gapBetween, type NoAssignment } from './gap-answer.js'
import { type GapModel, gapModel, valueOf } from './gap-model.js'
import type { GapProblem } from './gap-problem.js'
import { Improvement } from './improvement.js'
import { Incumbent } from './incumbent.js'
import { plainInfeasibility } from './infeasibility.js'
import { Lagrangian } from './lagrangian.js'
import { LocalSearch } from './local-search.js'
import { MultiplierAscent } from './multiplier-ascent.js'
import { OpenPairs } from './open-pairs.js'
import { multipliersOfPrices, PRICE_ROUNDING, PriceAscent, pricesOfPairs } from './price-ascent.js'
import { toldMultipliers } from './proof-record.js'
import { RootAscent } from './root-ascent.js'

interface GapOptions {
  /** What chance there is depends on it alone. */
  readonly seed: number
  /** Whether certificates are wanted: a long proof takes memory. */
  readonly keepsProof?: boolean
}

/** Of how many units an agent's room is at most. */
const LARGEST_ROOM = 8192
/** After how many evaluations of prices there is a first assignment. */
const BEFORE_FIRST = 30
/** After how many evaluations an assignment is made of the relaxed one. */
const BETWEEN_REPAIRS = 50
const LEAST_RISE = 0.02
/** What one step of the local search looks at, in moves: some milliseconds. */
const LOCAL_WORK = 500_000

/**
 * Solves a generalized assignment problem step by step: at any moment there is the best assignment until
 * now and a bound that is proved.
 *
 * Prices of the agents' resource give a first bound; multipliers of the jobs, with a knapsack for each
 * agent, a better one; from there on half of the work raises the bound (`DeepeningProof`) and half looks
 * for better assignments (`Improvement`). The same seed gives the same answer after the same number of
 * steps, on any machine.
 */
export class GapSolver {
  readonly #model: GapModel
  readonly #incumbent: Incumbent
  readonly #keepsProof: boolean
  readonly #random: SeededRandom
  readonly #steps: Generator<undefined>
  #bound = -Infinity
  #certificate: GapCertificate | null = null
  readonly #reason: NoAssignment | null
  #isOver = false

  constructor(problem: GapProblem, { seed, keepsProof = true }: GapOptions) {
    this.#model = gapModel(problem, LARGEST_ROOM)
    this.#reason = plainInfeasibility(problem, this.#model)
    this.#incumbent = new Incumbent(this.#model)
    this.#keepsProof = keepsProof
    this.#random = new SeededRandom(seed)
    this.#steps = this.#solve()
    if (this.#reason === null) return
    this.#isOver = true
    this.#certificate = { kind: 'INFEASIBLE' }
  }

  /** Goes on for some milliseconds, longer for large problems; false when nothing is left to be done. */
  step(): boolean {
    if (!this.#isOver) this.#isOver = this.#steps.next().done === true
    return !this.#isOver
  }

  /** The best until now. */
  get answer(): GapAnswer {
    const { pairs, cost } = this.#incumbent
    const model = this.#model
    const proved = this.#bound >= cost || this.#reason !== null
    const certificate = this.#keepsProof ? this.#certificate : null
    const assignment = pairs?.map((pair) => model.agents[pair]!) ?? null
    if (pairs === null) {
      const reason = this.#reason ?? { code: proved ? 'PROVED_INFEASIBLE' : 'NONE_FOUND' }
      const bound = proved || this.#bound === -Infinity ? null : valueOf(model, this.#bound)
      return { value: null, bound, gap: null, proved, assignment, reason, certificate }
    }
    const value = model.areCostsRounded ? exactValueOf(model, pairs) : valueOf(model, cost)
    const bound = this.#boundFor(value, proved)
    const gap = bound === null ? null : gapBetween(value, bound)
    return { value, bound, gap, proved, assignment, reason: null, certificate }
  }

  #boundFor(value: number, proved: boolean): number | null {
    if (proved) return value
    return this.#bound === -Infinity ? null : valueOf(this.#model, this.#bound)
  }

  *#solve(): Generator<undefined> {
    const model = this.#model
    const nobody = new Int32Array(model.jobCount).fill(-1)
    const ascent = new PriceAscent(model)
    // Prices are any numbers: what floating point may be off by beside the jobs' own offsets.
    const offsets = model.jobOffsets.reduce((sum, offset) => sum + Math.abs(offset), 0)
    const tolerance = (PRICE_ROUNDING * offsets) / model.unit
    let goesOn = true
    // A bound above any assignment's cost says that there is none: it would rise for ever.
    for (let evaluation = 1; goesOn && this.#bound < this.#incumbent.cost; evaluation += 1) {
      goesOn = ascent.step()
      this.#raise(ascent.bound - tolerance, () => ({
        kind: 'PRICES',
        prices: ascent.prices.map((price) => price * model.unit),
      }))
      if (evaluation === BEFORE_FIRST) {
        this.#incumbent.offer(
          repairedAssignment(model, nobody, pricesOfPairs(model, ascent.prices)),
        )
      }
      yield
    }
    if (this.#bound >= this.#incumbent.cost) return
    const pairPrices = pricesOfPairs(model, ascent.prices)
    yield* this.#offerRepaired(nobody, pairPrices)
    const multipliers = yield* this.#ascend(multipliersOfPrices(model, pairPrices), pairPrices)
    yield* this.#search(multipliers)
  }

  /** Completes an assignment and improves it by shifts and swaps. */
  *#offerRepaired(started: Int32Array, pairPrices: Float64Array): Generator<undefined> {
    const pairs = repairedAssignment(this.#model, started, pairPrices)
    if (pairs === null) return
    this.#incumbent.offer(pairs)
    const search = new LocalSearch(this.#model, pairs)
    for (let goesOn = true; goesOn;) {
      const end = search.work + LOCAL_WORK
      while (goesOn && search.work < end) goesOn = search.step()
      this.#incumbent.offer(search.pairs.slice())
      yield
    }
  }

  /** The best multipliers of the whole problem. */
  *#ascend(start: Float64Array, pairPrices: Float64Array): Generator<undefined, Float64Array> {
    const model = this.#model
    const lagrangian = new Lagrangian(model)
    const ascent = new MultiplierAscent(lagrangian)
    const whole = new OpenPairs(model)
    whole.layOut()
    const root = new RootAscent(ascent, whole.core, start, LEAST_RISE)
    let goesOn = true
    for (let evaluation = 1; goesOn; evaluation += 1) {
      goesOn = root.step()
      this.#raise(ascent.bound, () => this.#tree(ascent.multipliers))
      if (this.#bound >= this.#incumbent.cost) break
      if (evaluation % BETWEEN_REPAIRS === 0) {
        yield* this.#offerRepaired(lagrangian.assignmentOf(pairPrices), pairPrices)
      }
      yield
    }
    return ascent.multipliers
  }

  *#search(multipliers: Float64Array): Generator<undefined> {
    const model = this.#model
    const incumbent = this.#incumbent
    const proof = new DeepeningProof(model, this.#bound, multipliers, incumbent, this.#keepsProof)
    const improvement = new Improvement(
      model,
      multipliers,
      incumbent,
      this.#random,
      () => this.#bound,
    )
    while (this.#bound < incumbent.cost) {
      if (proof.work <= improvement.work) {
        proof.step()
        const { proof: told } = proof
        this.#raise(proof.bound, () =>
          told === null ? null : { kind: 'TREE', units: model.grids.units, proof: told },
        )
      } else improvement.step()
      yield
    }
  }

  /** Whatever is below a bound is below the next whole number. */
  #raise(bound: number, certificate: () => GapCertificate | null): void {
    const whole = Math.ceil(bound - 1e-9)
    if (whole <= this.#bound) return
    this.#bound = whole
    this.#certificate = certificate()
  }

  #tree(multipliers: Float64Array): GapCertificate {
    return {
      kind: 'TREE',
      units: this.#model.grids.units,
      proof: { kind: 'BOUNDED', multipliers: toldMultipliers(this.#model, multipliers) },
    }
  }
}

/** Solves a problem until it is told that it is over, or all is proved. */
export function solveGap(
  problem: GapProblem,
  options: GapOptions,
  isOver: () => boolean,
): GapAnswer {
  const solver = new GapSolver(problem, options)
  while (!isOver() && solver.step());
  return solver.answer
}
