import type { TargetMetric } from '../../entities/target.js'
import type { Day } from '../../kernel/days.js'
import { fiscalYear } from '../../state/fiscal-year.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { passingView } from '../../state/view-at.js'
import type { OrganizationView } from '../../state/view.js'
import { evidenceOf } from '../evidence/evidence.js'
import type { Ratio } from '../evidence/ratio.js'
import { monthOf, monthStart } from '../retention/calendar-month.js'
import { targetOn, staffOn } from './target-and-staff.js'
import { type PlanLine, type PlanMonth, varianceOf } from './plan-line.js'
import type { PlanVsActualInput } from './plan-vs-actual-input.js'
import { plannedGroups } from './planned-groups.js'
import { YearFigures } from './year-figures.js'

/**
 * Plan, actual, variance and run-out of a fiscal year, a line for each metric and group of which something is planned.
 *
 * - *Plan*: the target that holds on the day (the view's; the year's first or last when it lies outside). Without a target
 *   headcount and cost are those of the plan of record's own state on that day.
 * - *Actual*: GRR, NRR and renewal rate from the year's first day up to the day and with it, everything else as of the
 *   day, each as its own answer tells it.
 * - *Variance*: `actual − plan`.
 * - *Run-out*: what the year's end comes to by what is on record until then. Of rates and the cost share open renewals
 *   count by the weight of their health, as in the renewal forecast; announced churn counts as lost. Growth that is not
 *   recorded is not counted on.
 * - *Run-out variance*: `run-out − plan on the year's last day`.
 *
 * Source: decision 032.
 */
export function planVsActual(
  view: OrganizationView,
  input: PlanVsActualInput,
): readonly PlanLine[] {
  const year = fiscalYear(input.fiscalYear, view.organization.fiscalYearStart)
  const day = Math.max(year.from, Math.min(view.day, year.to - 1))
  const last = year.to - 1
  const viewOn = viewsOf(view.state, view)
  const planOn = input.planOfRecord === null ? () => null : viewsOf(input.planOfRecord, null)
  const plans = [planOn(day), planOn(last)].filter((each) => each !== null)
  const figures = new YearFigures(view, { ...input, year, day, viewOn })
  return plannedGroups(viewOn(day), year, plans).map(({ metric, group, planFrom }) => {
    const planned = (on: Day): Ratio =>
      planFrom === 'TARGET' || !isOfStaff(metric)
        ? targetOn(viewOn(on), metric, group)
        : staffOn(planOn(on), metric, group)
    const [plan, planAtEnd] = [planned(day), planned(last)]
    const [actual, runOut] = [figures.actual(metric, group), figures.runOut(metric, group)]
    const line = {
      metric,
      group,
      planFrom,
      plan,
      planAtEnd,
      actual,
      variance: varianceOf(actual, plan),
      runOut,
      runOutVariance: varianceOf(runOut, planAtEnd),
      months: isOfStaff(metric)
        ? monthsOf(year.from).map((on): PlanMonth => {
            const figure = staffOn(viewOn(on), metric, group)
            return { day: on, plan: planned(on), figure, isAhead: on > view.day }
          })
        : [],
    }
    return { ...line, evidence: evidence(view, line) }
  })
}

type StaffMetric = 'COST' | 'HEADCOUNT'

function isOfStaff(metric: TargetMetric): metric is StaffMetric {
  return metric === 'HEADCOUNT' || metric === 'COST'
}

const MONTHS_A_YEAR = 12

/** The last days of the twelve months that begin on a day. */
function monthsOf(from: Day): readonly Day[] {
  const first = monthOf(from)
  return Array.from({ length: MONTHS_A_YEAR }, (_, index) => monthStart(first + index + 1) - 1)
}

/** The views of a state, each made once. */
function viewsOf(
  state: OrganizationState,
  own: OrganizationView | null,
): (day: Day) => OrganizationView {
  const views = new Map<Day, OrganizationView>(own === null ? [] : [[own.day, own]])
  return (day) => {
    const view = views.get(day) ?? passingView(state, day)
    views.set(day, view)
    return view
  }
}

function evidence(view: OrganizationView, line: Omit<PlanLine, 'evidence'>): PlanLine['evidence'] {
  const { metric, group, plan, planAtEnd, actual, runOut, months } = line
  const unit = UNITS[metric]
  const sum = (of: (each: PlanMonth) => Ratio) =>
    months.reduce<number | null>((all, each) => {
      const { value } = of(each)
      return all === null || value === null ? null : all + value
    }, 0)
  return evidenceOf(
    {
      key: 'targets.PLAN_LINE',
      params: {
        metric,
        by: group.by,
        name: group.name,
        plan: plan.value,
        actual: actual.value,
        runOut: runOut.value,
        currency: view.organization.currency,
      },
    },
    [
      ['plan', plan.value, unit],
      ['planAtEnd', planAtEnd.value, unit],
      ['actual', actual.value, unit],
      ['runOut', runOut.value, unit],
      ...(metric === 'COST'
        ? ([
            ['yearPlan', sum((each) => each.plan), unit],
            ['yearRunOut', sum(({ figure }) => figure), unit],
          ] as const)
        : []),
    ],
    [],
  )
}

const UNITS = {
  GRR: 'FRACTION',
  NRR: 'FRACTION',
  RENEWAL_RATE: 'FRACTION',
  COST_SHARE: 'FRACTION',
  TIME_TO_VALUE: 'DAYS',
  HEADCOUNT: 'FTE',
  COST: 'MINOR_UNITS',
} as const
