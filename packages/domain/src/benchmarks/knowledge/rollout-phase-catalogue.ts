import type { LocalizedText } from '../../messages/localized-text.js'
import type { BenchmarkKey } from '../benchmark-key.js'
import type { BenchmarkSource } from '../benchmark-source.js'
import { deepFreeze } from '../deep-freeze.js'
import { localized } from '../localized.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Rollout' }

/** One phase of introducing a service model, with its checklist. */
export interface RolloutPhaseEntry {
  readonly key: 'DESIGN' | 'PILOT' | 'FULL_ROLLOUT' | 'OPTIMISATION'
  readonly name: LocalizedText
  readonly checklist: readonly LocalizedText[]
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The four phases of a rollout, in order. */
export const rolloutPhaseCatalogue: readonly RolloutPhaseEntry[] = deepFreeze<RolloutPhaseEntry[]>([
  {
    key: 'DESIGN',
    name: localized('Design', 'Diseño', 'Desenho'),
    checklist: [
      localized(
        'Current economics by segment',
        'Economía actual por segmento',
        'Economia atual por segmento',
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
    name: localized('Pilot', 'Piloto', 'Piloto'),
    checklist: [
      localized('Segments of the pilot', 'Segmentos del piloto', 'Segmentos do piloto'),
      localized('Training', 'Formación del equipo', 'Treinamento da equipe'),
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
    name: localized('Full rollout', 'Despliegue completo', 'Implantação completa'),
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
    name: localized('Continuous optimisation', 'Optimización continua', 'Otimização contínua'),
    checklist: [
      localized('Thresholds adjusted', 'Umbrales ajustados', 'Limites ajustados'),
      localized('Automation extended', 'Automatización ampliada', 'Automação ampliada'),
      localized('Ratios adjusted', 'Proporciones ajustadas', 'Proporções ajustadas'),
    ],
    figures: [],
    source,
  },
])
