import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { LifecycleStage } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'
import { choiceName } from '../choice-name.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Six stages' }

/** One stage of a customer's life. */
interface LifecycleStageEntry {
  readonly key: LifecycleStage
  readonly name: LocalizedText
  readonly window: LocalizedText
  readonly aims: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The six stages of a customer's life. */
export const lifecycleStageCatalogue: readonly LifecycleStageEntry[] = deepFreeze<
  LifecycleStageEntry[]
>([
  {
    key: 'ONBOARDING',
    name: choiceName('lifecycleStage', 'ONBOARDING'),
    window: localized(
      'The first days of the contract',
      'Los primeros días del contrato',
      'Os primeiros dias do contrato',
    ),
    aims: [
      localized('Technical setup', 'Puesta en marcha técnica', 'Configuração técnica'),
      localized('Core training', 'Capacitación básica', 'Treinamento básico'),
      localized(
        'First measurable outcome',
        'Primer resultado medible',
        'Primeiro resultado mensurável',
      ),
      localized('Fit confirmed', 'Fit confirmado', 'Fit confirmado'),
    ],
    figures: [
      'lifecycle.onboarding.window',
      'lifecycle.onboarding.valueWithin',
      'lifecycle.onboarding.renewalLikelihood',
    ],
    source,
  },
  {
    key: 'ADOPTION',
    name: choiceName('lifecycleStage', 'ADOPTION'),
    window: localized(
      'The rest of the first year',
      'El resto del primer año',
      'O restante do primeiro ano',
    ),
    aims: [
      localized(
        'More users and features',
        'Más usuarios y funciones',
        'Mais usuários e funcionalidades',
      ),
      localized('Habits', 'Hábitos de uso', 'Hábitos de uso'),
      localized('Champions', 'Champions', 'Champions'),
    ],
    figures: [
      'lifecycle.adoption.window',
      'lifecycle.adoption.featureUse',
      'lifecycle.adoption.churnReduction',
    ],
    source,
  },
  {
    key: 'RETENTION',
    name: choiceName('lifecycleStage', 'RETENTION'),
    window: localized('Continuous', 'De forma continua', 'De forma contínua'),
    aims: [
      localized('Usage kept up', 'Uso sostenido', 'Uso sustentado'),
      localized(
        'Proactive problem solving',
        'Resolución proactiva de problemas',
        'Resolução proativa de problemas',
      ),
      localized('Business reviews', 'Business reviews', 'Business reviews'),
      localized('Early warning', 'Alerta temprana', 'Alerta antecipado'),
    ],
    figures: ['lifecycle.retention.gain', 'lifecycle.retention.profit'],
    source,
  },
  {
    key: 'EXPANSION',
    name: choiceName('lifecycleStage', 'EXPANSION'),
    window: localized(
      'From the middle of the first year',
      'Desde la mitad del primer año',
      'A partir da metade do primeiro ano',
    ),
    aims: [
      localized('More seats', 'Más licencias', 'Mais licenças'),
      localized('Higher tiers', 'Niveles superiores', 'Camadas superiores'),
      localized('More modules', 'Más módulos', 'Mais módulos'),
      localized('More consumption', 'Más consumo', 'Mais consumo'),
    ],
    figures: [
      'lifecycle.expansion.from',
      'lifecycle.expansion.growthNrr',
      'lifecycle.expansion.premiumNrr',
    ],
    source,
  },
  {
    key: 'RENEWAL',
    name: choiceName('lifecycleStage', 'RENEWAL'),
    window: localized(
      'The months before the contract ends',
      'Los meses anteriores al fin del contrato',
      'Os meses antes do fim do contrato',
    ),
    aims: [
      localized('Intent known early', 'Intención conocida pronto', 'Intenção conhecida cedo'),
      localized('Blockers removed', 'Obstáculos eliminados', 'Obstáculos removidos'),
      localized(
        'Terms agreed on time',
        'Condiciones acordadas a tiempo',
        'Condições acordadas a tempo',
      ),
      localized(
        'Save plans where needed',
        'Planes de rescate donde hagan falta',
        'Planos de resgate onde necessário',
      ),
    ],
    figures: [
      'lifecycle.renewal.window',
      'lifecycle.renewal.responsibility',
      'lifecycle.renewal.tooLate',
    ],
    source,
  },
  {
    key: 'ADVOCACY',
    name: choiceName('lifecycleStage', 'ADVOCACY'),
    window: localized('From the second year', 'Desde el segundo año', 'A partir do segundo ano'),
    aims: [
      localized('References', 'Referencias', 'Referências'),
      localized('Case studies', 'Casos de éxito', 'Casos de sucesso'),
      localized('Reviews', 'Reseñas', 'Avaliações'),
      localized('Referrals', 'Referidos', 'Indicações'),
    ],
    figures: ['lifecycle.advocacy.from', 'lifecycle.advocacy.acquisitionSaving'],
    source,
  },
])
