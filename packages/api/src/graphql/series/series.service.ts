import type { Id, OrganizationView } from '@postscale/domain'
import type pg from 'pg'
import { AccountBatches } from '../../time-series/account-batches.js'
import {
  ARR_MOVEMENT_SERIES,
  HEALTH_SIGNAL_SERIES,
  type RecordedArrMovement,
  type RecordedHealthSignal,
  type RecordedTicketVolume,
  type RecordedTouchpoint,
  TICKET_VOLUME_SERIES,
  TOUCHPOINT_SERIES,
} from '../../time-series/listed-series.js'
import type {
  SeriesCondition,
  SeriesPageQuestion,
  SeriesQuestion,
  SeriesRow,
  SeriesSum,
} from '../../time-series/series-question.js'
import { SeriesRepository } from '../../time-series/series.repository.js'
import type { OrderedPage } from '../lists/page-of-things.js'
import { readSlice } from './read-slice.js'
import type { KeysetPage } from '../relay/keyset-page.js'
import { toSeriesPage } from './series-page.js'

const latestFirst = { field: 'DAY', direction: 'DESC' } as const

/** Lists a time series, of an organization or of its accounts: one statement for a list of any length. */
class SeriesService<R extends SeriesRow> {
  readonly #repository: SeriesRepository<R>
  readonly #rows: AccountBatches<SeriesPageQuestion, readonly R[]>
  readonly #counts: AccountBatches<SeriesQuestion, number>

  constructor(repository: SeriesRepository<R>) {
    this.#repository = repository
    this.#rows = new AccountBatches((question, ids) => repository.rowsOfAccounts(question, ids))
    this.#counts = new AccountBatches((question, ids) => repository.countsOfAccounts(question, ids))
  }

  /**
   * A page of what was recorded up to the view's day and revision, the latest first by default.
   *
   * @param accountId null for the whole organization.
   * @throws RequestError BAD_USER_INPUT
   */
  async page<N>(
    view: OrganizationView,
    accountId: Id | null,
    conditions: readonly SeriesCondition[],
    args: OrderedPage<'DAY'>,
    toNode: (row: R) => N,
  ): Promise<KeysetPage<N>> {
    const order = args.order ?? latestFirst
    const { key } = this.#repository.table
    const slice = readSlice(args, order, key)
    const which = questionOf(view, conditions)
    const rows = await this.#read({ ...which, slice }, accountId)
    const count = () => this.#count(which, accountId)
    return toSeriesPage(rows, { order, key, slice, toNode, count })
  }

  /** What all of them come to, apart by what the series says. */
  sums(
    view: OrganizationView,
    conditions: readonly SeriesCondition[],
  ): Promise<readonly SeriesSum[]> {
    return this.#repository.sums(questionOf(view, conditions))
  }

  async #read(question: SeriesPageQuestion, accountId: Id | null): Promise<readonly R[]> {
    if (accountId === null) return this.#repository.rows(question)
    return (await this.#rows.ask(question, accountId)) ?? []
  }

  async #count(question: SeriesQuestion, accountId: Id | null): Promise<number> {
    if (accountId === null) return this.#repository.count(question)
    return (await this.#counts.ask(question, accountId)) ?? 0
  }
}

function questionOf(
  { state: { organization, revision }, day }: OrganizationView,
  conditions: readonly SeriesCondition[],
): SeriesQuestion {
  return { organizationId: organization.id, revision, asOf: day, conditions }
}

/** Lists health signals. */
export class HealthSignalService extends SeriesService<RecordedHealthSignal> {
  constructor(pool: pg.Pool) {
    super(new SeriesRepository(pool, HEALTH_SIGNAL_SERIES))
  }
}

/** Lists touchpoints. */
export class TouchpointService extends SeriesService<RecordedTouchpoint> {
  constructor(pool: pg.Pool) {
    super(new SeriesRepository(pool, TOUCHPOINT_SERIES))
  }
}

/** Lists movements of recurring revenue. */
export class ArrMovementService extends SeriesService<RecordedArrMovement> {
  constructor(pool: pg.Pool) {
    super(new SeriesRepository(pool, ARR_MOVEMENT_SERIES))
  }
}

/** Lists ticket volumes. */
export class TicketVolumeService extends SeriesService<RecordedTicketVolume> {
  constructor(pool: pg.Pool) {
    super(new SeriesRepository(pool, TICKET_VOLUME_SERIES))
  }
}
