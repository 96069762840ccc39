import { anOrganization, type OrganizationFixture } from '@postscale/domain/testing'
import { inColumns } from '../../src/demo/in-columns.js'
import { ago, bookOf, type Customer, workingDays } from './customer-book.js'

const CUSTOMERS = 44
/** The last six came to the second CSM; the first one carries all others. */
const OF_THE_SECOND = 6

/** Nobody has begun to work on the renewals of these, which end in 20, 50 and 80 days. */
export const LATE_RENEWALS = ['Customer 3', 'Customer 8', 'Customer 20']
/** Their last business review was 300 days ago. */
export const UNREVIEWED = ['Customer 5', 'Customer 11']
/** Hardly anybody uses the product any more, and nobody talked to them for 60 days. */
export const CRITICAL = ['Customer 14']
const TICKETS_A_DAY = 12

const here = { region: 'US', languages: ['en'], timeZone: 'America/New_York' }
const ACVS = [36_000_00, 48_000_00, 60_000_00, 72_000_00]

export const customers: readonly Customer[] = Array.from({ length: CUSTOMERS }, (_, index) => {
  const number = index + 1
  const name = `Customer ${number}`
  const isCritical = CRITICAL.includes(name)
  const since = 700 - index * 15
  const late = LATE_RENEWALS.indexOf(name)
  return {
    name,
    segment: 'MID_MARKET',
    region: 'US',
    language: 'en',
    acv: ACVS[index % ACVS.length]!,
    since,
    endsIn: late === -1 ? 140 + index * 5 : 20 + late * 30,
    autoRenew: false,
    isRenewing: false,
    covers: [
      {
        responsibility: 'CSM',
        seat: number > CUSTOMERS - OF_THE_SECOND ? 'CSM 2' : 'CSM 1',
      },
      { responsibility: 'SUPPORT', seat: 'Support Engineer 1' },
    ],
    firstValue: since - 40,
    implementer: null,
    grew: since > 400 ? since - 365 : null,
    left: null,
    calls: isCritical ? [60, 95] : [5, 25, 45, 65, 85],
    reviews: UNREVIEWED.includes(name) ? [300] : since > 100 ? [40, 100] : [],
    active: [0, 30, 60, 90, 120]
      .filter((on) => on < since - 14)
      .map((on) => ({ on, share: isCritical ? 0.05 : 0.8 })),
  }
})

/** A start-up: a head, two CSMs of whom one is new, a support engineer, and 44 customers. */
export const brightForms: OrganizationFixture = (() => {
  const staffed = anOrganization({
    slug: 'bright-forms',
    name: 'Bright Forms',
    on: ago(760),
    timeZone: 'America/New_York',
    grossMargin: 7_800,
    growthMotion: 'SALES_LED',
    productComplexity: 'MODERATE',
    orgModel: 'GENERALIST',
    serviceModel: 'LOW_TOUCH',
  })
    .withTeam('Customer Success')
    .withSeat('Head of Customer Success', { role: 'VP of CS' })
    .withPerson('Hanna', { loadedCost: 210_000_00, ...here })
    .filledBy('Hanna')
    .withSeat('CSM 1', { reportsTo: 'Head of Customer Success' })
    .withPerson('Ana', { loadedCost: 118_000_00, ...here })
    .filledBy('Ana')
    .withSeat('Support Engineer 1', {
      role: 'Support Engineer',
      reportsTo: 'Head of Customer Success',
    })
    .withPerson('Sol', { loadedCost: 95_000_00, ...here })
    .filledBy('Sol')
    .withSeat('CSM 2', { reportsTo: 'Head of Customer Success' })
    .on(ago(60))
    .withPerson('Bea', { loadedCost: 112_000_00, ...here })
    .filledBy('Bea')
  return staffed.and(
    ...bookOf(staffed, customers),
    ...inColumns(
      workingDays(80).map((back) => ({
        type: 'recordTicketVolume',
        effective: ago(back),
        source: 'desk',
        teamId: staffed.id('team', 'Customer Success'),
        opened: TICKETS_A_DAY,
        solved: TICKETS_A_DAY,
        breached: 0,
        resolutionMinutes: TICKETS_A_DAY * 200,
      })),
    ),
  )
})()
