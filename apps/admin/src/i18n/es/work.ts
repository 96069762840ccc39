import type { Messages } from '../messages'

/** The pages of work on customers. */
export const workPagesEs: Pick<
  Messages,
  | 'onboarding'
  | 'health'
  | 'successPlans'
  | 'expansion'
  | 'touchpoints'
  | 'escalations'
  | 'reviews'
  | 'losses'
  | 'handoverList'
> = {
  onboarding: {
    title: 'Onboarding',
    description:
      'Los clientes que se incorporan: qué se retrasa, qué espera y quién aún no ve valor.',
  },
  health: {
    title: 'Health',
    description:
      'Cómo están los clientes, del score más bajo al más alto, y si los scores dicen la verdad.',
  },
  successPlans: {
    title: 'Planes de éxito',
    description:
      'Qué quieren lograr los clientes, cuánto avanza cada plan y dónde aún no hay nada probado.',
  },
  expansion: {
    title: 'Expansión y advocacy',
    description: 'En qué pueden crecer los clientes, qué está parado y quién habla por nosotros.',
  },
  touchpoints: {
    title: 'Contactos',
    description: 'Los contactos con clientes, y con quién falta una revisión desde hace demasiado.',
  },
  escalations: {
    title: 'Escalamientos',
    description: 'Qué problemas tienen los clientes, quién responde y qué novedad toca dar.',
  },
  reviews: {
    title: 'Revisiones de negocio',
    description: 'Si se hacen las revisiones y qué trae el trimestre.',
  },
  losses: {
    title: 'Revisión de pérdidas',
    description: 'Qué se perdió y por qué, y cómo estaban los clientes antes de irse.',
  },
  handoverList: {
    title: 'Traspasos',
    description: 'Quién traspasa qué clientes a quién, y cómo fue.',
  },
}

