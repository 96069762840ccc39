import { benchmark } from './benchmark.js'
import type { BenchmarkKey, BenchmarkValueOf } from './benchmark-key.js'
import type { BenchmarkValue } from './benchmark-value.js'
import type { PolicyOverrides } from './policy-overrides.js'

/** A figure as an organization uses it. */
export interface EffectiveFigure<K extends BenchmarkKey = BenchmarkKey> {
  readonly key: K
  /** In the unit of the catalogue's entry. */
  readonly value: BenchmarkValueOf<K>
  /** Whether the organization's policy replaced the catalogue's value. */
  readonly overridden: boolean
}

/**
 * The figure that an organization uses: its policy's where there is one, else the catalogue's.
 *
 * Nothing is validated here: overrides are expected to have passed `validateOverride`, so a number
 * stands under a number's key and a range under a range's.
 *
 * @param overrides the organization's policy on the day, by key, in the catalogue's units.
 */
export function effectiveFigure<K extends BenchmarkKey>(
  overrides: PolicyOverrides,
  key: K,
): EffectiveFigure<K> {
  const override = overrides.get(key)
  if (override === undefined) return { key, value: benchmark(key).value, overridden: false }
  const value: BenchmarkValue =
    typeof override === 'number'
      ? { kind: 'number', value: override }
      : { kind: 'range', ...override }
  return { key, value, overridden: true }
}
