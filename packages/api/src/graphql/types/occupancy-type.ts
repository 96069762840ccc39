import { type LiveOccupancy, type OrganizationView, PERIODS } from '@postscale/domain'
import { ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { thingLoader } from '../thing-loader.js'
import { PeriodType } from './period-type.js'
import { addOutputFields } from './thing-fields.js'

@ObjectType('Occupancy', {
  implements: Node,
  description: PERIODS.occupancy.words.about,
  simpleResolvers: true,
})
export class OccupancyType extends PeriodType<LiveOccupancy> implements Node {
  protected readonly entityKind = 'occupancy'
  readonly live: LiveOccupancy

  constructor(view: OrganizationView, live: LiveOccupancy) {
    super(view)
    this.live = live
  }

  get id(): string {
    return encodeGlobalId('Occupancy', this.view.state.organization.id, this.live.id)
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
