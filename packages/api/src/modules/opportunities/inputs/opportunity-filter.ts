import type { OpportunityKind, OpportunityStage } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { OpportunityKindEnum, OpportunityStageEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which opportunities; what is left out does not restrict.' })
export class OpportunityFilter {
  @Field(() => [OpportunityKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: OpportunityKind[] | null

  @Field(() => [OpportunityStageEnum], { nullable: true, description: 'Standing at one of these.' })
  stages?: OpportunityStage[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Expected on it or later.' })
  expectedFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Expected before it.' })
  expectedBefore?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'That this seat answers for.' })
  ownerPositionId?: string | null
}
