import type { Messages } from '../messages'

/** Handovers under way, and how they end. */
export const handoversEs: Messages['handovers'] = {
  open: 'Traspasos en curso',
  none: 'No hay traspasos en curso ni pendientes de resultado.',
  complete: 'Completar traspaso…',
  completeFor: 'Completar traspaso…: {{name}}',
  title: 'Completar el traspaso de {{name}}',
  about: '{{responsibility}}, traspaso de {{name}} desde el {{from}}.',
  planned: 'Previsto hasta el {{date}}.',
  by: 'La traspasa {{name}}',
  unrecorded: 'Terminó el {{date}}; no consta cómo',
  satisfaction: 'Satisfacción del cliente',
  satisfactionHint: 'De 1, muy insatisfecho, a 5, muy satisfecho.',
  notAsked: 'No se preguntó',
  endedOn: 'Terminó el',
}
