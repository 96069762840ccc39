import type { Day } from '../kernel/days.js'
import { groupBy } from '../kernel/group-by.js'
import type { Id } from '../kernel/ids.js'
import { lazy } from '../kernel/lazy.js'
import { AccountsOfDay } from './accounts-of-day.js'
import { CoverageOfDay, coverageRows, type CoverageRows } from './coverage-of-day.js'
import { KeptByDay, type Seed } from './kept-by-day.js'
import { TouchedRows } from './touched-rows.js'
import { lostAccounts, lostSince } from './ledger/lost-accounts.js'
import { type LiveRows, liveRows, presentRows } from './live-rows.js'
import { liveOrganization, livePolicies } from './live-structure.js'
import type { LiveLeave, LiveOccupancy, LivePosition, LiveTeam, LiveThing } from './live-things.js'
import { LiveThingsOfDay } from './live-things-of-day.js'
import { occupanciesOf } from './occupancies-of-state.js'
import type { OrganizationState } from './organization-state.js'
import { type PlanRates, planRatesOf } from './plan-rates.js'
import { isRecordKind, type RecordKind, type TableKind } from './table-kinds.js'
import { periodTableOf, recordTableOf } from './table-of.js'
import { ThingsByPlural } from './things-by-plural.js'
import type { PeriodTable } from './tables/period-table.js'
import type { RecordTable } from './tables/record-table.js'
import type { AccountsView, AccountThingKind, CoverageView, OrganizationView } from './view.js'
import type { RoleFamily } from '../entities/vocabularies.js'

/** What a view can begin with because the one it came from, of another state or day, knew it. */
interface DaySeed {
  readonly live: ReadonlyMap<RecordKind, Seed<LiveRows>>
  readonly present: Seed<LiveRows> | null
  readonly coverage: Seed<CoverageRows> | null
}

const NO_POSITIONS: readonly LivePosition[] = []
const NO_TEAMS: readonly LiveTeam[] = []
const NOTHING: readonly never[] = []

