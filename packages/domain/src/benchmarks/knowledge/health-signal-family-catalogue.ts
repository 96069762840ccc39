import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Pillars' }

/** One family of health signals. */
interface HealthSignalFamilyEntry {
  readonly key: 'USAGE' | 'RELATIONSHIP' | 'CONTEXT' | 'SENTIMENT'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The four families of health signals. */
export const healthSignalFamilyCatalogue: readonly HealthSignalFamilyEntry[] = deepFreeze<
  HealthSignalFamilyEntry[]
>([
  {
    key: 'USAGE',
    text: localized(
      'Product usage: logins, feature adoption and their trend',
      'Uso del producto: logins, adopción de funciones y su tendencia',
      'Uso do produto: logins, adoção de funcionalidades e sua tendência',
    ),
    figures: ['policy.health.weight.usage'],
    source,
  },
  {
    key: 'RELATIONSHIP',
    text: localized(
      'Relationship: ticket volume, NPS and executive engagement',
      'Relación: volumen de tickets, NPS y participación ejecutiva',
      'Relacionamento: volume de tickets, NPS e participação executiva',
    ),
    figures: ['policy.health.weight.relationship'],
    source,
  },
  {
    key: 'CONTEXT',
    text: localized(
      'Business context: changes in the account, competitors and the budget cycle',
      'Contexto de negocio: cambios en la cuenta, competidores y ciclo presupuestario',
      'Contexto de negócio: mudanças na conta, concorrentes e ciclo orçamentário',
    ),
    figures: ['policy.health.weight.context'],
    source,
  },
  {
    key: 'SENTIMENT',
    text: localized(
      'Sentiment: surveys, meetings and the tone of e-mails',
      'Sentimiento: encuestas, reuniones y tono de los correos',
      'Sentimento: pesquisas, reuniões e tom dos e-mails',
    ),
    figures: ['policy.health.weight.sentiment'],
    source,
  },
])
