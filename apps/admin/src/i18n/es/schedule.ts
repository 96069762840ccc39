import type { Messages } from '../messages'

/** Scenarios that are applied on a day. */
export const scheduleEs: Messages['schedule'] = {
  comingUp: 'Próximamente',
  scheduledFor: 'Programado para el {{date}}',
  action: 'Programar…',
  draftAction: 'Aplicar un día…',
  title: 'Programar «{{name}}»',
  draftTitle: 'Aplicar el borrador un día',
  day: 'Día',
  dayExplanation:
    'Donde está la organización. Se aplica el escenario tal como esté ese día; hasta entonces se puede cambiar.',
  nameExplanation:
    'El borrador pasa a ser un escenario, para que usted pueda reunir otros cambios mientras tanto. Si se deja vacío, se llama como aquello que cambia.',
  moveDates_one: 'Que {{count}} cambio que vale desde antes del {{date}} valga desde ese día',
  moveDates_other:
    'Que los {{count}} cambios que valen desde antes del {{date}} valgan desde ese día',
  moveDatesExplanation: 'De lo contrario, lo que se aplica ese día vale desde uno anterior.',
  submit: 'Programar',
  done: '«{{name}}» está programado para el {{date}}.',
  change: 'Cambiar…',
  takeOff: 'Desprogramar',
  explanation:
    'Se aplica el escenario tal como esté ese día, en nombre de {{name}}, que lo programó.',
  holdBefore_one: '{{count}} cambio vale desde antes de ese día.',
  holdBefore_other: '{{count}} cambios valen desde antes de ese día.',
  unchecked: 'Aún no se ha revisado.',
  clear: 'Nada lo impide, a fecha de {{date}}.',
  inTheWay: 'Lo impide, a fecha de {{date}}:',
  inTheWayOf: 'Lo programado que no se puede aplicar tal como está',
}
