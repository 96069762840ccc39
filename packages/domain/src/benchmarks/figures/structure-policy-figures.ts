import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const structure: BenchmarkSource = { guide: 'Postscale', section: 'Structure' }

/** How stages, models, reporting lines and candidates are judged: the product's own defaults. */
export const structurePolicyFigures = {
  'policy.orgModel.weight.customers': amount(
    25,
    'points',
    structure,
    localized(
      'Weight of the number of customers in the score of a model of organisation.',
      'Peso de la cantidad de clientes en la puntuación de un modelo de organización.',
      'Peso da quantidade de clientes na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.csms': amount(
    10,
    'points',
    structure,
    localized(
      'Weight of the number of CSMs in the score of a model of organisation.',
      'Peso de la cantidad de CSM en la puntuación de un modelo de organización.',
      'Peso da quantidade de CSMs na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.segments': amount(
    15,
    'points',
    structure,
    localized(
      'Weight of the segments with real volume in the score of a model of organisation.',
      'Peso de los segmentos con volumen real en la puntuación de un modelo de organización.',
      'Peso dos segmentos com volume real na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.regions': amount(
    15,
    'points',
    structure,
    localized(
      'Weight of the regions with enough customers in the score of a model of organisation.',
      'Peso de las regiones con clientes suficientes en la puntuación de un modelo de organización.',
      'Peso das regiões com clientes suficientes na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.languages': amount(
    10,
    'points',
    structure,
    localized(
      'Weight of the languages of the customers in the score of a model of organisation.',
      'Peso de los idiomas de los clientes en la puntuación de un modelo de organización.',
      'Peso dos idiomas dos clientes na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.handoffCost': amount(
    10,
    'points',
    structure,
    localized(
      'Weight of what a handoff costs in the score of a model of organisation.',
      'Peso de lo que cuesta un traspaso en la puntuación de un modelo de organización.',
      'Peso do que custa um handoff na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.complexity': amount(
    10,
    'points',
    structure,
    localized(
      'Weight of the complexity of the product and its customers in the score of a model of organisation.',
      'Peso de la complejidad del producto y de sus clientes en la puntuación de un modelo de organización.',
      'Peso da complexidade do produto e de seus clientes na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.weight.teamSize': amount(
    5,
    'points',
    structure,
    localized(
      'Weight of the size of the team in the score of a model of organisation.',
      'Peso del tamaño del equipo en la puntuación de un modelo de organización.',
      'Peso do tamanho da equipe na pontuação de um modelo de organização.',
    ),
  ),
  'policy.orgModel.tie': amount(
    5,
    'points',
    structure,
    localized(
      'Lead over the present model of organisation below which two models are a tie, and staying is the advice.',
      'Ventaja sobre el modelo de organización actual por debajo de la cual hay empate y se aconseja no cambiar.',
      'Vantagem sobre o modelo de organização atual abaixo da qual há empate e o conselho é não mudar.',
    ),
  ),
  'policy.reportingLine.tie': amount(
    5,
    'points',
    structure,
    localized(
      'Lead over the declared reporting line below which two lines are a tie, and staying is the advice.',
      'Ventaja sobre la línea de reporte declarada por debajo de la cual hay empate y se aconseja no cambiar.',
      'Vantagem sobre a linha de reporte declarada abaixo da qual há empate e o conselho é não mudar.',
    ),
  ),
  'policy.orgModel.languageCustomers': amount(
    10,
    'customers',
    structure,
    localized(
      'Customers from which a language calls for someone who speaks it.',
      'Clientes a partir de los cuales un idioma exige a alguien que lo hable.',
      'Clientes a partir dos quais um idioma exige alguém que o fale.',
    ),
  ),
  'policy.reportingLine.weight.growthMotion': amount(
    40,
    'points',
    structure,
    localized(
      'Weight of the growth motion in the score of a reporting line.',
      'Peso del modelo de crecimiento en la puntuación de una línea de reporte.',
      'Peso do modelo de crescimento na pontuação de uma linha de reporte.',
    ),
  ),
  'policy.reportingLine.weight.customers': amount(
    20,
    'points',
    structure,
    localized(
      'Weight of the customer base in the score of a reporting line.',
      'Peso de la base de clientes en la puntuación de una línea de reporte.',
      'Peso da base de clientes na pontuação de uma linha de reporte.',
    ),
  ),
  'policy.reportingLine.weight.maturity': amount(
    20,
    'points',
    structure,
    localized(
      'Weight of maturity in the score of a reporting line.',
      'Peso de la madurez en la puntuación de una línea de reporte.',
      'Peso da maturidade na pontuação de uma linha de reporte.',
    ),
  ),
  'policy.reportingLine.weight.seniority': amount(
    20,
    'points',
    structure,
    localized(
      "Weight of the leader's seniority in the score of a reporting line.",
      'Peso de la jerarquía de la persona líder en la puntuación de una línea de reporte.',
      'Peso da senioridade da liderança na pontuação de uma linha de reporte.',
    ),
  ),
  'policy.candidate.weight.step': amount(
    40,
    'points',
    structure,
    localized(
      'Weight of the step on the career ladder in the rank of an internal candidate.',
      'Peso del paso en el plan de carrera en el orden de las candidaturas internas.',
      'Peso do degrau no plano de carreira na ordem das candidaturas internas.',
    ),
  ),
  'policy.candidate.weight.languages': amount(
    20,
    'points',
    structure,
    localized(
      'Weight of the languages spoken in the rank of an internal candidate.',
      'Peso de los idiomas que se hablan en el orden de las candidaturas internas.',
      'Peso dos idiomas falados na ordem das candidaturas internas.',
    ),
  ),
  'policy.candidate.weight.region': amount(
    20,
    'points',
    structure,
    localized(
      'Weight of the region in the rank of an internal candidate.',
      'Peso de la región en el orden de las candidaturas internas.',
      'Peso da região na ordem das candidaturas internas.',
    ),
  ),
  'policy.candidate.weight.skills': amount(
    20,
    'points',
    structure,
    localized(
      'Weight of skills in the rank of an internal candidate.',
      'Peso de las habilidades en el orden de las candidaturas internas.',
      'Peso das habilidades na ordem das candidaturas internas.',
    ),
  ),
  'policy.stage.slippingRenewals': amount(
    0.05,
    'share',
    structure,
    localized(
      'Share of contracts past their end without a decision from which renewals are slipping.',
      'Porcentaje de los contratos vencidos sin decisión a partir del cual las renovaciones se están retrasando.',
      'Percentual dos contratos vencidos sem decisão a partir do qual as renovações estão atrasando.',
    ),
  ),
  'policy.stage.newMarkets': amount(
    12,
    'months',
    structure,
    localized(
      'Months within which a region or segment without customers before counts as newly entered.',
      'Meses en los que una región o un segmento antes sin clientes cuenta como recién abierto.',
      'Meses em que uma região ou um segmento antes sem clientes conta como recém-aberto.',
    ),
  ),
  'policy.handover.window': amount(
    12,
    'months',
    structure,
    localized(
      'Months back over which handovers are counted.',
      'Meses hacia atrás en los que se cuentan los traspasos.',
      'Meses para trás em que se contam os handoffs.',
    ),
  ),
  'policy.hours.from': amount(
    9,
    'hours',
    structure,
    localized(
      'Hour of the day, by the local clock, at which people begin to work, Monday to Friday.',
      'Hora local a la que se empieza a trabajar, de lunes a viernes.',
      'Hora local em que se começa a trabalhar, de segunda a sexta.',
    ),
  ),
  'policy.hours.until': amount(
    17,
    'hours',
    structure,
    localized(
      'Hour of the day, by the local clock, until which people work, Monday to Friday.',
      'Hora local hasta la que se trabaja, de lunes a viernes.',
      'Hora local até a qual se trabalha, de segunda a sexta.',
    ),
  ),
}