/** The view of a state on one day; every part is computed at its first use. */
export class OrganizationOfDay extends ThingsByPlural implements OrganizationView {
  readonly state: OrganizationState
  readonly day: Day
  readonly #organization = lazy(() => liveOrganization(this.state, this.day))
  readonly #policies = lazy(() => livePolicies(this.state.policies, this.day))
  readonly #accounts = lazy<AccountsView>(
    () =>
      new AccountsOfDay(this.state.accounts, this.day, this.#present, this.#isLost, this.#rates),
  )
  readonly #recorded = lazy<AccountsView>(
    () =>
      new AccountsOfDay(
        this.state.accounts,
        this.day,
        this.#rows('account'),
        () => false,
        this.#rates,
      ),
  )
  readonly #isLost = (row: number) => lostSince(this.state, row, this.day) !== null
  readonly #present: KeptByDay<LiveRows>
  readonly #coverage = lazy<CoverageView>(
    () => new CoverageOfDay(this.state.coverage, this.day, this.accounts, this.#coverageRows),
  )
  readonly #coverageRows: KeptByDay<CoverageRows>
  readonly #children = lazy(() => {
    const byName = [...this.teams.values()].toSorted((a, b) => compareTexts(a.name, b.name))
    return groupBy(byName, (team) => team.parentId)
  })
  readonly #positionsOfTeam = lazy(() => groupBy(this.positions.values(), (seat) => seat.teamId))
  readonly #reports = lazy(() => groupBy(this.positions.values(), (seat) => seat.reportsToId))
  readonly #others: () => Iterable<OrganizationOfDay>
  readonly #rowsOf = new Map<RecordKind, KeptByDay<LiveRows>>()
  readonly #thingsOf = new Map<RecordKind, unknown>()

  /** @param others the views of the state that are kept, this one among them. */
  constructor(
    state: OrganizationState,
    day: Day,
    others: () => Iterable<OrganizationOfDay>,
    seed: DaySeed | null = null,
  ) {
    super()
    this.state = state
    this.day = day
    this.#others = others
    for (const [kind, known] of seed?.live ?? []) this.#keep(kind, known)
    this.#present = new KeptByDay(seed?.present ?? null, (known) =>
      presentRows(this.#rows('account').get(), known, this.#isLost, () =>
        lostAccounts(this.state, this.day),
      ),
    )
    this.#coverageRows = new KeptByDay(seed?.coverage ?? null, (known) =>
      coverageRows(
        this.state.coverage,
        this.day,
        this.accounts,
        known,
        this.#another((view) => view.#coverageRows.held),
      ),
    )
  }

  get #rates(): PlanRates {
    return planRatesOf(this.state.organization)
  }
  get organization() {
    return this.#organization()
  }
  get policies() {
    return this.#policies()
  }
  get accounts(): AccountsView {
    return this.#accounts()
  }
  get recordedAccounts(): AccountsView {
    return this.#recorded()
  }
  get coverage(): CoverageView {
    return this.#coverage()
  }
  get rootTeams(): readonly LiveTeam[] {
    return this.#children().get(null) ?? NO_TEAMS
  }

  liveEntries(kind: TableKind): Int32Array {
    if (kind === 'coverage') return this.coverage.rows
    if (!isRecordKind(kind)) return periodsOn(periodTableOf(this.state, kind), this.day)
    const { versions, rows } = this.#rows(kind).get()
    return rows.map((row) => versions.at(row) - 1)
  }

  childTeams(teamId: Id): readonly LiveTeam[] {
    return this.#children().get(teamId) ?? NO_TEAMS
  }

  branch(teamId: Id): ReadonlySet<Id> {
    const branch = new Set([teamId])
    for (const id of branch) for (const child of this.childTeams(id)) branch.add(child.id)
    return branch
  }

  positionsOfTeam(teamId: Id): readonly LivePosition[] {
    return this.#positionsOfTeam().get(teamId) ?? NO_POSITIONS
  }

  directReports(positionId: Id): readonly LivePosition[] {
    return this.#reports().get(positionId) ?? NO_POSITIONS
  }

  occupanciesOfPosition(positionId: Id): readonly LiveOccupancy[] {
    return this.#live(this.state.occupancies.rowsReferring('positionId', positionId))
  }

  occupanciesOfPerson(personId: Id): readonly LiveOccupancy[] {
    return this.#live(this.state.occupancies.rowsReferring('personId', personId))
  }

  leaveOfPerson(personId: Id): LiveLeave | null {
    const { leaves } = this.state
    if (leaves.size === 0) return null
    const row = leaves
      .rowsReferring('personId', personId)
      .find((each) => leaves.isOn(each, this.day))
    return row === undefined ? null : leaves.recordAt(row)
  }

  ofAccount<K extends AccountThingKind>(kind: K, account: Id | number): readonly LiveThing<K>[] {
    // Of a whole base it is asked for every account: most kinds have nothing recorded.
    if (recordTableOf(this.state, kind).rowCount === 0) return NOTHING
    return this.things(kind).referring('accountId', account)
  }

  ofCustomers<K extends AccountThingKind>(
    kind: K,
    which: 'EVER' | 'PRESENT' = 'PRESENT',
  ): readonly LiveThing<K>[] {
    const all: readonly LiveThing<K>[] = [...this.things(kind).values()]
    if (which === 'EVER') return all
    const accountOf = (thing: unknown) => (thing as { readonly accountId: Id }).accountId
    return all.filter((thing) => this.accounts.rowOf(accountOf(thing)) !== -1)
  }

  firstDayInFamily(personId: Id, family: RoleFamily): Day | null {
    const occupancies = occupanciesOf(this.state)
    let first: Day | null = null
    for (const row of this.state.occupancies.rowsReferring('personId', personId)) {
      const { from } = occupancies.at(row)
      if (from > this.day || (first !== null && from >= first)) continue
      if (occupancies.familyAtStart(row) === family) first = from
    }
    return first
  }

  /** The view of the same day in the next state, which begins with what this one knows. */
  after(
    next: OrganizationState,
    others: () => Iterable<OrganizationOfDay>,
    touched: TouchedRows,
  ): OrganizationOfDay {
    return new OrganizationOfDay(next, this.day, others, this.#seed(touched))
  }

  /**
   * The view of another day of the same state, which begins with what this one knows; it is kept by
   * nobody.
   *
   * @param touched the rows that begin, end or change between the two days.
   * @param leaving rows of the accounts that may be lost on one of them only.
   */
  onDay(
    day: Day,
    touched: (kind: TableKind) => ReadonlySet<number>,
    leaving: ReadonlySet<number>,
  ): OrganizationOfDay {
    const rows = new TouchedRows(this.state, this.state, touched, leaving)
    return new OrganizationOfDay(this.state, day, () => [], this.#seed(rows))
  }

  /** Everything computed for the day, or waiting to be carried on: what takes memory. */
  *held(): Iterable<LiveRows | CoverageRows> {
    for (const rows of this.#rowsOf.values()) if (rows.held !== null) yield rows.held
    for (const { held } of [this.#present, this.#coverageRows]) if (held !== null) yield held
  }

  #seed(touched: TouchedRows): DaySeed {
    const live = new Map<RecordKind, Seed<LiveRows>>()
    for (const [kind, rows] of this.#rowsOf) {
      const seed = rows.seed(touched.of(kind))
      if (seed !== null) live.set(kind, seed)
    }
    const coverage = touched.coverage()
    return {
      live,
      present: this.#present.seed(touched.present()),
      coverage: coverage === null ? null : this.#coverageRows.seed(coverage),
    }
  }

  #rows(kind: RecordKind): KeptByDay<LiveRows> {
    return this.#rowsOf.get(kind) ?? this.#keep(kind, null)
  }

  #keep(kind: RecordKind, seed: Seed<LiveRows> | null): KeptByDay<LiveRows> {
    const table = recordTableOf(this.state, kind) as unknown as RecordTable
    const rows = new KeptByDay<LiveRows>(seed, (from) =>
      liveRows(
        table,
        this.day,
        from,
        this.#another((view) => view.#rowsOf.get(kind)?.held),
      ),
    )
    this.#rowsOf.set(kind, rows)
    return rows
  }

  #another<T>(of: (view: OrganizationOfDay) => T | null | undefined): T | null {
    for (const view of this.#others()) {
      const found = view === this ? null : of(view)
      if (found != null) return found
    }
    return null
  }

  protected things<K extends RecordKind>(kind: K): LiveThingsOfDay<K> {
    const known = this.#thingsOf.get(kind) as LiveThingsOfDay<K> | undefined
    if (known !== undefined) return known
    const table = recordTableOf(this.state, kind) as unknown as RecordTable<K>
    const things = new LiveThingsOfDay(table, this.day, this.#rows(kind))
    this.#thingsOf.set(kind, things)
    return things
  }

  #live(rows: readonly number[]): readonly LiveOccupancy[] {
    const { occupancies } = this.state
    const objects = occupanciesOf(this.state)
    return rows.filter((row) => occupancies.isOn(row, this.day)).map((row) => objects.at(row))
  }
}

function periodsOn(table: PeriodTable, day: Day): Int32Array {
  const rows = Int32Array.from({ length: table.rowCount }, (_, row) => row)
  return rows.filter((row) => table.isOn(row, day))
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
