import type { Messages } from '../messages'

/** Scenarios that are applied on a day. */
export const schedulePt: Messages['schedule'] = {
  comingUp: 'Em breve',
  scheduledFor: 'Programado para {{date}}',
  action: 'Programar…',
  draftAction: 'Aplicar em um dia…',
  title: 'Programar “{{name}}”',
  draftTitle: 'Aplicar o rascunho em um dia',
  day: 'Dia',
  dayExplanation:
    'Onde está a organização. Aplica-se o cenário como estiver nesse dia; até lá ele pode ser alterado.',
  nameExplanation:
    'O rascunho passa a ser um cenário, para que você possa reunir outras mudanças enquanto isso. Se ficar vazio, recebe o nome do que muda.',
  moveDates_one:
    'Fazer valer a partir desse dia {{count}} mudança que vale desde antes de {{date}}',
  moveDates_other:
    'Fazer valer a partir desse dia as {{count}} mudanças que valem desde antes de {{date}}',
  moveDatesExplanation: 'Senão, o que se aplica nesse dia vale desde um anterior.',
  submit: 'Programar',
  done: '“{{name}}” está programado para {{date}}.',
  change: 'Mudar…',
  takeOff: 'Desprogramar',
  explanation: 'Aplica-se o cenário como estiver nesse dia, em nome de {{name}}, que o programou.',
  holdBefore_one: '{{count}} mudança vale desde antes desse dia.',
  holdBefore_other: '{{count}} mudanças valem desde antes desse dia.',
  unchecked: 'Ainda não foi verificado.',
  clear: 'Nada impede, em {{date}}.',
  inTheWay: 'Impede, em {{date}}:',
  inTheWayOf: 'O que está programado e não pode ser aplicado como está',
}
