import type { NamedResponsibility } from '../../entities/vocabularies.js'
import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Responsibilities' }

/** One responsibility that some role must be accountable for in every segment. */
interface ResponsibilityEntry {
  readonly key: NamedResponsibility
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The nine responsibilities that every organisation must cover, each with an accountable role. */
export const responsibilityCatalogue: readonly ResponsibilityEntry[] = deepFreeze<
  ResponsibilityEntry[]
>([
  {
    key: 'ONBOARDING',
    text: localized(
      'Onboarding: setup, training and first value',
      'Onboarding: puesta en marcha, capacitación y primer valor',
      'Onboarding: configuração, treinamento e primeiro valor',
    ),
    figures: ['lifecycle.onboarding.valueWithin'],
    source,
  },
  {
    key: 'ADOPTION_ENABLEMENT',
    text: localized(
      'Adoption enablement: more users, features and habits',
      'Adopción y enablement: más usuarios, funciones y hábitos',
      'Adoção e enablement: mais usuários, funcionalidades e hábitos',
    ),
    figures: ['lifecycle.adoption.featureUse'],
    source,
  },
  {
    key: 'HEALTH_MONITORING',
    text: localized(
      'Health monitoring: seeing risk while there is time',
      'Seguimiento de la salud: ver el riesgo a tiempo',
      'Monitoramento da saúde: ver o risco a tempo',
    ),
    figures: ['health.atRiskNotice'],
    source,
  },
  {
    key: 'RENEWAL_MANAGEMENT',
    text: localized(
      'Renewal management: intent, terms and timing',
      'Gestión de renovaciones: intención, condiciones y plazos',
      'Gestão de renovações: intenção, condições e prazos',
    ),
    figures: ['lifecycle.renewal.responsibility'],
    source,
  },
  {
    key: 'EXPANSION_IDENTIFICATION',
    text: localized(
      'Expansion identification: seats, tiers, modules and consumption',
      'Detección de oportunidades de expansión: licencias, niveles, módulos y consumo',
      'Identificação de oportunidades de expansão: licenças, camadas, módulos e consumo',
    ),
    figures: ['lifecycle.expansion.from'],
    source,
  },
  {
    key: 'VALUE_TRACKING',
    text: localized(
      'Value tracking: measured progress of each success plan',
      'Seguimiento del valor: avance medido de cada plan de éxito',
      'Acompanhamento do valor: avanço medido de cada plano de sucesso',
    ),
    figures: [],
    source,
  },
  {
    key: 'EXECUTIVE_ENGAGEMENT',
    text: localized(
      'Executive engagement: sponsors who know the results',
      'Relación con ejecutivos: sponsors que conocen los resultados',
      'Relacionamento com executivos: sponsors que conhecem os resultados',
    ),
    figures: ['serviceModel.highTouch.executiveReviews'],
    source,
  },
  {
    key: 'ADVOCACY_DEVELOPMENT',
    text: localized(
      'Advocacy development: references, case studies, reviews and referrals',
      'Desarrollo de advocacy: referencias, casos, reseñas y referidos',
      'Desenvolvimento de advocacy: referências, casos, avaliações e indicações',
    ),
    figures: ['lifecycle.advocacy.from'],
    source,
  },
  {
    key: 'CROSS_FUNCTIONAL_COORDINATION',
    text: localized(
      'Cross-functional coordination: sales, product and support act as one',
      'Coordinación entre funciones: ventas, producto y soporte actúan como uno',
      'Coordenação entre funções: vendas, produto e suporte agem como um só',
    ),
    figures: [],
    source,
  },
])
