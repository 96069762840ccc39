import { formatDay, formatEnd, type LiveOccupancy, type OrganizationView } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { fteOf } from '../../organizations/fte-of.js'

@ObjectType('Occupancy', {
  implements: Node,
  description: 'A person in a seat for a time. Job shares and split FTE are several of them.',
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

  @Field(() => Float, { description: 'How much of the person is in the seat, in FTE.' })
  get fte(): number {
    return fteOf(this.live.fte)
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
