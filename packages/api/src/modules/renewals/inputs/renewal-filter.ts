import type { RenewalIntent, RenewalStage } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RenewalIntentEnum, RenewalStageEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@InputType({ description: 'Which renewals; what is left out does not restrict.' })
export class RenewalFilter {
  @Field(() => [RenewalStageEnum], { nullable: true, description: 'Standing at one of these.' })
  stages?: RenewalStage[] | null

  @Field(() => [RenewalIntentEnum], {
    nullable: true,
    description: 'Whose customer means to do one of these.',
  })
  intents?: RenewalIntent[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with something in the way; false: with nothing.',
  })
  isBlocked?: boolean | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'About a contract that ends on it or later.',
  })
  contractEndFrom?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'About a contract that ends before it.' })
  contractEndBefore?: string | null

  @Field(() => ID, { nullable: true, description: 'Of this account.' })
  accountId?: string | null

  @Field(() => ID, { nullable: true, description: 'That this seat answers for.' })
  ownerPositionId?: string | null
}
