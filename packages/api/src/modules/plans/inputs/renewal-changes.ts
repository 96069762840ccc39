import type { RenewalIntent, RenewalStage } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RenewalIntentEnum, RenewalStageEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Adds the renewal of a contract end.' })
export class CreateRenewalChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new renewal: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => ID, { description: 'The account.' })
  accountId!: string

  @Field(() => DateScalar, { description: 'The end of contract it is about.' })
  contractEnd!: string

  @Field(() => RenewalStageEnum, { nullable: true, description: 'Where it stands.' })
  stage?: RenewalStage | null

  @Field(() => RenewalIntentEnum, { nullable: true, description: 'What the customer means to do.' })
  intent?: RenewalIntent | null

  @Field(() => [String], { nullable: true, description: 'What stands in the way.' })
  blockers?: string[] | null

  @Field(() => String, { nullable: true, description: 'What is done to keep the customer.' })
  savePlan?: string | null

  @Field(() => ID, { nullable: true, description: 'The seat that answers for it.' })
  ownerPositionId?: string | null
}

@InputType({ description: 'Alters a renewal.' })
export class UpdateRenewalChange extends EffectiveInput {
  @Field(() => ID, { description: 'The renewal.' })
  id!: string

  @Field(() => DateScalar, { nullable: true, description: 'The end of contract it is about.' })
  contractEnd?: string | null

  @Field(() => RenewalStageEnum, { nullable: true, description: 'Where it stands.' })
  stage?: RenewalStage | null

  @Field(() => RenewalIntentEnum, { nullable: true, description: 'What the customer means to do.' })
  intent?: RenewalIntent | null

  @Field(() => [String], { nullable: true, description: 'What stands in the way.' })
  blockers?: string[] | null

  @Field(() => String, { nullable: true, description: 'What is done to keep the customer.' })
  savePlan?: string | null

  @Field(() => ID, { nullable: true, description: 'The seat that answers for it.' })
  ownerPositionId?: string | null
}

@InputType({ description: 'Ends a renewal.' })
export class EndRenewalChange extends EffectiveInput {
  @Field(() => ID, { description: 'The renewal.' })
  id!: string
}
