import type { Messages } from '../messages'

/** Where a customer stands in its life, and what to do next. */
export const lifecycleEs: Messages['lifecycle'] = {
  title: 'Ciclo de vida',
  noStage: 'Sin etapa',
  clock_one: '{{count}} mes desde el inicio, el {{date}}',
  clock_other: '{{count}} meses desde el inicio, el {{date}}',
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
    ESCALATED: 'Hay un escalamiento abierto',
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
  byEscalation: 'Por un escalamiento',
}

/** The signs that a customer may grow. */
export const growthEs: Messages['growth'] = {
  title: 'Expansión',
  none: 'Sin señales de expansión.',
  statuses: {
    FIRED: 'Proponer',
    HELD: 'En espera',
    NOT_FIRED: 'Sin señal',
    NOT_EVALUATED: 'No se sabe',
  },
  holds: {
    TOO_EARLY: 'El contrato es reciente',
    AT_RISK: 'La cuenta está en riesgo',
    LOW_ADOPTION: 'La adopción es baja',
    LEAVING: 'El cliente está por irse',
    UNPROVEN: 'Todavía no hay un resultado demostrado',
  },
}

/** How soon customers see value. */
export const firstValueEs: Messages['firstValue'] = {
  title: 'Time to value',
  all: 'Todos los clientes',
  median: 'Mediana: {{days}}',
  inTime: '{{percent}} de {{judged}} en {{days}}',
  weekly_one: '{{percent}} de usuarios activos semanales en {{count}} cuenta',
  weekly_other: '{{percent}} de usuarios activos semanales en {{count}} cuentas',
}
