import type { Messages } from '../messages'

/** What waits for the viewer, or happened since they last looked. */
export const inboxEs: Messages['inbox'] = {
  title: 'Bandeja',
  unseen_one: 'Bandeja: {{count}} novedad',
  unseen_other: 'Bandeja: {{count}} novedades',
  new: 'Nuevo',
  kinds: {
    APPROVAL: 'Aprobaciones que le piden',
    SCHEDULE: 'Programado, y no se puede aplicar como está',
    TRIGGER: 'Disparadores de contratación activados',
    FINDING: 'Errores y advertencias',
  },
  askedBy: 'De {{name}}',
  firedOn: 'Activado el {{date}}',
  allFindings: 'Mostrar todos los hallazgos',
  none: 'Nada le espera',
  noneExplanation:
    'No le piden ninguna aprobación, no se activó ningún disparador y no se incumple ninguna regla.',
}
