import { localized, type LocalizedText } from '../../kernel/locale.js'
import type { ServiceModel } from '../../entities/vocabularies.js'
import type { BenchmarkKey } from '../benchmarks.js'
import { deepFreeze } from '../../kernel/deep-freeze.js'
import type { BenchmarkSource } from '../figure.js'

const source: BenchmarkSource = { guide: 'BM', section: 'Steps 2–5: model selection' }

/** One criterion by which a service model is selected, beside the unit economics. */
interface ModelSelectionEntry {
  readonly key: string
  readonly step: 'COMPLEXITY' | 'EXPECTATIONS' | 'COMPETITION' | 'SCALE'
  readonly text: LocalizedText
  /** The model that the criterion speaks for; null where it depends on the answer. */
  readonly suggests: ServiceModel | null
  readonly figures: readonly BenchmarkKey[]
  readonly source: BenchmarkSource
}

/** The criteria of steps 2 to 5 of selecting a service model. */
export const modelSelectionCatalogue: readonly ModelSelectionEntry[] = deepFreeze<
  ModelSelectionEntry[]
>([
  {
    key: 'complexity.high',
    step: 'COMPLEXITY',
    text: localized(
      'Weeks to months of implementation, heavy training, custom configuration, deep expertise and high stakes.',
      'De semanas a meses de implementación, mucha capacitación, configuración a medida, conocimiento profundo y mucho en juego.',
      'De semanas a meses de implementação, muito treinamento, configuração sob medida, conhecimento profundo e muito em jogo.',
    ),
    suggests: 'HIGH_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'complexity.moderate',
    step: 'COMPLEXITY',
    text: localized(
      'Days to weeks of implementation, standard training and templates, for something important.',
      'De días a semanas de implementación, capacitación estándar y plantillas, para algo importante.',
      'De dias a semanas de implementação, treinamento padrão e modelos prontos, para algo importante.',
    ),
    suggests: 'LOW_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'complexity.low',
    step: 'COMPLEXITY',
    text: localized(
      'Minutes to hours, self-serve, with minimal configuration, for something nice to have.',
      'De minutos a horas, en autoservicio, con mínima configuración, para algo deseable.',
      'De minutos a horas, em autosserviço, com configuração mínima, para algo desejável.',
    ),
    suggests: 'TECH_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'expectations.enterprise',
    step: 'EXPECTATIONS',
    text: localized(
      'Enterprise customers expect dedicated people and refuse automated-only service.',
      'Los clientes Enterprise esperan personas dedicadas y rechazan un servicio solo automatizado.',
      'Clientes Enterprise esperam pessoas dedicadas e recusam um serviço só automatizado.',
    ),
    suggests: 'HIGH_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'expectations.midMarket',
    step: 'EXPECTATIONS',
    text: localized(
      'Mid-market customers expect responsive and proactive service; shared people are fine.',
      'Los clientes Mid-market esperan un servicio ágil y proactivo; aceptan personas compartidas.',
      'Clientes Mid-market esperam um serviço ágil e proativo; aceitam pessoas compartilhadas.',
    ),
    suggests: 'LOW_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'expectations.smb',
    step: 'EXPECTATIONS',
    text: localized(
      'Small businesses expect self-service with responsive support.',
      'Los clientes SMB esperan autoservicio con un soporte ágil.',
      'Clientes SMB esperam autosserviço com um suporte ágil.',
    ),
    suggests: 'TECH_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'expectations.productLed',
    step: 'EXPECTATIONS',
    text: localized(
      'Product-led customers expect self-service; people are a bonus.',
      'Los clientes de un producto autónomo esperan autoservicio; las personas son un extra.',
      'Clientes de um produto autônomo esperam autosserviço; pessoas são um extra.',
    ),
    suggests: 'TECH_TOUCH',
    figures: [],
    source,
  },
  {
    key: 'competition.sameAcv',
    step: 'COMPETITION',
    text: localized(
      'What service competitors offer at the same ACV; where they give dedicated CSMs, matching may be needed even if it is tight.',
      'Qué servicio ofrecen los competidores con el mismo ACV; donde dan CSM dedicados, puede hacer falta igualarlos aunque sea ajustado.',
      'Que serviço os concorrentes oferecem com o mesmo ACV; onde dão CSMs dedicados, pode ser preciso igualá-los mesmo que seja apertado.',
    ),
    suggests: null,
    figures: [],
    source,
  },
  {
    key: 'competition.churn',
    step: 'COMPETITION',
    text: localized(
      'Whether the level of service drives churn.',
      'Si el nivel de servicio causa churn.',
      'Se o nível de serviço causa churn.',
    ),
    suggests: null,
    figures: [],
    source,
  },
  {
    key: 'competition.position',
    step: 'COMPETITION',
    text: localized(
      'Whether the company stands for premium or for value; a self-serve market does not value high-touch.',
      'Si la empresa se posiciona como premium o por precio; un mercado de autoservicio no valora el high-touch.',
      'Se a empresa se posiciona como premium ou por preço; um mercado de autosserviço não valoriza o high-touch.',
    ),
    suggests: null,
    figures: [],
    source,
  },
  {
    key: 'scale.projection',
    step: 'SCALE',
    text: localized(
      'What team the model needs when the base has grown as projected.',
      'Qué equipo necesita el modelo cuando la base haya crecido como se proyecta.',
      'Que equipe o modelo exige quando a base tiver crescido como projetado.',
    ),
    suggests: null,
    figures: [
      'unitEconomics.scale.first',
      'unitEconomics.scale.second',
      'unitEconomics.scale.third',
      'worked.scale.next.customers',
      'worked.scale.later.customers',
      'worked.scale.later.team',
    ],
    source,
  },
])
