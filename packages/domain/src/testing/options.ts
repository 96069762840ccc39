import type { CalendarDate } from '../kernel/days.js'
import type { Responsibility, TeamKind } from '../entities/vocabularies.js'
import type { AccountFields } from '../entities/account.js'
import type { ImplementationFields } from '../entities/implementation.js'
import type { OrganizationFields } from '../entities/organization.js'
import type { PersonFields } from '../entities/person.js'
import type { PositionFields } from '../entities/position.js'
import type { TeamFields } from '../entities/team.js'

/** What a fixture's organization may be told at its beginning. */
export type OrganizationOptions = Partial<OrganizationFields> & {
  readonly slug?: string
  readonly currency?: string
  /** The day on which everything begins until `on` says otherwise. */
  readonly on?: CalendarDate
}

/** A team; `under` names its parent. */
export type TeamOptions = Partial<Omit<TeamFields, 'name' | 'parentId' | 'kind'>> & {
  readonly kind?: TeamKind
  readonly under?: string
}

/** A seat; team, role and the seat it reports to by name. */
export type SeatOptions = Partial<Pick<PositionFields, 'fte' | 'budgetedCost'>> & {
  /** The team named last by default. */
  readonly team?: string
  /** A standard role, or one made with `withRole`; CSM by default. */
  readonly role?: string
  readonly reportsTo?: string
}

/** How a person sits in a seat. FTE in hundredths. */
export interface FillOptions {
  readonly fte?: number
  readonly since?: CalendarDate
  readonly to?: CalendarDate | null
}

/** How long and how much of a person is away. Share in hundredths. */
export interface LeaveOptions {
  readonly shareAbsent?: number
  readonly to?: CalendarDate | null
}

export type PersonOptions = Partial<Omit<PersonFields, 'name'>>

export type AccountOptions = Partial<Omit<AccountFields, 'name'>>

/** Who covers accounts, and for what: a seat or a team by name. */
export interface CoverOptions {
  readonly seat?: string
  /** The team that pools the work. */
  readonly team?: string
  /** CSM by default. */
  readonly responsibility?: Responsibility
  readonly to?: CalendarDate | null
}

/** An implementation; the specialist's seat by name. */
export type ImplementationOptions = Partial<
  Omit<ImplementationFields, 'accountId' | 'positionId'>
> & { readonly seat?: string }
