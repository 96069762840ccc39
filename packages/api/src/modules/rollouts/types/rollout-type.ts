import type { History, LiveRollout, ServiceModel, RolloutPhase } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RolloutPhaseEnum, ServiceModelEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'
import { RolloutItemType } from './rollout-item-type.js'

@ObjectType('Rollout', {
  implements: Node,
  description: 'A change of service model, in phases (BM “Rollout”).',
  simpleResolvers: true,
})
export class RolloutType extends ThingType<LiveRollout> implements Node {
  protected readonly typeName = 'Rollout'

  protected get recorded(): History<unknown> {
    return this.view.state.rollouts.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'What it is called.' })
  get name(): string {
    return this.live.name
  }

  @Field(() => ServiceModelEnum, { description: 'The model to be reached.' })
  get serviceModel(): ServiceModel {
    return this.live.serviceModel
  }

  @Field(() => DateScalar, { description: 'First day of the design phase.' })
  get startOn(): string {
    return this.live.startOn
  }

  @Field(() => RolloutPhaseEnum, { description: 'The phase it is in.' })
  get phase(): RolloutPhase {
    return this.live.phase
  }

  @Field(() => [RolloutItemType], { description: 'What is to be done in each phase.' })
  get checklist(): readonly RolloutItemType[] {
    return this.live.checklist
  }
}
