/** What lies at each place at one time; one entry a place. */
export interface PlaceSums {
  /** What the seats there carry themselves, in seats. */
  readonly own: Float64Array
  /** What the team pools of that family. */
  readonly pooled: Float64Array
  readonly capacity: Float64Array
  /** How many seats are there. */
  readonly seats: Int32Array
}

/** Load and capacity of each place, with pools dealt out to those who serve them. */
export interface PlaceLoads {
  readonly load: Float64Array
  readonly capacity: Float64Array
}

/** Sums of no work at so many places. */
export function noSums(places: number): PlaceSums {
  return {
    own: new Float64Array(places),
    pooled: new Float64Array(places),
    capacity: new Float64Array(places),
    seats: new Int32Array(places),
  }
}

/**
 * Deals pools out as capacity is counted: to the team's own seats of the family, else to those of the teams below in
 * proportion to their capacity, evenly where they have none; where there are none either, the load lies with nobody.
 *
 * @param below of each place those of its family in the teams below.
 */
export function placeLoads(sums: PlaceSums, below: readonly (readonly number[])[]): PlaceLoads {
  const load = Float64Array.from(sums.own)
  for (const [place, pooled] of sums.pooled.entries()) {
    if (pooled === 0) continue
    const places =
      sums.seats[place]! > 0 ? [place] : below[place]!.filter((at) => sums.seats[at]! > 0)
    if (places.length === 0) load[place]! += pooled
    const capacity = places.reduce((sum, at) => sum + sums.capacity[at]!, 0)
    const seats = places.reduce((sum, at) => sum + sums.seats[at]!, 0)
    for (const at of places) {
      load[at]! += pooled * (capacity > 0 ? sums.capacity[at]! / capacity : sums.seats[at]! / seats)
    }
  }
  return { load, capacity: sums.capacity }
}

/** Less load than that is what adding up left over, in seats. */
const DUST = 1e-9

/** How busy a place is: load ÷ capacity, infinite where nobody is there for its load. */
export function utilisationAt({ load, capacity }: PlaceLoads, place: number): number {
  if (load[place]! <= DUST) return 0
  return capacity[place]! > 0 ? load[place]! / capacity[place]! : Infinity
}
