import { BENCHMARK_UNITS, type BenchmarkUnit } from '@postscale/domain'
import { registerEnumType } from 'type-graphql'

const units = Object.entries(BENCHMARK_UNITS).map(
  ([unit, { label }]) =>
    [unit.replaceAll(/([A-Z])/g, '_$1').toUpperCase(), unit as BenchmarkUnit, label.en] as const,
)

/** What figures are counted in. */
export const BenchmarkUnitEnum = Object.fromEntries(units.map(([name, unit]) => [name, unit]))

registerEnumType(BenchmarkUnitEnum, {
  name: 'BenchmarkUnit',
  description:
    'What a figure is counted in. A SHARE is a part of the whole (0–1), a RATIO a proportion that may exceed it, a MULTIPLE is read with ×; money is in whole US dollars.',
  valuesConfig: Object.fromEntries(
    units.map(([name, , label]) => [name, { description: `Counted in: ${label}.` }]),
  ),
})
