import type { Formats } from '../../../kernel/formats.js'
import type { CapacityMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/es.js'

const family = (code: CapacityMessageParams['REASON_NO_FIGURE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]()
const title = (p: CapacityMessageParams['LINE_IDLE']): string =>
  `${groupWords(p)}, ${family(p.family)}`

const VERDICTS = {
  BELOW: 'menos de lo previsto para su nivel de liderazgo',
  WITHIN: 'dentro de lo previsto para su nivel de liderazgo',
  ABOVE: 'más de lo que ese nivel de liderazgo puede llevar bien',
}

/** What waits, and how much of it are contracts for which no project is set up. */
const waiting = (
  p: { readonly queued: number; readonly withoutProject: number },
  f: Formats,
): string =>
  p.withoutProject === 0
    ? `${f.number(p.queued)} en cola`
    : `${f.number(p.queued)} en cola (incluyendo ${f.count(p.withoutProject, 'contrato firmado', 'contratos firmados')} sin proyecto)`

/** Capacity, load and utilisation in Spanish. */
export const capacityMessages: Room<'capacity', CapacityMessageParams> = {
  'capacity.LINE_UTILISED': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation, { beside: 1 })} de utilización (carga de ${f.number(p.load, { beside: p.capacity })} sobre ` +
    `una capacidad de ${f.count(p.capacity, 'puesto completo', 'puestos completos', { beside: p.load })}). ` +
    `${thingsMessages[`things.band.${p.band}`]()}.`,
  'capacity.LINE_FOR_NOW': (p, f) =>
    `${title(p)}: ${f.percent(p.utilisation, { beside: 1 })} de utilización cuando todo el equipo esté formado y de ` +
    `vuelta (carga de ${f.number(p.load, { beside: p.fullCapacity })} sobre ` +
    `${f.count(p.fullCapacity, 'puesto completo', 'puestos completos', { beside: p.load })}); ` +
    `hoy la capacidad es de ${f.number(p.capacity, { beside: p.load })}.`,
  'capacity.LINE_NO_CAPACITY': (p, f) =>
    `${title(p)}: carga de ${f.count(p.load, 'puesto completo', 'puestos completos')} y nadie con ` +
    `capacidad para atenderla; ` +
    `${f.count(p.exposed, 'cuenta expuesta', 'cuentas expuestas', 0)}.`,
  'capacity.LINE_IDLE': (p) => `${title(p)}: ni capacidad ni carga.`,
  'capacity.LINE_COUNTED': (p, f) =>
    `${title(p)}: ${f.count(p.people, 'persona', 'personas')}, capacidad de ` +
    `${f.count(p.capacity, 'puesto completo', 'puestos completos')}; no hay un ratio por persona.`,
  'capacity.LINE_LEADER_DOES_IT': (p, f) =>
    `${title(p)}: con ${f.number(p.csms, { beside: p.from })} CSM, este trabajo lo hace quien lidera CS; la primera ` +
    `contratación toca al llegar a ${f.number(p.from, { beside: p.csms })}.`,
  'capacity.REASON_NO_CAPACITY': (p) =>
    `${family(p.family)}: nadie tiene capacidad, así que no se puede calcular la proporción.`,
  'capacity.REASON_NO_FIGURE': (p) =>
    `${family(p.family)}: no hay un ratio de cuánto lleva una persona.`,
  'capacity.REASON_NO_TRIGGER': () => 'Este trabajo no tiene disparador de contratación.',
  'capacity.REASON_LEADER_DOES_IT': (p, f) =>
    `Con ${f.number(p.csms, { beside: p.from })} CSM, menos de ` +
    `${f.number(p.from, { beside: p.csms })}, este trabajo lo hace quien lidera CS.`,
  'capacity.REASON_NO_TICKETS': () => 'No se abrió ningún ticket en el período.',
  'capacity.REASON_NONE_SOLVED': () => 'No se resolvió ningún ticket en el período.',
  'capacity.REASON_NO_TICKET_FIGURES': () => 'No hay volúmenes de tickets registrados.',
  'capacity.IMPLEMENTATION_BACKLOG': (p, f) =>
    `${f.count(p.active, 'implementación activa', 'implementaciones activas')}, ` +
    `${f.number(p.perSpecialist, 1)} por especialista; ${waiting(p, f)}: backlog de ` +
    `${f.count(p.months, 'mes', 'meses', 1)}.`,
  'capacity.IMPLEMENTATION_NOBODY': (p, f) =>
    `${f.count(p.active, 'implementación activa', 'implementaciones activas')} y ` +
    `${waiting(p, f)}, y ningún ` +
    'especialista con capacidad.',
  'capacity.SUPPORT_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', 0)}, ${f.number(p.perEngineer, 1)} por ingeniero de soporte; no ` +
    'hay volúmenes de tickets registrados.',
  'capacity.SUPPORT_TICKETS': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', 0)}, ${f.number(p.perEngineer, 1)} por ingeniero de soporte; ` +
    `${f.count(p.ticketsPerDay, 'ticket', 'tickets', 1)} por ingeniero al día en ` +
    `${f.count(p.days, 'día hábil', 'días hábiles')}.`,
  'capacity.SUPPORT_NOBODY': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', 0)} y ningún ingeniero de soporte con capacidad.`,
  'capacity.RENEWALS_PIPELINE': (p, f) =>
    `Próximas renovaciones: ${f.number(p.standard)} estándar y ` +
    `${f.count(p.complex, 'compleja', 'complejas')}; carga de ` +
    `${f.count(p.load, 'puesto completo', 'puestos completos', { beside: p.capacity })} sobre una ` +
    `capacidad de ${f.number(p.capacity, { beside: p.load })}; estimación rápida: ${f.number(p.quickEstimate, 1)}.`,
  'capacity.CS_OPS_RATIO': (p, f) =>
    `${f.number(p.csms)} CSM y ${f.number(p.ops)} FTE en Operaciones de CS: ` +
    `${f.number(p.ratio, 1)} CSM por persona.`,
  'capacity.CS_OPS_NOBODY': (p, f) =>
    `${f.number(p.csms, { beside: p.from })} CSM y nadie con capacidad en Operaciones de CS; la primera contratación ` +
    `toca al llegar a ${f.number(p.from, { beside: p.csms })}.`,
  'capacity.SPAN': (p, f) =>
    `${p.position} (${thingsMessages[`things.leadershipLayer.${p.layer}`]()}) lidera a ` +
    `${f.count(p.direct, 'persona', 'personas')} directamente, ${f.number(p.branch)} en toda su rama y ` +
    `${f.count(p.leaders, 'líder', 'líderes')}: ` +
    `${VERDICTS[p.verdict]}.`,
  'capacity.SPAN_UNMEASURED': (p) =>
    `${p.position} lidera, pero su rol no indica un nivel de liderazgo con el que medir su tramo de control.`,
}
