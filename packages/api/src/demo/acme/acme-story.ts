import {
  foldLetters,
  type CalendarDate,
  type ChangeOf,
  type CoverAccount,
  type Day,
  type EndCoverage,
  type FillPosition,
  formatDay,
  type Id,
  type Responsibility,
  type SingleChange,
} from '@postscale/domain'
import { demoId } from '../demo-id.js'
import type { Holder } from './books.js'
import { CAST, type MemberName } from './cast.js'
import type { Customer } from './customer.js'
import { type TeamKey, TEAMS } from './roles.js'
import { type SeatKey, seatOf } from './seats.js'

export const ACME_SLUG = 'acme-cloud'
export const ACME_ID = demoId(ACME_SLUG)
/** Days from the organization's first day to today. */
export const ACME_AGE = -TEAMS.success.from

const THOUSAND = 1_000_00

type Kind =
  | 'accountability'
  | 'advocacy'
  | 'assessment'
  | 'customer'
  | 'opportunity'
  | 'person'
  | 'playbook'
  | 'project'
  | 'renewal'
  | 'role'
  | 'rollout'
  | 'seat'
  | 'stakeholder'
  | 'success-plan'
  | 'target'
  | 'team'

/** Acme Cloud's words as changes, dated from the story's today. Days are counted from it. */
export class AcmeStory {
  readonly today: Day

  constructor(today: Day) {
    this.today = today
  }

  /** The date so many days from today; negative is past. */
  on(day: number): CalendarDate {
    return formatDay(this.today + day)
  }

  id(kind: Kind | 'coverage' | 'occupancy', name: string): Id {
    return demoId(`${ACME_SLUG}/${kind}/${name}`)
  }

  customerId({ number }: Pick<Customer, 'number'>): Id {
    return this.id('customer', String(number))
  }

  createTeam(key: TeamKey): SingleChange {
    const { under, from, ...fields } = TEAMS[key]
    const parentId = under === null ? null : this.id('team', under)
    return {
      type: 'createTeam',
      effective: this.on(from),
      id: this.id('team', key),
      parentId,
      ...fields,
    }
  }

  /** @param first where the seat was before its team and its leader were there. */
  openSeat(
    key: SeatKey,
    first: { team?: TeamKey; reportsTo?: SeatKey } = {},
  ): ChangeOf<'openPosition'> {
    const { title, role, team, reportsTo, opened, fte, cost } = seatOf(key)
    const leader = first.reportsTo ?? reportsTo
    return {
      type: 'openPosition',
      effective: this.on(opened),
      id: this.id('seat', key),
      title,
      roleId: this.id('role', role),
      teamId: this.id('team', first.team ?? team),
      reportsToId: leader === null ? null : this.id('seat', leader),
      budgetedCost: cost * THOUSAND,
      ...(fte === undefined ? {} : { fte }),
    }
  }

  hire(name: MemberName): ChangeOf<'hirePerson'> {
    const { cost, hired, ...fields } = CAST[name]
    return {
      type: 'hirePerson',
      effective: this.on(hired),
      id: this.id('person', name),
      name,
      email: addressOf(name),
      loadedCost: cost * THOUSAND,
      ...fields,
    }
  }

  /** Seats a person from a day, by default the seat's first. */
  fill(
    seat: SeatKey,
    name: MemberName,
    { from, to, fte }: { from?: number; to?: number; fte?: number } = {},
  ): FillPosition {
    const day = from ?? seatOf(seat).filled ?? 0
    return {
      type: 'fillPosition',
      effective: this.on(day),
      id: this.id('occupancy', `${seat}/${name}/${day}`),
      positionId: this.id('seat', seat),
      personId: this.id('person', name),
      ...(to === undefined ? {} : { to: this.on(to) }),
      ...(fte === undefined ? {} : { fte }),
    }
  }

  cover(
    customer: Customer,
    responsibility: Responsibility,
    by: Holder,
    from: number,
  ): CoverAccount {
    return {
      type: 'coverAccount',
      effective: this.on(from),
      id: this.coverageId(customer, responsibility, from),
      accountId: this.customerId(customer),
      responsibility,
      ...this.target(by),
    }
  }

  endCover(customer: Customer, responsibility: Responsibility, day: number): EndCoverage {
    const accountId = this.customerId(customer)
    return { type: 'endCoverage', effective: this.on(day), accountId, responsibility }
  }

  coverageId({ number }: Customer, responsibility: Responsibility, from: number): Id {
    return this.id('coverage', `${number}/${responsibility}/${from}`)
  }

  target(by: Holder): { readonly positionId: Id | null; readonly teamId: Id | null } {
    return 'seat' in by
      ? { positionId: this.id('seat', by.seat), teamId: null }
      : { positionId: null, teamId: this.id('team', by.team) }
  }
}

/** `João Tavares` is joao.tavares@acme-cloud.example. */
function addressOf(name: string): string {
  return `${foldLetters(name).replaceAll(' ', '.')}@acme-cloud.example`
}
