import type {
  ChangesOf,
  CreateOf,
  Dated,
  RecordOfFact,
  UpdateOf,
  UpsertOf,
} from '../entities/changes-of.js'
import type { ReferenceChangeName } from '../entities/change-words.js'
import type { ExternalReference } from '../entities/external-reference.js'
import type { organization } from '../entities/organization.js'
import type { PolicyValue } from '../entities/policy.js'
import type { ENTITIES, EntityKind, FACTS, FactKindName } from '../entities/registry.js'
import type { Records, ThingKind } from '../state/records.js'
import type { CalendarDate } from '../kernel/days.js'
import type { Hundredths } from '../kernel/minor-units.js'
import type { Id } from '../kernel/ids.js'
import type { HandoverOutcome, LeaveKind, Responsibility } from '../entities/vocabularies.js'
import type { Fact } from './fact.js'

/** Makes the organization; its slug and currency stay. */
type CreateOrganization = CreateOf<typeof organization> & {
  readonly slug: string
  readonly currency: string
}
type UpdateOrganization = Omit<UpdateOf<typeof organization>, 'id'>

/** What creates, updates, moves and ends things, as their entities describe it. */
export type EntityChange = {
  readonly [K in EntityKind]: ChangesOf<(typeof ENTITIES)[K]>
}[EntityKind]

/** What makes a thing or updates the one that an external reference names. */
export type UpsertChange = {
  readonly [K in EntityKind]: UpsertOf<(typeof ENTITIES)[K]>
}[EntityKind]

/** Seats a person; `fte` defaults to the seat's own, `to` to open. */
export interface FillPosition extends Dated<'fillPosition'> {
  /** The new occupancy's id. */
  readonly id: Id
  readonly positionId: Id
  readonly personId: Id
  readonly fte?: Hundredths
  readonly to?: CalendarDate | null
}

/** Ends the seat's occupancies on that day, or only that of one person. */
interface VacatePosition extends Dated<'vacatePosition'> {
  readonly positionId: Id
  readonly personId?: Id
}

type OccupancyChange = FillPosition | VacatePosition

/** Records that a person is away from `effective`; wholly, and until it is ended, by default. */
interface RecordLeave extends Dated<'recordLeave'> {
  /** The new leave's id. */
  readonly id: Id
  readonly personId: Id
  readonly shareAbsent?: Hundredths
  /** The first day on which the person is back. */
  readonly to?: CalendarDate | null
  readonly kind?: LeaveKind | null
  readonly note?: string | null
}

/** Ends a leave: `effective` is the first day on which the person is back. */
interface EndLeave extends Dated<'endLeave'> {
  readonly id: Id
}

type LeaveChange = RecordLeave | EndLeave

/** What is covered, and who takes it: exactly one of a seat and a team that pools the load. */
interface Covering {
  /** The new coverage's id. */
  readonly id: Id
  readonly accountId: Id
  readonly responsibility: Responsibility
  readonly positionId?: Id | null
  readonly teamId?: Id | null
  readonly reason?: string | null
}

/**
 * Makes a seat or a team accountable for one responsibility of an account from `effective`. Without
 * `to` it replaces the standing coverage until the next recorded change; with `to` it is temporary:
 * the standing coverage is split and resumes.
 */
export interface CoverAccount extends Dated<'coverAccount'>, Covering {
  readonly to?: CalendarDate | null
}

export interface EndCoverage extends Dated<'endCoverage'> {
  readonly accountId: Id
  readonly responsibility: Responsibility
}

/** As coverAccount, and the former holder stays in TRANSITION until `transitionUntil`. */
export interface HandOverAccount extends Dated<'handOverAccount'>, Covering {
  readonly transitionUntil?: CalendarDate | null
}

/** Records how a handover's transition ended. */
interface CompleteHandover extends Dated<'completeHandover'> {
  /** The TRANSITION coverage. */
  readonly id: Id
  readonly accountId: Id
  readonly outcome: HandoverOutcome
  readonly satisfaction?: number | null
}

