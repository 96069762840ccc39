import type { CalendarDate } from '../kernel/calendar-date.js'
import type { Hundredths } from '../kernel/hundredths.js'
import type { Id } from '../kernel/id.js'
import type { MinorUnits } from '../kernel/minor-units.js'
import type {
  AccountFields,
  ImplementationFields,
  OrganizationFields,
  PersonFields,
  PolicyValue,
  PositionFields,
  RoleFields,
  TeamFields,
} from '../state/fields.js'
import type { Creates, Dated, Ends, Priced, Updates } from './dated.js'
import type { CustomerChange } from './customer-change.js'
import type { ArrMovementKind, HandoverOutcome, Responsibility, Tier } from '../state/vocabulary.js'

/** Exactly one of the two is given: a seat, or a team that pools the load. */
interface Target {
  readonly positionId?: Id | null
  readonly teamId?: Id | null
}

export type CreateOrganization = Dated<'createOrganization'> &
  Pick<OrganizationFields, 'name'> &
  Partial<Omit<OrganizationFields, 'name'>> & {
    readonly id: Id
    readonly slug: string
    readonly currency: string
  }
export type UpdateOrganization = Dated<'updateOrganization'> & Partial<OrganizationFields>

export type CreateRole = Creates<'createRole', RoleFields, 'name' | 'family'>
export type UpdateRole = Updates<'updateRole', RoleFields>
export type RetireRole = Ends<'retireRole'>

export type CreateTeam = Creates<'createTeam', TeamFields, 'name' | 'kind'>
export type MoveTeam = Dated<'moveTeam'> & { readonly id: Id; readonly parentId: Id | null }
export type UpdateTeam = Updates<'updateTeam', Omit<TeamFields, 'parentId'>>
export type RetireTeam = Ends<'retireTeam'>

export type OpenPosition = Creates<'openPosition', PositionFields, 'title' | 'roleId' | 'teamId'> &
  Priced
/** Moves a seat to another team, under another seat, or both. */
export type MovePosition = Dated<'movePosition'> & {
  readonly id: Id
  readonly teamId?: Id
  readonly reportsToId?: Id | null
}
export type UpdatePosition = Updates<
  'updatePosition',
  Omit<PositionFields, 'teamId' | 'reportsToId'>
> &
  Priced
export type ClosePosition = Ends<'closePosition'>

export type HirePerson = Creates<'hirePerson', PersonFields, 'name'> & Priced
export type UpdatePerson = Updates<'updatePerson', PersonFields> & Priced
export type EndEmployment = Ends<'endEmployment'>

/** Seats a person; `fte` defaults to the seat's own, `to` to open. */
export type FillPosition = Dated<'fillPosition'> & {
  /** The new occupancy's id. */
  readonly id: Id
  readonly positionId: Id
  readonly personId: Id
  readonly fte?: Hundredths
  readonly to?: CalendarDate | null
}
/** Ends the seat's occupancies on that day, or only that of one person. */
export type VacatePosition = Dated<'vacatePosition'> & {
  readonly positionId: Id
  readonly personId?: Id
}

export type AddAccount = Creates<'addAccount', AccountFields, 'name' | 'acv' | 'segment'> & Priced
export type UpdateAccount = Updates<'updateAccount', Omit<AccountFields, 'tier'>> & Priced
export type CloseAccount = Ends<'closeAccount'>
export type SetTier = Dated<'setTier'> & { readonly accountId: Id; readonly tier: Tier | null }

/**
 * Makes a seat or a team accountable for one responsibility of an account from `effective`. Without
 * `to` it replaces the standing coverage until the next recorded change; with `to` it is temporary:
 * the standing coverage is split and resumes.
 */
export type CoverAccount = Dated<'coverAccount'> &
  Target & {
    /** The new coverage's id. */
    readonly id: Id
    readonly accountId: Id
    readonly responsibility: Responsibility
    readonly to?: CalendarDate | null
    readonly reason?: string | null
  }
export type EndCoverage = Dated<'endCoverage'> & {
  readonly accountId: Id
  readonly responsibility: Responsibility
}
/** As coverAccount, and the former holder stays in TRANSITION until `transitionUntil`. */
export type HandOverAccount = Dated<'handOverAccount'> &
  Target & {
    readonly id: Id
    readonly accountId: Id
    readonly responsibility: Responsibility
    readonly transitionUntil?: CalendarDate | null
    readonly reason?: string | null
  }
/** Records how a handover's transition ended. */
export type CompleteHandover = Dated<'completeHandover'> & {
  /** The TRANSITION coverage. */
  readonly id: Id
  readonly accountId: Id
  readonly outcome: HandoverOutcome
  readonly satisfaction?: number | null
}

export type CreateImplementation = Creates<
  'createImplementation',
  ImplementationFields,
  'accountId'
>
export type UpdateImplementation = Updates<
  'updateImplementation',
  Omit<ImplementationFields, 'accountId'>
>

export type SetPolicy = Dated<'setPolicy'> & {
  readonly key: string
  readonly value: PolicyValue
  readonly reason?: string | null
}
export type ClearPolicy = Dated<'clearPolicy'> & {
  readonly key: string
  readonly reason?: string | null
}

/** Tickets of one account or team (exactly one of the two) on the effective day; replaces the day's. */
export type RecordTicketVolume = Dated<'recordTicketVolume'> & {
  readonly source: string
  readonly accountId?: Id | null
  readonly teamId?: Id | null
  readonly opened: number
  readonly solved: number
  readonly breached: number
  /** Sum over the tickets solved that day. */
  readonly resolutionMinutes: number
}
/** A netted movement of an account's recurring revenue on the effective day; replaces the day's. */
export type RecordArrMovement = Dated<'recordArrMovement'> & {
  readonly source: string
  readonly accountId: Id
  readonly movement: ArrMovementKind
  readonly amount: MinorUnits
  readonly reason?: string | null
  readonly currency?: string
}

/** One typed command of one row. */
export type SingleChange =
  | CreateOrganization
  | UpdateOrganization
  | CreateRole
  | UpdateRole
  | RetireRole
  | CreateTeam
  | MoveTeam
  | UpdateTeam
  | RetireTeam
  | OpenPosition
  | MovePosition
  | UpdatePosition
  | ClosePosition
  | HirePerson
  | UpdatePerson
  | EndEmployment
  | FillPosition
  | VacatePosition
  | AddAccount
  | UpdateAccount
  | CloseAccount
  | SetTier
  | CoverAccount
  | EndCoverage
  | HandOverAccount
  | CompleteHandover
  | CreateImplementation
  | UpdateImplementation
  | SetPolicy
  | ClearPolicy
  | RecordTicketVolume
  | RecordArrMovement
  | CustomerChange

export type ChangeType = SingleChange['type']

/**
 * Up to 10,000 changes of one type as columns of equal length, one array a field: what an import
 * sends. A cell that is undefined leaves its field out of that row.
 */
export interface ColumnarChange {
  readonly type: 'columnar'
  readonly of: ChangeType
  readonly columns: Readonly<Record<string, readonly unknown[]>>
}

export type Change = SingleChange | ColumnarChange
