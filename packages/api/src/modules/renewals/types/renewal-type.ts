import type { History, LiveRenewal, RenewalStage, RenewalIntent } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { RenewalIntentEnum, RenewalStageEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'

@ObjectType('Renewal', {
  implements: Node,
  description: 'The renewal of one contract end.',
  simpleResolvers: true,
})
export class RenewalType extends ThingType<LiveRenewal> implements Node {
  protected readonly typeName = 'Renewal'

  protected get recorded(): History<unknown> {
    return this.view.state.renewals.get(this.live.id)?.history ?? []
  }

  @Field(() => DateScalar, { description: 'The end of contract it is about.' })
  get contractEnd(): string {
    return this.live.contractEnd
  }

  @Field(() => RenewalStageEnum, { description: 'Where it stands.' })
  get stage(): RenewalStage {
    return this.live.stage
  }

  @Field(() => RenewalIntentEnum, {
    nullable: true,
    description: 'What the customer means to do; null when not known.',
  })
  get intent(): RenewalIntent | null {
    return this.live.intent
  }

  @Field(() => [String], {
    description: 'What stands in the way, in words; empty when nothing does.',
  })
  get blockers(): readonly string[] {
    return this.live.blockers
  }

  @Field(() => String, {
    nullable: true,
    description: 'What is done to keep the customer; null when nothing needs to be.',
  })
  get savePlan(): string | null {
    return this.live.savePlan
  }
}
