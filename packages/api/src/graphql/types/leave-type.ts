import { type LiveLeave, type OrganizationView, PERIODS } from '@postscale/domain'
import { ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { thingLoader } from '../thing-loader.js'
import { PeriodType } from './period-type.js'
import { addOutputFields } from './thing-fields.js'

@ObjectType('Leave', {
  implements: Node,
  description: PERIODS.leave.words.about,
  simpleResolvers: true,
})
export class LeaveType extends PeriodType<LiveLeave> implements Node {
  protected readonly entityKind = 'leave'
  readonly live: LiveLeave

  constructor(view: OrganizationView, live: LiveLeave) {
    super(view)
    this.live = live
  }

  get id(): string {
    return encodeGlobalId('Leave', this.view.state.organization.id, this.live.id)
  }
}

addOutputFields(LeaveType.prototype, PERIODS.leave)

/** Finds a leave by its opaque id. */
export const leaveLoader = thingLoader(
  ({ leaves }, id) => {
    const held = leaves.get(id)
    return held === undefined ? [] : [held]
  },
  (view, id) => {
    const held = view.state.leaves.get(id)
    return held === undefined ? null : new LeaveType(view, held)
  },
)
