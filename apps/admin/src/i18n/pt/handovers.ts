import type { Messages } from '../messages'

/** Handovers under way, and how they end. */
export const handoversPt: Messages['handovers'] = {
  open: 'Handoffs em andamento',
  none: 'Não há handoffs em andamento nem aguardando resultado.',
  complete: 'Concluir handoff…',
  completeFor: 'Concluir handoff…: {{name}}',
  title: 'Concluir o handoff de {{name}}',
  about: '{{responsibility}}, handoff de {{name}} desde {{from}}.',
  planned: 'Previsto até {{date}}.',
  by: 'Handoff de {{name}}',
  unrecorded: 'Terminou em {{date}}; não consta como',
  satisfaction: 'Satisfação do cliente',
  satisfactionHint: 'De 1, muito insatisfeito, a 5, muito satisfeito.',
  notAsked: 'Não foi perguntado',
  endedOn: 'Terminou em',
}
