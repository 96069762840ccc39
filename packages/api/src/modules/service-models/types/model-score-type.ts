import type { Tier } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'

@ObjectType('ServiceModelScore', {
  description: 'The part of a segment’s votes that a model got.',
  simpleResolvers: true,
})
export class ModelScoreType {
  @Field(() => TierEnum, { description: 'The model.' })
  model!: Tier

  @Field(() => Float, { description: 'Its part, 0–1; the parts add up to 1.' })
  score!: number
}
