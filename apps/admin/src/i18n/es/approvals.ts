import type { Messages } from '../messages'

/** Who agrees to plans before they are applied. */
export const approvalsEs: Messages['approvals'] = {
  title: 'Aprobación',
  needed: 'Necesita aprobación',
  notNeeded: 'No necesita la aprobación de nadie.',
  anybody: 'Puede aprobarlo cualquier otra persona de la organización.',
  oneOf: 'Puede aprobarlo una de estas personas: {{names}}.',
  approved: 'Está aprobado tal como está.',
  missing: {
    NOBODY: 'Nadie lo ha aprobado todavía.',
    EARLIER_VERSION: 'Lo que se aprobó es una versión anterior: pida aprobación de nuevo.',
    CHANGES_ASKED: 'Alguien pidió cambios.',
    NO_SCENARIO: 'Nadie más ve un borrador: conviértalo en un escenario y pida aprobación allí.',
  },
  ask: 'Pedir aprobación…',
  askTitle: 'Pedir aprobación',
  askExplanation:
    'Quienes pueden aprobarlo lo ven entre los escenarios como pendiente de ellos, hasta que uno diga algo.',
  askNow: 'Pedir',
  askHint: 'Lo que deben saber. Opcional.',
  waiting: 'A la espera de aprobación',
  asked: '{{name}} pidió aprobación el {{date}}.',
  comment: 'Comentario',
  commentHint: 'Necesario para pedir cambios.',
  approve: 'Aprobar',
  reject: 'Pedir cambios',
  verdicts: { APPROVED: 'Aprobado', CHANGES_ASKED: 'Cambios pedidos' },
  earlier: 'de una versión anterior',
  version: 'versión {{revision}}',
  saidBy: '{{name}}: {{verdict}}',
  awaits: 'Espera su aprobación',
  putExplanation: 'Antes no se aplica. Póngalo en un escenario y pida aprobación allí.',
  putInto: 'Poner en un escenario',
  scenarioName: 'Nombre del escenario',
  makeScenario: 'Convertirlo en un escenario…',
  settings: {
    approversHint: 'Direcciones de correo; con Intro se añade una.',
    changesHint:
      'Los planes que cambian más cosas necesitan aprobación. Vacío: su número no importa. Sin ningún límite, todos la necesitan.',
    costHint: 'Los planes que cuestan más al año necesitan aprobación. Vacío: su costo no importa.',
    everyPlan: '{{who}}, para todos los planes',
  },
}
