import {
  formatDay,
  formatEnd,
  PERIODS,
  type LiveOccupancy,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { addOutputFields } from '../../../graphql/thing-fields.js'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'

@ObjectType('Occupancy', {
  implements: Node,
  description: PERIODS.occupancy.words.about,
  simpleResolvers: true,
})
export class OccupancyType implements Node {
  readonly view: OrganizationView
  readonly live: LiveOccupancy

  constructor(view: OrganizationView, live: LiveOccupancy) {
    this.view = view
    this.live = live
  }

  get id(): string {
    return encodeGlobalId('Occupancy', this.view.state.organization.id, this.live.id)
  }

  read(name: string): unknown {
    return (this.live as unknown as Readonly<Record<string, unknown>>)[name]
  }

  @Field(() => DateScalar, { description: 'The first day.' })
  get from(): string {
    return formatDay(this.live.from)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after the last one; null when it has no end.',
  })
  get to(): string | null {
    return formatEnd(this.live.to)
  }
}

addOutputFields(OccupancyType.prototype, PERIODS.occupancy)
