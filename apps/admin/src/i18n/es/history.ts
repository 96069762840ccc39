import type { Messages } from '../messages'

/** Qué se hizo con la organización, y cómo deshacerlo. */
export const historyEs: Messages['history'] = {
  title: 'Historial',
  description: 'Qué se cambió, quién y para qué; y cómo deshacerlo.',
  list: 'Revisiones',
  by: 'Cambiado por',
  what: 'Qué se muestra',
  lists: { PLANS: 'Planes', ACCESS: 'Accesos' },
  actors: { ALL: 'Todos', USER: 'Personas', TOKEN: 'Programas', SYSTEM: 'Postscale' },
  revision: 'Revisión {{revision}}',
  none: 'No se cambió nada',
  noneExplanation: 'Nadie de este tipo ha cambiado nada todavía.',
  changes: 'Ver cambios',
  hide: 'Ocultar cambios',
  changesOf: '{{action}}: revisión {{revision}}, {{title}}',
  factsOnly: 'Solo se registraron filas de series temporales.',
  facts_one: '{{count}} fila de series temporales',
  facts_other: '{{count}} filas de series temporales',
  more_one: 'Se cambió {{count}} elemento más.',
  more_other: 'Se cambiaron {{count}} elementos más.',
  undo: 'Deshacer',
  undoOf: 'Deshacer la revisión {{revision}}: {{title}}',
  undoRevision: 'Deshacer la revisión {{revision}}',
  inTheWay_one:
    'Una revisión posterior cambió lo mismo o se apoya en ello. También hay que deshacerla, en el mismo plan:',
  inTheWay_other:
    '{{count}} revisiones posteriores cambiaron lo mismo o se apoyan en ello. También hay que deshacerlas, en el mismo plan:',
  undoThese: 'Deshacer también estas',
  of: 'Historial: {{name}}',
  ofThing: 'Historial',
  all: 'Ver todas las revisiones',
  open: 'Historial',
  scenario: 'Escenario «{{name}}»',
  approvedBy: 'aprobado por {{names}}',
}
