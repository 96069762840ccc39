import type { Assumption, AssumptionName, AssumptionSubject } from './assumption.js'

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

function keyOf({ name, subject }: Pick<Assumption, 'name' | 'subject'>): string {
  return subject === null ? name : `${name} ${subject}`
}
