import type { Messages } from '../messages'

/** Changes of service model, one by one: phases, checklists, and the accounts that go first. */
export const rolloutsEs: Messages['rollouts'] = {
  title: 'Rollouts',
  description: 'Cambios de modelo de servicio en curso: sus fases, lo que está hecho y el piloto.',
  all: 'Todos los rollouts',
  progress: 'Fases',
  pilotAccounts: 'Cuentas en el piloto',
  pilotHint: 'Van primero y se comparan con el resto. Una cuenta entra al editarla.',
  doneOn: 'Hecho el: {{item}}',
  ticked_one: '{{count}} punto cambiado, sin aplicar',
  ticked_other: '{{count}} puntos cambiados, sin aplicar',
  undo: 'Deshacer',
  preview: 'Vista previa',
  planTitle: 'Lista de {{name}}',
}
