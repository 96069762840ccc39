import type { ServiceModel, Tier } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import { customersOf } from '../customers/customers-of.js'
import { figuresOf } from '../evidence/figures.js'
import { grossMarginOf } from '../unit-economics/line-from.js'
import type { ReadinessFacts } from './service-model-facts.js'

/** What must stand before a model is chosen. */
const REQUIREMENTS = [
  'GROSS_MARGIN',
  'BASE_SIZE',
  'PLAYBOOKS',
  'PRODUCT_MARKET_FIT',
  'INSTRUMENTATION',
  'HEALTH_DATA',
  'SIMPLE_PRODUCT',
  'AUTOMATION',
  'TIERS_DEFINED',
] as const

export type Requirement = (typeof REQUIREMENTS)[number]

/** READY when all is met, NOT_READY when something is not, UNKNOWN when nobody knows of something. */
const READINESS_STATUSES = ['READY', 'NOT_READY', 'UNKNOWN'] as const

export type ReadinessStatus = (typeof READINESS_STATUSES)[number]

/** One requirement; null is not known. */
interface RequirementCheck {
  readonly requirement: Requirement
  readonly met: boolean | null
}

/** Whether a model can be chosen today. */
export interface Readiness {
  readonly model: ServiceModel
  readonly status: ReadinessStatus
  readonly checks: readonly RequirementCheck[]
  readonly evidence: Evidence
}

const MARGIN = 'serviceModel.highTouch.grossMargin'
const BASE = 'serviceModel.highTouch.baseLimit'

const NEEDS: Readonly<Record<Tier, readonly Requirement[]>> = {
  HIGH_TOUCH: ['GROSS_MARGIN', 'BASE_SIZE'],
  LOW_TOUCH: ['PLAYBOOKS', 'PRODUCT_MARKET_FIT', 'INSTRUMENTATION', 'HEALTH_DATA'],
  TECH_TOUCH: ['SIMPLE_PRODUCT', 'INSTRUMENTATION', 'AUTOMATION'],
}

const UNKNOWN: ReadinessFacts = {
  productMarketFit: null,
  instrumentation: null,
  healthData: null,
  automation: null,
}

/** Whom the gate would let a model serve. */
interface ReadinessCase {
  readonly model: ServiceModel
  /** Of the hybrid model, the models that it is made of; its own needs are theirs and tiers. */
  readonly parts: readonly Tier[]
  /** Accounts that would be served high-touch. */
  readonly highTouchAccounts: number
}

/**
 * Whether a model can be chosen today: high-touch needs a gross margin above 70 % and a base to 500
 * accounts; low-touch playbooks, product-market fit, instrumentation and health data; tech-touch a
 * simple product, instrumentation, and content and automation built first; hybrid a tier for every
 * account, and what its parts need.
 *
 * Source: BM "Four models"; 3-rules "Service models and tiers".
 */
export function readinessGate(
  view: OrganizationView,
  { model, parts, highTouchAccounts }: ReadinessCase,
  facts: ReadinessFacts = UNKNOWN,
): Readiness {
  const { number, used } = figuresOf(view)
  const grossMargin = grossMarginOf(view)
  const met: Readonly<Record<Requirement, () => boolean | null>> = {
    GROSS_MARGIN: () => (grossMargin === null ? null : grossMargin > number(MARGIN)),
    BASE_SIZE: () => highTouchAccounts <= number(BASE),
    PLAYBOOKS: () => lowTouchPlaybooks(view) > 0,
    PRODUCT_MARKET_FIT: () => facts.productMarketFit,
    INSTRUMENTATION: () => facts.instrumentation,
    HEALTH_DATA: () => facts.healthData,
    SIMPLE_PRODUCT: () => view.organization.productComplexity === 'LOW',
    AUTOMATION: () => facts.automation,
    TIERS_DEFINED: () => accountsWithoutTier(view) === 0,
  }
  const needs = new Set<Requirement>(parts.flatMap((part) => NEEDS[part]))
  if (model === 'HYBRID') needs.add('TIERS_DEFINED')
  const checks = [...needs].map((requirement): RequirementCheck => ({
    requirement,
    met: met[requirement](),
  }))
  const missing = checks.filter((each) => each.met === false).map((each) => each.requirement)
  const unknown = checks.filter((each) => each.met === null).map((each) => each.requirement)
  const status = missing.length > 0 ? 'NOT_READY' : unknown.length > 0 ? 'UNKNOWN' : 'READY'
  return {
    model,
    status,
    checks,
    evidence: evidenceOf(
      { key: 'serviceModels.READINESS', params: { model, status, missing, unknown } },
      checks.map((each) => [each.requirement, each.met === null ? null : String(each.met), 'TEXT']),
      parts.includes('HIGH_TOUCH') ? [used(MARGIN), used(BASE)] : [],
    ),
  }
}

function lowTouchPlaybooks(view: OrganizationView): number {
  return [...view.playbooks.values()].filter(({ tier }) => tier === null || tier === 'LOW_TOUCH')
    .length
}

/** Of the accounts that pay: the others have no tier. */
function accountsWithoutTier(view: OrganizationView): number {
  return customersOf(view).rows.filter((row) => view.accounts.tier(row) === null).length
}
