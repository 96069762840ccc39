import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'PM', section: 'Evolution stages' }

/** One stage of maturity and the signs by which it is known. */
interface MaturityStageEntry {
  readonly key: 1 | 2 | 3 | 4 | 5
  readonly name: LocalizedText
  readonly signs: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The five stages of maturity, in order. */
export const maturityStageCatalogue: readonly MaturityStageEntry[] = deepFreeze<
  MaturityStageEntry[]
>([
  {
    key: 1,
    name: localized('Reactive support', 'Soporte reactivo', 'Suporte reativo'),
    signs: [
      localized('There is no CS team', 'No hay equipo de CS', 'Não há equipe de CS'),
      localized(
        'Support, sales or operations renew, and late',
        'Renueva soporte, ventas u operaciones, y tarde',
        'Quem renova é suporte, vendas ou operações, e tarde',
      ),
      localized(
        'Health is not monitored',
        'No se sigue la salud de los clientes',
        'A saúde dos clientes não é acompanhada',
      ),
    ],
    figures: ['maturity.1.grr', 'maturity.1.nrr'],
    source,
  },
  {
    key: 2,
    name: localized(
      'Basic account management',
      'Gestión básica de cuentas',
      'Gestão básica de contas',
    ),
    signs: [
      localized(
        'First CSMs on large accounts',
        'Primeros CSM en las cuentas grandes',
        'Primeiros CSMs nas contas grandes',
      ),
      localized(
        'Uneven business reviews',
        'Business reviews sin regularidad',
        'Business reviews sem regularidade',
      ),
      localized('Spreadsheets', 'Hojas de cálculo', 'Planilhas'),
      localized(
        'Renewal work starts a month before the end',
        'La renovación empieza un mes antes del vencimiento',
        'A renovação começa um mês antes do vencimento',
      ),
    ],
    figures: ['maturity.2.grr', 'maturity.2.nrr', 'maturity.2.renewalStart'],
    source,
  },
  {
    key: 3,
    name: localized('Structured CS', 'CS estructurado', 'CS estruturado'),
    signs: [
      localized(
        'Segmentation and playbooks',
        'Segmentación y playbooks',
        'Segmentação e playbooks',
      ),
      localized('Basic health scores', 'Health scores básicos', 'Health scores básicos'),
      localized(
        'Renewals follow a timeline with a forecast',
        'Las renovaciones siguen un calendario y tienen forecast',
        'As renovações seguem um calendário e têm forecast',
      ),
    ],
    figures: ['maturity.3.grr', 'maturity.3.nrr', 'maturity.3.renewalStart'],
    source,
  },
  {
    key: 4,
    name: localized('Optimised operations', 'Operaciones optimizadas', 'Operações otimizadas'),
    signs: [
      localized('Predictive health', 'Salud predictiva', 'Saúde preditiva'),
      localized('Automated tracks', 'Journeys automatizados', 'Jornadas automatizadas'),
      localized('Systematic expansion', 'Expansión sistemática', 'Expansão sistemática'),
      localized(
        'A long renewal process, begun early',
        'Un proceso de renovación largo, que empieza con antelación',
        'Um processo de renovação longo, que começa com antecedência',
      ),
    ],
    figures: ['maturity.4.grr', 'maturity.4.nrr', 'maturity.4.renewalStart'],
    source,
  },
  {
    key: 5,
    name: localized(
      'Strategic growth engine',
      'Motor estratégico de crecimiento',
      'Motor estratégico de crescimento',
    ),
    signs: [
      localized(
        'Input to the product roadmap',
        'Aportes al roadmap del producto',
        'Contribuições ao roadmap do produto',
      ),
      localized(
        'Accurate prediction of churn',
        'Predicción precisa del churn',
        'Previsão precisa do churn',
      ),
      localized(
        'Expansion by the product and by people',
        'Expansión desde el producto y desde el equipo',
        'Expansão pelo produto e pela equipe',
      ),
      localized('Referrals', 'Referidos', 'Indicações'),
      localized(
        'Ownership of profit and loss',
        'Responsabilidad sobre el P&L',
        'Responsabilidade pelo P&L',
      ),
    ],
    figures: ['maturity.5.grr', 'maturity.5.nrr'],
    source,
  },
])