/** Records whether the customer was told who answers from a handover on, and accepted it, on `effective`. */
interface TellHandover extends Dated<'tellHandover'> {
  /** The ACCOUNTABLE coverage of whoever it was handed over to. */
  readonly id: Id
  readonly accountId: Id
  /** False takes back that they were told. */
  readonly told?: boolean
  readonly accepted?: boolean
}

type CoverageChange = CoverAccount | EndCoverage | HandOverAccount | CompleteHandover | TellHandover

interface SetPolicy extends Dated<'setPolicy'> {
  readonly key: string
  readonly value: PolicyValue
  readonly reason?: string | null
}

interface ClearPolicy extends Dated<'clearPolicy'> {
  readonly key: string
  readonly reason?: string | null
}

type PolicyChange = SetPolicy | ClearPolicy

/** What records facts, as their kinds describe it; the effective day is the day of the fact. */
export type FactChange =
  | {
      readonly [K in Exclude<FactKindName, 'arrMovement'>]: RecordOfFact<(typeof FACTS)[K]>
    }[Exclude<FactKindName, 'arrMovement'>]
  | RecordArrMovement

/** Records a movement of revenue; a CHURN can close the account, with what depends on it, on its day. */
type RecordArrMovement = RecordOfFact<(typeof FACTS)['arrMovement']> & {
  readonly closeAccount?: boolean
}

/** What tells which thing or fact is to be restored, and to what. */
interface RestoreRequest {
  readonly type: 'restore'
  readonly kind: ThingKind | FactKindName
  /** The thing's id, a policy's key, or a fact's id: see `factId`. */
  readonly id: string
  /** Coverage is found through its account. */
  readonly accountId?: Id
  /** From 1 to the organization's own; null where its author gives the record itself. */
  readonly revision: number | null
}

/**
 * Sets a thing's whole recorded history, or a fact, back to what it was at a revision. A thing that
 * there was not then is taken out, as if it had never been. What a thing refers to is restored before it.
 */
export interface Restore extends RestoreRequest {
  /**
   * What there was at the revision, null for nothing: a plan is decided without reading, so whoever
   * has it decided looks this up. Left undefined where there is no such revision. Without a revision, what
   * the thing is to be, whatever it was: it is judged like any value that is given.
   */
  readonly record?: Records[ThingKind] | Fact | null | undefined
}

/** What gives, moves and frees external references. */
export interface ReferenceChange {
  readonly type: ReferenceChangeName
  readonly kind: EntityKind
  /** The thing that has the reference or, moved, is to have it. */
  readonly id: Id
  readonly reference: ExternalReference
  readonly ifUnchangedSince?: number
}

/** One typed command of one row, in which things are named by their ids. */
export type SingleChange =
  | CreateOrganization
  | UpdateOrganization
  | EntityChange
  | OccupancyChange
  | LeaveChange
  | CoverageChange
  | PolicyChange
  | FactChange
  | ReferenceChange
  | Restore

export type ChangeType = SingleChange['type']

/** A change in which things may also be named by their external references. */
type Naming<C> = {
  readonly [N in keyof C]: N extends 'externalId'
    ? C[N]
    : N extends 'id' | `${string}Id`
      ? C[N] | ExternalReference
      : C[N]
}
export type NamingChange =
  | (SingleChange extends infer C ? (C extends Restore ? never : Naming<C>) : never)
  | Restore

/** The change of a name. */
export type ChangeOf<T extends ChangeType> = Extract<SingleChange, { readonly type: T }>

/**
 * Up to 10,000 changes of one type as columns of equal length, one array a field: what an import
 * sends. A cell that is undefined leaves its field out of that row.
 */
export interface ColumnarChange {
  readonly type: 'columnar'
  readonly of: ChangeType
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

/**
 * A change of a plan. References to things are their ids or what they are called in other systems,
 * which stands for the thing that has the reference when the change's turn comes.
 */
export type Change = NamingChange | ColumnarChange
