import { amount, type BenchmarkSource, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const pillars: BenchmarkSource = { guide: 'PM', section: 'Pillars' }

/** Health and expansion, two of the pillars. */
export const pillarFigures = {
  'health.signalFamilies': amount(
    4,
    'signalFamilies',
    pillars,
    localized(
      'Families of signals that a health score draws on: usage, relationship, business context and sentiment.',
      'Familias de señales en las que se apoya un health score: uso, relación, contexto de negocio y sentimiento.',
      'Famílias de sinais em que um health score se apoia: uso, relacionamento, contexto de negócio e sentimento.',
    ),
  ),
  'health.atRiskNotice': range(
    60,
    90,
    'days',
    pillars,
    localized(
      'Days ahead at which a customer at risk is flagged.',
      'Días de antelación con que se señala a un cliente en riesgo.',
      'Dias de antecedência com que se sinaliza um cliente em risco.',
    ),
  ),
  'health.decisiveNotice': amount(
    90,
    'days',
    pillars,
    localized(
      'Days of notice that often decide whether a customer is kept.',
      'Días de aviso que a menudo deciden si se conserva a un cliente.',
      'Dias de aviso que muitas vezes decidem se um cliente é mantido.',
    ),
  ),
  'health.shortNotice': amount(
    30,
    'days',
    pillars,
    localized(
      'Days of notice that are often too few to keep a customer.',
      'Días de aviso que a menudo no bastan para conservar a un cliente.',
      'Dias de aviso que muitas vezes não bastam para manter um cliente.',
    ),
  ),
  'health.churnReduction': range(
    0.15,
    0.25,
    'share',
    pillars,
    localized(
      'How much mature health scoring cuts churn.',
      'Cuánto reduce el churn un health score maduro.',
      'Quanto um health score maduro reduz o churn.',
    ),
  ),
  'expansion.systematic.nrr': range(
    1.2,
    1.3,
    'ratio',
    pillars,
    localized(
      'Net revenue retention where expansion is systematic.',
      'Retención neta de ingresos donde la expansión es sistemática.',
      'Retenção líquida de receita onde a expansão é sistemática.',
    ),
  ),
  'expansion.reactive.nrr': range(
    0.95,
    1.05,
    'ratio',
    pillars,
    localized(
      'Net revenue retention where expansion is left to chance.',
      'Retención neta de ingresos donde la expansión se deja al azar.',
      'Retenção líquida de receita onde a expansão fica ao acaso.',
    ),
  ),
}
