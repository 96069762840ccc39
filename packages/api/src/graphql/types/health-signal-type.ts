import { formatDay, type OrganizationView, type SignalFamily } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { SignalFamilyEnum } from '../enums.js'
import { Node } from '../relay/node.js'
import { DateScalar, NonNegativeIntScalar } from '../scalars.js'
import { factGlobalId } from '../relay/fact-node.js'
import type { RecordedHealthSignal } from '../../time-series/listed-series.js'

@ObjectType('HealthSignal', {
  implements: Node,
  description: 'A measurement of an account’s health on one day (PM “Health”).',
  simpleResolvers: true,
})
export class HealthSignalType implements Node {
  readonly view: OrganizationView
  readonly recorded: RecordedHealthSignal

  constructor(view: OrganizationView, recorded: RecordedHealthSignal) {
    this.view = view
    this.recorded = recorded
  }

  get id(): string {
    return factGlobalId(this.view, this.recorded)
  }

  @Field(() => DateScalar, { description: 'The day it is of.' })
  get day(): string {
    return formatDay(this.recorded.day)
  }

  @Field(() => SignalFamilyEnum, { description: 'The family it belongs to.' })
  get family(): SignalFamily {
    return this.recorded.family
  }

  @Field(() => String, { description: 'Name of the metric, as in the health model.' })
  get metric(): string {
    return this.recorded.metric
  }

  @Field(() => Float, { description: 'The measurement, in the unit of its metric.' })
  get value(): number {
    return this.recorded.value
  }

  @Field(() => String, { description: 'Name of the system it comes from.' })
  get source(): string {
    return this.recorded.source
  }

  @Field(() => NonNegativeIntScalar, { description: 'The revision that recorded it last.' })
  get changedIn(): number {
    return this.recorded.revision
  }
}
