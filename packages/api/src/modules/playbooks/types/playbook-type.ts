import type { History, LivePlaybook, LifecycleStage, Segment, Tier } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import { LifecycleStageEnum, SegmentEnum, TierEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { ThingType } from '../../organizations/types/thing-type.js'
import { PlaybookStepType } from './playbook-step-type.js'

@ObjectType('Playbook', {
  implements: Node,
  description: 'What is done at a stage of customers’ life, and what a tier receives.',
  simpleResolvers: true,
})
export class PlaybookType extends ThingType<LivePlaybook> implements Node {
  protected readonly typeName = 'Playbook'

  protected get recorded(): History<unknown> {
    return this.view.state.playbooks.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'What it is called.' })
  get name(): string {
    return this.live.name
  }

  @Field(() => LifecycleStageEnum, { description: 'The stage it is for.' })
  get stage(): LifecycleStage {
    return this.live.stage
  }

  @Field(() => SegmentEnum, { nullable: true, description: 'The segment it is for; null: all.' })
  get segment(): Segment | null {
    return this.live.segment
  }

  @Field(() => TierEnum, { nullable: true, description: 'The tier it is for; null: all.' })
  get tier(): Tier | null {
    return this.live.tier
  }

  @Field(() => [PlaybookStepType], { description: 'What is done, in order.' })
  get steps(): readonly PlaybookStepType[] {
    return this.live.steps
  }

  @Field(() => [String], { description: 'What the customer receives.' })
  get deliverables(): readonly string[] {
    return this.live.deliverables
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Planned contacts a year; null when people come only on a trigger.',
  })
  get contactsPerYear(): number | null {
    return this.live.contactsPerYear
  }

  @Field(() => String, {
    nullable: true,
    description: 'What customers can do by themselves; null when nothing is offered.',
  })
  get selfService(): string | null {
    return this.live.selfService
  }
}
