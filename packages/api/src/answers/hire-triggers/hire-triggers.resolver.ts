import {
  type Day,
  hasLaggingSigns,
  type OrganizationView,
  parseDay,
  type RoleFamily,
  type TriggerGrouping,
  type TriggerStatus,
} from '@postscale/domain'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { RoleFamilyEnum } from '../../graphql/enums.js'
import type { Page } from '../../graphql/relay/paginate.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import {
  HireTriggerEventArgs,
  HireTriggerEventConnection,
  hireTriggerEventPage,
  HireTriggerEventType,
} from './hire-trigger-event.js'
import { findTrigger } from './hire-trigger-loaders.js'
import { LaggingSignType, toLaggingSign } from './lagging-sign.js'
import {
  HireTriggerType,
  toHireTrigger,
  TriggerGroupingEnum,
  TriggerStatusEnum,
} from './hire-trigger.js'

@Resolver(() => OrganizationType)
export class OrganizationHireTriggersResolver {
  @FieldResolver(() => [HireTriggerType], {
    description:
      'Whom to hire: every rule for every team, segment and the organization that it has something to say about.',
  })
  async hireTriggers(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('statuses', () => [TriggerStatusEnum], {
      nullable: true,
      description: 'Only answers of these statuses, e.g. FIRED.',
    })
    statuses: TriggerStatus[] | null,
    @Arg('families', () => [RoleFamilyEnum], {
      nullable: true,
      description: 'Only hires of these families.',
    })
    families: RoleFamily[] | null,
    @Arg('groupBy', () => [TriggerGroupingEnum], {
      nullable: true,
      description: 'Only answers about these kinds of groups.',
    })
    groupBy: TriggerGrouping[] | null,
  ): Promise<HireTriggerType[]> {
    const locale = context.localeFor(view.organization.locale)
    return (await context.services.hireTriggers.evaluate(view))
      .filter(
        ({ status, family, group }) =>
          (statuses?.includes(status) ?? true) &&
          (families?.includes(family) ?? true) &&
          (groupBy?.includes(group.by) ?? true),
      )
      .map((trigger) => toHireTrigger(view, trigger, locale))
  }

  @FieldResolver(() => HireTriggerEventConnection, {
    description:
      'What fired and what cleared, by day: ask once a day from the day before. It follows from what is on record of every day, not from when somebody asked; on the first day on record what is reached then fires, and of tickets and health on the first day on which they are recorded.',
  })
  async hireTriggerEvents(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => HireTriggerEventArgs) args: HireTriggerEventArgs,
  ): Promise<Page<HireTriggerEventType>> {
    const { from, to } = eventDays(view, args)
    const events = await context.services.hireTriggers.events(view.state, from, to)
    return hireTriggerEventPage(view, events, args, context.localeFor(view.organization.locale))
  }
}

/** Days that are looked at in one request, at most. */
const MOST_DAYS = 92
const DEFAULT_DAYS = 28

/** @throws RequestError BAD_USER_INPUT */
function eventDays(view: OrganizationView, args: HireTriggerEventArgs): { from: Day; to: Day } {
  const to = args.to ? readDay(args.to, 'to') : view.day
  const from = args.from ? readDay(args.from, 'from') : to - DEFAULT_DAYS + 1
  if (from > to || to - from >= MOST_DAYS) throw badUserInput(['from'])
  return { from, to }
}

function readDay(text: string, argument: string): Day {
  const day = parseDay(text)
  if (day === null) throw badUserInput([argument])
  return day
}

@Resolver(() => HireTriggerType)
export class HireTriggerResolver {
  @FieldResolver(() => [LaggingSignType], {
    description:
      'What tells of the same book that people have been too few for some time: beside the triggers of enterprise and mid-market CSMs, of the day shown. Empty where there is no such sign, where too little is recorded to tell, and for other triggers.',
  })
  async laggingSigns(
    @Root() { view, about }: HireTriggerType,
    @Ctx() context: RequestContext,
  ): Promise<LaggingSignType[]> {
    if (!hasLaggingSigns(about.rule)) return []
    const signs = await context.services.laggingSigns.of(view)
    const locale = context.localeFor(view.organization.locale)
    return signs.of(about.rule, about.group).map((sign) => toLaggingSign(sign, locale))
  }
}

@Resolver(() => HireTriggerEventType)
export class HireTriggerEventResolver {
  @FieldResolver(() => HireTriggerType, {
    nullable: true,
    description: 'The trigger on the day shown; null when it is not there any more.',
  })
  async trigger(
    @Root() { view, triggerId }: HireTriggerEventType,
    @Ctx() context: RequestContext,
  ): Promise<HireTriggerType | null> {
    return findTrigger(context, view, triggerId)
  }
}
