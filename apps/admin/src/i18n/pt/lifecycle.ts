import type { Messages } from '../messages'

/** Where a customer stands in its life, and what to do next. */
export const lifecyclePt: Messages['lifecycle'] = {
  title: 'Ciclo de vida',
  noStage: 'Sem estágio',
  months_one: 'Cliente há {{count}} mês',
  months_other: 'Cliente há {{count}} meses',
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
}
