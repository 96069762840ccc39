import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Pillars' }

/** One thing that value realisation asks of a success plan. */
interface ValuePracticeEntry {
  readonly key: 'METRIC' | 'TARGET' | 'TIME_FRAME' | 'MEASUREMENT' | 'ACTION'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** What value realisation asks of each success plan. */
export const valuePracticeCatalogue: readonly ValuePracticeEntry[] = deepFreeze<
  ValuePracticeEntry[]
>([
  {
    key: 'METRIC',
    text: localized(
      'Each success plan has a business metric.',
      'Cada plan de éxito tiene una métrica de negocio.',
      'Cada plano de sucesso tem uma métrica de negócio.',
    ),
    figures: [],
    source,
  },
  {
    key: 'TARGET',
    text: localized(
      'The target is quantified.',
      'El objetivo está cuantificado.',
      'A meta é quantificada.',
    ),
    figures: [],
    source,
  },
  {
    key: 'TIME_FRAME',
    text: localized(
      'There is a time frame with milestones.',
      'Hay un plazo con hitos.',
      'Há um prazo com marcos.',
    ),
    figures: [],
    source,
  },
  {
    key: 'MEASUREMENT',
    text: localized(
      'There is a way to measure it.',
      'Hay una forma de medirlo.',
      'Há uma forma de medi-lo.',
    ),
    figures: [],
    source,
  },
  {
    key: 'ACTION',
    text: localized(
      'Progress is tracked, and a miss triggers action.',
      'El avance se sigue y un incumplimiento provoca una acción.',
      'O avanço é acompanhado, e um descumprimento provoca uma ação.',
    ),
    figures: [],
    source,
  },
])
