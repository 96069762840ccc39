import type { History, LiveSuccessPlan, SuccessPlanStatus } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { SuccessPlanStatusEnum } from '../../../shared/enums/index.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingType } from '../../organizations/types/thing-type.js'
import { measurementsOf } from '../measurements-of.js'
import { MeasurementType } from './measurement-type.js'
import { MilestoneType } from './milestone-type.js'

@ObjectType('SuccessPlan', {
  implements: Node,
  description:
    'What a customer wants to reach, how it is measured and how far it is (PM “Pillars”).',
  simpleResolvers: true,
})
export class SuccessPlanType extends ThingType<LiveSuccessPlan> implements Node {
  protected readonly typeName = 'SuccessPlan'

  protected get recorded(): History<unknown> {
    return this.view.state.successPlans.get(this.live.id)?.history ?? []
  }

  @Field(() => String, { description: 'What it is called.' })
  get title(): string {
    return this.live.title
  }

  @Field(() => String, { description: 'The business metric, in words.' })
  get metric(): string {
    return this.live.metric
  }

  @Field(() => String, {
    nullable: true,
    description: 'The metric’s unit, in words; null when not given.',
  })
  get unit(): string | null {
    return this.live.unit
  }

  @Field(() => Float, { description: 'The metric at the start, in its unit.' })
  get baseline(): number {
    return this.live.baseline
  }

  @Field(() => Float, { description: 'What it is to reach, in its unit.' })
  get target(): number {
    return this.live.target
  }

  @Field(() => Float, {
    nullable: true,
    description: 'The latest measurement, in its unit; null before the first.',
  })
  get measured(): number | null {
    return this.live.measured
  }

  @Field(() => DateScalar, { description: 'When it starts.' })
  get startOn(): string {
    return this.live.startOn
  }

  @Field(() => DateScalar, { description: 'When the target is to be reached.' })
  get dueOn(): string {
    return this.live.dueOn
  }

  @Field(() => SuccessPlanStatusEnum, { description: 'Where it stands.' })
  get status(): SuccessPlanStatus {
    return this.live.status
  }

  @Field(() => [MilestoneType], { description: 'Steps on the way, in the order of the plan.' })
  get milestones(): readonly MilestoneType[] {
    return this.live.milestones
  }

  @Field(() => [MeasurementType], {
    description: 'All measurements up to the day shown, in order of time.',
  })
  get measurements(): MeasurementType[] {
    return measurementsOf(this.view, this.live.id)
  }
}
