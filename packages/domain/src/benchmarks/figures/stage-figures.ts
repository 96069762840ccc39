import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const path: BenchmarkSource = { guide: 'TS', section: 'Evolution path' }

/** The four stages through which a post-sale team grows. */
export const stageFigures = {
  'stage.1.customers': range(
    0,
    50,
    'customers',
    path,
    localized(
      'Customers of an organisation at the stage “Startup”.',
      'Clientes de una organización en la etapa «Startup».',
      'Clientes de uma organização no estágio “Startup”.',
    ),
  ),
  'stage.1.people': range(
    1,
    3,
    'people',
    path,
    localized(
      'People in post-sale at the stage “Startup”.',
      'Personas en post-venta en la etapa «Startup».',
      'Pessoas no pós-venda no estágio “Startup”.',
    ),
  ),
  'stage.1.generalists': range(
    1,
    2,
    'csms',
    path,
    localized(
      'Generalists at the stage “Startup”, with the founders still involved.',
      'Generalistas en la etapa «Startup», con los fundadores aún implicados.',
      'Generalistas no estágio “Startup”, com os fundadores ainda envolvidos.',
    ),
  ),
  'stage.1.grr': range(
    0.7,
    0.85,
    'share',
    path,
    localized(
      'Gross revenue retention typical of the stage “Startup”.',
      'Retención bruta de ingresos típica de la etapa «Startup».',
      'Retenção bruta de receita típica do estágio “Startup”.',
    ),
  ),
  'stage.1.moveOn.people': range(
    3,
    4,
    'people',
    path,
    localized(
      'Size of the CS team whose next hire says that the first stage is over.',
      'Tamaño del equipo de CS con cuya contratación termina la primera etapa.',
      'Tamanho da equipe de CS cuja contratação encerra o primeiro estágio.',
    ),
  ),
  'stage.1.moveOn.accounts': range(
    50,
    75,
    'accounts',
    path,
    localized(
      'Accounts at which the first CS person usually reaches capacity.',
      'Cuentas con las que la primera persona de CS suele llegar a su capacidad.',
      'Contas com que a primeira pessoa de CS costuma chegar à sua capacidade.',
    ),
  ),
  'stage.2.customers': range(
    50,
    200,
    'customers',
    path,
    localized(
      'Customers of an organisation at the stage “Early scale”.',
      'Clientes de una organización en la etapa «Escala inicial».',
      'Clientes de uma organização no estágio “Escala inicial”.',
    ),
  ),
  'stage.2.people': range(
    3,
    10,
    'people',
    path,
    localized(
      'People in post-sale at the stage “Early scale”.',
      'Personas en post-venta en la etapa «Escala inicial».',
      'Pessoas no pós-venda no estágio “Escala inicial”.',
    ),
  ),
  'stage.2.csms': range(
    3,
    6,
    'csms',
    path,
    localized(
      'CSMs at the stage “Early scale”.',
      'CSM en la etapa «Escala inicial».',
      'CSMs no estágio “Escala inicial”.',
    ),
  ),
  'stage.2.implementation': range(
    1,
    2,
    'people',
    path,
    localized(
      'Implementation specialists at the stage “Early scale”.',
      'Especialistas de implementación en la etapa «Escala inicial».',
      'Especialistas de implementação no estágio “Escala inicial”.',
    ),
  ),
  'stage.2.support': range(
    1,
    2,
    'people',
    path,
    localized(
      'Support engineers at the stage “Early scale”.',
      'Ingenieros de soporte en la etapa «Escala inicial».',
      'Engenheiros de suporte no estágio “Escala inicial”.',
    ),
  ),
  'stage.2.grr': range(
    0.85,
    0.92,
    'share',
    path,
    localized(
      'Gross revenue retention typical of the stage “Early scale”.',
      'Retención bruta de ingresos típica de la etapa «Escala inicial».',
      'Retenção bruta de receita típica do estágio “Escala inicial”.',
    ),
  ),
  'stage.2.nrr': range(
    0.9,
    1,
    'ratio',
    path,
    localized(
      'Net revenue retention typical of the stage “Early scale”.',
      'Retención neta de ingresos típica de la etapa «Escala inicial».',
      'Retenção líquida de receita típica do estágio “Escala inicial”.',
    ),
  ),
  'stage.2.moveOn.customers': range(
    150,
    200,
    'customers',
    path,
    localized(
      'Customers from which early scale should give way to specialised operations.',
      'Clientes a partir de los cuales la escala inicial debe dar paso a operaciones especializadas.',
      'Clientes a partir dos quais a escala inicial deve dar lugar a operações especializadas.',
    ),
  ),
  'stage.2.moveOn.backlog': amount(
    6,
    'weeks',
    path,
    localized(
      'Onboarding backlog above which specialisation is due.',
      'Backlog de onboarding por encima del cual toca especializarse.',
      'Backlog de onboarding acima do qual é hora de especializar.',
    ),
  ),
  'stage.3.customers': range(
    200,
    500,
    'customers',
    path,
    localized(
      'Customers of an organisation at the stage “Scaled operations”.',
      'Clientes de una organización en la etapa «Operaciones a escala».',
      'Clientes de uma organização no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.people': range(
    10,
    30,
    'people',
    path,
    localized(
      'People in post-sale at the stage “Scaled operations”.',
      'Personas en post-venta en la etapa «Operaciones a escala».',
      'Pessoas no pós-venda no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.csms': range(
    8,
    15,
    'csms',
    path,
    localized(
      'CSMs at the stage “Scaled operations”.',
      'CSM en la etapa «Operaciones a escala».',
      'CSMs no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.implementation': range(
    2,
    4,
    'people',
    path,
    localized(
      'Implementation specialists at the stage “Scaled operations”.',
      'Especialistas de implementación en la etapa «Operaciones a escala».',
      'Especialistas de implementação no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.support': range(
    3,
    6,
    'people',
    path,
    localized(
      'Support engineers at the stage “Scaled operations”.',
      'Ingenieros de soporte en la etapa «Operaciones a escala».',
      'Engenheiros de suporte no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.renewals': range(
    1,
    2,
    'people',
    path,
    localized(
      'Renewals specialists at the stage “Scaled operations”.',
      'Especialistas de renovaciones en la etapa «Operaciones a escala».',
      'Especialistas de renovações no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.csOps': range(
    1,
    2,
    'people',
    path,
    localized(
      'CS Operations people at the stage “Scaled operations”.',
      'Personas de Operaciones de CS en la etapa «Operaciones a escala».',
      'Pessoas de Operações de CS no estágio “Operações em escala”.',
    ),
  ),
  'stage.3.grr': range(
    0.9,
    0.95,
    'share',
    path,
    localized(
      'Gross revenue retention typical of the stage “Scaled operations”.',
      'Retención bruta de ingresos típica de la etapa «Operaciones a escala».',
      'Retenção bruta de receita típica do estágio “Operações em escala”.',
    ),
  ),
  'stage.3.nrr': range(
    1.05,
    1.15,
    'ratio',
    path,
    localized(
      'Net revenue retention typical of the stage “Scaled operations”.',
      'Retención neta de ingresos típica de la etapa «Operaciones a escala».',
      'Retenção líquida de receita típica do estágio “Operações em escala”.',
    ),
  ),
  'stage.3.moveOn.customers': range(
    400,
    500,
    'customers',
    path,
    localized(
      'Customers from which scaled operations should become a mature organisation.',
      'Clientes a partir de los cuales las operaciones a escala deben convertirse en una organización madura.',
      'Clientes a partir dos quais as operações em escala devem se tornar uma organização madura.',
    ),
  ),
  'stage.4.customers': openRange(
    500,
    500,
    'customers',
    path,
    localized(
      'Customers of an organisation at the stage “Mature”.',
      'Clientes de una organización en la etapa «Madurez».',
      'Clientes de uma organização no estágio “Maturidade”.',
    ),
  ),
  'stage.4.people': openRange(
    30,
    100,
    'people',
    path,
    localized(
      'People in post-sale at the stage “Mature”.',
      'Personas en post-venta en la etapa «Madurez».',
      'Pessoas no pós-venda no estágio “Maturidade”.',
    ),
  ),
  'stage.4.csms': range(
    20,
    50,
    'csms',
    path,
    localized(
      'CSMs at the stage “Mature”.',
      'CSM en la etapa «Madurez».',
      'CSMs no estágio “Maturidade”.',
    ),
  ),
  'stage.4.implementation': range(
    5,
    10,
    'people',
    path,
    localized(
      'Implementation specialists at the stage “Mature”.',
      'Especialistas de implementación en la etapa «Madurez».',
      'Especialistas de implementação no estágio “Maturidade”.',
    ),
  ),
  'stage.4.support': range(
    10,
    20,
    'people',
    path,
    localized(
      'Support engineers at the stage “Mature”.',
      'Ingenieros de soporte en la etapa «Madurez».',
      'Engenheiros de suporte no estágio “Maturidade”.',
    ),
  ),
  'stage.4.renewals': range(
    3,
    6,
    'people',
    path,
    localized(
      'Renewals specialists at the stage “Mature”.',
      'Especialistas de renovaciones en la etapa «Madurez».',
      'Especialistas de renovações no estágio “Maturidade”.',
    ),
  ),
  'stage.4.csOps': range(
    3,
    5,
    'people',
    path,
    localized(
      'CS Operations people at the stage “Mature”.',
      'Personas de Operaciones de CS en la etapa «Madurez».',
      'Pessoas de Operações de CS no estágio “Maturidade”.',
    ),
  ),
  'stage.4.grr': range(
    0.93,
    0.97,
    'share',
    path,
    localized(
      'Gross revenue retention typical of the stage “Mature”.',
      'Retención bruta de ingresos típica de la etapa «Madurez».',
      'Retenção bruta de receita típica do estágio “Maturidade”.',
    ),
  ),
  'stage.4.nrr': openRange(
    1.15,
    1.3,
    'ratio',
    path,
    localized(
      'Net revenue retention typical of the stage “Mature”.',
      'Retención neta de ingresos típica de la etapa «Madurez».',
      'Retenção líquida de receita típica do estágio “Maturidade”.',
    ),
  ),
}
