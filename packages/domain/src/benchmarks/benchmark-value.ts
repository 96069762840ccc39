/** A single figure. */
export interface NumberValue {
  readonly kind: 'number'
  readonly value: number
}

/**
 * A figure with two ends, both inclusive. With an open top the upper end is only where the guide
 * stops counting: `200–500+`. `100+` is a range whose two ends are 100, open at the top.
 */
export interface RangeValue {
  readonly kind: 'range'
  readonly lower: number
  readonly upper: number
  readonly openTop: boolean
}

/** The value of a benchmark, in the entry's unit. */
export type BenchmarkValue = NumberValue | RangeValue
