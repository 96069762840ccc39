import type { LifecycleStage, Segment, Tier } from '@postscale/domain'
import { Field, ID, InputType, Int } from 'type-graphql'
import { LifecycleStageEnum, SegmentEnum, TierEnum } from '../../../shared/enums/index.js'
import { EffectiveInput } from './effective-input.js'
import { PlaybookStepInput } from './playbook-step-input.js'

@InputType({ description: 'Adds a playbook.' })
export class CreatePlaybookChange extends EffectiveInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Id of the new playbook: a UUID (version 7) of your making, so that later changes of the plan can refer to it. Made for you when left out.',
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

  @Field(() => LifecycleStageEnum, { description: 'The stage it is for.' })
  stage!: LifecycleStage

  @Field(() => SegmentEnum, {
    nullable: true,
    description: 'The segment it is for; all by default.',
  })
  segment?: Segment | null

  @Field(() => TierEnum, { nullable: true, description: 'The tier it is for; all by default.' })
  tier?: Tier | null

  @Field(() => [PlaybookStepInput], { nullable: true, description: 'What is done, in order.' })
  steps?: PlaybookStepInput[] | null

  @Field(() => [String], { nullable: true, description: 'What the customer receives.' })
  deliverables?: string[] | null

  @Field(() => Int, {
    nullable: true,
    description: 'Planned contacts a year, 0–365; none when people come only on a trigger.',
  })
  contactsPerYear?: number | null

  @Field(() => String, { nullable: true, description: 'What customers can do by themselves.' })
  selfService?: string | null
}

@InputType({ description: 'Alters a playbook.' })
export class UpdatePlaybookChange extends EffectiveInput {
  @Field(() => ID, { description: 'The playbook.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'What it is called.' })
  name?: string | null

  @Field(() => LifecycleStageEnum, { nullable: true, description: 'The stage it is for.' })
  stage?: LifecycleStage | null

  @Field(() => SegmentEnum, {
    nullable: true,
    description: 'The segment it is for; all by default.',
  })
  segment?: Segment | null

  @Field(() => TierEnum, { nullable: true, description: 'The tier it is for; all by default.' })
  tier?: Tier | null

  @Field(() => [PlaybookStepInput], { nullable: true, description: 'What is done, in order.' })
  steps?: PlaybookStepInput[] | null

  @Field(() => [String], { nullable: true, description: 'What the customer receives.' })
  deliverables?: string[] | null

  @Field(() => Int, {
    nullable: true,
    description: 'Planned contacts a year, 0–365; none when people come only on a trigger.',
  })
  contactsPerYear?: number | null

  @Field(() => String, { nullable: true, description: 'What customers can do by themselves.' })
  selfService?: string | null
}

@InputType({ description: 'Retires a playbook.' })
export class RetirePlaybookChange extends EffectiveInput {
  @Field(() => ID, { description: 'The playbook.' })
  id!: string
}
