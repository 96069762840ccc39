import type { SeededRandom } from '../../kernel/seeded-random.js'
import { BeamSearch } from './beam-search.js'
import type { GapModel } from './gap-model.js'
import type { Incumbent } from './incumbent.js'
import { Neighbourhoods } from './neighbourhoods.js'

const WIDTHS = [1, 2, 4, 8]
const LATER_WIDTHS = [3, 6, 12]
/** How many neighbourhoods in a row may bring nothing before the beam is tried; more with many agents. */
const PATIENCE = 40
const PATIENCE_PER_AGENT = 4
/** From how many jobs on neighbourhoods come first: a beam goes down as many levels. */
const LARGE = 400
/** How far the multipliers of later beams are from the best, in units of cost. */
const NOISE = 2

/**
 * Looks for better assignments until it is stopped: beams of growing width, then beams from multipliers
 * with noise that look for much better ones only, and neighbourhoods of what they find.
 */
export class Improvement {
  work = 0
  readonly #steps: Generator<undefined>
  readonly #model: GapModel
  readonly #multipliers: Float64Array
  readonly #incumbent: Incumbent
  readonly #random: SeededRandom
  readonly #neighbourhoods: Neighbourhoods
  readonly #bound: () => number

  /** @param bound the proved bound at the moment. */
  constructor(
    model: GapModel,
    multipliers: Float64Array,
    incumbent: Incumbent,
    random: SeededRandom,
    bound: () => number,
  ) {
    this.#model = model
    this.#multipliers = multipliers
    this.#incumbent = incumbent
    this.#random = random
    this.#neighbourhoods = new Neighbourhoods(model, multipliers, random)
    this.#bound = bound
    this.#steps = this.#improve()
  }

  /** Some milliseconds of the search. */
  step(): void {
    this.#steps.next()
  }

  *#improve(): Generator<undefined> {
    if (this.#model.jobCount > LARGE) yield* this.#shareAnew()
    for (const width of WIDTHS) {
      const isBetter = yield* this.#beam(width, this.#multipliers, this.#incumbent.cost)
      if (isBetter) yield* this.#shareAnew()
    }
    for (let round = 0; ; round += 1) {
      const width = LATER_WIDTHS[round % LATER_WIDTHS.length]!
      const share = round % 2 === 0 ? 1 : 0.75
      const bound = this.#bound()
      const cutoff = bound + Math.ceil(share * (this.#incumbent.cost - bound))
      yield* this.#beam(width, this.#noisyMultipliers(), cutoff)
      yield* this.#shareAnew()
    }
  }

  *#beam(width: number, start: Float64Array, cutoff: number): Generator<undefined, boolean> {
    const beam = new BeamSearch(this.#model, cutoff, start, width)
    let isBetter = false
    for (let goesOn = true; goesOn;) {
      const before = beam.work
      goesOn = beam.step()
      this.work += beam.work - before
      if (this.#incumbent.offer(beam.found)) isBetter = true
      yield
    }
    return isBetter
  }

  *#shareAnew(): Generator<undefined> {
    const patience = Math.max(PATIENCE, PATIENCE_PER_AGENT * this.#model.agentCount)
    for (let failures = 0; failures < patience; failures += 1) {
      const { pairs } = this.#incumbent
      if (pairs === null) return
      const before = this.#neighbourhoods.work
      const better = this.#neighbourhoods.improved(pairs)
      this.work += this.#neighbourhoods.work - before
      if (this.#incumbent.offer(better)) failures = 0
      yield
    }
  }

  #noisyMultipliers(): Float64Array {
    const { multiplierUnit } = this.#model
    return this.#multipliers.map((multiplier) => {
      const noise = (2 * this.#random.next() - 1) * NOISE
      return Math.round((multiplier + noise) / multiplierUnit) * multiplierUnit
    })
  }
}
