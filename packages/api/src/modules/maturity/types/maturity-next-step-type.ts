import type { MaturityDimension, NextStep, Practice } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { MaturityDimensionEnum } from './maturity-dimension-enum.js'
import { NextStepKindEnum } from './next-step-kind-enum.js'
import { PracticeEnum } from './practice-enum.js'

@ObjectType('MaturityNextStep', {
  description: 'One thing that stands between the organization and its next stage.',
  simpleResolvers: true,
})
export class MaturityNextStepType {
  @Field(() => NextStepKindEnum, { description: 'What kind of step.' })
  kind!: NextStep['kind']

  @Field(() => MaturityDimensionEnum, { description: 'What it moves.' })
  dimension!: MaturityDimension

  @Field(() => PracticeEnum, {
    nullable: true,
    description: 'The practice to take up or to record; null for rates.',
  })
  practice!: Practice | null

  @Field(() => Float, {
    nullable: true,
    description: 'The rate to reach, 0.9 is 90 %; null for practices.',
  })
  target!: number | null

  @Field(() => String, { description: 'The step in words, in the language of the request.' })
  message!: string
}
