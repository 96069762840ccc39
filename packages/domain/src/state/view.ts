import type { AccountFields } from '../entities/account.js'
import type { ExternalReference } from '../entities/external-reference.js'
import type { Day } from '../kernel/days.js'
import type { Id } from '../kernel/ids.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type { PolicyValue } from '../entities/policy.js'
import type { ENTITIES, EntityKind } from '../entities/registry.js'
import type {
  LiveAccount,
  LiveCoverage,
  LiveLeave,
  LiveOccupancy,
  LiveOrganization,
  LivePosition,
  LiveRole,
  LiveTeam,
  LiveThing,
} from './live-things.js'
import type { OrganizationState } from './organization-state.js'
import type { TableKind } from './table-kinds.js'

/**
 * Everything live of each kind by its id, under what several of the kind are called. Accounts lie in
 * columns, and what belongs to them is asked for by `ofAccount` and `ofCustomers`: it may be left when its
 * account has gone, and is then no business of those who look at customers.
 */
export type LiveThings = {
  readonly [
    K in Exclude<EntityKind, 'account' | AccountThingKind> as (typeof ENTITIES)[K]['plural']
  ]: ReadonlyMap<Id, LiveThing<K>>
}

/**
 * An organization as it is on one day: everything valid then, indexed for the questions asked of
 * it. A pure function of (state, day), computed lazily and kept with the state.
 */
export interface OrganizationView extends LiveThings {
  readonly state: OrganizationState
  readonly day: Day
  readonly organization: LiveOrganization
  /** Overrides of benchmark figures and the organization's own assumptions, by key. */
  readonly policies: ReadonlyMap<string, PolicyValue>
  /**
   * The accounts that are there: of those whose record is open, all but the lost ones (see `lostSince`).
   * Rules look at these, so that whoever has churned is in no answer.
   */
  readonly accounts: AccountsView
  /** All accounts whose record is open, the lost ones among them: for lists of what is recorded. */
  readonly recordedAccounts: AccountsView
  readonly coverage: CoverageView
  /** What is live of a kind, by its place in the state's table: versions of things, rows of periods. */
  liveEntries(kind: TableKind): Int32Array

  /** Teams without a parent, by name. */
  readonly rootTeams: readonly LiveTeam[]
  childTeams(teamId: Id): readonly LiveTeam[]
  /** The team and everything below it. */
  branch(teamId: Id): ReadonlySet<Id>
  positionsOfTeam(teamId: Id): readonly LivePosition[]
  directReports(positionId: Id): readonly LivePosition[]
  occupanciesOfPosition(positionId: Id): readonly LiveOccupancy[]
  occupanciesOfPerson(personId: Id): readonly LiveOccupancy[]
  /** The leave that the person is on; null when the person is there. */
  leaveOfPerson(personId: Id): LiveLeave | null
  /** An account's live things of one kind, e.g. its stakeholders; by its row, which is quicker, or its id. */
  ofAccount<K extends AccountThingKind>(kind: K, account: Id | number): readonly LiveThing<K>[]
  /**
   * Live things of one kind of all customers of the day.
   *
   * @param which `EVER`: with what is left of those that have gone, to count work that was done.
   */
  ofCustomers<K extends AccountThingKind>(
    kind: K,
    which?: 'EVER' | 'PRESENT',
  ): readonly LiveThing<K>[]
  /**
   * The day the person's first occupancy in that role family began, counted over the whole history
   * up to the view's day; null when there was none. Ramp starts there.
   */
  firstDayInFamily(personId: Id, family: LiveRole['family']): Day | null
}

/**
 * The day's accounts. Rows are small numbers that stay the same for an account through all states
 * that descend from one another; column getters avoid building an object per account.
 */
export interface AccountsView {
  readonly count: number
  /** Rows of the live accounts, ascending. */
  readonly rows: Int32Array
  /** Row of an account that is there, or -1. What is recorded of one that is lost can be read all the same. */
  rowOf(id: Id): number
  isLive(row: number): boolean
  id(row: number): Id
  /** The whole account as an object. */
  get(row: number): LiveAccount
  /** Its ACV in the organization's currency; `field` tells it as its contract does. */
  acv(row: number): MinorUnits
  /** An amount of its contract in the organization's currency, at the plan rate of the day's fiscal year. */
  inOwnCurrency(row: number, amount: MinorUnits): MinorUnits
  loadWeight(row: number): number
  segment(row: number): LiveAccount['segment']
  tier(row: number): LiveAccount['tier']
  complexity(row: number): LiveAccount['complexity']
  strategic(row: number): boolean
  name(row: number): string
  externalReferences(row: number): readonly ExternalReference[]
  region(row: number): string | null
  language(row: number): string | null
  vertical(row: number): string | null
  /** Contract end as a day, or null. */
  contractEnd(row: number): Day | null
  autoRenew(row: number): boolean
  /** One field as it is valid on the day, without building the whole account. */
  field<C extends keyof AccountFields>(row: number, name: C): AccountFields[C]
}

/** The coverage of the day's accounts, as rows like theirs. */
export interface CoverageView {
  readonly count: number
  readonly rows: Int32Array
  accountRow(row: number): number
  responsibility(row: number): LiveCoverage['responsibility']
  kind(row: number): LiveCoverage['kind']
  positionId(row: number): Id | null
  teamId(row: number): Id | null
  get(row: number): LiveCoverage
  /** Rows of one account's live coverage. */
  ofAccount(accountRow: number): readonly number[]
  /** Rows whose target is that seat. */
  ofPosition(positionId: Id): readonly number[]
  /** Rows pooled over that team. */
  ofTeam(teamId: Id): readonly number[]
}

/** The kinds of things that belong to one account. */
export type AccountThingKind = {
  [K in EntityKind]: (typeof ENTITIES)[K]['fields'] extends { readonly accountId: unknown }
    ? K
    : never
}[EntityKind]
