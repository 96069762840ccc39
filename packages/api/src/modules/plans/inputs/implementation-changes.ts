import type { ImplementationStatus } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { ImplementationStatusEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'

@InputType({ description: 'Adds an onboarding project.' })
export class CreateImplementationChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new implementation: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
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

  @Field(() => ID, { nullable: true, description: 'The specialist’s seat.' })
  positionId?: string | null

  @Field(() => ImplementationStatusEnum, { nullable: true, description: 'Where it stands.' })
  status?: ImplementationStatus | null

  @Field(() => DateScalar, { nullable: true, description: 'When it is to start.' })
  plannedStart?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be live.' })
  plannedEnd?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When it started.' })
  startedOn?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When the customer went live.' })
  liveOn?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the customer first had a measurable result.',
  })
  firstValueOn?: string | null
}

@InputType({ description: 'Alters an onboarding project.' })
export class UpdateImplementationChange extends EffectiveInput {
  @Field(() => ID, { description: 'The implementation.' })
  id!: string

  @Field(() => ID, { nullable: true, description: 'The specialist’s seat.' })
  positionId?: string | null

  @Field(() => ImplementationStatusEnum, { nullable: true, description: 'Where it stands.' })
  status?: ImplementationStatus | null

  @Field(() => DateScalar, { nullable: true, description: 'When it is to start.' })
  plannedStart?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be live.' })
  plannedEnd?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When it started.' })
  startedOn?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'When the customer went live.' })
  liveOn?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the customer first had a measurable result.',
  })
  firstValueOn?: string | null
}
