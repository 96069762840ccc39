import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const models: BenchmarkSource = { guide: 'BM', section: 'Four models' }
const hybrid: BenchmarkSource = { guide: 'BM', section: 'Hybrid' }
const evolution: BenchmarkSource = { guide: 'BM', section: 'Service-model evolution' }

/** What each of the four service models costs, earns and needs. */
export const serviceModelFigures = {
  'serviceModel.highTouch.acv': openRange(
    100_000,
    100_000,
    'usdPerYear',
    models,
    localized(
      'ACV from which a dedicated CSM is the usual service.',
      'ACV a partir del cual lo habitual es un CSM dedicado.',
      'ACV a partir do qual o usual é um CSM dedicado.',
    ),
  ),
  'serviceModel.highTouch.acvMinimum': range(
    80_000,
    200_000,
    'usdPerYear',
    models,
    localized(
      'ACV that high-touch service needs at least, depending on its cost.',
      'ACV mínimo que necesita el servicio high-touch, según su costo.',
      'ACV mínimo de que o serviço high-touch precisa, conforme seu custo.',
    ),
  ),
  'serviceModel.highTouch.accounts': range(
    8,
    15,
    'accounts',
    models,
    localized(
      'Accounts per CSM in the high-touch model.',
      'Cuentas por CSM en el modelo high-touch.',
      'Contas por CSM no modelo high-touch.',
    ),
  ),
  'serviceModel.highTouch.csmCost': range(
    120_000,
    180_000,
    'usdPerYear',
    models,
    localized(
      'Loaded cost of a high-touch CSM.',
      'Costo totalmente cargado de un CSM high-touch.',
      'Custo total carregado de um CSM high-touch.',
    ),
  ),
  'serviceModel.highTouch.costPerCustomer': range(
    8000,
    22_000,
    'usdPerYear',
    models,
    localized(
      'Cost to serve one customer in the high-touch model.',
      'Costo de servicio por cliente en el modelo high-touch.',
      'Custo de atendimento por cliente no modelo high-touch.',
    ),
  ),
  'serviceModel.highTouch.acvMultiple': range(
    5,
    10,
    'multiple',
    models,
    localized(
      'How many times its cost to serve the ACV of a high-touch customer should be.',
      'Cuántas veces su costo de servicio debe valer el ACV de un cliente high-touch.',
      'Quantas vezes o custo de atendimento deve valer o ACV de um cliente high-touch.',
    ),
  ),
  'serviceModel.highTouch.grossMargin': amount(
    0.7,
    'share',
    models,
    localized(
      'Gross margin that the high-touch model needs to exceed.',
      'Margen bruto que el modelo high-touch necesita superar.',
      'Margem bruta que o modelo high-touch precisa superar.',
    ),
  ),
  'serviceModel.highTouch.baseLimit': amount(
    500,
    'accounts',
    models,
    localized(
      'Accounts up to which the whole base can be served high-touch.',
      'Cuentas hasta las que toda la base puede atenderse en high-touch.',
      'Contas até as quais toda a base pode ser atendida em high-touch.',
    ),
  ),
  'serviceModel.highTouch.grr': openRange(
    0.95,
    0.95,
    'share',
    models,
    localized(
      'Gross revenue retention that high-touch service should bring.',
      'Retención bruta de ingresos que debe aportar el servicio high-touch.',
      'Retenção bruta de receita que o serviço high-touch deve trazer.',
    ),
  ),
  'serviceModel.highTouch.nrr': openRange(
    1.2,
    1.2,
    'ratio',
    models,
    localized(
      'Net revenue retention that high-touch service should bring.',
      'Retención neta de ingresos que debe aportar el servicio high-touch.',
      'Retenção líquida de receita que o serviço high-touch deve trazer.',
    ),
  ),
  'serviceModel.highTouch.contact': range(
    26,
    52,
    'timesPerYear',
    models,
    localized(
      'Contacts with a high-touch customer: fortnightly to weekly.',
      'Contactos con un cliente high-touch: de quincenales a semanales.',
      'Contatos com um cliente high-touch: de quinzenais a semanais.',
    ),
  ),
  'serviceModel.highTouch.executiveReviews': amount(
    4,
    'timesPerYear',
    models,
    localized(
      'Executive reviews with a high-touch customer: quarterly.',
      'Revisiones ejecutivas con un cliente high-touch: trimestrales.',
      'Revisões executivas com um cliente high-touch: trimestrais.',
    ),
  ),
  'serviceModel.lowTouch.acv': range(
    10_000,
    100_000,
    'usdPerYear',
    models,
    localized(
      'ACV of customers whom shared CSMs serve.',
      'ACV de los clientes atendidos por CSM compartidos.',
      'ACV dos clientes atendidos por CSMs compartilhados.',
    ),
  ),
  'serviceModel.lowTouch.acvMinimum': range(
    10_000,
    50_000,
    'usdPerYear',
    models,
    localized(
      'ACV that is needed to justify low-touch service.',
      'ACV necesario para justificar el servicio low-touch.',
      'ACV necessário para justificar o serviço low-touch.',
    ),
  ),
  'serviceModel.lowTouch.accounts': openRange(
    40,
    100,
    'accounts',
    models,
    localized(
      'Accounts per CSM in the low-touch model, for economics; capacity uses the narrower figure.',
      'Cuentas por CSM en el modelo low-touch, para la economía; la capacidad usa la cifra más estrecha.',
      'Contas por CSM no modelo low-touch, para a economia; a capacidade usa o valor mais estreito.',
    ),
  ),
  'serviceModel.lowTouch.csmCost': range(
    100_000,
    140_000,
    'usdPerYear',
    models,
    localized(
      'Loaded cost of a low-touch CSM.',
      'Costo totalmente cargado de un CSM low-touch.',
      'Custo total carregado de um CSM low-touch.',
    ),
  ),
  'serviceModel.lowTouch.costPerCustomer': range(
    1000,
    3500,
    'usdPerYear',
    models,
    localized(
      'Cost to serve one customer in the low-touch model.',
      'Costo de servicio por cliente en el modelo low-touch.',
      'Custo de atendimento por cliente no modelo low-touch.',
    ),
  ),
  'serviceModel.lowTouch.acvMultiple': range(
    3,
    10,
    'multiple',
    models,
    localized(
      'How many times its cost to serve the ACV of a low-touch customer should be.',
      'Cuántas veces su costo de servicio debe valer el ACV de un cliente low-touch.',
      'Quantas vezes o custo de atendimento deve valer o ACV de um cliente low-touch.',
    ),
  ),
  'serviceModel.lowTouch.base': range(
    200,
    2000,
    'accounts',
    models,
    localized(
      'Size of the base that the low-touch model suits.',
      'Tamaño de la base a la que le conviene el modelo low-touch.',
      'Tamanho da base à qual o modelo low-touch convém.',
    ),
  ),
  'serviceModel.lowTouch.contact': range(
    4,
    12,
    'timesPerYear',
    models,
    localized(
      'Contacts with a low-touch customer: quarterly to monthly.',
      'Contactos con un cliente low-touch: de trimestrales a mensuales.',
      'Contatos com um cliente low-touch: de trimestrais a mensais.',
    ),
  ),
  'serviceModel.techTouch.acv': range(
    1000,
    10_000,
    'usdPerYear',
    models,
    localized(
      'ACV of customers whom automation serves.',
      'ACV de los clientes atendidos por automatización.',
      'ACV dos clientes atendidos por automação.',
    ),
  ),
  'serviceModel.techTouch.accounts': openRange(
    500,
    5000,
    'accounts',
    models,
    localized(
      'Accounts per person in the tech-touch model, for economics; capacity uses the lower figure.',
      'Cuentas por persona en el modelo tech-touch, para la economía; la capacidad usa la cifra menor.',
      'Contas por pessoa no modelo tech-touch, para a economia; a capacidade usa o valor menor.',
    ),
  ),
  'serviceModel.techTouch.costPerCustomer': range(
    50,
    500,
    'usdPerYear',
    models,
    localized(
      'Cost to serve one customer in the tech-touch model, most of it fixed.',
      'Costo de servicio por cliente en el modelo tech-touch, en su mayor parte fijo.',
      'Custo de atendimento por cliente no modelo tech-touch, em sua maior parte fixo.',
    ),
  ),
  'serviceModel.techTouch.acvMultiple': range(
    2,
    20,
    'multiple',
    models,
    localized(
      'How many times its cost to serve the ACV of a tech-touch customer should be.',
      'Cuántas veces su costo de servicio debe valer el ACV de un cliente tech-touch.',
      'Quantas vezes o custo de atendimento deve valer o ACV de um cliente tech-touch.',
    ),
  ),
  'serviceModel.techTouch.base': openRange(
    1000,
    100_000,
    'customers',
    models,
    localized(
      'Size of the base that the tech-touch model suits.',
      'Tamaño de la base a la que le conviene el modelo tech-touch.',
      'Tamanho da base à qual o modelo tech-touch convém.',
    ),
  ),
  'serviceModel.hybrid.acv': openRange(
    1000,
    500_000,
    'usdPerYear',
    hybrid,
    localized(
      'Spread of ACV over which tiers are mixed.',
      'Amplitud de ACV sobre la que se combinan niveles.',
      'Amplitude de ACV sobre a qual se combinam camadas.',
    ),
  ),
  'serviceModel.hybrid.costShare': range(
    0.1,
    0.25,
    'share',
    hybrid,
    localized(
      'Blended cost of customer success as a share of revenue; the guide calls it a margin target and it is read here as a cost share.',
      'Costo combinado de customer success como parte de los ingresos; la guía lo llama objetivo de margen y aquí se lee como parte de costo.',
      'Custo combinado de customer success como parte da receita; o guia o chama de meta de margem e aqui é lido como parcela de custo.',
    ),
  ),
  'serviceEvolution.founders.customers': range(
    0,
    50,
    'customers',
    evolution,
    localized(
      'Customers while founders serve everyone high-touch.',
      'Clientes mientras los fundadores atienden a todos en high-touch.',
      'Clientes enquanto os fundadores atendem todos em high-touch.',
    ),
  ),
  'serviceEvolution.firstCsms.customers': range(
    50,
    200,
    'customers',
    evolution,
    localized(
      'Customers while the first CSMs serve mostly high-touch with basic segmentation.',
      'Clientes mientras los primeros CSM atienden sobre todo en high-touch con una segmentación básica.',
      'Clientes enquanto os primeiros CSMs atendem sobretudo em high-touch com segmentação básica.',
    ),
  ),
  'serviceEvolution.firstCsms.similarNeeds': amount(
    0.8,
    'share',
    evolution,
    localized(
      'Share of customers whose needs turn out to be similar.',
      'Porcentaje de los clientes cuyas necesidades resultan parecidas.',
      'Percentual dos clientes cujas necessidades se mostram parecidas.',
    ),
  ),
  'serviceEvolution.tiers.customers': range(
    200,
    500,
    'customers',
    evolution,
    localized(
      'Customers at which tiers become necessary and the hybrid model settles.',
      'Clientes con los que los niveles se vuelven necesarios y se consolida el modelo híbrido.',
      'Clientes com que as camadas se tornam necessárias e o modelo híbrido se consolida.',
    ),
  ),
  'serviceEvolution.dynamic.customers': openRange(
    500,
    500,
    'customers',
    evolution,
    localized(
      'Customers from which tiers follow several factors and are moved automatically.',
      'Clientes a partir de los cuales los niveles siguen varios factores y cambian automáticamente.',
      'Clientes a partir dos quais as camadas seguem vários fatores e mudam automaticamente.',
    ),
  ),
}
