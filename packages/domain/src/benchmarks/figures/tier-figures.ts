import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const hybrid: BenchmarkSource = { guide: 'BM', section: 'Hybrid' }
const contradictions: BenchmarkSource = {
  guide: 'Postscale',
  section: 'Figures that contradict each other',
}

/** The three tiers of the hybrid model. */
export const tierFigures = {
  'tier.highTouch.acv': openRange(
    100_000,
    100_000,
    'usdPerYear',
    hybrid,
    localized(
      'ACV that earns the high-touch tier, unless strategic value does.',
      'ACV que da derecho al nivel high-touch, salvo que lo dé el valor estratégico.',
      'ACV que dá direito à camada high-touch, salvo quando o valor estratégico o dá.',
    ),
  ),
  'tier.highTouch.revenueShare': range(
    0.1,
    0.2,
    'share',
    hybrid,
    localized(
      'Top part of revenue served in the high-touch tier.',
      'Parte superior de los ingresos que se atiende en el nivel high-touch.',
      'Parte superior da receita atendida na camada high-touch.',
    ),
  ),
  'tier.highTouch.accounts': range(
    8,
    15,
    'accounts',
    hybrid,
    localized(
      'Accounts per CSM in the high-touch tier.',
      'Cuentas por CSM en el nivel high-touch.',
      'Contas por CSM na camada high-touch.',
    ),
  ),
  'tier.highTouch.contact': amount(
    52,
    'timesPerYear',
    hybrid,
    localized(
      'Contacts with a customer of the high-touch tier: weekly.',
      'Contactos con un cliente del nivel high-touch: semanales.',
      'Contatos com um cliente da camada high-touch: semanais.',
    ),
  ),
  'tier.highTouch.businessReviews': amount(
    4,
    'timesPerYear',
    hybrid,
    localized(
      'Business reviews with a customer of the high-touch tier: quarterly.',
      'Business reviews con un cliente del nivel high-touch: trimestrales.',
      'Business reviews com um cliente da camada high-touch: trimestrais.',
    ),
  ),
  'tier.lowTouch.acv': range(
    10_000,
    100_000,
    'usdPerYear',
    hybrid,
    localized(
      'ACV that earns the low-touch tier.',
      'ACV que da derecho al nivel low-touch.',
      'ACV que dá direito à camada low-touch.',
    ),
  ),
  'tier.lowTouch.revenueShare': range(
    0.3,
    0.4,
    'share',
    hybrid,
    localized(
      'Middle part of revenue served in the low-touch tier.',
      'Parte media de los ingresos que se atiende en el nivel low-touch.',
      'Parte média da receita atendida na camada low-touch.',
    ),
  ),
  'tier.lowTouch.accounts': range(
    40,
    80,
    'accounts',
    hybrid,
    localized(
      'Accounts per CSM in the low-touch tier.',
      'Cuentas por CSM en el nivel low-touch.',
      'Contas por CSM na camada low-touch.',
    ),
  ),
  'tier.lowTouch.contact': range(
    4,
    12,
    'timesPerYear',
    hybrid,
    localized(
      'Contacts with a customer of the low-touch tier: quarterly to monthly.',
      'Contactos con un cliente del nivel low-touch: de trimestrales a mensuales.',
      'Contatos com um cliente da camada low-touch: de trimestrais a mensais.',
    ),
  ),
  'tier.techTouch.acv': range(
    1000,
    10_000,
    'usdPerYear',
    hybrid,
    localized(
      'ACV of customers in the tech-touch tier.',
      'ACV de los clientes del nivel tech-touch.',
      'ACV dos clientes da camada tech-touch.',
    ),
  ),
  'tier.techTouch.revenueShare': range(
    0.4,
    0.6,
    'share',
    hybrid,
    localized(
      'Bottom part of revenue served in the tech-touch tier.',
      'Parte inferior de los ingresos que se atiende en el nivel tech-touch.',
      'Parte inferior da receita atendida na camada tech-touch.',
    ),
  ),
  'tier.revenueShareSum': range(
    0.8,
    1.2,
    'ratio',
    contradictions,
    localized(
      'What the three revenue shares of the guide add up to: they describe, and nothing is computed from them.',
      'Lo que suman las tres partes de ingresos de la guía: describen, y no se calcula nada con ellas.',
      'O que somam as três parcelas de receita do guia: elas descrevem, e nada é calculado a partir delas.',
    ),
  ),
}
