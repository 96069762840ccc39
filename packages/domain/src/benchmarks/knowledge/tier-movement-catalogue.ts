import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Hybrid' }

/** One rule of movement between tiers. */
interface TierMovementEntry {
  readonly key: 'GROWTH' | 'CONTRACTION' | 'AT_RISK' | 'COMPLEXITY' | 'STRATEGIC'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The rules by which an account moves between tiers, the strongest last. */
export const tierMovementCatalogue: readonly TierMovementEntry[] = deepFreeze<TierMovementEntry[]>([
  {
    key: 'GROWTH',
    text: localized(
      'Growth of ACV moves an account up.',
      'El crecimiento del ACV sube la cuenta de nivel.',
      'O crescimento do ACV sobe a conta de camada.',
    ),
    figures: ['policy.tier.highTouch.acv', 'policy.tier.lowTouch.acv'],
    source,
  },
  {
    key: 'CONTRACTION',
    text: localized(
      'Contraction of ACV moves an account down.',
      'La contracción del ACV baja la cuenta de nivel.',
      'A contração do ACV desce a conta de camada.',
    ),
    figures: ['policy.tier.highTouch.acv', 'policy.tier.lowTouch.acv', 'policy.tier.hysteresis'],
    source,
  },
  {
    key: 'AT_RISK',
    text: localized(
      'A high-value account at risk may be promoted for a time.',
      'Una cuenta de alto valor en riesgo puede subir de nivel temporalmente.',
      'Uma conta de alto valor em risco pode subir de camada temporariamente.',
    ),
    figures: ['policy.tier.atRisk.acvShare', 'policy.tier.atRisk.duration'],
    source,
  },
  {
    key: 'COMPLEXITY',
    text: localized(
      'Complexity raises the tier.',
      'La complejidad eleva el nivel.',
      'A complexidade eleva a camada.',
    ),
    figures: [],
    source,
  },
  {
    key: 'STRATEGIC',
    text: localized(
      'Strategic value, such as a reference or a market entry, overrides ACV.',
      'El valor estratégico, como una referencia o la entrada en un mercado, prevalece sobre el ACV.',
      'O valor estratégico, como uma referência ou a entrada em um mercado, prevalece sobre o ACV.',
    ),
    figures: [],
    source,
  },
])
