import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Assessment' }

/** One question of the maturity assessment. */
interface AssessmentQuestionEntry {
  readonly key:
    | 'KNOWS_RETENTION'
    | 'SEES_RISK_EARLY'
    | 'DEFINES_ONBOARDING'
    | 'KNOWS_ACTIVE_USE'
    | 'FINDS_EXPANSION'
    | 'SHOWS_ROI'
    | 'FLAGS_BEFORE_CRITICAL'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The seven questions of the maturity assessment, each answered by yes or no. */
export const assessmentQuestionCatalogue: readonly AssessmentQuestionEntry[] = deepFreeze<
  AssessmentQuestionEntry[]
>([
  {
    key: 'KNOWS_RETENTION',
    text: localized(
      'Do we know our gross and net revenue retention?',
      '¿Conocemos nuestra retención bruta y neta de ingresos?',
      'Conhecemos nossa retenção bruta e líquida de receita?',
    ),
    figures: [],
    source,
  },
  {
    key: 'SEES_RISK_EARLY',
    text: localized(
      'Do we see customers at risk two to three months ahead?',
      '¿Vemos a los clientes en riesgo con dos o tres meses de antelación?',
      'Vemos os clientes em risco com dois ou três meses de antecedência?',
    ),
    figures: ['maturity.assessment.atRiskNotice'],
    source,
  },
  {
    key: 'DEFINES_ONBOARDING',
    text: localized(
      'Do we have completion criteria for onboarding and targets for time to value?',
      '¿Tenemos criterios de cierre del onboarding y objetivos de time to value?',
      'Temos critérios de conclusão do onboarding e metas de time to value?',
    ),
    figures: ['lifecycle.onboarding.valueWithin'],
    source,
  },
  {
    key: 'KNOWS_ACTIVE_USE',
    text: localized(
      'Do we know what share of users is active each week?',
      '¿Sabemos qué porcentaje de los usuarios está activo cada semana?',
      'Sabemos que percentual dos usuários está ativo a cada semana?',
    ),
    figures: [],
    source,
  },
  {
    key: 'FINDS_EXPANSION',
    text: localized(
      'Do we find expansion systematically?',
      '¿Detectamos las oportunidades de expansión de forma sistemática?',
      'Identificamos as oportunidades de expansão de forma sistemática?',
    ),
    figures: ['expansion.systematic.nrr', 'expansion.reactive.nrr'],
    source,
  },
  {
    key: 'SHOWS_ROI',
    text: localized(
      'Can we show the return on investment of our top accounts?',
      '¿Podemos demostrar el ROI de nuestras principales cuentas?',
      'Podemos demonstrar o ROI das nossas principais contas?',
    ),
    figures: [],
    source,
  },
  {
    key: 'FLAGS_BEFORE_CRITICAL',
    text: localized(
      'Do our health scores flag accounts before they are critical?',
      '¿Nuestros health scores avisan de las cuentas antes de que sean críticas?',
      'Nossos health scores avisam sobre as contas antes que fiquem críticas?',
    ),
    figures: ['health.decisiveNotice'],
    source,
  },
])
