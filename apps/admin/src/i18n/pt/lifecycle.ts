import type { Messages } from '../messages'

/** Where a customer stands in its life, and what to do next. */
export const lifecyclePt: Messages['lifecycle'] = {
  title: 'Ciclo de vida',
  noStage: 'Sem estágio',
  clock_one: '{{count}} mês desde o início, em {{date}}',
  clock_other: '{{count}} meses desde o início, em {{date}}',
  since: 'No estágio desde {{date}}',
  adoption: '{{percent}} das funcionalidades relevantes em uso',
  entry: 'Para entrar no estágio',
  exit: 'Para sair do estágio',
  states: {
    MET: 'Cumprido',
    NOT_MET: 'Não cumprido',
    UNKNOWN: 'Não se sabe',
  },
  warnings: {
    AT_RISK: 'Health score em risco ou crítico',
    ESCALATED: 'Há um escalonamento aberto',
    LATE_ONBOARDING: 'O primeiro resultado está atrasado',
    LOW_ADOPTION: 'Poucas funcionalidades em uso',
    RENEWAL_NOT_BEGUN: 'A renovação não começou a tempo',
  },
  grave: 'Grave',
  warning: 'Aviso',
  actions: 'Próximas melhores ações',
  noActions: 'Nada a fazer agora.',
  byCriterion: 'Para o estágio',
  byPlaybook: 'Do playbook',
  byEscalation: 'Por um escalonamento',
}

/** The signs that a customer may grow. */
export const growthPt: Messages['growth'] = {
  title: 'Expansão',
  none: 'Sem sinais de expansão.',
  statuses: {
    FIRED: 'Propor',
    HELD: 'Em espera',
    NOT_FIRED: 'Sem sinal',
    NOT_EVALUATED: 'Não se sabe',
  },
  holds: {
    TOO_EARLY: 'O contrato é recente',
    AT_RISK: 'A conta está em risco',
    LOW_ADOPTION: 'A adoção é baixa',
    LEAVING: 'O cliente está de saída',
    UNPROVEN: 'Ainda não há resultado comprovado',
  },
}

/** How soon customers see value. */
export const firstValuePt: Messages['firstValue'] = {
  title: 'Time to value',
  all: 'Todos os clientes',
  median: 'Mediana: {{days}}',
  inTime: '{{percent}} de {{judged}} em até {{days}}',
  weekly_one: '{{percent}} de usuários ativos semanais em {{count}} conta',
  weekly_other: '{{percent}} de usuários ativos semanais em {{count}} contas',
}