/** Lists of work on customers: what is due, who owns it and how it stands. */
export const workEs: Messages['work'] = {
  open: 'Abiertos',
  updateOverdue: 'Novedad vencida',
  grave: 'Críticos o altos',
  unowned: 'Sin responsable',
  columns: {
    owner: 'Responsable',
    sponsor: 'Patrocinador ejecutivo',
    progress: 'Avance',
    verdict: 'Situación',
    nextMilestone: 'Próximo hito',
  },
  verdicts: {
    ACHIEVED: 'Logrado',
    BEHIND: 'Con retraso',
    CANCELLED: 'Cancelado',
    MISSED: 'No logrado',
    NOT_MEASURED: 'Sin medir',
    NOT_STARTED: 'Sin empezar',
    ON_TRACK: 'En camino',
  },
  escalationLists: {
    all: 'Abiertos',
    overdue: 'Novedad vencida',
    grave: 'Críticos o altos',
    unowned: 'Sin responsable',
    closed: 'Cerrados',
  },
  onboardingLists: {
    all: 'Todos',
    underWay: 'En curso',
    late: 'Con retraso',
    waiting: 'En espera de especialista',
    unproven: 'En producción sin valor',
  },
  underWay: 'En curso',
  queued_one: '{{count}} en cola',
  queued_other: '{{count}} en cola',
  late: 'Con retraso',
  waitingForOwner: 'En espera de especialista',
  withoutValue: 'En producción sin valor',
  backlog: 'Trabajo pendiente',
  months: '{{months}} meses',
  planLists: {
    all: 'Todos',
    active: 'Activos',
    overdue: 'Vencidos',
    unmeasured: 'Aún sin medir',
    achieved: 'Logrados',
    missed: 'No logrados',
  },
  opportunityLists: {
    all: 'Todas',
    open: 'Abiertas',
    pastDue: 'Vencidas',
    unowned: 'Sin responsable',
    withSales: 'Con ventas',
    won: 'Ganadas',
    lost: 'Perdidas',
  },
  winRate: 'Tasa de éxito',
  stuck: 'Entregas paradas',
  noneStuck: 'Nada está parado camino de ventas.',
  handoffs: {
    NOT_DUE: 'Aún no toca',
    WAITING: 'En espera',
    OVERDUE: 'Vencida',
    WITH_SALES: 'Con ventas',
    STALLED: 'Estancada',
  },
  forDays: 'desde hace {{days}}',
  advocates: 'Promotores',
  ofEligible: 'de {{eligible}} posibles',
  activation: 'Parte de los posibles que actúa',
  candidate: 'Bastante satisfecho para pedírselo',
  contacts: 'Contactos en un año',
  ofExpected: 'de {{expected}} previstos',
  contactCompletion: 'Contactos hechos',
  reviewOverdue: 'Revisión vencida',
  noReviewOverdue: 'No hay revisiones vencidas.',
  contractEnds: 'El contrato termina el {{date}}',
  reviews: 'Revisiones en un año',
  reviewCompletion: 'Revisiones hechas',
  before: '{{percent}} antes',
  reviewsByTier: 'Revisiones por nivel',
  reviewsOf: '{{reviews}} de {{expected}} revisiones',
  quarter: 'Las próximas trece semanas',
  week: 'Semana del',
  contactsPlanned: 'Contactos previstos',
  contractsEnding: 'Contratos que terminan',
  away: 'Ausentes',
  andMore: 'y {{count}} más',
  churned: 'Clientes perdidos',
  contracted: 'Contratos reducidos',
  mainReason: 'Motivo principal',
  noReason: 'Sin motivo registrado',
  reasons: 'Motivos',
  span: 'Desde cuándo',
  lastMonths: '{{count}} meses',
  noLosses: 'No se perdió nada en este tiempo.',
  churns_one: '{{count}} perdido, {{amount}}',
  churns_other: '{{count}} perdidos, {{amount}}',
  contractions_one: '{{count}} reducido, {{amount}}',
  contractions_other: '{{count}} reducidos, {{amount}}',
  closedAccounts: 'Cuentas cerradas',
  noClosed: 'No se cerró ninguna cuenta.',
  closedOn: 'Cerrada el {{date}}',
  whatPreceded: 'Qué pasó antes',
  whatPrecededFor: 'Qué pasó antes: {{name}}',
  escalationsOpen: 'Escalamientos abiertos',
  notYet: 'Aún no era cliente',
  meanScore: 'Score medio',
  scored_one: '{{scored}} de {{count}} con score',
  scored_other: '{{scored}} de {{count}} con score',
  healthTrend: 'Score medio de los últimos seis meses',
  booksAtRisk: 'Carteras con más cuentas en riesgo',
  pooled: 'En un equipo, o con nadie',
  noBooks: 'Nadie responde por clientes.',
  atRiskOf: '{{atRisk}} de {{accounts}} en riesgo',
  stakeholders: 'A quién conocemos',
  singleThreaded: 'Cuentas que dependen de una persona',
  unknownPeople_one: '{{count}} cuenta donde no se conoce a nadie',
  unknownPeople_other: '{{count}} cuentas donde no se conoce a nadie',
  backtest: '¿Dicen la verdad los scores?',
  warned_one: '{{warned}} de {{count}} pérdida se vio venir',
  warned_other: '{{warned}} de {{count}} pérdidas se vieron venir',
  warnedBefore: '{{days}} antes, en la mediana',
  missed_one: '{{count}} llegó sin aviso',
  missed_other: '{{count}} llegaron sin aviso',
  daysAhead: '{{days}} antes',
  caught: '{{percent}} detectados',
  falseAlarms: '{{percent}} falsas alarmas',
  fewCases: 'muy pocos casos para fiarse',
}

/** What other systems call things. */
export const referencesEs: Messages['references'] = {
  source: 'Sistema',
  id: 'Id allí',
  moveTo: 'A qué se refiere en su lugar',
}
