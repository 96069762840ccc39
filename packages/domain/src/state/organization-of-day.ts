import type { Day } from '../kernel/day.js'
import { groupBy } from '../kernel/group-by.js'
import type { Id } from '../kernel/id.js'
import { lazy } from '../kernel/lazy.js'
import { versionAt } from '../kernel/version-at.js'
import { AccountsOfDay } from './accounts-of-day.js'
import { CoverageOfDay } from './coverage-of-day.js'
import type { LiveOccupancy, LivePosition, LiveTeam } from './live-things.js'
import type { OrganizationState } from './organization-state.js'
import type { OccupancyRecord } from './records.js'
import { liveOccupancies, liveOrganization, livePolicies, liveThings } from './live-structure.js'
import { STRUCTURE_MAPS } from './structure-kinds.js'
import type {
  AccountsView,
  AccountThingKind,
  AccountThings,
  CoverageView,
  OrganizationView,
} from './view.js'
import type { RoleFamily } from './vocabulary.js'

const NO_POSITIONS: readonly LivePosition[] = []
const NO_TEAMS: readonly LiveTeam[] = []
const NO_OCCUPANCIES: readonly LiveOccupancy[] = []

/** The view of a state on one day; every part is computed at its first use. */
export class OrganizationOfDay implements OrganizationView {
  readonly state: OrganizationState
  readonly day: Day
  readonly #organization = lazy(() => liveOrganization(this.state, this.day))
  readonly #roles = lazy(() => liveThings(this.state.roles, this.day))
  readonly #teams = lazy(() => liveThings(this.state.teams, this.day))
  readonly #positions = lazy(() => liveThings(this.state.positions, this.day))
  readonly #people = lazy(() => liveThings(this.state.people, this.day))
  readonly #implementations = lazy(() => liveThings(this.state.implementations, this.day))
  readonly #stakeholders = lazy(() => liveThings(this.state.stakeholders, this.day))
  readonly #successPlans = lazy(() => liveThings(this.state.successPlans, this.day))
  readonly #opportunities = lazy(() => liveThings(this.state.opportunities, this.day))
  readonly #advocacyActs = lazy(() => liveThings(this.state.advocacyActs, this.day))
  readonly #renewals = lazy(() => liveThings(this.state.renewals, this.day))
  readonly #playbooks = lazy(() => liveThings(this.state.playbooks, this.day))
  readonly #assessments = lazy(() => liveThings(this.state.assessments, this.day))
  readonly #rollouts = lazy(() => liveThings(this.state.rollouts, this.day))
  readonly #policies = lazy(() => livePolicies(this.state.policies, this.day))
  readonly #accounts = lazy<AccountsView>(() => new AccountsOfDay(this.state.accounts, this.day))
  readonly #coverage = lazy<CoverageView>(
    () => new CoverageOfDay(this.state.coverage, this.day, (row) => this.accounts.isLive(row)),
  )
  readonly #children = lazy(() => {
    const byName = [...this.teams.values()].toSorted((a, b) => compareTexts(a.name, b.name))
    return groupBy(byName, (team) => team.parentId)
  })
  readonly #positionsOfTeam = lazy(() => groupBy(this.positions.values(), (seat) => seat.teamId))
  readonly #reports = lazy(() => groupBy(this.positions.values(), (seat) => seat.reportsToId))
  readonly #occupancies = lazy(() => liveOccupancies(this.state.occupancies, this.day))
  readonly #ofPosition = lazy(() => groupBy(this.#occupancies(), (held) => held.positionId))
  readonly #ofPerson = lazy(() => groupBy(this.#occupancies(), (held) => held.personId))
  readonly #everHeld = lazy(() => groupBy(this.state.occupancies.values(), (held) => held.personId))

  readonly #accountThings = new Map<
    AccountThingKind,
    ReadonlyMap<Id, readonly AccountThings[AccountThingKind][]>
  >()

  constructor(state: OrganizationState, day: Day) {
    this.state = state
    this.day = day
  }

  get organization() {
    return this.#organization()
  }
  get roles() {
    return this.#roles()
  }
  get teams() {
    return this.#teams()
  }
  get positions() {
    return this.#positions()
  }
  get people() {
    return this.#people()
  }
  get implementations() {
    return this.#implementations()
  }
  get stakeholders() {
    return this.#stakeholders()
  }
  get successPlans() {
    return this.#successPlans()
  }
  get opportunities() {
    return this.#opportunities()
  }
  get advocacyActs() {
    return this.#advocacyActs()
  }
  get renewals() {
    return this.#renewals()
  }
  get playbooks() {
    return this.#playbooks()
  }
  get assessments() {
    return this.#assessments()
  }
  get rollouts() {
    return this.#rollouts()
  }
  get policies() {
    return this.#policies()
  }
  get accounts(): AccountsView {
    return this.#accounts()
  }
  get coverage(): CoverageView {
    return this.#coverage()
  }
  get rootTeams(): readonly LiveTeam[] {
    return this.#children().get(null) ?? NO_TEAMS
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
    return this.#ofPosition().get(positionId) ?? NO_OCCUPANCIES
  }

  occupanciesOfPerson(personId: Id): readonly LiveOccupancy[] {
    return this.#ofPerson().get(personId) ?? NO_OCCUPANCIES
  }

  ofAccount<K extends AccountThingKind>(kind: K, accountId: Id): readonly AccountThings[K][] {
    const byAccount =
      this.#accountThings.get(kind) ??
      groupBy(
        this[STRUCTURE_MAPS[kind]].values() as Iterable<AccountThings[AccountThingKind]>,
        (thing) => thing.accountId,
      )
    this.#accountThings.set(kind, byAccount)
    return (byAccount.get(accountId) ?? []) as readonly AccountThings[K][]
  }

  firstDayInFamily(personId: Id, family: RoleFamily): Day | null {
    const days = (this.#everHeld().get(personId) ?? [])
      .filter((held) => held.from <= this.day && this.#familyAtStart(held) === family)
      .map((held) => held.from)
    return days.length === 0 ? null : Math.min(...days)
  }

  #familyAtStart({ positionId, from }: OccupancyRecord): RoleFamily | null {
    const seat = versionAt(this.state.positions.get(positionId)?.history ?? [], from)
    const role = seat === null ? undefined : this.state.roles.get(seat.fields.roleId)
    return versionAt(role?.history ?? [], from)?.fields.family ?? null
  }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
