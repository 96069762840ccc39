import {
  type Day,
  formatDay,
  type HireTriggerEvent,
  type Locale,
  type OrganizationView,
  type RoleFamily,
  type TriggerGrouping,
} from '@postscale/domain'
import { ArgsType, Field, ID, ObjectType } from 'type-graphql'
import { RoleFamilyEnum, vocabularyEnum } from '../../graphql/enums.js'
import { Grouped } from '../../graphql/grouped.js'
import { ConnectionArgs } from '../../graphql/relay/connection-args.js'
import { Connection } from '../../graphql/relay/connection.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'
import { Node } from '../../graphql/relay/node.js'
import { type Page, paginate } from '../../graphql/relay/paginate.js'
import { sortByKey, type SortKey } from '../../graphql/relay/sort-key.js'
import { DateScalar } from '../../graphql/scalars.js'
import {
  type HireTriggerRule,
  HireTriggerRuleEnum,
  ruleNameOf,
  toGroupOfTrigger,
  TriggerGroupingEnum,
  triggerIdOf,
} from './hire-trigger.js'

type EventKind = HireTriggerEvent['kind']

/** What can happen to a hire trigger. */
const EventKindEnum = vocabularyEnum<EventKind>(
  'HireTriggerEventKind',
  'What can happen to a hire trigger.',
  {
    FIRED:
      'From this day on its figure is reached on the record, consistently where it has to last. Whether a hire would help is the `status` of its trigger.',
    CLEARED: 'From this day on it is not reached any more, or its team is gone.',
  },
)

@ObjectType('HireTriggerEvent', {
  implements: [Node, Grouped],
  description:
    'A day on which a hire trigger fired or cleared. It follows from the record of every day, so that a backdated change changes events of days that are past.',
  simpleResolvers: true,
})
export class HireTriggerEventType extends Grouped implements Node {
  readonly view: OrganizationView
  readonly event: HireTriggerEvent
  readonly id: string

  @Field(() => String, {
    description: 'The segment’s word, or the id of the team or organization within it.',
  })
  declare key: string

  @Field(() => String, {
    description: 'What people call the group, in the language of the request.',
  })
  declare name: string

  constructor(view: OrganizationView, event: HireTriggerEvent, locale: Locale) {
    super()
    this.view = view
    this.event = event
    const { key, name, subject } = toGroupOfTrigger(view, event.group, locale)
    this.key = key
    this.name = name
    this.subject = subject
    const about = [event.rule.id, event.group.by, event.group.key]
    const happened = [formatDay(event.on), event.kind]
    const organizationId = view.state.organization.id
    this.id = encodeGlobalId('HireTriggerEvent', organizationId, ...about, ...happened)
  }

  @Field(() => DateScalar, { description: 'The day.' })
  get on(): string {
    return formatDay(this.event.on)
  }

  @Field(() => EventKindEnum, { description: 'Whether it fired or cleared.' })
  get kind(): EventKind {
    return this.event.kind
  }

  @Field(() => HireTriggerRuleEnum, { description: 'The rule.' })
  get rule(): HireTriggerRule {
    return ruleNameOf(this.event.rule.id)
  }

  @Field(() => RoleFamilyEnum, { description: 'Whom to hire.' })
  get family(): RoleFamily {
    return this.event.rule.family
  }

  @Field(() => TriggerGroupingEnum, { description: 'What it is about.' })
  get groupBy(): TriggerGrouping {
    return this.event.group.by
  }

  @Field(() => ID, {
    description: 'The id of its trigger, which stays the same also while the trigger is not there.',
  })
  get triggerId(): string {
    return triggerIdOf(this.view, { rule: this.event.rule.id, group: this.event.group })
  }
}

export const HireTriggerEventConnection = Connection<HireTriggerEventType>(
  () => HireTriggerEventType,
  'HireTriggerEvent',
)

@ArgsType()
export class HireTriggerEventArgs extends ConnectionArgs {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Events of this day and later; 27 days before `to` when not given.',
  })
  from?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Events up to this day, which counts too; at most 92 days from `from`. The day shown when not given.',
  })
  to?: string | null

  @Field(() => [EventKindEnum], { nullable: true, description: 'Only what fired, or cleared.' })
  kinds?: EventKind[] | null

  @Field(() => [RoleFamilyEnum], { nullable: true, description: 'Only hires of these families.' })
  families?: RoleFamily[] | null

  @Field(() => [TriggerGroupingEnum], {
    nullable: true,
    description: 'Only what is about these kinds of groups.',
  })
  groupBy?: TriggerGrouping[] | null
}

const ORDER = { field: 'ON', direction: 'ASC' } as const

function keyOf({ on, rule, group, kind }: HireTriggerEvent): SortKey {
  return [on satisfies Day, `${rule.id} ${group.by} ${group.key} ${kind}`]
}

/** A page of events by their days, the earliest first. */
export function hireTriggerEventPage(
  view: OrganizationView,
  events: readonly HireTriggerEvent[],
  args: HireTriggerEventArgs,
  locale: Locale,
): Page<HireTriggerEventType> {
  const { kinds, families, groupBy } = args
  const asked = events.filter(
    ({ kind, rule, group }) =>
      (kinds?.includes(kind) ?? true) &&
      (families?.includes(rule.family) ?? true) &&
      (groupBy?.includes(group.by) ?? true),
  )
  return paginate(
    sortByKey(asked, keyOf, ORDER.direction),
    keyOf,
    args,
    ORDER,
    (event) => new HireTriggerEventType(view, event, locale),
  )
}
