import type { HandoffState } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { Money } from '../../../shared/money/money.js'
import { NonNegativeIntScalar } from '../../../shared/scalars/index.js'
import { HandoffStateEnum } from './expansion-enums.js'
import { OpportunityType } from '../../../graphql/types.js'

@ObjectType('Handoff', {
  description: 'An open opportunity whose handoff to sales needs somebody.',
  simpleResolvers: true,
})
export class HandoffType {
  @Field(() => OpportunityType, { description: 'The opportunity.' })
  opportunity!: OpportunityType

  @Field(() => HandoffStateEnum, { description: 'How its handoff stands.' })
  state!: HandoffState

  @Field(() => NonNegativeIntScalar, {
    description: 'Days in the present stage, or in the hands of sales.',
  })
  days!: number

  @Field(() => Money, { description: 'Growth of annual contract value.' })
  amount!: Money
}
