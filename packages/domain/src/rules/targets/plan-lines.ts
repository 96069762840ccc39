import { TARGET_FORMS } from '../../entities/target-forms.js'
import { VOCABULARIES } from '../../entities/vocabularies.js'
import type { Id } from '../../kernel/ids.js'
import { evidenceOf } from '../evidence/evidence.js'
import { actualOf, headcountOf, monthCostOf, runOutOf } from './metric-values.js'
import type { PlanGroup, PlanLine, PlanSource, PlanUnit, TargetMetric } from './plan-line.js'
import type { PlanSources } from './plan-sources.js'
import { targetValue } from './target-value.js'

const UNITS = { share: 'SHARE', days: 'DAYS', people: 'PEOPLE', cost: 'MINOR_UNITS' } as const
const WHOLE: PlanGroup = { teamId: null, segment: null }

interface Planned extends PlanGroup {
  readonly metric: TargetMetric
  readonly plan: number
  /** What is planned for the last day of the fiscal year; the same where the target ends before. */
  readonly planAtYearEnd: number
  readonly planFrom: PlanSource
  readonly targetId: Id | null
}

/**
 * Plan, actual, variance and run-out: of every target that holds on the day, and of headcount and cost as the plan
 * of record has them where no target says otherwise. Of two targets for the same the later one holds. In the order of
 * the metrics, the whole before its parts.
 *
 * Source: 2-domain "Things", Target.
 */
export function planLines(sources: PlanSources): readonly PlanLine[] {
  const planned = [...targetsOf(sources), ...ofPlanOfRecord(sources)]
  const first = new Map(planned.toReversed().map((each) => [nameOf(each), each]))
  return [...first.values()].map((each) => lineOf(each, sources)).toSorted(inOrder)
}

function targetsOf({ view, atYearEnd }: PlanSources): readonly Planned[] {
  const targets = [...view.targets.values()].toSorted((a, b) => (a.id < b.id ? 1 : -1))
  return targets.flatMap((target): readonly Planned[] => {
    const plan = targetValue(target)
    // Of a team that is no longer there nothing is to be reached.
    const isThere = target.teamId === null || view.teams.has(target.teamId)
    if (plan === null || !isThere) return []
    const later = atYearEnd.targets.get(target.id)
    const { metric, teamId, segment, id: targetId } = target
    const planAtYearEnd = (later && targetValue(later)) ?? plan
    return [{ metric, teamId, segment, plan, planAtYearEnd, planFrom: 'TARGET', targetId }]
  })
}

function ofPlanOfRecord({ planOfRecord }: PlanSources): readonly Planned[] {
  if (planOfRecord === null) return []
  const { view, atYearEnd } = planOfRecord
  const told = [
    ['HEADCOUNT', headcountOf],
    ['COST', monthCostOf],
  ] as const
  return told.map(([metric, of]) => ({
    ...WHOLE,
    metric,
    plan: of(view, WHOLE),
    planAtYearEnd: of(atYearEnd, WHOLE),
    planFrom: 'PLAN_OF_RECORD',
    targetId: null,
  }))
}

function lineOf(planned: Planned, sources: PlanSources): PlanLine {
  const { planAtYearEnd, ...told } = planned
  const { metric, plan } = planned
  const [actual, runOut] = [actualOf(metric, planned, sources), runOutOf(metric, planned, sources)]
  const unit = unitOf(metric)
  const { currency } = sources.view.organization
  const params = { metric, unit, plan, actual: actual.value, runOut: runOut.value, currency }
  return {
    ...told,
    unit,
    actual,
    variance: difference(actual.value, plan),
    runOut,
    runOutVariance: difference(runOut.value, planAtYearEnd),
    evidence: evidenceOf(
      { key: 'targets.PLAN_LINE', params },
      [
        ['plan', plan, EVIDENCE_UNITS[unit]],
        ['planAtYearEnd', planAtYearEnd, EVIDENCE_UNITS[unit]],
        ['actual', actual.value, EVIDENCE_UNITS[unit]],
        ['runOut', runOut.value, EVIDENCE_UNITS[unit]],
      ],
      [],
    ),
  }
}

const EVIDENCE_UNITS = {
  SHARE: 'FRACTION',
  DAYS: 'DAYS',
  PEOPLE: 'PEOPLE',
  MINOR_UNITS: 'MINOR_UNITS',
} as const

function unitOf(metric: TargetMetric): PlanUnit {
  return UNITS[TARGET_FORMS[metric].value]
}

function difference(value: number | null, plan: number): number | null {
  return value === null ? null : value - plan
}

function nameOf({
  metric,
  teamId,
  segment,
}: Pick<Planned, 'metric' | 'segment' | 'teamId'>): string {
  return [metric, teamId, segment].join(' ')
}

function inOrder(a: PlanLine, b: PlanLine): number {
  const { targetMetric } = VOCABULARIES
  const byMetric = targetMetric.indexOf(a.metric) - targetMetric.indexOf(b.metric)
  return byMetric || (nameOf(a) < nameOf(b) ? -1 : 1)
}
