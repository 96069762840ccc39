import { formatDay, type Change, type Day, SeededRandom } from '@postscale/domain'
import { companyName } from '../acme/customers.js'
import { inColumns } from '../in-columns.js'
import type { NorthwindCustomer } from './northwind-customer.js'
import { NORTHWIND_MOVES_WITHIN, northwindRevenue } from './northwind-revenue.js'
import { northwindAccountId, northwindId } from './northwind-structure.js'
import { NORTHWIND_SEATS } from './northwind-seats.js'
import { NORTHWIND_REGIONS, NORTHWIND_TEAMS } from './northwind-teams.js'

export const NORTHWIND_CUSTOMERS = 100_000
/** To a hundred customers, so many left within the last two years; they come after the customers of today. */
const LEAVERS = 7
const THOUSAND = 1_000_00
const YEAR = 365
/** Larger customers are onboarded in their first days. */
const ONBOARDED_WITHIN = 30
/** A small customer is a fifth of an ordinary one's work. */
const SMALL_WEIGHT = 20
/** The contracts began in these last days. */
const BEGAN_WITHIN = 1400
/** Of a hundred customers of a region three are large and twelve in the middle. */
const [LARGE, MIDDLE, HUNDRED] = [3, 12, 100]
/** What a year of a customer is worth, from and to, in thousands. */
const WORTH = { ENTERPRISE: [90, 500], MID_MARKET: [12, 90], SMB: [1, 9] } as const
const LANGUAGES = { EMEA: 'de', 'Latin America': 'es', 'North America': 'en', APAC: 'en' } as const

/** The customers of today, and those who left. */
export function northwindEverCustomers(customers: number): number {
  return customers + Math.round((customers * LEAVERS) / HUNDRED)
}

/**
 * Customers from one number to another, with all that cover them.
 *
 * @param customers how many are customers today.
 */
export function northwindCustomers(
  today: Day,
  from: number,
  to: number,
  customers = NORTHWIND_CUSTOMERS,
): readonly Change[] {
  const all = Array.from({ length: to - from }, (_, place) =>
    customer(today, from + place, from + place < customers),
  )
  const present = all.filter(({ left }) => left === null)
  return [
    ...inColumns(all.map(account)),
    ...inColumns(all.map((each) => cover(each, 'CSM', csmOf(each)))),
    ...inColumns(present.map((each) => cover(each, 'SUPPORT', supportOf(each)))),
    ...inColumns(
      present
        .filter(({ segment }) => segment !== 'SMB')
        .map((each) => cover(each, 'RENEWALS', team(`${each.region}, Renewals`))),
    ),
    ...inColumns(
      present
        .filter(({ segment, began }) => segment !== 'SMB' && began >= today - ONBOARDED_WITHIN)
        .map(project),
    ),
    ...northwindRevenue(today, all),
    ...inColumns(all.flatMap(uncover)),
    ...inColumns(all.flatMap(close)),
  ]
}

function customer(today: Day, index: number, isPresent: boolean): NorthwindCustomer {
  const place = index % HUNDRED
  const hundreds = Math.floor(index / HUNDRED)
  const middle = place < LARGE + MIDDLE ? 'MID_MARKET' : 'SMB'
  const segment = place < LARGE ? 'ENTERPRISE' : middle
  const random = new SeededRandom(index * 31 + 7)
  const [lowest, highest] = WORTH[segment]
  const acv = random.between(lowest, highest) * THOUSAND
  const left = isPresent ? null : leftOn(today, random)
  const age =
    left === null ? 1 + ((index * 37) % BEGAN_WITHIN) : today - left + random.between(1, 2) * YEAR
  return {
    index,
    segment,
    region: NORTHWIND_REGIONS[hundreds % NORTHWIND_REGIONS.length] ?? 'EMEA',
    began: today - age,
    ends: left === null ? today - age + Math.ceil(age / YEAR) * YEAR : null,
    left,
    acv,
  }
}

