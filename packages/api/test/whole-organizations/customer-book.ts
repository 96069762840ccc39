import {
  type Change,
  formatDay,
  parseDay,
  type Segment,
  type SingleChange,
} from '@postscale/domain'
import { fixtureId, type OrganizationFixture } from '@postscale/domain/testing'
import { inColumns } from '../../src/demo/in-columns.js'

/** The day that whole organizations are told up to, the first of a quarter; they are asked as of it. */
export const TODAY = '2026-10-01'

const today = parseDay(TODAY) ?? 0

/** The date so many days before the day. */
export const ago = (days: number): string => formatDay(today - days)

/** A customer as it is told; days are counted back from the day, ahead where negative. */
export interface Customer {
  readonly name: string
  readonly segment: Segment
  readonly region: string
  readonly language: string
  /** A year, in minor units. */
  readonly acv: number
  readonly since: number
  /** Until the end of its contract. */
  readonly endsIn: number
  readonly autoRenew: boolean
  /** Whether work on its renewal has begun. */
  readonly isRenewing: boolean
  /** By title of a seat, or name of a team, from that many days ago on. */
  readonly covers: readonly {
    readonly responsibility: 'CSM' | 'SUPPORT' | 'RENEWALS'
    readonly seat?: string
    readonly team?: string
  }[]
  /** When its project saw a first outcome; null while it has none. */
  readonly firstValue: number | null
  /** The seat of whoever works on its project; null while nobody does. */
  readonly implementer: string | null
  /** Its contract grew by a tenth. */
  readonly grew: number | null
  readonly left: number | null
  /** Its record was left open when it left. */
  readonly isLeftOpen?: boolean
  /** Touchpoints by kind. */
  readonly calls: readonly number[]
  readonly reviews: readonly number[]
  /** What part of its people use the product every week. */
  readonly active: readonly { readonly on: number; readonly share: number }[]
}

const GROWTH = 0.1

/** What its contract grew by, in minor units. */
const growthOf = ({ acv }: Customer): number => acv * GROWTH

/** What a customer pays a year on a day, so many days ago. */
export function paidOn(customer: Customer, days: number): number {
  const { acv, since, grew, left } = customer
  if (since < days || (left !== null && left >= days)) return 0
  return acv + (grew !== null && grew >= days ? growthOf(customer) : 0)
}

/** The customers with all that is on record of them, in order of their kinds. */
export function bookOf(
  organization: OrganizationFixture,
  customers: readonly Customer[],
): readonly Change[] {
  const accountId = ({ name }: Customer) => organization.id('account', name)
  const each = (tell: (customer: Customer) => readonly SingleChange[]) =>
    inColumns(customers.flatMap(tell))
  return [
    ...each((customer) => [
      {
        type: 'addAccount',
        effective: ago(customer.since),
        id: accountId(customer),
        name: customer.name,
        acv: customer.acv + (customer.grew === null ? 0 : growthOf(customer)),
        segment: customer.segment,
        tier: null,
        region: customer.region,
        language: customer.language,
        contractStart: ago(customer.since),
        contractEnd: ago(-customer.endsIn),
        autoRenew: customer.autoRenew,
      },
    ]),
    ...each((customer) =>
      customer.covers.map(({ responsibility, seat, team }) => ({
        type: 'coverAccount',
        effective: ago(customer.since),
        id: fixtureId('cover', customer.name, responsibility),
        accountId: accountId(customer),
        responsibility,
        positionId: seat === undefined ? null : organization.id('position', seat),
        teamId: team === undefined ? null : organization.id('team', team),
      })),
    ),
    ...each((customer) => [project(organization, customer)]),
    ...each((customer) =>
      customer.isRenewing
        ? [
            {
              type: 'createRenewal',
              effective: ago(20),
              id: fixtureId('renewal', customer.name),
              accountId: accountId(customer),
              contractEnd: ago(-customer.endsIn),
              stage: 'ENGAGED',
            },
          ]
        : [],
    ),
    ...each((customer) => movements(accountId(customer), customer)),
    ...each((customer) => contacts(accountId(customer), customer)),
    ...each((customer) =>
      customer.active.map(({ on, share }) => ({
        type: 'recordHealthSignal',
        effective: ago(on),
        accountId: accountId(customer),
        source: 'product',
        family: 'USAGE',
        metric: 'weeklyActiveShare',
        value: share,
      })),
    ),
    ...customers.flatMap((customer): readonly Change[] =>
      customer.left === null || customer.isLeftOpen === true
        ? []
        : [
            {
              type: 'closeAccount',
              effective: ago(customer.left),
              id: accountId(customer),
              withWhatDependsOnIt: true,
            },
          ],
    ),
  ]
}

function project(organization: OrganizationFixture, customer: Customer): SingleChange {
  const { name, since, firstValue, implementer } = customer
  const valued = firstValue === null ? null : ago(firstValue)
  return {
    type: 'createImplementation',
    effective: ago(since),
    id: organization.id('implementation', name),
    accountId: organization.id('account', name),
    status: valued !== null ? 'LIVE' : implementer === null ? 'QUEUED' : 'ACTIVE',
    positionId: implementer === null ? null : organization.id('position', implementer),
    plannedStart: ago(since),
    startedOn: valued === null && implementer === null ? null : ago(since),
    liveOn: valued,
    firstValueOn: valued,
  }
}

function movements(accountId: string, customer: Customer): readonly SingleChange[] {
  const { since, grew, left, acv } = customer
  const moved = (days: number, movement: 'NEW' | 'EXPANSION' | 'CHURN', amount: number) => ({
    type: 'recordArrMovement' as const,
    effective: ago(days),
    accountId,
    source: 'billing',
    movement,
    amount,
    reason: movement === 'CHURN' ? ('PRICE' as const) : null,
  })
  return [
    moved(since, 'NEW', acv),
    ...(grew === null ? [] : [moved(grew, 'EXPANSION', growthOf(customer))]),
    ...(left === null ? [] : [moved(left, 'CHURN', -paidOn(customer, left + 1))]),
  ]
}

function contacts(accountId: string, { name, calls, reviews }: Customer): readonly SingleChange[] {
  const touched = (kind: 'CALL' | 'BUSINESS_REVIEW') => (days: number) => ({
    type: 'recordTouchpoint' as const,
    effective: ago(days),
    accountId,
    source: 'calendar',
    externalId: `${name} ${kind === 'CALL' ? 'called' : 'reviewed'} ${days}`,
    kind,
  })
  return [...calls.map(touched('CALL')), ...reviews.map(touched('BUSINESS_REVIEW'))]
}

/** The working days of so many days back, with how many days ago each was. */
export const workingDays = (days: number): readonly number[] =>
  Array.from({ length: days }, (_, back) => back).filter((back) => {
    const weekday = new Date(Date.parse(ago(back))).getUTCDay()
    return weekday !== 0 && weekday !== 6
  })
