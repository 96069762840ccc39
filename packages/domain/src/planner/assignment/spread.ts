import type { BookProblem } from './book-problem.js'

/** How unlike each other the seats' utilisations are. */
export interface BookSpread {
  /**
   * The root mean square of what each seat's utilisation differs from the mean, by capacity; a fraction of a seat's
   * capacity. 0: all are equally busy.
   *
   *   √( Σ C · (u − ū)² ÷ Σ C ),  ū = Σ load ÷ Σ C
   */
  readonly deviation: number
  /** The utilisation of the busiest seat; null without seats. */
  readonly highest: number | null
  /** Capacity that is missing: Σ max(0, load − capacity), in whole seats. */
  readonly overload: number
}

/** The spread of loads over seats, in whole seats. */
export function spreadOf(
  { capacities }: Pick<BookProblem, 'capacities'>,
  loads: Float64Array,
): BookSpread {
  const capacity = sumOf(capacities)
  const mean = capacity === 0 ? 0 : sumOf(loads) / capacity
  let [squares, overload] = [0, 0]
  let highest: number | null = null
  for (const [seat, load] of loads.entries()) {
    const utilisation = load / capacities[seat]!
    squares += capacities[seat]! * (utilisation - mean) ** 2
    overload += Math.max(0, load - capacities[seat]!)
    highest = Math.max(highest ?? 0, utilisation)
  }
  return { deviation: capacity === 0 ? 0 : Math.sqrt(squares / capacity), highest, overload }
}

/** Σ of numbers. */
export function sumOf(numbers: Float64Array): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
