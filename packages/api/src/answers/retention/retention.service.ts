import {
  type Acquisition,
  acquisitionOf,
  firstMovementDay,
  KeptAnswers,
  ledgerMovements,
  ownImpact,
  passingView,
  reliedOnByRetention,
  renewalSeries,
  retentionSeries,
  type Day,
  type MovementColumns,
  type OrganizationView,
  type Period,
  type RenewalGroup,
  type Retention,
  type RetentionGroup,
  type RetentionGrouping,
  type RetentionSeriesInput,
} from '@postscale/domain'

const MONTHS_A_YEAR = 12

const keptMovements = new KeptAnswers<MovementColumns>(reliedOnByRetention)
const keptSeries = new KeptAnswers<readonly RetentionGroup[]>(reliedOnByRetention)

/**
 * Retention of an organization, out of the ledger in its state; computed once for a view, and for those that follow
 * while nothing that it relies on is touched.
 */
export class RetentionService {
  /** All movements up to the view's day and with it. */
  movements(view: OrganizationView): MovementColumns {
    return keptMovements.of(view, 'movements', () => ledgerMovements(view))
  }

  /** The last months that have ended, and the years up to each of them, by group. */
  series(
    view: OrganizationView,
    groupBy: RetentionGrouping,
    months: number,
  ): readonly RetentionGroup[] {
    return keptSeries.of(view, `${groupBy} ${months}`, () =>
      retentionSeries(this.#input(view, groupBy, months)),
    )
  }

  /** The renewal rates of the same months, years and groups. */
  renewals(
    view: OrganizationView,
    groupBy: RetentionGrouping,
    months: number,
  ): readonly RenewalGroup[] {
    const retention = this.series(view, groupBy, months)
    return renewalSeries(this.#input(view, groupBy, months), retention)
  }

  /** The days of the last months that have ended; none when the organization was not there yet. */
  months(view: OrganizationView, months: number): Period {
    const [whole] = this.series(view, 'ORGANIZATION', months)
    const [first, last] = [whole?.monthly[0]?.period, whole?.monthly.at(-1)?.period]
    return { from: first?.from ?? view.day, to: last?.to ?? view.day }
  }

  /** Retention of the 12 months up to the end of the latest month that has ended, by group. */
  lastYear(
    view: OrganizationView,
    groupBy: RetentionGrouping,
  ): ReadonlyMap<string | null, Retention> {
    const groups = this.series(view, groupBy, 1)
    return new Map(
      groups.flatMap(({ key, annual: [point] }) => (point ? [[key, point.retention]] : [])),
    )
  }

  /** What winning customers cost in the last months that have ended, and what it brings. */
  acquisition(view: OrganizationView, months: number): Acquisition {
    return acquisitionOf(view, {
      movements: this.movements(view),
      period: this.months(view, months),
      months,
      retention: this.#whole(view),
    })
  }

  /** The organization's own figures for what retention is worth. */
  ownImpact(view: OrganizationView): ReturnType<typeof ownImpact> {
    return ownImpact(view, this.acquisition(view, MONTHS_A_YEAR), this.#whole(view))
  }

  #whole(view: OrganizationView): Retention | null {
    return this.lastYear(view, 'ORGANIZATION').get(view.organization.id) ?? null
  }

  #input(view: OrganizationView, groupBy: RetentionGrouping, months: number): RetentionSeriesInput {
    const movements = this.movements(view)
    const { state, day: asOf } = view
    // Revenue may be older than the organization's own record here, as after an import.
    const recorded = state.organization.history[0]?.from ?? asOf
    const began = firstMovementDay(movements, recorded)
    // Up to four years of months are looked at once: no view that is asked again leaves for them.
    const viewOn = (day: Day) => (day < began ? null : passingView(state, day))
    return { movements, viewOn, asOf, months, groupBy }
  }
}
