import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { Tier } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Hybrid' }

/** One tier of the hybrid model. */
interface HybridTierEntry {
  readonly key: Tier
  readonly name: LocalizedText
  readonly earnedBy: LocalizedText
  readonly contact: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The three tiers of the hybrid model, from the top. */
export const hybridTierCatalogue: readonly HybridTierEntry[] = deepFreeze<HybridTierEntry[]>([
  {
    key: 'HIGH_TOUCH',
    name: localized('Tier 1, high touch', 'Nivel 1, high touch', 'Camada 1, high touch'),
    earnedBy: localized(
      'A high ACV, or strategic value',
      'Un ACV alto o un valor estratégico',
      'Um ACV alto ou um valor estratégico',
    ),
    contact: localized(
      'Weekly, with quarterly business reviews',
      'Semanal, con business reviews trimestrales',
      'Semanal, com business reviews trimestrais',
    ),
    figures: [
      'tier.highTouch.acv',
      'tier.highTouch.revenueShare',
      'tier.highTouch.accounts',
      'tier.highTouch.contact',
      'tier.highTouch.businessReviews',
    ],
    source,
  },
  {
    key: 'LOW_TOUCH',
    name: localized('Tier 2, low touch', 'Nivel 2, low touch', 'Camada 2, low touch'),
    earnedBy: localized('A middle ACV', 'Un ACV medio', 'Um ACV médio'),
    contact: localized('Monthly or quarterly', 'Mensual o trimestral', 'Mensal ou trimestral'),
    figures: [
      'tier.lowTouch.acv',
      'tier.lowTouch.revenueShare',
      'tier.lowTouch.accounts',
      'tier.lowTouch.contact',
    ],
    source,
  },
  {
    key: 'TECH_TOUCH',
    name: localized('Tier 3, tech touch', 'Nivel 3, tech touch', 'Camada 3, tech touch'),
    earnedBy: localized('A small ACV', 'Un ACV pequeño', 'Um ACV pequeno'),
    contact: localized(
      'Automated; people only where churn risk is high',
      'Automatizado; personas solo donde el riesgo de churn es alto',
      'Automatizado; pessoas só onde o risco de churn é alto',
    ),
    figures: ['tier.techTouch.acv', 'tier.techTouch.revenueShare'],
    source,
  },
])
