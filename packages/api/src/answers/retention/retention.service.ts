import {
  passingView,
  retentionSeries,
  type Day,
  type OrganizationView,
  type Period,
  type Retention,
  type RetentionGroup,
  type RetentionGrouping,
} from '@postscale/domain'
import { factsAt } from '../../time-series/as-of-revision.js'
import type {
  ArrMovementRepository,
  NettedMovements,
} from '../../time-series/arr-movement.repository.js'

/** Retention of an organization. Its movements are read once for a view, in one statement. */
export class RetentionService {
  readonly #repository: ArrMovementRepository
  readonly #movements = new WeakMap<OrganizationView, Promise<NettedMovements>>()
  readonly #series = new WeakMap<OrganizationView, Map<string, readonly RetentionGroup[]>>()

  constructor(repository: ArrMovementRepository) {
    this.#repository = repository
  }

  /** All movements up to the view's day and with it. */
  movements(view: OrganizationView): Promise<NettedMovements> {
    const known = this.#movements.get(view)
    if (known !== undefined) return known
    const read = this.#repository.all(factsAt(view), view.day)
    this.#movements.set(view, read)
    read.catch(() => this.#movements.delete(view))
    return read
  }

  /** The last months that have ended, and the years up to each of them, by group. */
  async series(
    view: OrganizationView,
    groupBy: RetentionGrouping,
    months: number,
  ): Promise<readonly RetentionGroup[]> {
    const movements = await this.movements(view)
    const answers = this.#series.get(view) ?? new Map<string, readonly RetentionGroup[]>()
    this.#series.set(view, answers)
    const name = `${groupBy} ${months}`
    const { state, day: asOf } = view
    // Revenue may be older than the organization's own record here, as after an import.
    const recorded = state.organization.history[0]?.from ?? asOf
    const began = movements.day.reduce((first, day) => Math.min(first, day), recorded)
    // Up to four years of months are looked at once: no view that is asked again leaves for them.
    const viewOn = (day: Day) => (day < began ? null : passingView(state, day))
    const groups =
      answers.get(name) ?? retentionSeries({ movements, viewOn, asOf, months, groupBy })
    answers.set(name, groups)
    return groups
  }

  /** The days of the last months that have ended; none when the organization was not there yet. */
  async months(view: OrganizationView, months: number): Promise<Period> {
    const [whole] = await this.series(view, 'ORGANIZATION', months)
    const [first, last] = [whole?.monthly[0]?.period, whole?.monthly.at(-1)?.period]
    return { from: first?.from ?? view.day, to: last?.to ?? view.day }
  }

  /** Retention of the 12 months up to the end of the latest month that has ended, by group. */
  async lastYear(
    view: OrganizationView,
    groupBy: RetentionGrouping,
  ): Promise<ReadonlyMap<string | null, Retention>> {
    const groups = await this.series(view, groupBy, 1)
    return new Map(
      groups.flatMap(({ key, annual: [point] }) => (point ? [[key, point.retention]] : [])),
    )
  }
}
