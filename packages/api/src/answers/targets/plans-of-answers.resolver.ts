import type { OrganizationView, PlanLine, TargetMetric } from '@postscale/domain'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { readerOf } from '../../graphql/find-scenario.js'
import { CapacityGroupType } from '../capacity/capacity-group.js'
import { FirstValueOverviewType } from '../lifecycle/first-value.js'
import { RenewalRateGroupType } from '../retention/renewal-rate.js'
import { RetentionGroupType } from '../retention/retention-group.js'
import { UnitEconomicsType } from '../unit-economics/unit-economics.js'
import { PlanLineType, toPlanLine } from './plan-line.js'

const description =
  'What is planned of it in the fiscal year of the day shown, against what is; empty where nothing is planned.'

/** The lines of some metrics that an answer shows. */
async function linesOf(
  context: RequestContext,
  view: OrganizationView,
  metrics: readonly TargetMetric[],
  isMeant: (line: PlanLine) => boolean = () => true,
): Promise<PlanLineType[]> {
  const locale = context.localeFor(view.organization.locale)
  const lines = await context.services.planVsActual.linesOfDay(view, readerOf(context.principal))
  return lines
    .filter((line) => metrics.includes(line.metric) && isMeant(line))
    .map((line) => toPlanLine(view, line, locale))
}

interface GroupOfAnswer {
  readonly groupBy: string
  readonly key: string | null
}

/** Whether a line is of the same group as an answer. */
function isOf({ groupBy, key }: GroupOfAnswer): (line: PlanLine) => boolean {
  return ({ group }) => group.by === groupBy && group.key === key
}

@Resolver(() => RetentionGroupType)
export class RetentionPlanResolver {
  @FieldResolver(() => [PlanLineType], { description })
  async planVsActual(
    @Root() root: RetentionGroupType,
    @Ctx() context: RequestContext,
  ): Promise<PlanLineType[]> {
    return linesOf(context, root.view, ['GRR', 'NRR'], isOf(root))
  }
}

@Resolver(() => RenewalRateGroupType)
export class RenewalRatePlanResolver {
  @FieldResolver(() => [PlanLineType], { description })
  async planVsActual(
    @Root() root: RenewalRateGroupType,
    @Ctx() context: RequestContext,
  ): Promise<PlanLineType[]> {
    return linesOf(context, root.view, ['RENEWAL_RATE'], isOf(root))
  }
}

@Resolver(() => UnitEconomicsType)
export class UnitEconomicsPlanResolver {
  @FieldResolver(() => [PlanLineType], { description })
  async planVsActual(
    @Root() { view }: UnitEconomicsType,
    @Ctx() context: RequestContext,
  ): Promise<PlanLineType[]> {
    return linesOf(context, view, ['COST_SHARE', 'COST'])
  }
}

@Resolver(() => CapacityGroupType)
export class CapacityPlanResolver {
  @FieldResolver(() => [PlanLineType], { description })
  async planVsActual(
    @Root() root: CapacityGroupType,
    @Ctx() context: RequestContext,
  ): Promise<PlanLineType[]> {
    return linesOf(context, root.view, ['HEADCOUNT'], isOf(root))
  }
}

@Resolver(() => FirstValueOverviewType)
export class FirstValuePlanResolver {
  @FieldResolver(() => [PlanLineType], { description })
  async planVsActual(
    @Root() { view }: FirstValueOverviewType,
    @Ctx() context: RequestContext,
  ): Promise<PlanLineType[]> {
    return linesOf(context, view, ['TIME_TO_VALUE'])
  }
}
