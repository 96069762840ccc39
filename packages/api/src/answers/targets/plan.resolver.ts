import { formatDay, type OrganizationState, type TargetMetric } from '@postscale/domain'
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../context.js'
import { badUserInput } from '../../errors/request-error.js'
import { enumOf } from '../../graphql/enums.js'
import { toEvidence } from '../../graphql/evidence.js'
import { findScenario } from '../../graphql/find-scenario.js'
import { globalIdOf } from '../../graphql/global-id-of.js'
import { moneyOf } from '../../graphql/money.js'
import { OrganizationType } from '../../graphql/types/organization-type.js'
import { TeamType } from '../../graphql/types/types.js'
import {
  toPlanOfRecord,
  type PlanOfRecordType,
} from '../../scenarios/plan-of-record/plan-of-record-type.js'
import { ScenarioType } from '../../scenarios/scenario-type.js'
import type { PlanVsActual } from './plan.service.js'
import {
  planFigure,
  type PlanLineType,
  type PlanMonthType,
  PlanVsActualType,
} from './plan-types.js'

const [FIRST_YEAR, LAST_YEAR] = [1_900, 9_998]

@Resolver(() => OrganizationType)
export class OrganizationPlanResolver {
  @FieldResolver(() => PlanVsActualType, {
    description:
      'What is planned of a fiscal year by targets and by its plan of record, beside what is there, the variance, and what the year comes to.',
  })
  async planVsActual(
    @Root() { view }: OrganizationType,
    @Ctx() context: RequestContext,
    @Arg('fiscalYear', () => Int, {
      nullable: true,
      description:
        'The year, by the calendar year in which it ends; that of the day shown by default.',
    })
    fiscalYear: number | null,
    @Arg('metrics', () => [enumOf('targetMetric')], {
      nullable: true,
      description: 'Only lines of these metrics; all by default.',
    })
    metrics: TargetMetric[] | null,
  ): Promise<PlanVsActualType> {
    if (fiscalYear != null && (fiscalYear < FIRST_YEAR || fiscalYear > LAST_YEAR)) {
      throw badUserInput(['fiscalYear'], { min: FIRST_YEAR, max: LAST_YEAR })
    }
    const found: { plan: PlanOfRecordType | null } = { plan: null }
    const compared = await context.services.plan.compare(view, fiscalYear ?? null, async (year) => {
      const planned = await planOfRecord(context, view, year)
      found.plan = planned?.told ?? null
      return planned?.state ?? null
    })
    const locale = context.localeFor(view.organization.locale)
    const lines = compared.lines.filter(({ metric }) => metrics?.includes(metric) ?? true)
    return {
      fiscalYear: compared.fiscalYear,
      from: formatDay(compared.days.from),
      to: formatDay(compared.days.to),
      asOf: formatDay(compared.view.day),
      planOfRecord: found.plan,
      lines: lines.map((line) => toLine(compared, line, locale)),
      months: compared.months.map((month) => toMonth(compared, month)),
    }
  }
}

/** The plan of record of a year that the viewer may see, and its state. */
async function planOfRecord(
  context: RequestContext,
  view: OrganizationType['view'],
  year: number,
): Promise<{ readonly told: PlanOfRecordType; readonly state: OrganizationState } | null> {
  const { branches, plansOfRecord } = context.services.scenarios
  const { id } = view.state.organization
  const plan = (await plansOfRecord.all(id)).find(({ fiscalYear }) => fiscalYear === year)
  const scenario = plan && (await findScenario(context, id, plan.scenarioId))
  const branch = scenario && (await branches.of(scenario, plan.scenarioRevision))
  if (plan === undefined || !scenario || !branch) return null
  const locale = context.localeFor(view.organization.locale)
  const told = toPlanOfRecord(view, plan, new ScenarioType(scenario, locale))
  return { told, state: branch.state }
}

function toLine(
  { view }: PlanVsActual,
  line: PlanVsActual['lines'][number],
  locale: Parameters<typeof toEvidence>[1],
): PlanLineType {
  const { metric, unit, teamId, segment, planFrom, targetId, evidence } = line
  const team = teamId === null ? undefined : view.teams.get(teamId)
  const difference = (value: number | null) =>
    planFigure(view, unit, { value }, locale, { isDifference: true })
  return {
    metric,
    unit,
    team: team === undefined ? null : new TeamType(view, team),
    segment,
    planFrom,
    targetId: targetId && globalIdOf(view.state.organization.id, 'target', targetId),
    plan: planFigure(view, unit, { value: line.plan }, locale),
    actual: planFigure(view, unit, line.actual, locale),
    variance: difference(line.variance),
    runOut: planFigure(view, unit, line.runOut, locale),
    runOutVariance: difference(line.runOutVariance),
    evidence: toEvidence(evidence, locale),
  }
}

function toMonth(
  { view }: PlanVsActual,
  { month, headcount, cost }: PlanVsActual['months'][number],
): PlanMonthType {
  const { organization } = view
  return {
    month,
    plannedPeople: headcount.plan,
    people: headcount.actual,
    plannedCost: moneyOf(cost.plan, organization),
    cost: moneyOf(cost.actual, organization),
  }
}
