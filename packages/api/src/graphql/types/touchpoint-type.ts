import { formatDay, type OrganizationView, type TouchpointKind } from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { TouchpointKindEnum } from '../enums.js'
import { Node } from '../relay/node.js'
import { DateScalar, NonNegativeIntScalar } from '../scalars.js'
import { factGlobalId } from '../relay/fact-node.js'
import type { RecordedTouchpoint } from '../../time-series/listed-series.js'

@ObjectType('Touchpoint', {
  implements: Node,
  description: 'A contact with an account.',
  simpleResolvers: true,
})
export class TouchpointType implements Node {
  readonly view: OrganizationView
  readonly recorded: RecordedTouchpoint

  constructor(view: OrganizationView, recorded: RecordedTouchpoint) {
    this.view = view
    this.recorded = recorded
  }

  get id(): string {
    return factGlobalId(this.view, this.recorded)
  }

  @Field(() => DateScalar, { description: 'The day it was on.' })
  get day(): string {
    return formatDay(this.recorded.day)
  }

  @Field(() => TouchpointKindEnum, { description: 'What it was.' })
  get kind(): TouchpointKind {
    return this.recorded.kind
  }

  @Field(() => String, { nullable: true, description: 'What came of it; null when not said.' })
  get outcome(): string | null {
    return this.recorded.outcome
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the next one was agreed for; null when none was.',
  })
  get nextOn(): string | null {
    return this.recorded.nextOn
  }

  @Field(() => String, { description: 'Name of the system it comes from.' })
  get source(): string {
    return this.recorded.source
  }

  @Field(() => String, { description: 'Its id there; unique in the organization with the source.' })
  get externalId(): string {
    return this.recorded.externalId
  }

  @Field(() => NonNegativeIntScalar, { description: 'The revision that recorded it last.' })
  get changedIn(): number {
    return this.recorded.revision
  }
}
