import type { BenchmarkUnit, Guide } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { BenchmarkUnitEnum } from './benchmark-unit-enum.js'
import { GuideEnum } from './guide-enum.js'

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

  @Field(() => String, { description: 'The word of the unit, in the language of the request.' })
  unitLabel!: string

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
