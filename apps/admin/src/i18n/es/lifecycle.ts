import type { Messages } from '../messages'

/** Where a customer stands in its life, and what to do next. */
export const lifecycleEs: Messages['lifecycle'] = {
  title: 'Ciclo de vida',
  noStage: 'Sin etapa',
  months_one: 'Cliente desde hace {{count}} mes',
  months_other: 'Cliente desde hace {{count}} meses',
  since: 'En la etapa desde el {{date}}',
  adoption: '{{percent}} de las funciones relevantes en uso',
  entry: 'Para entrar en la etapa',
  exit: 'Para salir de la etapa',
  states: {
    MET: 'Se cumple',
    NOT_MET: 'No se cumple',
    UNKNOWN: 'No se sabe',
  },
  warnings: {
    AT_RISK: 'Health score en riesgo o crítico',
    LATE_ONBOARDING: 'El primer resultado se retrasa',
    LOW_ADOPTION: 'Se usan muy pocas funciones',
    RENEWAL_NOT_BEGUN: 'La renovación no empezó a tiempo',
  },
  grave: 'Grave',
  warning: 'Aviso',
  actions: 'Próximas mejores acciones',
  noActions: 'Nada que hacer ahora.',
  byCriterion: 'Para la etapa',
  byPlaybook: 'Del playbook',
}
