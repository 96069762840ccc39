import { formatDay, formatEnd, type History, type OrganizationView } from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../../../shared/relay/global-id.js'
import { Node } from '../../../shared/relay/node.js'
import { DateScalar } from '../../../shared/scalars/index.js'
import { ThingVersionType } from '../../organizations/types/thing-version-type.js'
import { toThingVersions } from '../../organizations/to-thing-versions.js'
import type { LivePolicy } from '../live-policy.js'

@ObjectType('Policy', {
  implements: Node,
  description: "An organization's own value of a benchmark figure, or an assumption of its own.",
  simpleResolvers: true,
})
export class PolicyType implements Node {
  readonly view: OrganizationView
  readonly live: LivePolicy

  constructor(view: OrganizationView, live: LivePolicy) {
    this.view = view
    this.live = live
  }

  get id(): string {
    return encodeGlobalId('Policy', this.view.state.organization.id, this.live.key)
  }

  @Field(() => String, { description: 'Key of the figure, as in `benchmarks`.' })
  get key(): string {
    return this.live.key
  }

  @Field(() => Float, {
    description: "The value, or the lower end of the range, in the figure's unit.",
  })
  get lower(): number {
    const { value } = this.live
    return typeof value === 'number' ? value : value.lower
  }

  @Field(() => Float, {
    description: "The value, or the upper end of the range, in the figure's unit.",
  })
  get upper(): number {
    const { value } = this.live
    return typeof value === 'number' ? value : value.upper
  }

  @Field(() => Boolean, { description: 'Whether the range has no real upper end.' })
  get openTop(): boolean {
    const { value } = this.live
    return typeof value !== 'number' && value.openTop
  }

  @Field(() => String, { nullable: true, description: 'Why, as its author says.' })
  get reason(): string | null {
    return this.live.reason
  }

  @Field(() => DateScalar, { description: 'The first day of the value.' })
  get from(): string {
    return formatDay(this.live.from)
  }

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it changes; null when no end is known.',
  })
  get to(): string | null {
    return formatEnd(this.live.to)
  }

  @Field(() => [ThingVersionType], {
    description: 'All that is recorded of it, past and future, in order of time.',
  })
  get history(): ThingVersionType[] {
    return toThingVersions(this.#recorded)
  }

  get #recorded(): History<unknown> {
    return this.view.state.policies.get(this.live.key)?.history ?? []
  }
}
