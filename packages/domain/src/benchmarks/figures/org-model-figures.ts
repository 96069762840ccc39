import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const models: BenchmarkSource = { guide: 'TS', section: 'Four models' }
const contradictions: BenchmarkSource = {
  guide: 'Postscale',
  section: 'Figures that contradict each other',
}
const reporting: BenchmarkSource = { guide: 'TS', section: 'Reporting structure' }

/** What size of organisation each of the four models fits, and how its teams are made up. */
export const orgModelFigures = {
  'orgModel.generalist.customers': range(
    0,
    100,
    'customers',
    models,
    localized(
      'Customers up to which the generalist model fits.',
      'Clientes hasta los que encaja el modelo generalista.',
      'Clientes até os quais o modelo generalista se encaixa.',
    ),
  ),
  'orgModel.generalist.csms': range(
    1,
    5,
    'csms',
    models,
    localized(
      'CSMs in an organisation that the generalist model fits.',
      'CSM en una organización a la que le conviene el modelo generalista.',
      'CSMs em uma organização à qual o modelo generalista convém.',
    ),
  ),
  'orgModel.generalist.teamSize': range(
    3,
    8,
    'csms',
    models,
    localized(
      'Size of the one CSM team as the model is drawn; elsewhere the guide says fewer.',
      'Tamaño del único equipo de CSM según el esquema del modelo; en otro lugar la guía da menos.',
      'Tamanho da única equipe de CSMs no desenho do modelo; em outro trecho o guia indica menos.',
    ),
  ),
  'orgModel.generalist.accountsPerCsm': range(
    15,
    50,
    'accounts',
    models,
    localized(
      'Accounts that each generalist owns from end to end.',
      'Cuentas que cada generalista lleva de principio a fin.',
      'Contas que cada generalista cuida de ponta a ponta.',
    ),
  ),
  'orgModel.generalist.outgrown': range(
    50,
    100,
    'customers',
    models,
    localized(
      'Customers past which the generalist model breaks.',
      'Clientes a partir de los cuales el modelo generalista deja de funcionar.',
      'Clientes a partir dos quais o modelo generalista deixa de funcionar.',
    ),
  ),
  'orgModel.specialist.customers': openRange(
    200,
    1000,
    'customers',
    models,
    localized(
      'Customers for which the specialist model fits, when segments have volume enough.',
      'Clientes para los que encaja el modelo especialista, si los segmentos tienen volumen suficiente.',
      'Clientes para os quais o modelo especialista se encaixa, se os segmentos têm volume suficiente.',
    ),
  ),
  'orgModel.specialist.activePerOnboarder': range(
    8,
    15,
    'implementations',
    models,
    localized(
      'Implementations that each onboarding specialist of the model has active.',
      'Implementaciones activas de cada especialista de onboarding del modelo.',
      'Implementações ativas de cada especialista de onboarding do modelo.',
    ),
  ),
  'orgModel.specialist.accountsPerCsm': range(
    30,
    80,
    'accounts',
    models,
    localized(
      'Accounts that each CSM of the model takes over after onboarding.',
      'Cuentas que cada CSM del modelo recibe después del onboarding.',
      'Contas que cada CSM do modelo recebe depois do onboarding.',
    ),
  ),
  'orgModel.specialist.renewalsPerSpecialist': range(
    80,
    150,
    'renewalsPerYear',
    models,
    localized(
      'Renewals a year of each renewals specialist of the model.',
      'Renovaciones al año de cada especialista de renovaciones del modelo.',
      'Renovações por ano de cada especialista de renovações do modelo.',
    ),
  ),
  'orgModel.specialist.customersPerEngineer': range(
    50,
    200,
    'customers',
    models,
    localized(
      'Customers of each support engineer of the model.',
      'Clientes de cada ingeniero de soporte del modelo.',
      'Clientes de cada engenheiro de suporte do modelo.',
    ),
  ),
  'orgModel.specialist.csmsPerCsOps': range(
    5,
    10,
    'csms',
    models,
    localized(
      'CSMs that each CS Operations person of the model serves.',
      'CSM que atiende cada persona de Operaciones de CS del modelo.',
      'CSMs que cada pessoa de Operações de CS do modelo atende.',
    ),
  ),
  'orgModel.pod.enterprise.customers': range(
    50,
    100,
    'customers',
    models,
    localized(
      'Customers of the Enterprise pod.',
      'Clientes del pod Enterprise.',
      'Clientes do pod Enterprise.',
    ),
  ),
  'orgModel.pod.enterprise.csms': amount(
    3,
    'csms',
    models,
    localized(
      'CSMs in the Enterprise pod.',
      'CSM en el pod Enterprise.',
      'CSMs no pod Enterprise.',
    ),
  ),
  'orgModel.pod.enterprise.implementation': amount(
    1,
    'people',
    models,
    localized(
      'Implementation specialists in the Enterprise pod.',
      'Especialistas de implementación en el pod Enterprise.',
      'Especialistas de implementação no pod Enterprise.',
    ),
  ),
  'orgModel.pod.enterprise.tam': amount(
    1,
    'people',
    models,
    localized(
      'Technical account managers in the Enterprise pod.',
      'TAM en el pod Enterprise.',
      'TAMs no pod Enterprise.',
    ),
  ),
  'orgModel.pod.enterprise.accountsPerCsm': range(
    17,
    33,
    'accounts',
    contradictions,
    localized(
      'What the Enterprise pod of the guide would give each CSM: more than the capacity table allows, so seats are sized by capacity.',
      'Lo que el pod Enterprise de la guía daría a cada CSM: más de lo que admite la tabla de capacidad, por eso los puestos se dimensionan por capacidad.',
      'O que o pod Enterprise do guia daria a cada CSM: mais do que a tabela de capacidade permite, por isso as posições são dimensionadas por capacidade.',
    ),
  ),
  'orgModel.pod.midMarket.customers': range(
    200,
    400,
    'customers',
    models,
    localized(
      'Customers of the Mid-market pod.',
      'Clientes del pod Mid-market.',
      'Clientes do pod Mid-market.',
    ),
  ),
  'orgModel.pod.midMarket.csms': amount(
    5,
    'csms',
    models,
    localized(
      'CSMs in the Mid-market pod.',
      'CSM en el pod Mid-market.',
      'CSMs no pod Mid-market.',
    ),
  ),
  'orgModel.pod.midMarket.implementation': amount(
    2,
    'people',
    models,
    localized(
      'Implementation specialists in the Mid-market pod.',
      'Especialistas de implementación en el pod Mid-market.',
      'Especialistas de implementação no pod Mid-market.',
    ),
  ),
  'orgModel.pod.smb.customers': openRange(
    1000,
    1000,
    'customers',
    models,
    localized('Customers of the SMB pod.', 'Clientes del pod SMB.', 'Clientes do pod SMB.'),
  ),
  'orgModel.pod.smb.csms': amount(
    3,
    'csms',
    models,
    localized(
      'Tech-touch CSMs in the SMB pod.',
      'CSM tech-touch en el pod SMB.',
      'CSMs tech-touch no pod SMB.',
    ),
  ),
  'orgModel.pod.smb.implementation': amount(
    1,
    'people',
    models,
    localized(
      'Implementation specialists in the SMB pod.',
      'Especialistas de implementación en el pod SMB.',
      'Especialistas de implementação no pod SMB.',
    ),
  ),
  'orgModel.geographic.customersPerRegion': amount(
    50,
    'customers',
    models,
    localized(
      'Customers that a region needs at least before it bears a team of its own.',
      'Clientes que una región necesita como mínimo para sostener un equipo propio.',
      'Clientes que uma região precisa ter no mínimo para sustentar uma equipe própria.',
    ),
  ),
  'reportingLine.cco.customers': openRange(
    1000,
    1000,
    'customers',
    reporting,
    localized(
      'Customers from which a Chief Customer Officer makes sense as the head of post-sale.',
      'Clientes a partir de los cuales tiene sentido un Chief Customer Officer al frente de la post-venta.',
      'Clientes a partir dos quais faz sentido um Chief Customer Officer à frente do pós-venda.',
    ),
  ),
}
