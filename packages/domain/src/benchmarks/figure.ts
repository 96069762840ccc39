import type { LocalizedText } from '../kernel/locale.js'
import type { BenchmarkUnit } from './benchmark-unit.js'
import type { BenchmarkValue, NumberValue, RangeValue } from './benchmark-value.js'

/** The guides behind the figures; `Postscale` stands for the product's own defaults. */
export const GUIDES = ['TS', 'BM', 'PM', 'Postscale'] as const

/**
 * A guide by its short name: `TS` "Post-Sale Team Structures", `BM` "Post-Sale Business Models",
 * `PM` "What is Post-Sale Management".
 */
export type Guide = (typeof GUIDES)[number]

/** Where a figure or a piece of knowledge comes from. */
export interface BenchmarkSource {
  readonly guide: Guide
  /** The section of the guide, in the guide's own words. */
  readonly section: string
}

/** A figure of the catalogue before it knows its key. */
export interface Figure<V extends BenchmarkValue = BenchmarkValue> {
  readonly value: V
  readonly unit: BenchmarkUnit
  readonly source: BenchmarkSource
  /** The sentence that explains the figure. It does not repeat the value, which may be overridden. */
  readonly text: LocalizedText
}

/** A figure that is one number, in its unit. */
export function amount(
  value: number,
  unit: BenchmarkUnit,
  source: BenchmarkSource,
  text: LocalizedText,
): Figure<NumberValue> {
  return { value: { kind: 'number', value }, unit, source, text }
}

/** A figure from `lower` to `upper`, both inclusive. */
export function range(
  lower: number,
  upper: number,
  unit: BenchmarkUnit,
  source: BenchmarkSource,
  text: LocalizedText,
): Figure<RangeValue> {
  return { value: { kind: 'range', lower, upper, openTop: false }, unit, source, text }
}

/** A figure `lower–upper+`, open at the top. `100+` has `lower` and `upper` equal. */
export function openRange(
  lower: number,
  upper: number,
  unit: BenchmarkUnit,
  source: BenchmarkSource,
  text: LocalizedText,
): Figure<RangeValue> {
  return { value: { kind: 'range', lower, upper, openTop: true }, unit, source, text }
}
