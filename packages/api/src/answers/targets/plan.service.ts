import {
  type Day,
  fiscalYearDays,
  fiscalYearOf,
  firstValueOverview,
  type KeptByGroup,
  type OrganizationState,
  type OrganizationView,
  type Period,
  type PlanLine,
  planLines,
  type PlanMonth,
  planMonths,
  renewalForecast,
  viewAt,
  yearOfMonths,
} from '@postscale/domain'
import type { AccountSeriesService } from '../../time-series/account-series.service.js'
import type { HealthService } from '../health/health.service.js'
import type { RetentionService } from '../retention/retention.service.js'

/** Plan and actual of a fiscal year. */
export interface PlanVsActual {
  readonly fiscalYear: number
  readonly days: Period
  /** The organization on the day that is told: the view's, or the nearest day of the year. */
  readonly view: OrganizationView
  readonly lines: readonly PlanLine[]
  readonly months: readonly PlanMonth[]
}

/** Holds targets and plans of record against what is there. */
export class PlanService {
  readonly #retention: RetentionService
  readonly #health: HealthService
  readonly #accountSeries: AccountSeriesService

  constructor(
    retention: RetentionService,
    health: HealthService,
    accountSeries: AccountSeriesService,
  ) {
    this.#retention = retention
    this.#health = health
    this.#accountSeries = accountSeries
  }

  /**
   * A fiscal year as planned and as it is.
   *
   * @param year the view's own when null.
   * @param planOfRecordOf the state of the year's plan of record; null without one.
   */
  async compare(
    shown: OrganizationView,
    year: number | null,
    planOfRecordOf: (fiscalYear: number) => Promise<OrganizationState | null>,
  ): Promise<PlanVsActual> {
    const { state, day, organization } = shown
    const { fiscalYearStart } = organization
    const fiscalYear = year ?? fiscalYearOf(day, fiscalYearStart)
    const days = fiscalYearDays(fiscalYear, fiscalYearStart)
    const lastDay = days.to - 1
    const view = viewAt(state, Math.min(lastDay, Math.max(days.from, day)))
    const planned = await planOfRecordOf(fiscalYear)
    const [health, signals] = await Promise.all([
      this.#health.accounts(view),
      this.#accountSeries.signals(view),
    ])
    const monthsAhead = monthsBetween(view.day, days.to)
    const lines = planLines({
      view,
      atYearEnd: viewAt(state, lastDay),
      planOfRecord: planned && {
        view: viewAt(planned, view.day),
        atYearEnd: viewAt(planned, lastDay),
      },
      kept: this.#kept(view),
      keptAtYearEnd: this.#kept(viewAt(state, days.to)),
      renewalsAhead: monthsAhead === 0 ? null : renewalForecast(view, health, monthsAhead).total,
      firstValue: firstValueOverview(view, signals),
    })
    const began = state.organization.history[0]?.from ?? day
    const months = planMonths(
      yearOfMonths(days.from),
      (on) => (on < began ? null : viewAt(state, on)),
      (on) => planned && viewAt(planned, on),
    )
    return { fiscalYear, days, view, lines, months }
  }

  #kept(view: OrganizationView): KeptByGroup {
    const by = (['ORGANIZATION', 'SEGMENT'] as const).map((groupBy) => ({
      retention: this.#retention.series(view, groupBy, 1),
      renewals: this.#retention.renewals(view, groupBy, 1),
    }))
    return {
      retention: by.flatMap(({ retention }) => retention),
      renewals: by.flatMap(({ renewals }) => renewals),
    }
  }
}

const DAY_MS = 86_400_000

/** Calendar months from that of a day up to one that begins on another; none once that is over. */
function monthsBetween(day: Day, end: Day): number {
  const [from, to] = [new Date(day * DAY_MS), new Date(end * DAY_MS)]
  const years = to.getUTCFullYear() - from.getUTCFullYear()
  return Math.max(0, years * 12 + to.getUTCMonth() - from.getUTCMonth())
}
