import type { Messages } from '../messages'

/** The pages of work on customers. */
export const workPagesPt: Pick<
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
      'Os clientes em implantação: o que atrasa, o que espera e quem ainda não vê valor.',
  },
  health: {
    title: 'Health',
    description: 'Como estão os clientes, do menor score ao maior, e se os scores dizem a verdade.',
  },
  successPlans: {
    title: 'Planos de sucesso',
    description:
      'O que os clientes querem alcançar, quanto avança cada plano e onde nada foi provado.',
  },
  expansion: {
    title: 'Expansão e advocacy',
    description: 'No que os clientes podem crescer, o que está parado e quem fala por nós.',
  },
  touchpoints: {
    title: 'Contatos',
    description: 'Os contatos com clientes, e com quem falta uma revisão há tempo demais.',
  },
  escalations: {
    title: 'Escalonamentos',
    description: 'Que problemas têm os clientes, quem responde e qual atualização vence.',
  },
  reviews: {
    title: 'Revisões de negócio',
    description: 'Se as revisões acontecem e o que traz o trimestre.',
  },
  losses: {
    title: 'Revisão de perdas',
    description: 'O que se perdeu e por quê, e como estavam os clientes antes de sair.',
  },
  handoverList: {
    title: 'Handoffs',
    description: 'Quem passa quais clientes a quem, e como foi.',
  },
}

/** Lists of work on customers: what is due, who owns it and how it stands. */
export const workPt: Messages['work'] = {
  open: 'Abertos',
  updateOverdue: 'Atualização vencida',
  grave: 'Críticos ou altos',
  unowned: 'Sem responsável',
  columns: {
    owner: 'Responsável',
    sponsor: 'Patrocinador executivo',
    progress: 'Avanço',
    verdict: 'Situação',
    nextMilestone: 'Próximo marco',
  },
  verdicts: {
    ACHIEVED: 'Alcançado',
    BEHIND: 'Atrasado',
    CANCELLED: 'Cancelado',
    MISSED: 'Não alcançado',
    NOT_MEASURED: 'Sem medição',
    NOT_STARTED: 'Não iniciado',
    ON_TRACK: 'No caminho',
  },
  escalationLists: {
    all: 'Abertos',
    overdue: 'Atualização vencida',
    grave: 'Críticos ou altos',
    unowned: 'Sem responsável',
    closed: 'Encerrados',
  },
  onboardingLists: {
    all: 'Todos',
    underWay: 'Em andamento',
    late: 'Atrasados',
    waiting: 'À espera de especialista',
    unproven: 'No ar sem valor',
  },
  underWay: 'Em andamento',
  queued_one: '{{count}} na fila',
  queued_other: '{{count}} na fila',
  late: 'Atrasados',
  waitingForOwner: 'À espera de especialista',
  withoutValue: 'No ar sem valor',
  backlog: 'Fila de trabalho',
  months: '{{months}} meses',
  planLists: {
    all: 'Todos',
    active: 'Ativos',
    overdue: 'Vencidos',
    unmeasured: 'Ainda sem medição',
    achieved: 'Alcançados',
    missed: 'Não alcançados',
  },
  opportunityLists: {
    all: 'Todas',
    open: 'Abertas',
    pastDue: 'Vencidas',
    unowned: 'Sem responsável',
    withSales: 'Com vendas',
    won: 'Ganhas',
    lost: 'Perdidas',
  },
  winRate: 'Taxa de ganho',
  stuck: 'Entregas paradas',
  noneStuck: 'Nada está parado a caminho de vendas.',
  handoffs: {
    NOT_DUE: 'Ainda não',
    WAITING: 'Em espera',
    OVERDUE: 'Vencida',
    WITH_SALES: 'Com vendas',
    STALLED: 'Estagnada',
  },
  forDays: 'há {{days}}',
  advocates: 'Promotores',
  ofEligible: 'de {{eligible}} possíveis',
  activation: 'Parte dos possíveis que age',
  candidate: 'Satisfeito o bastante para pedir',
  contacts: 'Contatos em um ano',
  ofExpected: 'de {{expected}} previstos',
  contactCompletion: 'Contatos feitos',
  reviewOverdue: 'Revisão vencida',
  noReviewOverdue: 'Não há revisões vencidas.',
  contractEnds: 'O contrato termina em {{date}}',
  reviews: 'Revisões em um ano',
  reviewCompletion: 'Revisões feitas',
  before: '{{percent}} antes',
  reviewsByTier: 'Revisões por camada',
  reviewsOf: '{{reviews}} de {{expected}} revisões',
  quarter: 'As próximas treze semanas',
  week: 'Semana de',
  contactsPlanned: 'Contatos previstos',
  contractsEnding: 'Contratos que terminam',
  away: 'Ausentes',
  andMore: 'e mais {{count}}',
  churned: 'Clientes perdidos',
  contracted: 'Contratos reduzidos',
  mainReason: 'Motivo principal',
  noReason: 'Sem motivo registrado',
  reasons: 'Motivos',
  span: 'Desde quando',
  lastMonths: '{{count}} meses',
  noLosses: 'Nada se perdeu nesse tempo.',
  churns_one: '{{count}} perdido, {{amount}}',
  churns_other: '{{count}} perdidos, {{amount}}',
  contractions_one: '{{count}} reduzido, {{amount}}',
  contractions_other: '{{count}} reduzidos, {{amount}}',
  closedAccounts: 'Contas encerradas',
  noClosed: 'Nenhuma conta foi encerrada.',
  closedOn: 'Encerrada em {{date}}',
  whatPreceded: 'O que houve antes',
  whatPrecededFor: 'O que houve antes: {{name}}',
  escalationsOpen: 'Escalonamentos abertos',
  notYet: 'Ainda não era cliente',
  meanScore: 'Score médio',
  scored_one: '{{scored}} de {{count}} com score',
  scored_other: '{{scored}} de {{count}} com score',
  healthTrend: 'Score médio dos últimos seis meses',
  booksAtRisk: 'Carteiras com mais contas em risco',
  pooled: 'Em uma equipe, ou com ninguém',
  noBooks: 'Ninguém responde por clientes.',
  atRiskOf: '{{atRisk}} de {{accounts}} em risco',
  stakeholders: 'Quem conhecemos',
  singleThreaded: 'Contas que dependem de uma pessoa',
  unknownPeople_one: '{{count}} conta onde não se conhece ninguém',
  unknownPeople_other: '{{count}} contas onde não se conhece ninguém',
  backtest: 'Os scores dizem a verdade?',
  warned_one: '{{warned}} de {{count}} perda foi prevista',
  warned_other: '{{warned}} de {{count}} perdas foram previstas',
  warnedBefore: '{{days}} antes, na mediana',
  missed_one: '{{count}} veio sem aviso',
  missed_other: '{{count}} vieram sem aviso',
  daysAhead: '{{days}} antes',
  caught: '{{percent}} detectados',
  falseAlarms: '{{percent}} alarmes falsos',
  fewCases: 'poucos casos para confiar',
}

/** What other systems call things. */
export const referencesPt: Messages['references'] = {
  source: 'Sistema',
  id: 'Id lá',
  moveTo: 'A que se refere em vez disso',
}
