import {
  formatDay,
  formatEnd,
  type LiveOccupancy,
  type OrganizationView,
  PERIODS,
} from '@postscale/domain'
import { Field, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { DateScalar } from '../scalars.js'
import { thingLoader } from '../thing-loader.js'
import { addOutputFields } from './thing-fields.js'

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

/** Finds an occupancy by its opaque id. */
export const occupancyLoader = thingLoader(
  ({ occupancies }, id) => {
    const held = occupancies.get(id)
    return held === undefined ? [] : [held]
  },
  (view, id) => {
    const held = view.state.occupancies.get(id)
    return held === undefined ? null : new OccupancyType(view, held)
  },
)
