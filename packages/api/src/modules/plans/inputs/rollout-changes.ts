import type { RolloutPhase, ServiceModel } from '@postscale/domain'
import { Field, ID, InputType } from 'type-graphql'
import { RolloutPhaseEnum, ServiceModelEnum } from '../../../shared/enums/index.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { EffectiveInput } from './effective-input.js'
import { RolloutItemInput } from './rollout-item-input.js'

@InputType({ description: 'Starts a change of service model.' })
export class StartRolloutChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new rollout: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
  })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its id in the system it comes from; unique in the organization among things of its kind.',
  })
  externalId?: string | null

  @Field(() => String, { description: 'What it is called.' })
  name!: string

  @Field(() => ServiceModelEnum, { description: 'The model to be reached.' })
  serviceModel!: ServiceModel

  @Field(() => DateScalar, { description: 'First day of the design phase.' })
  startOn!: string

  @Field(() => RolloutPhaseEnum, { nullable: true, description: 'The phase it is in.' })
  phase?: RolloutPhase | null

  @Field(() => [RolloutItemInput], {
    nullable: true,
    description: 'What is to be done in each phase.',
  })
  checklist?: RolloutItemInput[] | null
}

@InputType({ description: 'Alters a rollout.' })
export class UpdateRolloutChange extends EffectiveInput {
  @Field(() => ID, { description: 'The rollout.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null

  @Field(() => ServiceModelEnum, { nullable: true, description: 'The model to be reached.' })
  serviceModel?: ServiceModel | null

  @Field(() => DateScalar, { nullable: true, description: 'First day of the design phase.' })
  startOn?: string | null

  @Field(() => RolloutPhaseEnum, { nullable: true, description: 'The phase it is in.' })
  phase?: RolloutPhase | null

  @Field(() => [RolloutItemInput], {
    nullable: true,
    description: 'What is to be done in each phase.',
  })
  checklist?: RolloutItemInput[] | null
}

@InputType({ description: 'Ends a rollout.' })
export class EndRolloutChange extends EffectiveInput {
  @Field(() => ID, { description: 'The rollout.' })
  id!: string
}
