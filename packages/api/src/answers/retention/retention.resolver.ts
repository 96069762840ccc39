import { churnByReason, retentionImpact, type RetentionGrouping } from '@postscale/domain'
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { readMonths, RetentionImpactInput, toImpactInput } from './retention-impact-input.js'
import { AcquisitionType, toAcquisition } from './acquisition.js'
import { ChurnReasonType, toChurnReason } from './churn-reason.js'
import { RenewalRateGroupType, toRenewalRateGroup } from './renewal-rate.js'
import {
  RetentionGroupingEnum,
  RetentionGroupType,
  type RetentionPeriod,
  RetentionPeriodEnum,
  toRetentionGroup,
} from './retention-group.js'
import { RetentionImpactType, toRetentionImpact } from './retention-impact.js'

/** Which series of what was kept, or renewed. */
@ArgsType()
class RetentionSeriesArgs {
  @Field(() => RetentionPeriodEnum, {
    defaultValue: 'YEAR',
    description: 'How long each period is.',
  })
  period!: RetentionPeriod

  @Field(() => RetentionGroupingEnum, {
    defaultValue: 'ORGANIZATION',
    description: 'What to tell apart.',
  })
  groupBy!: RetentionGrouping

  @Field(() => Int, {
    defaultValue: 12,
    description: 'With how many months a period is to end, 1–36; the latest ended one is last.',
  })
  months!: number
}

@Resolver(() => OrganizationType)
export class OrganizationRetentionResolver {
  @FieldResolver(() => [RetentionGroupType], {
    description:
      'How much recurring revenue was kept, period by period, out of the ARR movements recorded up to the day shown. Only months that have ended count.',
  })
  retention(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => RetentionSeriesArgs) { period, groupBy, months }: RetentionSeriesArgs,
  ): RetentionGroupType[] {
    const locale = context.localeFor(view.organization.locale)
    const groups = context.services.retention.series(view, groupBy, readMonths(months))
    return groups.map((group) => toRetentionGroup(view, group, period, locale))
  }

  @FieldResolver(() => [RenewalRateGroupType], {
    description:
      'How much of what was up for renewal was renewed, period by period, beside the GRR of the same group; accounts count in the group in which they were when the period began.',
  })
  renewalRate(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Args(() => RetentionSeriesArgs) { period, groupBy, months }: RetentionSeriesArgs,
  ): RenewalRateGroupType[] {
    const locale = context.localeFor(view.organization.locale)
    const groups = context.services.retention.renewals(view, groupBy, readMonths(months))
    return groups.map((group) => toRenewalRateGroup(view, group, period, locale))
  }

  @FieldResolver(() => [ChurnReasonType], {
    description: 'Recurring revenue lost in the last ended months, by reason; the largest first.',
  })
  churnByReason(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months, 1–36.' })
    months: number,
  ): ChurnReasonType[] {
    const locale = context.localeFor(view.organization.locale)
    const { retention } = context.services
    const period = retention.months(view, readMonths(months))
    const reasons = churnByReason(view, retention.movements(view), period)
    return reasons.map((reason) => toChurnReason(view, reason, locale))
  }

  @FieldResolver(() => AcquisitionType, {
    description:
      'What winning customers cost in the last ended months, when that is paid back, and how much of new business came by referral.',
  })
  acquisition(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('months', () => Int, { defaultValue: 12, description: 'How many months, 1–36.' })
    months: number,
  ): AcquisitionType {
    const locale = context.localeFor(view.organization.locale)
    const acquisition = context.services.retention.acquisition(view, readMonths(months))
    return toAcquisition(view, acquisition, locale)
  }

  @FieldResolver(() => [RetentionImpactType], {
    description:
      'What retention is worth: the same customers over years, once for each case. A calculator; what it is not told are the organization’s own figures.',
  })
  retentionImpact(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('input', () => RetentionImpactInput, { description: 'The customers and the cases.' })
    input: RetentionImpactInput,
  ): RetentionImpactType[] {
    const locale = context.localeFor(view.organization.locale)
    const own = context.services.retention.ownImpact(view)
    const outcomes = retentionImpact(view, toImpactInput(view, input, own, locale))
    return outcomes.map((outcome) => toRetentionImpact(view, outcome, locale))
  }
}
