import { anOrganization, fixtureId, type OrganizationFixture } from '@postscale/domain/testing'
import { inColumns } from '../../src/demo/in-columns.js'
import { ago, bookOf, type Customer, workingDays } from './customer-book.js'

/** Nobody has begun to work on the renewals of these, all of one specialist, which end in 40 days. */
export const LATE_RENEWALS = ['Company 2', 'Company 32', 'Company 62', 'Company 92']
/** Their last business review was 300 days ago; all are of one CSM. */
export const UNREVIEWED = ['Company 4', 'Company 9', 'Company 14', 'Company 19', 'Company 24']
/** Spanish is spoken there, and their CSM does not speak it. */
export const SPANISH_SPEAKING = ['Company 6', 'Company 11', 'Company 16']
/** Signed 120 days ago, and without a first outcome ever since. */
export const LATE_ONBOARDING = 'Company 40'
/** They use less and less for months, and nobody talked to them for weeks. */
export const AT_RISK_SHOPS = Array.from({ length: 20 }, (_, index) => `Shop ${index + 1}`)
/** It cancelled, and its record was never closed. */
const CHURNED_BUT_OPEN = 'Former company 7'
/** Contracts of the last days, which wait for their projects. */
const WAITING = 10
/** Projects run so long until they bring a first outcome. */
const ONBOARDING_DAYS = 75
const TICKETS_A_DAY = 90
const BREACHED_A_DAY = 3

const REGIONS = ['US', 'ES', 'GB'] as const
type Region = (typeof REGIONS)[number]
const LANGUAGES: Record<Region, readonly string[]> = { US: ['en'], ES: ['es', 'en'], GB: ['en'] }
const ZONES: Record<Region, string> = {
  US: 'America/New_York',
  ES: 'Europe/Madrid',
  GB: 'Europe/London',
}
const regionOf = (number: number): Region => REGIONS[number % REGIONS.length]!

const SIZES = { enterprise: 99, midMarket: 330, smb: 221 }
const SEATS = { enterprise: 9, midMarket: 5, support: 6, renewals: 3, implementation: 3 }

interface Told {
  readonly name: string
  readonly number: number
  readonly seat: number
  readonly region: Region
}

/** What is alike in all that stay; the rest follows from a customer's number. */
function customer({ name, number, region }: Told): Omit<Customer, 'segment' | 'acv' | 'covers'> {
  const since = 40 + ((number * 37) % 660)
  const endsIn = 5 + ((number * 53) % 360)
  return {
    name,
    region,
    language: LANGUAGES[region][0]!,
    since,
    endsIn,
    autoRenew: false,
    isRenewing: endsIn <= 150,
    firstValue: since > ONBOARDING_DAYS ? since - ONBOARDING_DAYS : null,
    implementer: null,
    grew: since > 400 && number % 3 === 0 ? since - 380 : null,
    left: null,
    calls: [4, 11, 18, 25, 32, 39, 46, 53, 60, 67, 74, 81, 88].map((day) => day + (number % 7)),
    reviews: [70, 150, 230, 310].filter((day) => day < since),
    active: [0, 30, 60, 90, 120].filter((on) => on < since).map((on) => ({ on, share: 0.8 })),
  }
}

const support = { responsibility: 'SUPPORT', team: 'Support' } as const
const renewing = (number: number) =>
  ({ responsibility: 'RENEWALS', seat: `Renewals ${1 + (number % SEATS.renewals)}` }) as const
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const enterprise = numbers(SIZES.enterprise).map((number): Customer => {
  const seat = 1 + (number % SEATS.enterprise)
  return {
    ...customer({ name: `Group ${number}`, number, seat, region: regionOf(seat) }),
    segment: 'ENTERPRISE',
    acv: (120 + ((number * 7) % 200)) * 1_000_00,
    covers: [{ responsibility: 'CSM', seat: `Enterprise CSM ${seat}` }, support, renewing(number)],
  }
})

