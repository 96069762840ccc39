import { amount, type BenchmarkSource } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const capacity: BenchmarkSource = { guide: 'Postscale', section: 'Capacity' }
const triggers: BenchmarkSource = { guide: 'Postscale', section: 'Hire triggers' }

/** How capacity and hire triggers are computed: the product's own defaults. */
export const capacityPolicyFigures = {
  'ramp.csm.months': amount(
    3,
    'months',
    capacity,
    localized(
      'Months in which new CSMs grow from nothing to full capacity, evenly.',
      'Meses en los que los nuevos CSM pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novos CSMs passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'ramp.implementation.months': amount(
    2,
    'months',
    capacity,
    localized(
      'Months in which new implementation specialists grow from nothing to full capacity, evenly.',
      'Meses en los que los nuevos especialistas de implementación pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novos especialistas de implementação passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'ramp.support.months': amount(
    2,
    'months',
    capacity,
    localized(
      'Months in which new support engineers grow from nothing to full capacity, evenly.',
      'Meses en los que los nuevos ingenieros de soporte pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novos engenheiros de suporte passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'ramp.renewals.months': amount(
    2,
    'months',
    capacity,
    localized(
      'Months in which new renewals specialists grow from nothing to full capacity, evenly.',
      'Meses en los que los nuevos especialistas de renovaciones pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novos especialistas de renovações passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'ramp.csOps.months': amount(
    3,
    'months',
    capacity,
    localized(
      'Months in which new CS Operations people grow from nothing to full capacity, evenly.',
      'Meses en los que las nuevas personas de Operaciones de CS pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novas pessoas de Operações de CS passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'ramp.professionalServices.months': amount(
    2,
    'months',
    capacity,
    localized(
      'Months in which new consultants of Professional Services grow from nothing to full capacity, evenly.',
      'Meses en los que las nuevas personas de servicios profesionales pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novas pessoas de serviços profissionais passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'ramp.enablement.months': amount(
    2,
    'months',
    capacity,
    localized(
      'Months in which new people of content and enablement grow from nothing to full capacity, evenly.',
      'Meses en los que las nuevas personas de contenidos y enablement pasan de cero a plena capacidad, de manera gradual.',
      'Meses em que novas pessoas de conteúdo e enablement passam de zero à capacidade plena, de maneira gradual.',
    ),
  ),
  'policy.utilisation.target': amount(
    0.8,
    'share',
    capacity,
    localized(
      'Share of the upper capacity figure that seats are planned at, so that there is room for the unexpected.',
      'Parte de la cifra superior de capacidad con la que se planifican los puestos, para dejar margen a lo imprevisto.',
      'Percentual do valor superior de capacidade com que as posições são planejadas, para deixar folga ao imprevisto.',
    ),
  ),
  'policy.implementation.throughput': amount(
    35,
    'implementationsPerYear',
    capacity,
    localized(
      'Implementations that a specialist finishes in a year, until there is history enough to measure it.',
      'Implementaciones que un especialista termina en un año, mientras no haya historia suficiente para medirlo.',
      'Implementações que um especialista conclui em um ano, enquanto não há histórico suficiente para medi-lo.',
    ),
  ),
  'policy.implementation.measuredAfter': amount(
    12,
    'months',
    capacity,
    localized(
      'Months of history after which the throughput of implementations is measured instead of assumed.',
      'Meses de historia tras los que el ritmo de implementaciones se mide en lugar de suponerse.',
      'Meses de histórico após os quais o ritmo de implementações é medido em vez de presumido.',
    ),
  ),
  'policy.csOps.matureStage': amount(
    4,
    'stage',
    capacity,
    localized(
      'Stage of the team from which CS Operations is measured by its mature ratio.',
      'Etapa del equipo a partir de la cual Operaciones de CS se mide con su proporción madura.',
      'Estágio da equipe a partir do qual Operações de CS é medida por sua proporção madura.',
    ),
  ),
  'policy.support.ticketWindow': amount(
    20,
    'workingDays',
    capacity,
    localized(
      'Working days over which tickets per engineer are averaged.',
      'Días hábiles sobre los que se promedian los tickets por ingeniero.',
      'Dias úteis sobre os quais se faz a média de tickets por engenheiro.',
    ),
  ),
  'policy.hireTrigger.lookback.first': amount(
    7,
    'days',
    triggers,
    localized(
      'Days before the date of a question at which a trigger must have held too, to count as consistent.',
      'Días antes de la fecha consultada en que un disparador también debía cumplirse para considerarse constante.',
      'Dias antes da data consultada em que um gatilho também devia valer para ser considerado constante.',
    ),
  ),
  'policy.hireTrigger.lookback.second': amount(
    14,
    'days',
    triggers,
    localized(
      'The second day, counted back, at which a consistent trigger must have held.',
      'El segundo día, contado hacia atrás, en que un disparador constante debía cumplirse.',
      'O segundo dia, contado para trás, em que um gatilho constante devia valer.',
    ),
  ),
  'policy.hireTrigger.lookback.third': amount(
    21,
    'days',
    triggers,
    localized(
      'The third day, counted back, at which a consistent trigger must have held.',
      'El tercer día, contado hacia atrás, en que un disparador constante debía cumplirse.',
      'O terceiro dia, contado para trás, em que um gatilho constante devia valer.',
    ),
  ),
  'policy.hireTrigger.tickets.fire': amount(
    20,
    'ticketsPerDay',
    triggers,
    localized(
      'Tickets an engineer a working day above which support should hire.',
      'Tickets por ingeniero y día hábil por encima de los cuales soporte debe contratar.',
      'Tickets por engenheiro por dia útil acima dos quais o suporte deve contratar.',
    ),
  ),
  'policy.hireTrigger.tickets.severe': amount(
    30,
    'ticketsPerDay',
    triggers,
    localized(
      'Tickets an engineer a working day above which the shortage is severe.',
      'Tickets por ingeniero y día hábil por encima de los cuales la falta de personal es grave.',
      'Tickets por engenheiro por dia útil acima dos quais a falta de pessoal é grave.',
    ),
  ),
  'policy.hireTrigger.smb.untouchedShare': amount(
    0.2,
    'share',
    triggers,
    localized(
      'Share of at-risk tech-touch accounts left without a touchpoint above which one more CSM is needed.',
      'Porcentaje de las cuentas tech-touch en riesgo sin contacto por encima del cual hace falta otro CSM.',
      'Percentual das contas tech-touch em risco sem contato acima do qual é preciso mais um CSM.',
    ),
  ),
  'policy.hireTrigger.smb.touchpointWindow': amount(
    14,
    'days',
    triggers,
    localized(
      'Days within which an at-risk tech-touch account should have had a touchpoint.',
      'Días en los que una cuenta tech-touch en riesgo debería haber tenido un contacto.',
      'Dias em que uma conta tech-touch em risco deveria ter tido um contato.',
    ),
  ),
}
