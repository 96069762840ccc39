import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Service-model evolution' }

/** One step of the growth of a service model. */
export interface ServiceEvolutionEntry {
  readonly key: 'FOUNDERS' | 'FIRST_CSMS' | 'TIERS' | 'DYNAMIC'
  readonly text: LocalizedText
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** How the service model grows with the customer base. */
export const serviceEvolutionCatalogue: readonly ServiceEvolutionEntry[] = deepFreeze<
  ServiceEvolutionEntry[]
>([
  {
    key: 'FOUNDERS',
    text: localized(
      'Everything is high-touch, by the founders.',
      'Todo es high-touch, a cargo de los fundadores.',
      'Tudo é high-touch, a cargo dos fundadores.',
    ),
    figures: ['serviceEvolution.founders.customers'],
    source,
  },
  {
    key: 'FIRST_CSMS',
    text: localized(
      'The first CSMs serve mostly high-touch, with basic segmentation; most customers turn out to have similar needs.',
      'Los primeros CSM atienden sobre todo en high-touch, con segmentación básica; la mayoría de los clientes resulta tener necesidades parecidas.',
      'Os primeiros CSMs atendem sobretudo em high-touch, com segmentação básica; a maioria dos clientes se mostra com necessidades parecidas.',
    ),
    figures: ['serviceEvolution.firstCsms.customers', 'serviceEvolution.firstCsms.similarNeeds'],
    source,
  },
  {
    key: 'TIERS',
    text: localized(
      'Tiers become necessary and the hybrid model settles.',
      'Los niveles se vuelven necesarios y se consolida el modelo híbrido.',
      'As camadas se tornam necessárias e o modelo híbrido se consolida.',
    ),
    figures: ['serviceEvolution.tiers.customers'],
    source,
  },
  {
    key: 'DYNAMIC',
    text: localized(
      'Tiers follow several factors, with automation and predictive analytics.',
      'Los niveles siguen varios factores, con automatización y analítica predictiva.',
      'As camadas seguem vários fatores, com automação e análise preditiva.',
    ),
    figures: ['serviceEvolution.dynamic.customers'],
    source,
  },
])
