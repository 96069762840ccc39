import {
  changedIn,
  formatDay,
  formatEnd,
  type History,
  type OrganizationView,
  type Period,
  type PolicyValue,
  versionAt,
} from '@postscale/domain'
import { Field, Float, ObjectType } from 'type-graphql'
import { encodeGlobalId } from '../relay/global-id.js'
import { Node } from '../relay/node.js'
import { DateScalar, DateTimeScalar, NonNegativeIntScalar } from '../scalars.js'
import { thingLoader } from '../thing-loader.js'
import { ThingVersionType, toThingVersions } from './thing-type.js'

/** A policy in force on a day, with the time around it in which its value is the same. */
interface LivePolicy extends Period {
  readonly key: string
  readonly value: PolicyValue
  readonly reason: string | null
}

/** The policy under a key on the view's day; null when there is none or it was cleared. */
export function livePolicyOf({ state, day }: OrganizationView, key: string): LivePolicy | null {
  const version = versionAt(state.policies.get(key)?.history ?? [], day)
  if (version === null) return null
  const { value, reason } = version.fields
  return value === null ? null : { key, value, reason, from: version.from, to: version.to }
}

@ObjectType('PolicyChange', {
  description: 'The last plan that changed a policy.',
  simpleResolvers: true,
})
export class PolicyChangeType {
  @Field(() => String, { description: 'Name of who applied it, as it was then.' })
  author!: string

  @Field(() => DateTimeScalar, { description: 'When it was applied.' })
  at!: Date

  @Field(() => NonNegativeIntScalar, { description: 'The revision that it made.' })
  revision!: number
}

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

  @Field(() => NonNegativeIntScalar, { description: 'The revision that changed it last.' })
  get changedIn(): number {
    return changedIn(this.view.state, 'policy', this.live.key)
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

/** Finds a policy by its opaque id; times in which it was cleared are none of its life. */
export const policyLoader = thingLoader(
  ({ policies }, key) =>
    (policies.get(key)?.history ?? []).filter(({ fields }) => fields.value !== null),
  (view, key) => {
    const live = livePolicyOf(view, key)
    return live && new PolicyType(view, live)
  },
)
