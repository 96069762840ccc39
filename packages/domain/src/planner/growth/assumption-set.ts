import {
  type Assumption,
  type AssumptionName,
  type AssumptionSubject,
  isUnsure,
  sensible,
} from './assumption.js'
import { FOUR_OF_FIVE } from './assumed.js'
import { normalQuantile } from './normal-quantile.js'
import { uniform } from './uniform.js'

/** Stands where a month would: what a run assumes holds in all of them. */
const ALL_MONTHS = -1

/** All assumptions of a projection, looked up by what they are about. */
export class AssumptionSet {
  readonly all: readonly Assumption[]
  readonly #byKey: ReadonlyMap<string, Assumption>

  constructor(all: readonly Assumption[]) {
    this.all = all
    this.#byKey = new Map(all.map((each) => [keyOf(each), each]))
  }

  find(name: AssumptionName, subject: AssumptionSubject = null): Assumption | undefined {
    return this.#byKey.get(keyOf({ name, subject }))
  }

  /**
   * The value of an assumption, in its unit.
   *
   * @param otherwise of what nothing is assumed about: a row without a hire trigger, a family that is not there.
   */
  value(name: AssumptionName, subject: AssumptionSubject = null, otherwise = 0): number {
    return this.find(name, subject)?.value ?? otherwise
  }

  /** The same with one assumption of another value, to see what depends on it. */
  with({ name, subject }: Pick<Assumption, 'name' | 'subject'>, value: number): AssumptionSet {
    const key = keyOf({ name, subject })
    return new AssumptionSet(
      this.all.map((each) => (keyOf(each) === key ? { ...each, value } : each)),
    )
  }
}

/**
 * What one run assumes: of facts that nobody knows exactly a value out of their plausible ranges (below the value and
 * above it normal, with P10 and P90 at its ends), the same in all runs of one seed. What whoever asks assumes is
 * certain, and so are choices and figures.
 */
export function assumedInRun(assumed: AssumptionSet, seed: number, run: number): AssumptionSet {
  const all = assumed.all.map((each, index) => {
    const { name, value, low, high, source } = each
    if (source === 'OVERRIDE' || !isUnsure(name)) return each
    const off = normalQuantile(uniform(seed, run, ALL_MONTHS, index)) / FOUR_OF_FIVE
    return { ...each, value: sensible(name, value + off * (off < 0 ? value - low : high - value)) }
  })
  return new AssumptionSet(all)
}

function keyOf({ name, subject }: Pick<Assumption, 'name' | 'subject'>): string {
  return subject === null ? name : `${name} ${subject}`
}
