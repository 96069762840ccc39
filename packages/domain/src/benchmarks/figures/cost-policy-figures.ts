import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const cost: BenchmarkSource = { guide: 'Postscale', section: 'Policy' }
const economics: BenchmarkSource = { guide: 'Postscale', section: 'Unit economics' }
const tiers: BenchmarkSource = { guide: 'Postscale', section: 'Service models and tiers' }
const selection: BenchmarkSource = { guide: 'Postscale', section: 'Model selection' }

/** What customers cost, when a cost is acceptable and how tiers move: the product's own defaults. */
export const costPolicyFigures = {
  'benchmark.currencyPerUsd': amount(
    1,
    'currencyPerUsd',
    cost,
    localized(
      "Units of the organisation's currency for one US dollar; it turns the figures in dollars into the organisation's money.",
      'Unidades de la moneda de la organización por un dólar; convierte las cifras en dólares al dinero de la organización.',
      'Unidades da moeda da organização por um dólar; converte os valores em dólares para o dinheiro da organização.',
    ),
  ),
  'policy.cost.shared.highTouch': amount(
    1800,
    'usdPerYear',
    cost,
    localized(
      'Shared resources that one high-touch customer uses: three times the worked example of the guide.',
      'Recursos compartidos que usa un cliente high-touch: el triple del ejemplo resuelto de la guía.',
      'Recursos compartilhados que um cliente high-touch usa: o triplo do exemplo resolvido do guia.',
    ),
  ),
  'policy.cost.shared.lowTouch': amount(
    600,
    'usdPerYear',
    cost,
    localized(
      'Shared resources that one low-touch customer uses, as in the worked example of the guide.',
      'Recursos compartidos que usa un cliente low-touch, como en el ejemplo resuelto de la guía.',
      'Recursos compartilhados que um cliente low-touch usa, como no exemplo resolvido do guia.',
    ),
  ),
  'policy.cost.shared.techTouch': amount(
    60,
    'usdPerYear',
    cost,
    localized(
      'Shared resources that one tech-touch customer uses: a tenth of the worked example of the guide.',
      'Recursos compartidos que usa un cliente tech-touch: la décima parte del ejemplo resuelto de la guía.',
      'Recursos compartilhados que um cliente tech-touch usa: um décimo do exemplo resolvido do guia.',
    ),
  ),
  'policy.cost.technology.highTouch': amount(
    600,
    'usdPerYear',
    cost,
    localized(
      'Technology for one high-touch customer: three times the worked example of the guide.',
      'Tecnología para un cliente high-touch: el triple del ejemplo resuelto de la guía.',
      'Tecnologia para um cliente high-touch: o triplo do exemplo resolvido do guia.',
    ),
  ),
  'policy.cost.technology.lowTouch': amount(
    200,
    'usdPerYear',
    cost,
    localized(
      'Technology for one low-touch customer, as in the worked example of the guide.',
      'Tecnología para un cliente low-touch, como en el ejemplo resuelto de la guía.',
      'Tecnologia para um cliente low-touch, como no exemplo resolvido do guia.',
    ),
  ),
  'policy.cost.technology.techTouch': amount(
    40,
    'usdPerYear',
    cost,
    localized(
      'Technology for one tech-touch customer: a fifth of the worked example of the guide.',
      'Tecnología para un cliente tech-touch: la quinta parte del ejemplo resuelto de la guía.',
      'Tecnologia para um cliente tech-touch: um quinto do exemplo resolvido do guia.',
    ),
  ),
  'policy.cost.techTouch.fixed': amount(
    120_000,
    'usd',
    cost,
    localized(
      'What building content and automation of the tech-touch tier takes, once; the people who do it count first, and only what is missing is assumed.',
      'Lo que cuesta, una sola vez, crear el contenido y la automatización del nivel tech-touch; cuentan primero las personas que lo hacen y solo se supone lo que falta.',
      'O que custa, uma única vez, criar o conteúdo e a automação da camada tech-touch; contam primeiro as pessoas que o fazem e só se presume o que falta.',
    ),
  ),
  'policy.unitEconomics.light': amount(
    0.05,
    'share',
    economics,
    localized(
      'Cost share below which a customer is lightly served, which is not a fault in itself.',
      'Porcentaje de costo por debajo del cual un cliente recibe un servicio ligero, lo que no es un problema en sí.',
      'Percentual de custo abaixo do qual um cliente recebe um serviço leve, o que não é um problema em si.',
    ),
  ),
  'policy.unitEconomics.comfortable': amount(
    0.1,
    'share',
    economics,
    localized(
      'Largest cost share that is comfortable.',
      'Mayor parte de costo que resulta cómoda.',
      'Maior parcela de custo que é confortável.',
    ),
  ),
  'policy.unitEconomics.viable': amount(
    0.15,
    'share',
    economics,
    localized(
      'Largest cost share that is viable; above it a customer is too expensive to serve, and break-even ACV is computed with it.',
      'Mayor parte de costo que resulta viable; por encima, el cliente es demasiado caro, y con ella se calcula el ACV de equilibrio.',
      'Maior parcela de custo que é viável; acima dela o cliente é caro demais, e com ela se calcula o ACV de equilíbrio.',
    ),
  ),
  'policy.unitEconomics.marginShare': amount(
    0.5,
    'share',
    economics,
    localized(
      'Part of the gross margin from which cost to serve leaves no room, as in both examples of the guide.',
      'Porcentaje del margen bruto a partir del cual el costo de servicio no deja espacio, como en los dos ejemplos de la guía.',
      'Parte da margem bruta a partir da qual o custo de atendimento não deixa espaço, como nos dois exemplos do guia.',
    ),
  ),
  'policy.tier.highTouch.acv': amount(
    100_000,
    'usdPerYear',
    tiers,
    localized(
      'ACV from which an account is assigned to the high-touch tier.',
      'ACV a partir del cual una cuenta se asigna al nivel high-touch.',
      'ACV a partir do qual uma conta é atribuída à camada high-touch.',
    ),
  ),
  'policy.tier.lowTouch.acv': amount(
    10_000,
    'usdPerYear',
    tiers,
    localized(
      'ACV from which an account is assigned to the low-touch tier.',
      'ACV a partir del cual una cuenta se asigna al nivel low-touch.',
      'ACV a partir do qual uma conta é atribuída à camada low-touch.',
    ),
  ),
  'policy.tier.atRisk.acvShare': amount(
    0.5,
    'share',
    tiers,
    localized(
      'Share of the high-touch threshold from which an account at risk is promoted to high-touch for a time.',
      'Porcentaje del umbral de high-touch a partir del cual una cuenta en riesgo sube a high-touch temporalmente.',
      'Percentual do limite de high-touch a partir do qual uma conta em risco sobe para high-touch temporariamente.',
    ),
  ),
  'policy.tier.atRisk.duration': amount(
    90,
    'days',
    tiers,
    localized(
      'Days that such a promotion lasts.',
      'Días que dura esa subida temporal.',
      'Dias que essa subida temporária dura.',
    ),
  ),
  'policy.tier.hysteresis': amount(
    0.1,
    'share',
    tiers,
    localized(
      'Distance from a threshold within which a crossing waits for the next evaluation.',
      'Distancia a un umbral dentro de la cual un cruce espera a la siguiente evaluación.',
      'Distância de um limite dentro da qual um cruzamento espera a próxima avaliação.',
    ),
  ),
  'policy.tier.evaluation.months': amount(
    3,
    'months',
    tiers,
    localized(
      'Months from one evaluation of tiers to the next, counted from January: tiers change on the first day of a quarter.',
      'Meses entre una evaluación de niveles y la siguiente, contados desde enero: los niveles cambian el primer día del trimestre.',
      'Meses entre uma avaliação de camadas e a seguinte, contados a partir de janeiro: as camadas mudam no primeiro dia do trimestre.',
    ),
  ),
  'policy.tier.highTouch.grr': amount(
    0.95,
    'share',
    tiers,
    localized(
      'GRR expected of an account in the high-touch tier until the ledger shows it: what the guide expects of high-touch service.',
      'GRR que se espera de una cuenta del nivel high-touch hasta que lo muestre el registro de ingresos: lo que la guía espera del servicio high-touch.',
      'GRR esperado de uma conta da camada high-touch até que o registro de receita o mostre: o que o guia espera do serviço high-touch.',
    ),
  ),
  'policy.tier.lowTouch.grr': amount(
    0.9,
    'share',
    tiers,
    localized(
      'GRR expected of an account in the low-touch tier until the ledger shows it: where strong operations begin.',
      'GRR que se espera de una cuenta del nivel low-touch hasta que lo muestre el registro de ingresos: donde empiezan las operaciones sólidas.',
      'GRR esperado de uma conta da camada low-touch até que o registro de receita o mostre: onde começam as operações fortes.',
    ),
  ),
  'policy.tier.techTouch.grr': amount(
    0.8,
    'share',
    tiers,
    localized(
      'GRR expected of an account in the tech-touch tier until the ledger shows it: between the 70 % that is usual with little contact and low-touch.',
      'GRR que se espera de una cuenta del nivel tech-touch hasta que lo muestre el registro de ingresos: entre el 70 % habitual con poco contacto y el low-touch.',
      'GRR esperado de uma conta da camada tech-touch até que o registro de receita o mostre: entre os 70 % usuais com pouco contato e o low-touch.',
    ),
  ),
  'policy.serviceModel.weight.economics': amount(
    0.3,
    'share',
    selection,
    localized(
      'Weight of what the customers of a segment can bear to cost in selecting a service model.',
      'Peso de lo que los clientes de un segmento pueden costar al elegir un modelo de servicio.',
      'Peso do que os clientes de um segmento podem custar na escolha de um modelo de serviço.',
    ),
  ),
  'policy.serviceModel.weight.complexity': amount(
    0.2,
    'share',
    selection,
    localized(
      'Weight of the complexity of the product in selecting a service model.',
      'Peso de la complejidad del producto al elegir un modelo de servicio.',
      'Peso da complexidade do produto na escolha de um modelo de serviço.',
    ),
  ),
  'policy.serviceModel.weight.expectations': amount(
    0.2,
    'share',
    selection,
    localized(
      'Weight of what the customers expect in selecting a service model.',
      'Peso de lo que esperan los clientes al elegir un modelo de servicio.',
      'Peso do que os clientes esperam na escolha de um modelo de serviço.',
    ),
  ),
  'policy.serviceModel.weight.competition': amount(
    0.15,
    'share',
    selection,
    localized(
      'Weight of what competitors offer in selecting a service model.',
      'Peso de lo que ofrecen los competidores al elegir un modelo de servicio.',
      'Peso do que os concorrentes oferecem na escolha de um modelo de serviço.',
    ),
  ),
  'policy.serviceModel.weight.scale': amount(
    0.15,
    'share',
    selection,
    localized(
      'Weight of the projected scale in selecting a service model.',
      'Peso de la escala proyectada al elegir un modelo de servicio.',
      'Peso da escala projetada na escolha de um modelo de serviço.',
    ),
  ),
}
