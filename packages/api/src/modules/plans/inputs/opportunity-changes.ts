import type { OpportunityKind, OpportunityStage } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { OpportunityKindEnum, OpportunityStageEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'
import { MoneyInput } from './money-input.js'

@InputType({ description: 'Adds an opportunity.' })
export class CreateOpportunityChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new opportunity: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
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

  @Field(() => OpportunityKindEnum, { description: 'What the account could grow by.' })
  kind!: OpportunityKind

  @Field(() => OpportunityStageEnum, { nullable: true, description: 'Where it stands.' })
  stage?: OpportunityStage | null

  @Field(() => MoneyInput, { description: 'Expected growth of the annual contract value.' })
  amount!: MoneyInput

  @Field(() => DateScalar, { nullable: true, description: 'When it is expected.' })
  expectedOn?: string | null

  @Field(() => String, { nullable: true, description: 'What showed it.' })
  trigger?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When sales took it over.' })
  handedToSalesOn?: string | null

  @Field(() => ID, { nullable: true, description: 'The seat that answers for it.' })
  ownerPositionId?: string | null
}

@InputType({ description: 'Alters an opportunity.' })
export class UpdateOpportunityChange extends EffectiveInput {
  @Field(() => ID, { description: 'The opportunity.' })
  id!: string

  @Field(() => OpportunityKindEnum, {
    nullable: true,
    description: 'What the account could grow by.',
  })
  kind?: OpportunityKind | null

  @Field(() => OpportunityStageEnum, { nullable: true, description: 'Where it stands.' })
  stage?: OpportunityStage | null

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'Expected growth of the annual contract value.',
  })
  amount?: MoneyInput | null

  @Field(() => DateScalar, { nullable: true, description: 'When it is expected.' })
  expectedOn?: string | null

  @Field(() => String, { nullable: true, description: 'What showed it.' })
  trigger?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When sales took it over.' })
  handedToSalesOn?: string | null

  @Field(() => ID, { nullable: true, description: 'The seat that answers for it.' })
  ownerPositionId?: string | null
}

@InputType({ description: 'Ends an opportunity.' })
export class EndOpportunityChange extends EffectiveInput {
  @Field(() => ID, { description: 'The opportunity.' })
  id!: string
}
