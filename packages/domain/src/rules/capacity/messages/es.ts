import type { CapacityMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/es.js'

const family = (code: CapacityMessageParams['REASON_NO_FIGURE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]()
const title = (p: CapacityMessageParams['LINE_IDLE']): string =>
  `${groupWords(p)}, ${family(p.family)}`

const VERDICTS = {
  BELOW: 'menos de lo que corresponde a ese nivel de liderazgo',
  WITHIN: 'dentro de lo que corresponde a ese nivel de liderazgo',
  ABOVE: 'más de lo que ese nivel de liderazgo puede dirigir bien',
}

/** Capacity, load and utilisation in Spanish. */
export const capacityMessages: Room<'capacity', CapacityMessageParams> = {
  'capacity.LINE_UTILISED': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation)} de utilización (carga de ${f.number(p.load)} sobre una ` +
    `capacidad de ${f.number(p.capacity)} puestos completos). ` +
    `${thingsMessages[`things.band.${p.band}`]()}.`,
  'capacity.LINE_NO_CAPACITY': (p, f) =>
    `${title(p)}: una carga de ${f.number(p.load)} puestos completos y nadie con capacidad para ella; ` +
    `${f.number(p.exposed, 0)} ${f.plural(p.exposed, 'cuenta expuesta', 'cuentas expuestas')}.`,
  'capacity.LINE_IDLE': (p) => `${title(p)}: ni capacidad ni carga.`,
  'capacity.LINE_COUNTED': (p, f) =>
    `${title(p)}: ${f.number(p.people)} ${f.plural(p.people, 'persona', 'personas')}, capacidad de ` +
    `${f.number(p.capacity)} puestos completos; ninguna cifra dice cuánto lleva una persona.`,
  'capacity.LINE_LEADER_DOES_IT': (p, f) =>
    `${title(p)}: con ${f.number(p.csms)} CSM, este trabajo lo hace quien lidera CS; la primera ` +
    `contratación corresponde con ${f.number(p.from)}.`,
  'capacity.REASON_NO_CAPACITY': (p) =>
    `${family(p.family)}: nadie tiene capacidad, así que no hay entre qué dividir.`,
  'capacity.REASON_NO_FIGURE': (p) =>
    `${family(p.family)}: ninguna cifra dice cuánto lleva una persona.`,
  'capacity.REASON_NO_TRIGGER': () =>
    'Nada de este trabajo tiene un disparador de contratación con que medirlo.',
  'capacity.REASON_LEADER_DOES_IT': (p, f) =>
    `Con ${f.number(p.csms)} CSM, menos de ${f.number(p.from)}, este trabajo lo hace quien lidera CS.`,
  'capacity.REASON_NO_TICKETS': () => 'No se abrió ningún ticket en la ventana.',
  'capacity.REASON_NONE_SOLVED': () => 'No se resolvió ningún ticket en la ventana.',
  'capacity.REASON_NO_TICKET_FIGURES': () => 'No hay volúmenes de tickets registrados.',
  'capacity.IMPLEMENTATION_BACKLOG': (p, f) =>
    `${f.number(p.active)} implementaciones activas, ${f.number(p.perSpecialist, 1)} por ` +
    `especialista; ${f.number(p.queued)} en cola, un backlog de ${f.number(p.months, 1)} meses.`,
  'capacity.IMPLEMENTATION_NOBODY': (p, f) =>
    `${f.number(p.active)} implementaciones activas y ${f.number(p.queued)} en cola, y ningún ` +
    'especialista con capacidad.',
  'capacity.SUPPORT_CUSTOMERS': (p, f) =>
    `${f.number(p.customers, 0)} clientes, ${f.number(p.perEngineer, 1)} por ingeniero de soporte; no ` +
    'hay volúmenes de tickets registrados.',
  'capacity.SUPPORT_TICKETS': (p, f) =>
    `${f.number(p.customers, 0)} clientes, ${f.number(p.perEngineer, 1)} por ingeniero de soporte; ` +
    `${f.number(p.ticketsPerDay, 1)} tickets por ingeniero y día en ${f.number(p.days)} días hábiles.`,
  'capacity.SUPPORT_NOBODY': (p, f) =>
    `${f.number(p.customers, 0)} clientes y ningún ingeniero de soporte con capacidad.`,
  'capacity.RENEWALS_PIPELINE': (p, f) =>
    `Renovaciones por delante: ${f.number(p.standard)} estándar y ${f.number(p.complex)} complejas, ` +
    `una carga de ${f.number(p.load)} puestos completos sobre una capacidad de ` +
    `${f.number(p.capacity)}; estimación rápida: ${f.number(p.quickEstimate, 1)}.`,
  'capacity.CS_OPS_RATIO': (p, f) =>
    `${f.number(p.csms)} CSM y ${f.number(p.ops)} FTE en Operaciones de CS: ` +
    `${f.number(p.ratio, 1)} CSM por persona.`,
  'capacity.CS_OPS_NOBODY': (p, f) =>
    `${f.number(p.csms)} CSM y nadie con capacidad en Operaciones de CS; la primera contratación ` +
    `corresponde con ${f.number(p.from)}.`,
  'capacity.SPAN': (p, f) =>
    `${p.position} (${thingsMessages[`things.leadershipLayer.${p.layer}`]()}) dirige a ${f.number(p.direct)} ` +
    `personas directamente, ${f.number(p.branch)} en toda su rama y ${f.number(p.leaders)} líderes: ` +
    `${VERDICTS[p.verdict]}.`,
  'capacity.SPAN_UNMEASURED': (p) =>
    `${p.position} dirige, pero su rol no indica un nivel de liderazgo con el que medir su tramo de control.`,
}
