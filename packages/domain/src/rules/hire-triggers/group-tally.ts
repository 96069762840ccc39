import type { Segment } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import type { ByGroup } from './hire-trigger-input.js'

/** The groups that an account or team counts in, the organization besides. */
export interface CountedIn {
  readonly teamIds: readonly Id[]
  readonly segment: Segment | null
}

interface Sum<T> {
  /** How many add to it; it goes with the last of them. */
  count: number
  readonly amounts: number[]
  /** What it comes to, until something changes it. */
  figures: T | null
}

/**
 * Sums of whole numbers by team, segment and organization, followed as what adds to them changes.
 * Figures of a group stay the same object as long as they are not touched. Mutable.
 */
export class GroupTally<T> {
  readonly #figuresOf: (amounts: readonly number[]) => T
  readonly #teams = new Map<Id, Sum<T>>()
  readonly #segments = new Map<Segment, Sum<T>>()
  readonly #whole = new Map<null, Sum<T>>()
  /** What all comes to, until something changes. */
  #figures: ByGroup<T> | null = null

  constructor(figuresOf: (amounts: readonly number[]) => T) {
    this.#figuresOf = figuresOf
  }

  /**
   * @param count how many more there are; negative for fewer.
   * @param amounts what comes to the sums; negative for what goes.
   */
  add({ teamIds, segment }: CountedIn, count: number, amounts: readonly number[]): void {
    this.#figures = null
    for (const teamId of teamIds) addTo(this.#teams, teamId, count, amounts)
    if (segment !== null) addTo(this.#segments, segment, count, amounts)
    addTo(this.#whole, null, count, amounts)
  }

  /** The figures of every group; null when nobody counts. The same object until something changes. */
  figures(): ByGroup<T> | null {
    const whole = this.#whole.get(null)
    if (whole === undefined) return null
    this.#figures ??= {
      organization: this.#of(whole),
      teams: new Map([...this.#teams].map(([id, sum]) => [id, this.#of(sum)])),
      segments: new Map([...this.#segments].map(([segment, sum]) => [segment, this.#of(sum)])),
    }
    return this.#figures
  }

  #of(sum: Sum<T>): T {
    sum.figures ??= this.#figuresOf(sum.amounts)
    return sum.figures
  }
}

function addTo<K, T>(
  sums: Map<K, Sum<T>>,
  key: K,
  count: number,
  amounts: readonly number[],
): void {
  let sum = sums.get(key)
  if (sum === undefined) {
    sum = { count: 0, amounts: amounts.map(() => 0), figures: null }
    sums.set(key, sum)
  }
  sum.count += count
  sum.figures = null
  for (let at = 0; at < amounts.length; at += 1) sum.amounts[at]! += amounts[at]!
  if (sum.count === 0) sums.delete(key)
}
