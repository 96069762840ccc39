import type { LifecycleStage, Tier } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, TierEnum } from '../../graphql/enums.js'
import { EvidenceType } from '../../graphql/evidence.js'
import { NonNegativeIntScalar } from '../../graphql/scalars.js'
import { PlaybookType } from '../../graphql/types/types.js'
import { ContactCountType } from './advocacy-overview.js'

@ObjectType('StageDeliverables', {
  description: 'What a tier receives in one stage.',
  simpleResolvers: true,
})
class StageDeliverablesType {
  @Field(() => LifecycleStageEnum, { description: 'The stage.' })
  stage!: LifecycleStage

  @Field(() => [PlaybookType], { description: 'The playbooks, by name.' })
  playbooks!: PlaybookType[]

  @Field(() => [String], { description: 'What they deliver, each once.' })
  deliverables!: readonly string[]

  @Field(() => [String], { description: 'What customers find by themselves, each once.' })
  selfService!: readonly string[]

  @Field(() => Float, {
    nullable: true,
    description: 'The most contacts a year that a playbook plans; null when none plans any.',
  })
  contactsPerYear!: number | null
}

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

@ObjectType('TierDeliverables', {
  description: 'What a tier receives (BM “Hybrid”).',
  simpleResolvers: true,
})
export class TierDeliverablesType {
  @Field(() => TierEnum, { description: 'The tier.' })
  tier!: Tier

  @Field(() => [StageDeliverablesType], { description: 'In the order of a customer’s life.' })
  stages!: StageDeliverablesType[]

  @Field(() => [LifecycleStageEnum], { description: 'Stages without a playbook.' })
  missing!: readonly LifecycleStage[]

  @Field(() => Float, { description: 'Business reviews a year, by the figures of the tier.' })
  reviewsPerYear!: number

  @Field(() => Float, { description: 'Contacts a year, by the figures of the tier.' })
  contactsPerYear!: number

  @Field(() => EvidenceType, { description: 'Why.' })
  evidence!: EvidenceType
}
