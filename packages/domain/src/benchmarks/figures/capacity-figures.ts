import { amount, type BenchmarkSource, openRange, range } from '../figure.js'
import { localized } from '../../kernel/locale.js'

const capacity: BenchmarkSource = { guide: 'TS', section: 'Capacity ratios' }
const roles: BenchmarkSource = { guide: 'TS', section: 'Core roles' }
const structure: BenchmarkSource = { guide: 'TS', section: 'Why structure matters' }
const ours: BenchmarkSource = { guide: 'Postscale', section: 'Roles' }

/** How much one full-time person carries, by role, and when the next hire is due. */
export const capacityFigures = {
  'capacity.csm.enterprise.accounts': range(
    8,
    15,
    'accounts',
    capacity,
    localized(
      'Enterprise accounts that one full-time high-touch CSM can carry.',
      'Cuentas Enterprise que puede llevar una persona CSM high-touch a tiempo completo.',
      'Contas Enterprise que uma pessoa CSM high-touch em tempo integral consegue atender.',
    ),
  ),
  'capacity.csm.enterprise.trigger': amount(
    12,
    'accounts',
    capacity,
    localized(
      'Enterprise accounts per CSM from which, if it lasts, the next CSM should be hired.',
      'Cuentas Enterprise por CSM a partir de las cuales, si se mantiene, conviene contratar otro CSM.',
      'Contas Enterprise por CSM a partir das quais, se persistir, convém contratar mais um CSM.',
    ),
  ),
  'capacity.csm.midMarket.accounts': range(
    40,
    80,
    'accounts',
    capacity,
    localized(
      'Mid-market accounts that one full-time low-touch CSM can carry.',
      'Cuentas Mid-market que puede llevar una persona CSM low-touch a tiempo completo.',
      'Contas Mid-market que uma pessoa CSM low-touch em tempo integral consegue atender.',
    ),
  ),
  'capacity.csm.midMarket.trigger': amount(
    60,
    'accounts',
    capacity,
    localized(
      'Mid-market accounts per CSM at which to hire; missed business reviews and worsening health scores are lagging signs of the same.',
      'Cuentas Mid-market por CSM en las que conviene contratar; las business reviews incumplidas y el deterioro del health score son señales tardías de lo mismo.',
      'Contas Mid-market por CSM em que convém contratar; business reviews não realizadas e piora do health score são sinais tardios do mesmo.',
    ),
  ),
  'capacity.csm.smb.accounts': openRange(
    200,
    500,
    'accounts',
    capacity,
    localized(
      'SMB accounts per tech-touch CSM, often pooled; the top is open and no hire follows from it alone.',
      'Cuentas SMB por CSM tech-touch, a menudo en cobertura compartida; el tope es abierto y por sí solo no obliga a contratar.',
      'Contas SMB por CSM tech-touch, muitas vezes em cobertura compartilhada; o topo é aberto e sozinho não obriga a contratar.',
    ),
  ),
  'capacity.csm.smb.automated.accounts': openRange(
    1000,
    1000,
    'accounts',
    capacity,
    localized(
      'Accounts that one CSM oversees where automation works: the guide says thousands.',
      'Cuentas que supervisa una persona CSM donde la automatización funciona: la guía habla de miles.',
      'Contas que uma pessoa CSM supervisiona onde a automação funciona: o guia fala em milhares.',
    ),
  ),
  'capacity.implementation.active': range(
    8,
    15,
    'implementations',
    capacity,
    localized(
      'Implementations that one specialist runs at the same time.',
      'Implementaciones que una persona especialista lleva al mismo tiempo.',
      'Implementações que uma pessoa especialista conduz ao mesmo tempo.',
    ),
  ),
  'capacity.implementation.simple': amount(
    20,
    'implementations',
    capacity,
    localized(
      'Simultaneous implementations per specialist for a simple product.',
      'Implementaciones simultáneas por especialista con un producto sencillo.',
      'Implementações simultâneas por especialista com um produto simples.',
    ),
  ),
  'capacity.implementation.complex': amount(
    5,
    'implementations',
    capacity,
    localized(
      'Simultaneous implementations per specialist for a complex platform.',
      'Implementaciones simultáneas por especialista con una plataforma compleja.',
      'Implementações simultâneas por especialista com uma plataforma complexa.',
    ),
  ),
  'capacity.implementation.trigger.backlog': amount(
    3,
    'months',
    capacity,
    localized(
      'Backlog of customers waiting for their implementation from which a specialist should be hired.',
      'Backlog de clientes a la espera de implementación a partir del cual conviene contratar un especialista.',
      'Backlog de clientes à espera de implementação a partir do qual convém contratar um especialista.',
    ),
  ),
  'capacity.implementation.duration': range(
    4,
    8,
    'weeks',
    capacity,
    localized(
      'Length of one implementation.',
      'Duración de una implementación.',
      'Duração de uma implementação.',
    ),
  ),
  'capacity.implementation.perYear': range(
    25,
    45,
    'implementationsPerYear',
    capacity,
    localized(
      'Implementations that one specialist finishes in a year, waiting and overlap included.',
      'Implementaciones que una persona especialista termina en un año, con esperas y solapes incluidos.',
      'Implementações que uma pessoa especialista conclui em um ano, com esperas e sobreposições.',
    ),
  ),
  'capacity.implementation.theoreticalPerYear': range(
    52,
    195,
    'implementationsPerYear',
    ours,
    localized(
      'What simultaneous work and length alone would give in a year; waiting and overlap eat the difference, so it is shown and never computed with.',
      'Lo que darían en un año solo la simultaneidad y la duración; las esperas y los solapes se comen la diferencia, así que se muestra pero no se usa para calcular.',
      'O que a simultaneidade e a duração dariam sozinhas em um ano; esperas e sobreposições consomem a diferença, por isso é exibido mas não entra nos cálculos.',
    ),
  ),
  'capacity.support.customers': range(
    50,
    200,
    'customers',
    capacity,
    localized(
      'Customers per support engineer; ticket volume and resolution time tell more.',
      'Clientes por ingeniero de soporte; el volumen de tickets y el tiempo de resolución dicen más.',
      'Clientes por engenheiro de suporte; o volume de tickets e o tempo de resolução dizem mais.',
    ),
  ),
  'capacity.support.complex': amount(
    50,
    'customers',
    capacity,
    localized(
      'Customers per support engineer for a complex product.',
      'Clientes por ingeniero de soporte con un producto complejo.',
      'Clientes por engenheiro de suporte com um produto complexo.',
    ),
  ),
  'capacity.support.simple': amount(
    200,
    'customers',
    capacity,
    localized(
      'Customers per support engineer for a simple product.',
      'Clientes por ingeniero de soporte con un producto sencillo.',
      'Clientes por engenheiro de suporte com um produto simples.',
    ),
  ),
  'capacity.support.trigger.tickets': range(
    20,
    30,
    'ticketsPerDay',
    capacity,
    localized(
      'Tickets an engineer a day above which support should hire; slipping service levels say the same.',
      'Tickets por ingeniero y día por encima de los cuales soporte debe contratar; el incumplimiento de los niveles de servicio indica lo mismo.',
      'Tickets por engenheiro por dia acima dos quais o suporte deve contratar; níveis de serviço descumpridos indicam o mesmo.',
    ),
  ),
  'capacity.csOps.csms': range(
    5,
    10,
    'csms',
    capacity,
    localized(
      'CSMs that one CS Operations person serves.',
      'CSM a los que atiende una persona de Operaciones de CS.',
      'CSMs atendidos por uma pessoa de Operações de CS.',
    ),
  ),
  'capacity.csOps.mature.csms': range(
    15,
    20,
    'csms',
    capacity,
    localized(
      'CSMs per CS Operations person in a mature organisation.',
      'CSM por persona de Operaciones de CS en una organización madura.',
      'CSMs por pessoa de Operações de CS em uma organização madura.',
    ),
  ),
  'capacity.csOps.trigger.csms': range(
    8,
    10,
    'csms',
    capacity,
    localized(
      'Number of CSMs at which the first CS Operations person is hired; until then the CS leader does the work.',
      'Número de CSM con el que se contrata a la primera persona de Operaciones de CS; hasta entonces lo hace quien lidera CS.',
      'Número de CSMs em que se contrata a primeira pessoa de Operações de CS; até lá quem lidera CS faz o trabalho.',
    ),
  ),
  'capacity.csOps.productivity.gain': amount(
    0.3,
    'share',
    structure,
    localized(
      'How much more productive CS Operations can make the CSMs that it serves.',
      'Cuánto más productivos puede hacer Operaciones de CS a los CSM que atiende.',
      'Quanto mais produtivos Operações de CS pode tornar os CSMs que atende.',
    ),
  ),
  'capacity.csOps.productivity.csms': amount(
    10,
    'csms',
    structure,
    localized(
      'CSMs whom a single CS Operations person can make that much more productive.',
      'CSM cuya productividad puede elevar así una sola persona de Operaciones de CS.',
      'CSMs cuja produtividade uma única pessoa de Operações de CS pode elevar assim.',
    ),
  ),
  'capacity.renewals.standard': range(
    80,
    150,
    'renewalsPerYear',
    capacity,
    localized(
      'Standard renewals that one specialist handles in a year.',
      'Renovaciones estándar que una persona especialista gestiona en un año.',
      'Renovações padrão que uma pessoa especialista conduz em um ano.',
    ),
  ),
  'capacity.renewals.complex': range(
    40,
    60,
    'renewalsPerYear',
    capacity,
    localized(
      'Complex enterprise renewals that one specialist handles in a year.',
      'Renovaciones Enterprise complejas que una persona especialista gestiona en un año.',
      'Renovações Enterprise complexas que uma pessoa especialista conduz em um ano.',
    ),
  ),
  'capacity.renewals.trigger.horizon': amount(
    12,
    'months',
    capacity,
    localized(
      'Months of renewals ahead that are compared with what the specialists can handle.',
      'Meses de renovaciones por delante que se comparan con lo que los especialistas pueden gestionar.',
      'Meses de renovações à frente que se comparam com o que os especialistas conseguem conduzir.',
    ),
  ),
  'capacity.renewals.quickEstimate': amount(
    100,
    'renewalsPerYear',
    capacity,
    localized(
      'Divide the renewals of a year by this for a quick estimate of the specialists needed.',
      'Dividir las renovaciones de un año entre esta cifra da una estimación rápida de los especialistas necesarios.',
      'Dividir as renovações de um ano por este valor dá uma estimativa rápida dos especialistas necessários.',
    ),
  ),
  'capacity.renewals.example.renewals': amount(
    120,
    'renewalsPerYear',
    roles,
    localized(
      'A renewals specialist on this many renewals costs less than the CSMs who would share them.',
      'Un especialista de renovaciones con esta cantidad cuesta menos que los CSM que se las repartirían.',
      'Um especialista de renovações com esta quantidade custa menos que os CSMs que as dividiriam.',
    ),
  ),
  'capacity.renewals.example.csms': amount(
    3,
    'csms',
    roles,
    localized(
      'CSMs among whom the same renewals would otherwise be split.',
      'CSM entre los que, de otro modo, se repartirían las mismas renovaciones.',
      'CSMs entre os quais as mesmas renovações seriam divididas de outra forma.',
    ),
  ),
  'capacity.renewals.example.renewalsPerCsm': amount(
    40,
    'renewalsPerYear',
    roles,
    localized(
      'Renewals that each of those CSMs would handle.',
      'Renovaciones que gestionaría cada uno de esos CSM.',
      'Renovações que cada um desses CSMs conduziria.',
    ),
  ),
}
