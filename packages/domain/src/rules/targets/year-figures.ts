import type { TargetMetric } from '../../entities/target.js'
import type { Day } from '../../kernel/days.js'
import type { Period } from '../../kernel/periods.js'
import type { OrganizationView } from '../../state/view.js'
import type { Ratio, RatioReason } from '../evidence/ratio.js'
import { costShareOf } from './cost-share.js'
import { expectedRenewals } from './expected-renewals.js'
import { keptOfYear } from './kept-of-year.js'
import { staffOn } from './target-and-staff.js'
import type { PlanGroup } from './plan-line.js'
import type { PlanVsActualInput } from './plan-vs-actual-input.js'
import { renewedOfYear } from './renewed-of-year.js'

interface YearInput extends PlanVsActualInput {
  readonly year: Period
  /** The view's day, within the year. */
  readonly day: Day
  readonly viewOn: (day: Day) => OrganizationView
}

/** The figures of a fiscal year, as of a day and at its end; what several lines rest on is worked out once. */
export class YearFigures {
  readonly #view: OrganizationView
  readonly #input: YearInput
  readonly #known = new Map<string, (key: string) => Ratio>()
  #expected: ReturnType<typeof expectedRenewals> | null = null

  constructor(view: OrganizationView, input: YearInput) {
    this.#view = view
    this.#input = input
  }

  /** What has been reached on the day; of headcount and cost what is there then. */
  actual(metric: TargetMetric, group: PlanGroup): Ratio {
    const { year, day, viewOn } = this.#input
    if (this.#view.day < year.from) return without('targets.REASON_YEAR_AHEAD')
    return this.#figure(metric, group, viewOn(day), 'NOW')
  }

  /** What the year's end comes to. */
  runOut(metric: TargetMetric, group: PlanGroup): Ratio {
    const { year, viewOn } = this.#input
    const isOfStaff = metric === 'HEADCOUNT' || metric === 'COST'
    if (this.#view.day < year.from && !isOfStaff) return without('targets.REASON_YEAR_AHEAD')
    if (metric === 'TIME_TO_VALUE' && this.#view.day < year.to - 1) {
      return without('targets.REASON_NOT_FORECAST')
    }
    return this.#figure(metric, group, viewOn(year.to - 1), 'END')
  }

  #figure(
    metric: TargetMetric,
    group: PlanGroup,
    view: OrganizationView,
    when: 'END' | 'NOW',
  ): Ratio {
    if (metric === 'HEADCOUNT' || metric === 'COST') return staffOn(view, metric, group)
    if (metric === 'TIME_TO_VALUE') return this.#timeToValue(group)
    const name = `${metric} ${group.by} ${when}`
    let figure = this.#known.get(name)
    if (figure === undefined) {
      figure = this.#rate(metric, group.by, view, when)
      this.#known.set(name, figure)
    }
    return figure(group.key)
  }

  #rate(
    metric: 'COST_SHARE' | 'GRR' | 'NRR' | 'RENEWAL_RATE',
    by: PlanGroup['by'],
    view: OrganizationView,
    when: 'END' | 'NOW',
  ): (key: string) => Ratio {
    const { year, options } = this.#input
    const expected = when === 'END' ? this.#renewals() : NONE_EXPECTED
    const weightOf = (row: number): number => expected.get(row)?.weight ?? 1
    if (metric === 'COST_SHARE') return costShareOf(view, by, options(by, view), weightOf)
    const viewOn = (day: Day) => this.#recordedOn(day)
    if (metric === 'RENEWAL_RATE') return renewedOfYear(view, year.from, by, viewOn, expected)
    const period = { from: year.from, to: view.day + 1 }
    const kept = keptOfYear(view, period, by, viewOn, weightOf)
    return (key) => (metric === 'GRR' ? kept(key).grr : kept(key).nrr)
  }

  /** The open renewals that the rest of the year depends on. */
  #renewals(): ReturnType<typeof expectedRenewals> {
    const { health, year } = this.#input
    this.#expected ??= expectedRenewals(this.#view, health, year.to)
    return this.#expected
  }

  /** The organization on a day; null before its record begins. */
  #recordedOn(day: Day): OrganizationView | null {
    const began = this.#view.state.organization.history[0]?.from ?? day
    return day < began ? null : this.#input.viewOn(day)
  }

  #timeToValue({ by, key }: PlanGroup): Ratio {
    const { total, segments } = this.#input.firstValue
    if (by === 'ORGANIZATION') return total.medianDays
    const line = segments.find(({ segment }) => segment === key)
    return line?.medianDays ?? without('lifecycle.REASON_NO_FIRST_VALUE')
  }
}

const NONE_EXPECTED: ReturnType<typeof expectedRenewals> = new Map()

type Reason = Extract<
  RatioReason['key'],
  'lifecycle.REASON_NO_FIRST_VALUE' | 'targets.REASON_NOT_FORECAST' | 'targets.REASON_YEAR_AHEAD'
>

function without(key: Reason): Ratio {
  return { value: null, reason: { key, params: {} } as RatioReason }
}
