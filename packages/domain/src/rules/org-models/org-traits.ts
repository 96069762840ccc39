import { primaryLanguage } from '../../kernel/languages.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { customersOf } from '../customers/customers-of.js'
import { customerOf } from '../customers/family.js'
import { figuresOf } from '../evidence/figures.js'
import { rollUp } from '../capacity/roll-up.js'
import { headcount } from '../org-structure/headcount.js'
import type { MinorUnits } from '../../kernel/minor-units.js'
import { KeptTally } from '../../state/kept-tally.js'
import type { OrganizationView } from '../../state/view.js'
import { type Complexity, SEGMENTS, type Segment } from '../../entities/vocabularies.js'

/** What of an organization matters to how it should be organized. */
export interface OrgTraits {
  readonly customers: number
  /** CSMs that there are, or that the customers need at target utilisation when that is more. */
  readonly csms: number
  /** People in seats. */
  readonly people: number
  /** Customers by segment; segments without any are left out. */
  readonly segments: ReadonlyMap<Segment, number>
  /** Segments with customers enough to count (50, policy), in their order. */
  readonly realSegments: readonly Segment[]
  /** Customers by region, by name; null counts those without one. */
  readonly regions: ReadonlyMap<string | null, number>
  /** Regions with customers enough for a team (50), the largest first. */
  readonly realRegions: readonly string[]
  /** Customers by primary language tag. */
  readonly languages: ReadonlyMap<string, number>
  /** Languages of customers enough to call for a speaker (10, policy). */
  readonly realLanguages: readonly string[]
  /**
   * Part of the revenue in accounts served high-touch (their tier, else enterprise), 0–1: what is lost
   * with the context at a handoff. Of accounts, where no ACV is known; 0 without accounts.
   */
  readonly highTouchShare: number
  /** 0 simple to 1 complex: the mean of the product's complexity and of the accounts' mean. */
  readonly complexity: number
}

const DEGREES: Readonly<Record<Complexity, number>> = { HIGH: 1, MODERATE: 0.5, LOW: 0 }
const known = new WeakMap<OrganizationView, OrgTraits>()

/** The traits on the view's day. Kept with the view. */
export function orgTraits(view: OrganizationView): OrgTraits {
  const before = known.get(view)
  if (before !== undefined) return before
  const { segments, regions, languages, acv, degrees, highTouch, highTouchAcv } = kept.of(view)
  const customers = customersOf(view).count
  const product = DEGREES[view.organization.productComplexity]
  const shareOfAccounts = customers === 0 ? 0 : highTouch / customers
  const { number } = figuresOf(view)
  const spoken = byPrimary(languages)
  const traits: OrgTraits = {
    customers,
    csms: csmsOf(view),
    people: headcount(view).people,
    segments,
    realSegments: SEGMENTS.filter(
      (each) => (segments.get(each) ?? 0) >= number('policy.orgModel.segmentCustomers'),
    ),
    regions,
    realRegions: atLeast(regions, number('orgModel.geographic.customersPerRegion')),
    languages: spoken,
    realLanguages: atLeast(spoken, number('policy.orgModel.languageCustomers')),
    highTouchShare: acv === 0 ? shareOfAccounts : highTouchAcv / acv,
    complexity: customers === 0 ? product : (product + degrees / customers) / 2,
  }
  known.set(view, traits)
  return traits
}

/** What is summed over the customers. */
interface Sums {
  readonly segments: Map<Segment, number>
  readonly regions: Map<string | null, number>
  readonly languages: Map<string, number>
  acv: MinorUnits
  degrees: number
  highTouch: number
  highTouchAcv: MinorUnits
}

/** One customer: a family of accounts, told by the account at its top. */
interface Customer {
  readonly segment: Segment
  readonly region: string | null
  readonly language: string | null
  readonly acv: MinorUnits
  readonly degree: number
  readonly isHighTouch: boolean
}

const kept = new KeptTally<Sums, Customer | null>({
  count: (view) => {
    const sums: Sums = {
      segments: new Map(),
      regions: new Map(),
      languages: new Map(),
      acv: 0,
      degrees: 0,
      highTouch: 0,
      highTouchAcv: 0,
    }
    for (const row of view.accounts.rows) add(sums, customerAt(view, row), 1)
    return sums
  },
  itemsOf: (view, row) => (view.accounts.isLive(row) ? customerAt(view, row) : null),
  together: customerOf,
  moved: (former, was, is) => {
    const { segments, regions, languages } = former
    const sums = {
      ...former,
      segments: new Map(segments),
      regions: new Map(regions),
      languages: new Map(languages),
    }
    for (const customer of was) add(sums, customer, -1)
    for (const customer of is) add(sums, customer, 1)
    return sums
  },
})

/** Null for an account that is not at the top of a family that pays. */
function customerAt(view: OrganizationView, row: number): Customer | null {
  const { accounts } = view
  const customers = customersOf(view)
  const acv = customers.familyRevenue(row)
  if (customers.customerOf(row) !== row || acv <= 0) return null
  const segment = accounts.segment(row)
  const tier = accounts.tier(row)
  return {
    segment,
    region: accounts.region(row),
    language: accounts.language(row),
    acv,
    degree: DEGREES[accounts.complexity(row)],
    isHighTouch: tier === null ? segment === 'ENTERPRISE' : tier === 'HIGH_TOUCH',
  }
}

function add(sums: Sums, customer: Customer | null, sign: 1 | -1): void {
  if (customer === null) return
  const { segment, region, language, acv, degree, isHighTouch } = customer
  count(sums.segments, segment, sign)
  count(sums.regions, region, sign)
  if (language !== null) count(sums.languages, language, sign)
  sums.acv += sign * acv
  sums.degrees += sign * degree
  if (!isHighTouch) return
  sums.highTouch += sign
  sums.highTouchAcv += sign * acv
}

function csmsOf(view: OrganizationView): number {
  const { people: present } = capacityOf(view).carriers
  const lines = rollUp(view, 'ORGANIZATION', { families: ['CSM'] })[0]?.lines ?? []
  return Math.max(present, lines[0]?.seatsRequired ?? 0)
}

/** `es-MX` and `es` are one language, `es`. */
function byPrimary(languages: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const primary = new Map<string, number>()
  for (const [tag, customers] of languages) {
    const language = primaryLanguage(tag)
    primary.set(language, (primary.get(language) ?? 0) + customers)
  }
  return primary
}

/** The names with that many or more, the largest first, then by name. */
function atLeast(counts: ReadonlyMap<string | null, number>, least: number): readonly string[] {
  return [...counts]
    .flatMap(([name, customers]) =>
      name !== null && customers >= least ? [{ name, customers }] : [],
    )
    .toSorted((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
}

function count<K>(counts: Map<K, number>, key: K, sign: 1 | -1): void {
  const counted = (counts.get(key) ?? 0) + sign
  if (counted === 0) counts.delete(key)
  else counts.set(key, counted)
}
