import type { Formats } from '../../../kernel/formats.js'
import type { HireTriggersMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/es.js'

const MISSING = { HEALTH: 'health scores e interacciones', TICKETS: 'volúmenes de tickets' }

const hire = (people: number, f: Formats): string =>
  `Conviene contratar a ${f.number(people)} ${f.plural(people, 'persona', 'personas')} para ` +
  'alcanzar la utilización objetivo.'
const kind = (segment: 'ENTERPRISE' | 'MID_MARKET'): string =>
  thingsMessages[`things.segment.${segment}`]()

/** Why a hire is due, or is not, in Spanish. */
export const hireTriggersMessages: Room<'hireTriggers', HireTriggersMessageParams> = {
  'hireTriggers.NOT_EVALUATED': (p) =>
    `${groupWords(p)}: no se puede saber sin ${MISSING[p.missing]}.`,
  'hireTriggers.BOOK_FULL': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perCsm, 1)} cuentas (${kind(p.segment)}) por CSM, de forma constante ` +
    `en el disparador de ${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_NOT_LASTING': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perCsm, 1)} cuentas (${kind(p.segment)}) por CSM alcanzan el ` +
    `disparador de ${f.number(p.limit)}, pero todavía no de forma constante.`,
  'hireTriggers.BOOK_BELOW': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perCsm, 1)} cuentas (${kind(p.segment)}) por CSM, por debajo del ` +
    `disparador de ${f.number(p.limit)}.`,
  'hireTriggers.BOOK_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.accounts, 0)} ${f.plural(p.accounts, 'cuenta', 'cuentas')} y ningún ` +
    `CSM con capacidad. ${hire(p.people, f)}`,
  'hireTriggers.UNTOUCHED': (p, f) =>
    `${groupWords(p)}: el ${f.percent(p.share)} de las cuentas en riesgo no tuvo contacto en ` +
    `${f.number(p.days)} días; el límite es ${f.percent(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.TOUCHED': (p, f) =>
    `${groupWords(p)}: el ${f.percent(p.share)} de las cuentas en riesgo no tuvo contacto en ` +
    `${f.number(p.days)} días, dentro del límite de ${f.percent(p.limit)}.`,
  'hireTriggers.BACKLOG_LONG': (p, f) =>
    `${groupWords(p)}: ${f.number(p.queued)} clientes esperan su implementación, un backlog de ` +
    `${f.number(p.months, 1)} meses; el disparador es ${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_SHORT': (p, f) =>
    `${groupWords(p)}: el backlog de implementaciones es de ${f.number(p.months, 1)} meses, por debajo ` +
    `del disparador de ${f.number(p.limit)}.`,
  'hireTriggers.BACKLOG_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.queued)} clientes esperan su implementación y ningún especialista ` +
    `tiene capacidad. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_NONE': (p) => `${groupWords(p)}: ningún cliente espera una implementación.`,
  'hireTriggers.TICKETS_HIGH': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perDay, 1)} tickets por ingeniero y día, más de ` +
    `${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_SEVERE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perDay, 1)} tickets por ingeniero y día, gravemente por encima de ` +
    `${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.opened)} tickets y ningún ingeniero de soporte ` +
    `con capacidad. ${hire(p.people, f)}`,
  'hireTriggers.BREACHES_RISING': (p, f) =>
    `${groupWords(p)}: los niveles de servicio se deterioran: el ${f.percent(p.rate)} de los tickets ` +
    `incumplió el suyo, frente al ${f.percent(p.before)} anterior. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_FINE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.perDay, 1)} tickets por ingeniero y día, no más de ` +
    `${f.number(p.limit)}.`,
  'hireTriggers.TICKETS_NONE': (p) => `${groupWords(p)}: ningún ticket en la ventana.`,
  'hireTriggers.OPS_FIRST_DUE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.csms)} CSM y nadie en Operaciones de CS; la primera contratación ` +
    `corresponde desde ${f.number(p.from)}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_FIRST_EARLY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.csms)} CSM; hasta llegar a ${f.number(p.from)}, quien lidera CS hace ` +
    'el trabajo de Operaciones de CS.',
  'hireTriggers.OPS_THERE': (p, f) =>
    `${groupWords(p)}: Operaciones de CS ya tiene ${f.number(p.ops)} ` +
    `${f.plural(p.ops, 'persona', 'personas')}.`,
  'hireTriggers.OPS_STRETCHED': (p, f) =>
    `${groupWords(p)}: cada persona de Operaciones de CS da servicio a ${f.number(p.ratio, 1)} CSM, más ` +
    `de ${f.number(p.limit)}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_ENOUGH': (p, f) =>
    `${groupWords(p)}: cada persona de Operaciones de CS da servicio a ${f.number(p.ratio, 1)} CSM, no ` +
    `más de ${f.number(p.limit)}.`,
  'hireTriggers.OPS_NONE': (p) =>
    `${groupWords(p)}: todavía no hay nadie en Operaciones de CS, así que no hay proporción que vigilar.`,
  'hireTriggers.RENEWALS_EXCEED': (p, f) =>
    `${groupWords(p)}: ${f.number(p.renewals)} renovaciones en los próximos 12 meses son una carga de ` +
    `${f.number(p.load)} puestos completos sobre una capacidad de ${f.number(p.capacity)} (estimación ` +
    `rápida: ${f.number(p.quickEstimate, 1)}). ${hire(p.people, f)}`,
  'hireTriggers.RENEWALS_FIT': (p, f) =>
    `${groupWords(p)}: ${f.number(p.renewals)} renovaciones en los próximos 12 meses son una carga de ` +
    `${f.number(p.load)} puestos completos sobre una capacidad de ${f.number(p.capacity)} (estimación ` +
    `rápida: ${f.number(p.quickEstimate, 1)}); no hace falta contratar.`,
  'hireTriggers.SPAN_WIDE': (p, f) => {
    const wide = p.leaders === '' ? '' : `tramo de control excedido: ${p.leaders}. `
    const leaderless = p.leaderless > 0 ? `CSM sin líder: ${f.number(p.leaderless)}. ` : ''
    return `${groupWords(p)}: ${wide}${leaderless}Líderes por añadir: ${f.number(p.people)}.`
  },
  'hireTriggers.SPAN_FINE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.leaders)} ${f.plural(p.leaders, 'líder', 'líderes')} para ` +
    `${f.number(p.csms)} CSM, nadie excede su tramo de control.`,
}
