import {
  BENCHMARK_UNITS,
  type BenchmarkEntry,
  type BenchmarkUnit,
  type Guide,
  type Locale,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { vocabularyEnum } from './enums.js'

const units = Object.entries(BENCHMARK_UNITS).map(
  ([unit, { label }]) => [unit, `Counted in: ${label.en}.`] as const,
)

/** What figures are counted in. */
const BenchmarkUnitEnum = vocabularyEnum<BenchmarkUnit>(
  'BenchmarkUnit',
  'What a figure is counted in. A SHARE is a part of the whole (0–1), a RATIO a proportion that may exceed it, a MULTIPLE is read with ×; money is in whole US dollars.',
  Object.fromEntries(units) as Readonly<Record<BenchmarkUnit, string>>,
)

/** Where a figure comes from. */
export const GuideEnum = vocabularyEnum<Guide>('Guide', 'Where a figure comes from.', {
  TS: 'The guide “Post-Sale Team Structures”.',
  BM: 'The guide “Post-Sale Business Models”.',
  PM: 'The guide “What is Post-Sale Management”.',
  Postscale: 'A default of the product’s own.',
})

@ObjectType('Benchmark', {
  description:
    'A figure that the product starts from. An organization may override it by a policy under its key.',
  simpleResolvers: true,
})
export class BenchmarkType {
  @Field(() => String, { description: 'Its stable key, e.g. `capacity.csm.enterprise.trigger`.' })
  key!: string

  @Field(() => String, { description: 'What it means, in the language of the request.' })
  text!: string

  @Field(() => BenchmarkUnitEnum, { description: 'What it is counted in.' })
  unit!: BenchmarkUnit

  @Field(() => String, {
    description: 'The word of the unit, in the language of the request, as it goes with several.',
  })
  unitLabel!: string

  @Field(() => String, {
    description:
      'The word of the unit as it goes with one, in the language of the request: `month` where `unitLabel` is `months`.',
  })
  unitLabelOne!: string

  @Field(() => Boolean, { description: 'Whether it is a range; otherwise both ends are the same.' })
  isRange!: boolean

  @Field(() => Float, { description: 'The figure, or the lower end of the range, in `unit`.' })
  lower!: number

  @Field(() => Float, { description: 'The figure, or the upper end of the range, in `unit`.' })
  upper!: number

  @Field(() => Boolean, { description: 'Whether the range has no real upper end (`200–500+`).' })
  openTop!: boolean

  @Field(() => GuideEnum, { description: 'Where it comes from.' })
  guide!: Guide

  @Field(() => String, { description: 'The section of the guide.' })
  section!: string
}

/** A figure of the catalogue for GraphQL. */
export function toBenchmark(entry: BenchmarkEntry, locale: Locale): BenchmarkType {
  const { key, value, unit, source, text } = entry
  const isRange = value.kind === 'range'
  return {
    key,
    text: text[locale],
    unit,
    unitLabel: BENCHMARK_UNITS[unit].label[locale],
    unitLabelOne: BENCHMARK_UNITS[unit].one[locale],
    isRange,
    lower: isRange ? value.lower : value.value,
    upper: isRange ? value.upper : value.value,
    openTop: isRange && value.openTop,
    guide: source.guide,
    section: source.section,
  }
}
