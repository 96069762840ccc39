import type { Messages } from '../messages'

/** Plans: what they change, and what that does. */
export const planEs: Messages['plan'] = {
  preview: 'Previsualizar',
  apply: 'Aplicar',
  back: 'Atrás',
  cancel: 'Cancelar',
  refused: 'El plan fue rechazado',
  renewed:
    'Alguien cambió la organización mientras tanto. Esta es la previsualización sobre la revisión {{revision}}; revísela de nuevo antes de aplicar el plan.',
  changes: 'Qué cambia',
  noChanges: 'Nada: todo ya está así.',
  effects: 'Capacidad el {{date}}',
  noEffects: 'Ninguna utilización cambia.',
  cost: 'Costo totalmente cargado al año:',
  money: {
    title: 'Cuánto cuesta',
    runRate: 'Plantilla actual, al año',
    budget: 'Todos los puestos según el presupuesto, al año',
    yearly: 'Efecto en el presupuesto, al año',
    oneOff: 'Una sola vez',
    founding: 'De ello, crear el nivel tech-touch',
    assumed: 'Supuestos: {{seats}}.',
    withoutCost_one: '{{count}} puesto no tiene precio: falta el tipo de cambio.',
    withoutCost_other: '{{count}} puestos no tienen precio: falta el tipo de cambio.',
  },
  before: 'Antes',
  after: 'Después',
  nothing: 'ninguno',
  fromDate: 'desde el {{date}}',
  applied: 'Aplicado',
  appliedRevision: 'La organización está en la revisión {{revision}}.',
  effective: 'Desde',
  reason: 'Motivo',
  reasonHint: 'Se guarda con el plan, para quien pregunte después. Opcional.',
  actions: {
    CREATED: 'Nuevo',
    CHANGED: 'Cambia',
    ENDED: 'Termina',
    REMOVED: 'Se quita',
    REOPENED: 'Se reabre',
  },
}