/** More of them left lately than before, as there were more to leave. */
function leftOn(today: Day, random: SeededRandom): Day {
  return today - 1 - Math.floor((NORTHWIND_MOVES_WITHIN - 2) * (1 - random.next() ** 0.75))
}

function account({ index, segment, region, began, ends, acv }: NorthwindCustomer) {
  const random = new SeededRandom(index * 17 + 3)
  const { name, vertical } = companyName(LANGUAGES[region], index)
  return {
    type: 'addAccount',
    effective: formatDay(began),
    id: northwindAccountId(index),
    externalReferences: [{ source: 'crm', id: `nw-${index}` }],
    name: `${name} ${index + 1}`,
    acv,
    segment,
    complexity: random.pick(['HIGH', 'MODERATE', 'LOW'] as const, [1, 7, 4]),
    vertical,
    region,
    language: LANGUAGES[region],
    contractStart: formatDay(began),
    contractEnd: ends === null ? null : formatDay(ends),
    loadWeight: segment === 'SMB' ? SMALL_WEIGHT : 100,
  } as const
}

/** Nobody covers a customer who left. */
function uncover({ index, left }: NorthwindCustomer) {
  if (left === null) return []
  const accountId = northwindAccountId(index)
  const effective = formatDay(left)
  return [{ type: 'endCoverage', effective, accountId, responsibility: 'CSM' } as const]
}

function close({ index, left }: NorthwindCustomer) {
  if (left === null) return []
  return [
    { type: 'closeAccount', effective: formatDay(left), id: northwindAccountId(index) } as const,
  ]
}

function cover(
  { index, began }: NorthwindCustomer,
  responsibility: 'CSM' | 'SUPPORT' | 'RENEWALS',
  target: { readonly positionId: string | null; readonly teamId: string | null },
) {
  return {
    type: 'coverAccount',
    effective: formatDay(began),
    id: northwindId('coverage', `${index}/${responsibility}`, index),
    accountId: northwindAccountId(index),
    responsibility,
    ...target,
  } as const
}

function project({ index, region, began }: NorthwindCustomer) {
  const seats = SEATS_OF.get(`${region} null`) ?? []
  return {
    type: 'createImplementation',
    effective: formatDay(began),
    id: northwindId('project', String(index), index),
    accountId: northwindAccountId(index),
    positionId: seats[Math.floor(index / ONBOARDED_WITHIN) % seats.length] ?? null,
    status: 'ACTIVE',
    startedOn: formatDay(began),
  } as const
}

/** Large and middle customers have a CSM; the small ones are pooled. */
function csmOf({ index, segment, region }: NorthwindCustomer) {
  if (segment === 'SMB') return team(`${region}, Small business ${1 + (index % 2)}`)
  const seats = SEATS_OF.get(`${region} ${segment}`) ?? []
  const [first, share] = segment === 'ENTERPRISE' ? [0, LARGE] : [LARGE, MIDDLE]
  const round = Math.floor(index / HUNDRED / NORTHWIND_REGIONS.length)
  const nth = round * share + (index % HUNDRED) - first
  return { positionId: seats[nth % seats.length] ?? null, teamId: null }
}

function supportOf({ index, region }: NorthwindCustomer) {
  return team(`${region}, Support ${1 + (index % 2)}`)
}

function team(name: string) {
  return { positionId: null, teamId: TEAM_IDS.get(name) ?? null }
}

const TEAM_IDS = new Map(NORTHWIND_TEAMS.map(({ name }) => [name, northwindId('team', name)]))

/** The seats of CSMs by region and segment, those of specialists under no segment. */
const SEATS_OF = new Map<string, string[]>()
for (const { role, title, team: of, region } of NORTHWIND_SEATS) {
  if (role !== 'CSM' && role !== 'Implementation Specialist') continue
  const segment = NORTHWIND_TEAMS.find(({ name }) => name === of)?.segment ?? null
  const part = `${region} ${segment}`
  SEATS_OF.set(part, [...(SEATS_OF.get(part) ?? []), northwindId('seat', title)])
}
