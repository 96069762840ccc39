import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Pillars' }

/** One practice that makes expansion systematic. */
interface ExpansionPracticeEntry {
  readonly key: 'TRIGGERS' | 'OUTREACH' | 'IN_PRODUCT' | 'HANDOFF' | 'PIPELINE'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** What makes expansion systematic. */
export const expansionPracticeCatalogue: readonly ExpansionPracticeEntry[] = deepFreeze<
  ExpansionPracticeEntry[]
>([
  {
    key: 'TRIGGERS',
    text: localized(
      'Triggers are defined: usage thresholds, growth of the team, new use cases.',
      'Hay disparadores definidos: umbrales de uso, crecimiento del equipo, nuevos casos de uso.',
      'Há gatilhos definidos: limites de uso, crescimento da equipe, novos casos de uso.',
    ),
    figures: ['expansion.systematic.nrr'],
    source,
  },
  {
    key: 'OUTREACH',
    text: localized('Outreach is proactive.', 'El contacto es proactivo.', 'O contato é proativo.'),
    figures: [],
    source,
  },
  {
    key: 'IN_PRODUCT',
    text: localized(
      'The product itself invites to expand.',
      'El propio producto invita a ampliar.',
      'O próprio produto convida a expandir.',
    ),
    figures: [],
    source,
  },
  {
    key: 'HANDOFF',
    text: localized(
      'The handoff from CSM to sales is settled.',
      'El traspaso del CSM a ventas está acordado.',
      'O handoff do CSM para vendas está combinado.',
    ),
    figures: [],
    source,
  },
  {
    key: 'PIPELINE',
    text: localized(
      'Expansion has a tracked pipeline.',
      'La expansión tiene un pipeline con seguimiento.',
      'A expansão tem um pipeline acompanhado.',
    ),
    figures: [],
    source,
  },
])
