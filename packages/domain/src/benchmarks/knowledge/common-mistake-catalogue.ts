import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Common mistakes' }

/** One common mistake in choosing a service model. */
interface CommonMistakeEntry {
  readonly key: 'OVER_SERVED' | 'UNDER_INVESTED' | 'COPIED_RATIO' | 'MODEL_CHURN' | 'MARGIN_SQUEEZE'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The common mistakes in choosing a service model. */
export const commonMistakeCatalogue: readonly CommonMistakeEntry[] = deepFreeze<
  CommonMistakeEntry[]
>([
  {
    key: 'OVER_SERVED',
    text: localized(
      'Over-serving low-value customers, for instance with a dedicated CSM.',
      'Atender en exceso a clientes de bajo valor, por ejemplo con un CSM dedicado.',
      'Atender em excesso clientes de baixo valor, por exemplo com um CSM dedicado.',
    ),
    figures: ['mistake.overServed.acv', 'mistake.overServed.cost'],
    source,
  },
  {
    key: 'UNDER_INVESTED',
    text: localized(
      'Under-investing in high-value customers by treating them as small ones.',
      'Invertir poco en clientes de alto valor al tratarlos como pequeños.',
      'Investir pouco em clientes de alto valor, tratando-os como pequenos.',
    ),
    figures: ['mistake.underInvested.acv', 'mistake.underInvested.treatedAs'],
    source,
  },
  {
    key: 'COPIED_RATIO',
    text: localized(
      "Copying a competitor's ratio without its ACV and complexity.",
      'Copiar la proporción de un competidor sin su ACV ni su complejidad.',
      'Copiar a proporção de um concorrente sem seu ACV nem sua complexidade.',
    ),
    figures: ['mistake.copiedRatio.accounts'],
    source,
  },
  {
    key: 'MODEL_CHURN',
    text: localized(
      'Changing the service model too often instead of committing to one.',
      'Cambiar de modelo de servicio con demasiada frecuencia en lugar de mantener uno.',
      'Mudar de modelo de serviço com frequência demais em vez de manter um.',
    ),
    figures: ['mistake.modelChurn.every', 'mistake.modelChurn.commitment'],
    source,
  },
  {
    key: 'MARGIN_SQUEEZE',
    text: localized(
      'Ignoring gross margin: a low one leaves no room for a large cost of CS.',
      'Ignorar el margen bruto: uno bajo no deja espacio para un costo de CS grande.',
      'Ignorar a margem bruta: uma baixa não deixa espaço para um custo de CS grande.',
    ),
    figures: ['mistake.marginSqueeze.grossMargin', 'mistake.marginSqueeze.costShare'],
    source,
  },
])
