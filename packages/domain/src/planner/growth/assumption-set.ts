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

/** What is assumed, looked up by what it is about. */
export interface AssumedValues {
  /**
   * The value of an assumption, in its unit.
   *
   * @param otherwise of what nothing is assumed about: a row without a hire trigger, a family that is not there.
   */
  value(name: AssumptionName, subject?: AssumptionSubject, otherwise?: number): number
}

type Places = ReadonlyMap<AssumptionName, ReadonlyMap<AssumptionSubject, number>>

/** All assumptions of a projection. */
export class AssumptionSet implements AssumedValues {
  readonly all: readonly Assumption[]
  readonly #places: Places

  constructor(all: readonly Assumption[]) {
    this.all = all
    this.#places = placesOf(all)
  }

  /** The place of an assumption among all; undefined where nothing is assumed. */
  placeOf(name: AssumptionName, subject: AssumptionSubject): number | undefined {
    return this.#places.get(name)?.get(subject)
  }

  find(name: AssumptionName, subject: AssumptionSubject = null): Assumption | undefined {
    return this.all[this.placeOf(name, subject) ?? this.all.length]
  }

  value(name: AssumptionName, subject: AssumptionSubject = null, otherwise = 0): number {
    return this.find(name, subject)?.value ?? otherwise
  }

  /** The same with one assumption of another value, to see what depends on it. */
  with({ name, subject }: Pick<Assumption, 'name' | 'subject'>, value: number): AssumptionSet {
    const place = this.placeOf(name, subject)
    return new AssumptionSet(
      this.all.map((each, index) => (index === place ? { ...each, value } : each)),
    )
  }
}

/**
 * What runs assume: of facts that nobody knows exactly each has a value out of their plausible ranges (below the value
 * and above it normal, with P10 and P90 at its ends), the same in all runs of one seed. What whoever asks assumes is
 * certain, and so are choices and figures.
 */
export class AssumedInRuns implements AssumedValues {
  readonly #assumed: AssumptionSet
  readonly #values: Float64Array
  readonly #unsure: readonly number[]

  constructor(assumed: AssumptionSet) {
    this.#assumed = assumed
    this.#values = Float64Array.from(assumed.all, ({ value }) => value)
    this.#unsure = assumed.all.flatMap(({ name, source }, place) =>
      source === 'OVERRIDE' || !isUnsure(name) ? [] : [place],
    )
  }

  /** Assumes what a run does, until the next one. */
  assume(seed: number, run: number): void {
    for (const place of this.#unsure) {
      const { name, value, low, high } = this.#assumed.all[place]!
      const off = normalQuantile(uniform(seed, run, ALL_MONTHS, place)) / FOUR_OF_FIVE
      this.#values[place] = sensible(name, value + off * (off < 0 ? value - low : high - value))
    }
  }

  value(name: AssumptionName, subject: AssumptionSubject = null, otherwise = 0): number {
    const place = this.#assumed.placeOf(name, subject)
    return place === undefined ? otherwise : this.#values[place]!
  }
}

function placesOf(all: readonly Assumption[]): Places {
  const places = new Map<AssumptionName, Map<AssumptionSubject, number>>()
  for (const [place, { name, subject }] of all.entries()) {
    const ofName = places.get(name) ?? new Map<AssumptionSubject, number>()
    ofName.set(subject, place)
    places.set(name, ofName)
  }
  return places
}