const midMarket = numbers(SIZES.midMarket).map((number): Customer => {
  const seat = 1 + (number % SEATS.midMarket)
  const name = `Company ${number}`
  const usual = customer({ name, number, seat, region: regionOf(seat) })
  const isNew = number > SIZES.midMarket - WAITING
  const since = isNew ? SIZES.midMarket + 5 - number : name === LATE_ONBOARDING ? 120 : usual.since
  const isLate = LATE_RENEWALS.includes(name)
  return {
    ...usual,
    segment: 'MID_MARKET',
    acv: (20 + ((number * 11) % 50)) * 1_000_00,
    language: SPANISH_SPEAKING.includes(name) ? 'es' : usual.language,
    since,
    endsIn: isLate ? 40 : isNew || name === LATE_ONBOARDING ? 245 : usual.endsIn,
    isRenewing: !isLate && usual.isRenewing && !isNew && name !== LATE_ONBOARDING,
    autoRenew: number % 2 === 1,
    covers: [{ responsibility: 'CSM', seat: `Mid-market CSM ${seat}` }, support, renewing(number)],
    firstValue: isNew || name === LATE_ONBOARDING ? null : usual.firstValue,
    grew: isNew || name === LATE_ONBOARDING ? null : usual.grew,
    reviews: UNREVIEWED.includes(name) ? [300] : usual.reviews.filter((day) => day < since),
    active: usual.active.filter(({ on }) => on < since),
  }
})

const smb = numbers(SIZES.smb).map((number): Customer => {
  const name = `Shop ${number}`
  const isAtRisk = AT_RISK_SHOPS.includes(name)
  const region = number % 2 === 0 ? 'ES' : 'GB'
  const usual = customer({ name, number, seat: 0, region })
  return {
    ...usual,
    segment: 'SMB',
    acv: (3 + (number % 6)) * 1_000_00,
    autoRenew: true,
    isRenewing: false,
    endsIn: isAtRisk ? 300 : usual.endsIn,
    covers: [{ responsibility: 'CSM', team: 'Scale' }, support],
    calls: isAtRisk ? [25, 60] : usual.calls.filter((_, index) => index % 4 === number % 4),
    active: usual.active.map(({ on }) => ({ on, share: isAtRisk ? 0.3 : 0.8 })),
  }
})

const former = numbers(30).map((number): Customer => {
  const name = `Former company ${number}`
  const seat = 1 + (number % SEATS.midMarket)
  return {
    ...customer({ name, number, seat, region: regionOf(seat) }),
    segment: 'MID_MARKET',
    acv: (20 + number) * 1_000_00,
    since: 620,
    endsIn: 110,
    isRenewing: false,
    grew: null,
    left: 20 + number * 9,
    isLeftOpen: name === CHURNED_BUT_OPEN,
    covers: [{ responsibility: 'CSM', seat: `Mid-market CSM ${seat}` }, support],
    firstValue: 590,
    implementer: null,
    calls: [],
    reviews: [],
    active: [],
  }
})

/** Shares the projects at work out, one specialist after another; the latest contracts wait. */
function implemented(all: readonly Customer[]): readonly Customer[] {
  const atWork = all.filter(({ firstValue, since }) => firstValue === null && since > WAITING + 5)
  return all.map((each) => {
    const place = atWork.indexOf(each)
    if (place === -1) return each
    return { ...each, implementer: `Implementation ${1 + (place % SEATS.implementation)}` }
  })
}

export const customers = implemented([...enterprise, ...midMarket, ...smb])
export const everyCustomer: readonly Customer[] = [...customers, ...former]

/** Somebody in a seat of a team, for two years, unless it is told otherwise. */
interface Hired {
  readonly role: string
  readonly lead: string
  readonly cost: number
  readonly region?: Region
  readonly languages?: readonly string[]
}

