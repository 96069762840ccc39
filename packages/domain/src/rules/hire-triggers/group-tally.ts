import type { Segment } from '../../entities/vocabularies.js'
import { same } from '../../kernel/same.js'
import type { Id } from '../../kernel/ids.js'
import type { ByGroup } from './hire-trigger-input.js'

/** What one account or team adds to the groups that it counts in, the organization besides. */
export interface Counted {
  readonly teamIds: readonly Id[]
  readonly segment: Segment | null
  readonly amounts: readonly number[]
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
  readonly #counted = new Map<number, Counted>()
  readonly #teams = new Map<Id, Sum<T>>()
  readonly #segments = new Map<Segment, Sum<T>>()
  readonly #whole = new Map<null, Sum<T>>()
  /** What all comes to, until something changes. */
  #figures: ByGroup<T> | null = null

  constructor(figuresOf: (amounts: readonly number[]) => T) {
    this.#figuresOf = figuresOf
  }

  /** @param subject a number that stands for the account or team; null when it does not count. */
  set(subject: number, counted: Counted | null): void {
    const before = this.#counted.get(subject) ?? null
    if (same(before, counted)) return
    this.#figures = null
    if (before !== null) this.#add(before, -1)
    if (counted === null) this.#counted.delete(subject)
    else {
      this.#counted.set(subject, counted)
      this.#add(counted, 1)
    }
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

  #add({ teamIds, segment, amounts }: Counted, sign: 1 | -1): void {
    for (const teamId of teamIds) addTo(this.#teams, teamId, amounts, sign)
    if (segment !== null) addTo(this.#segments, segment, amounts, sign)
    addTo(this.#whole, null, amounts, sign)
  }
}

function addTo<K, T>(sums: Map<K, Sum<T>>, key: K, amounts: readonly number[], sign: 1 | -1): void {
  const sum = sums.get(key) ?? { count: 0, amounts: amounts.map(() => 0), figures: null }
  sum.count += sign
  sum.figures = null
  for (let at = 0; at < amounts.length; at += 1) sum.amounts[at]! += sign * amounts[at]!
  if (sum.count === 0) sums.delete(key)
  else sums.set(key, sum)
}
