import type { LifecycleStage } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { LifecycleStageEnum } from '../../../shared/enums/index.js'
import { PlaybookType } from '../../../graphql/types.js'

@ObjectType('StageDeliverables', {
  description: 'What a tier receives in one stage.',
  simpleResolvers: true,
})
export class StageDeliverablesType {
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
