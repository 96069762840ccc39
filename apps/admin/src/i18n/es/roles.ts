import type { Messages } from '../messages'

/** The roles of the organization, their ladders, and who could step up. */
export const rolesEs: Messages['roles'] = {
  title: 'Roles y escaleras',
  description: 'Qué roles hay, quién los tiene y quién podría dar el siguiente paso.',
  count_one: '{{count}} rol',
  count_other: '{{count}} roles',
  none: 'Sin roles en este día',
  noneExplanation: 'Elija otro día, o cree roles con un plan o una importación.',
  columns: {
    role: 'Rol',
    level: 'Escalón',
    seats: 'Puestos',
    people: 'Personas',
    open: 'FTE vacante',
  },
  ladder: 'Escalera de las guías',
  candidates: 'Quién podría cubrir una vacante',
  noOpen: 'No hay vacantes en este día.',
  moreOpen_one: 'hay {{count}} vacante más',
  moreOpen_other: 'hay {{count}} vacantes más',
  history: 'Historial de {{name}}',
}