const seated =
  (title: string, { role, lead, cost, region = 'US', languages }: Hired) =>
  (organization: OrganizationFixture): OrganizationFixture =>
    organization
      .withSeat(title, { role, reportsTo: lead })
      .withPerson(`Person of ${title}`, {
        loadedCost: cost * 1_000_00,
        region,
        timeZone: ZONES[region],
        languages: [...(languages ?? LANGUAGES[region])],
      })
      .filledBy(`Person of ${title}`)

/** Three segments, three regions, two languages, two years of movements, 650 customers. */
export const harborSuite: OrganizationFixture = (() => {
  let told = anOrganization({
    slug: 'harbor-suite',
    name: 'Harbor Suite',
    on: ago(800),
    timeZone: 'America/New_York',
    grossMargin: 7_400,
    growthMotion: 'LAND_AND_EXPAND',
    productComplexity: 'HIGH',
    orgModel: 'SPECIALIST',
    serviceModel: 'HYBRID',
  })
    .withTeam('Customer Success')
    .withSeat('VP Customer Success', { role: 'VP of CS' })
    .withPerson('Vera', { loadedCost: 280_000_00, region: 'US', timeZone: ZONES.US })
    .filledBy('Vera')
  const team = (name: string, manager: string | null, options: object = {}) => {
    told = told.withTeam(name, { under: 'Customer Success', ...options })
    if (manager !== null) seat(manager, 'CS Manager', 'VP Customer Success', 165)
  }
  const seat = (title: string, role: string, lead: string, cost: number, more: object = {}) => {
    told = seated(title, { role, lead, cost, ...more })(told)
  }
  team('Enterprise', 'Enterprise manager', { segments: ['ENTERPRISE'] })
  for (const number of numbers(SEATS.enterprise)) {
    const region = regionOf(number)
    seat(`Enterprise CSM ${number}`, 'CSM', 'Enterprise manager', 150, { region })
  }
  team('Mid-market', 'Mid-market manager', { segments: ['MID_MARKET'] })
  for (const number of numbers(SEATS.midMarket)) {
    const region = regionOf(number)
    seat(`Mid-market CSM ${number}`, 'CSM', 'Mid-market manager', 122, { region })
  }
  team('Scale', null, { segments: ['SMB'] })
  seat('Digital CSM 1', 'CSM', 'Mid-market manager', 98, {
    region: 'GB',
    languages: ['en', 'es'],
  })
  team('Support', 'Support manager', { kind: 'SHARED_SERVICE' })
  for (const number of numbers(SEATS.support)) {
    seat(`Support Engineer ${number}`, 'Support Engineer', 'Support manager', 92, {
      region: regionOf(number),
    })
  }
  team('Onboarding', 'Services manager')
  for (const number of numbers(SEATS.implementation)) {
    const region = regionOf(number)
    seat(`Implementation ${number}`, 'Implementation Specialist', 'Services manager', 112, {
      region,
    })
  }
  team('Renewals', null, { kind: 'SHARED_SERVICE' })
  for (const number of numbers(SEATS.renewals)) {
    seat(`Renewals ${number}`, 'Renewals Specialist', 'Services manager', 105, {
      languages: ['en', 'es'],
    })
  }
  team('CS Operations', null, { kind: 'SHARED_SERVICE' })
  seat('CS Operations 1', 'CS Operations Analyst', 'Services manager', 110)
  return told.and(
    ...bookOf(told, everyCustomer),
    {
      type: 'createPlaybook',
      effective: ago(700),
      id: fixtureId('playbook'),
      name: 'Adoption by e-mail',
      stage: 'ADOPTION',
      tier: 'TECH_TOUCH',
      steps: [{ title: 'First tips', day: 7, responsibility: 'CSM' }],
    },
    ...inColumns(
      workingDays(80).map((back) => ({
        type: 'recordTicketVolume',
        effective: ago(back),
        source: 'desk',
        teamId: told.id('team', 'Support'),
        opened: TICKETS_A_DAY,
        solved: TICKETS_A_DAY,
        breached: BREACHED_A_DAY,
        resolutionMinutes: TICKETS_A_DAY * 300,
      })),
    ),
  )
})()
