import { primaryLanguage } from '../../kernel/languages.js'
import { capacityOf } from '../capacity/capacity-of.js'
import { customersOf } from '../customers/customers-of.js'
import { figuresOf } from '../evidence/figures.js'
import { rollUp } from '../capacity/roll-up.js'
import { headcount } from '../org-structure/headcount.js'
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

/** The traits on the view's day, in one pass over the accounts. Kept with the view. */
export function orgTraits(view: OrganizationView): OrgTraits {
  const before = known.get(view)
  if (before !== undefined) return before
  const { accounts, organization } = view
  const payers = customersOf(view)
  const counted = new Set<number>()
  const segments = new Map<Segment, number>()
  const regions = new Map<string | null, number>()
  const languages = new Map<string, number>()
  let [acv, highTouchAcv, highTouch, degrees] = [0, 0, 0, 0]
  for (const payer of payers.rows) {
    // A family of accounts is one customer, told by the account at its top.
    const row = payers.customerOf(payer)
    if (counted.has(row)) continue
    counted.add(row)
    const segment = accounts.segment(row)
    const tier = accounts.tier(row)
    const isHighTouch = tier === null ? segment === 'ENTERPRISE' : tier === 'HIGH_TOUCH'
    count(segments, segment)
    count(regions, accounts.region(row))
    const language = accounts.language(row)
    if (language !== null) count(languages, language)
    const value = payers.familyRevenue(row)
    acv += value
    degrees += DEGREES[accounts.complexity(row)]
    if (!isHighTouch) continue
    highTouchAcv += value
    highTouch += 1
  }
  const customers = payers.count
  const product = DEGREES[organization.productComplexity]
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

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
