import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { RolloutPhase } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'
import { choiceName } from '../choice-name.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Rollout' }

/** One phase of introducing a service model, with its checklist. */
interface RolloutPhaseEntry {
  readonly key: RolloutPhase
  readonly name: LocalizedText
  readonly checklist: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The four phases of a rollout, in order. */
export const rolloutPhaseCatalogue: readonly RolloutPhaseEntry[] = deepFreeze<RolloutPhaseEntry[]>([
  {
    key: 'DESIGN',
    name: choiceName('rolloutPhase', 'DESIGN'),
    checklist: [
      localized(
        'Current economics by segment',
        'Economía unitaria actual por segmento',
        'Economia unitária atual por segmento',
      ),
      localized('Definitions of the tiers', 'Definición de los niveles', 'Definição das camadas'),
      localized('Service levels', 'Niveles de servicio', 'Níveis de serviço'),
      localized('Financial model', 'Modelo financiero', 'Modelo financeiro'),
      localized('Agreement of the executives', 'Acuerdo de la dirección', 'Acordo da diretoria'),
    ],
    figures: ['rollout.design.weeks'],
    source,
  },
  {
    key: 'PILOT',
    name: choiceName('rolloutPhase', 'PILOT'),
    checklist: [
      localized('Segments of the pilot', 'Segmentos del piloto', 'Segmentos do piloto'),
      localized('Training', 'Capacitación del equipo', 'Treinamento da equipe'),
      localized('Messages to customers', 'Mensajes a los clientes', 'Mensagens aos clientes'),
      localized(
        'Metrics: retention, NPS, efficiency and cost per customer',
        'Métricas: retención, NPS, eficiencia y costo por cliente',
        'Métricas: retenção, NPS, eficiência e custo por cliente',
      ),
    ],
    figures: ['rollout.pilot.weeks'],
    source,
  },
  {
    key: 'FULL_ROLLOUT',
    name: choiceName('rolloutPhase', 'FULL_ROLLOUT'),
    checklist: [
      localized('Migration of the customers', 'Migración de los clientes', 'Migração dos clientes'),
      localized('Tooling', 'Herramientas', 'Ferramentas'),
      localized('Targets', 'Objetivos', 'Metas'),
      localized('Reporting cadence', 'Cadencia de informes', 'Cadência de relatórios'),
    ],
    figures: ['rollout.full.months'],
    source,
  },
  {
    key: 'OPTIMISATION',
    name: choiceName('rolloutPhase', 'OPTIMISATION'),
    checklist: [
      localized('Thresholds adjusted', 'Umbrales ajustados', 'Limites ajustados'),
      localized('Automation extended', 'Automatización ampliada', 'Automação ampliada'),
      localized('Ratios adjusted', 'Proporciones ajustadas', 'Proporções ajustadas'),
    ],
    figures: [],
    source,
  },
])
