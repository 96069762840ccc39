import type { RangeBenchmarkKey } from '../../benchmarks/benchmarks.js'
import { serviceEvolutionCatalogue, type ServiceEvolutionEntry } from '../../benchmarks/index.js'
import { customersOf } from '../customers/customers-of.js'
import { figuresOf } from '../evidence/figures.js'
import { type Evidence, evidenceOf } from '../evidence/evidence.js'
import type { LocalizedText } from '../../kernel/locale.js'
import type { OrganizationView } from '../../state/view.js'
import type { ServiceModel } from '../../entities/vocabularies.js'

export type ServiceEvolutionStage = ServiceEvolutionEntry['key']

/** Where the organization stands on the way that service models grow. */
interface ServiceModelEvolution {
  readonly customers: number
  readonly stage: ServiceEvolutionStage
  /** What is usual there, out of the catalogue. */
  readonly text: LocalizedText
  /** The model that is usual there. */
  readonly usual: ServiceModel
  readonly next: ServiceEvolutionStage | null
  /** Customers until then; null at the last stage. */
  readonly customersToNext: number | null
  readonly evidence: Evidence
}

const STAGES = {
  FOUNDERS: { figure: 'serviceEvolution.founders.customers', usual: 'HIGH_TOUCH' },
  FIRST_CSMS: { figure: 'serviceEvolution.firstCsms.customers', usual: 'HIGH_TOUCH' },
  TIERS: { figure: 'serviceEvolution.tiers.customers', usual: 'HYBRID' },
  DYNAMIC: { figure: 'serviceEvolution.dynamic.customers', usual: 'HYBRID' },
} as const satisfies Readonly<
  Record<
    ServiceEvolutionStage,
    { readonly figure: RangeBenchmarkKey; readonly usual: ServiceModel }
  >
>

/**
 * The stage of the service model by the number of customers: the highest whose lower end it reaches,
 * below the first the first.
 *
 * Source: BM "Service-model evolution".
 */
export function serviceModelEvolution(view: OrganizationView): ServiceModelEvolution {
  const { range, used } = figuresOf(view)
  const customers = customersOf(view).count
  const from = ({ key }: ServiceEvolutionEntry): number => range(STAGES[key].figure).lower
  const reached = serviceEvolutionCatalogue.findLastIndex((entry) => from(entry) <= customers)
  const index = Math.max(0, reached)
  // The catalogue is never empty.
  const entry = serviceEvolutionCatalogue[index]!
  const next = serviceEvolutionCatalogue[index + 1] ?? null
  const customersToNext = next === null ? null : from(next) - customers
  const stage = entry.key
  return {
    customers,
    stage,
    text: entry.text,
    usual: STAGES[stage].usual,
    next: next?.key ?? null,
    customersToNext,
    evidence: evidenceOf(
      { key: 'serviceModels.EVOLUTION', params: { customers, stage, customersToNext } },
      [['customers', customers, 'ACCOUNTS']],
      [...entry.figures.map((key) => used(key)), ...(next?.figures ?? []).map((key) => used(key))],
    ),
  }
}
