import type { Tier } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TierEnum } from '../../../shared/enums/index.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { ContactCountType } from './contact-count-type.js'

@ObjectType('TierCompletion', {
  description: 'The contact with the accounts of one tier.',
  simpleResolvers: true,
})
export class TierCompletionType {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => NonNegativeIntScalar, { description: 'Its accounts.' })
  accounts!: number

  @Field(() => ContactCountType, { description: 'The contact.' })
  count!: ContactCountType
}
