import type { Formats } from '../../../kernel/formats.js'
import type { HireTriggersMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/es.js'

const MISSING = { HEALTH: 'health scores', TICKETS: 'volúmenes de tickets' }

const REMEDIES = {
  PAUSE_ASSIGNMENTS: 'pausar las asignaciones nuevas',
  COVER: 'organizar la cobertura temporal',
  FIXED_TERM: 'contratar por tiempo determinado',
}
const family = (p: Pick<HireTriggersMessageParams['AHEAD'], 'family'>): string =>
  thingsMessages[`things.roleFamily.${p.family}`]()

const hire = (people: number, f: Formats): string =>
  `Conviene contratar a ${f.count(people, 'persona', 'personas')}.`

const perCsm = (p: HireTriggersMessageParams['BOOK_BELOW'], f: Formats): string => {
  const kind = thingsMessages[`things.segment.${p.segment}`]()
  const precision = { digits: 1, beside: p.limit }
  return `${f.count(p.perCsm, `cuenta ${kind}`, `cuentas ${kind}`, precision)} por CSM`
}
const renewals = (p: HireTriggersMessageParams['RENEWALS_FIT'], f: Formats): string =>
  `${groupWords(p)}: ${f.count(p.renewals, 'renovación', 'renovaciones')} en los próximos 12 meses, carga de ` +
  `${f.count(p.load, 'puesto completo', 'puestos completos', { beside: p.capacity })} sobre una capacidad de ` +
  `${f.number(p.capacity, { beside: p.load })} (estimación rápida: ${f.number(p.quickEstimate, 1)})`
const untouched = (p: HireTriggersMessageParams['TOUCHED'], f: Formats): string =>
  `${groupWords(p)}: el ${f.percent(p.share, { beside: p.limit })} de las cuentas tech-touch ` +
  `(${f.number(p.atRisk)}) que llevan ${f.count(p.riskDays, 'día', 'días')} o más en riesgo no tuvo contacto en ${f.count(p.days, 'día', 'días')}`
const levels = (p: HireTriggersMessageParams['LEVELS_KEPT'], f: Formats): string =>
  `el ${f.percent(p.rate, { beside: [p.before, p.promised] })} de los tickets incumplió su SLA, frente al ` +
  `${f.percent(p.before, { beside: [p.rate, p.promised] })} del período anterior`
const promise = (p: HireTriggersMessageParams['LEVELS_KEPT'], f: Formats): string =>
  f.percent(p.promised, { beside: [p.rate, p.before] })
const leftOut = (
  p: Pick<HireTriggersMessageParams['LEVELS_KEPT'], 'leftOut'>,
  f: Formats,
): string =>
  p.leftOut
    .map(
      ({ day, breached, of }) =>
        ` Solo el ${f.date(day)} concentró ${f.number(breached)} de ` +
        `${f.count(of, 'ticket incumplido', 'tickets incumplidos')} de su período; ese día no se cuenta.`,
    )
    .join('')
const levelsHire = (
  p: { readonly people: number; readonly isSameHire: boolean },
  f: Formats,
): string => (p.isSameHire ? 'Es la misma contratación que por los tickets.' : hire(p.people, f))

/** Why a hire is due, or is not, in Spanish. */
export const hireTriggersMessages: Room<'hireTriggers', HireTriggersMessageParams> = {
  'hireTriggers.AHEAD': (p, f) =>
    `${groupWords(p)}, ${family(p)}: faltará gente a partir del ${f.date(p.from)}, según lo registrado hasta esa fecha. ` +
    `${hire(p.people, f)} Tienen que empezar a más tardar ese día.`,
  'hireTriggers.SHORT_UNTIL': (p, f) => {
    const until = p.until === null ? 'durante más de un año' : `hasta el ${f.date(p.until)}`
    return (
      `${groupWords(p)}, ${family(p)}: capacidad insuficiente ${until} (${f.count(p.seats, 'puesto completo', 'puestos completos')} de menos), ` +
      `mientras haya personas ausentes, en rampa o por incorporarse. Nadie que se contrate hoy llegaría a tiempo. ` +
      `Lo que ayuda mientras tanto: ${f.list(p.remedies.map((each) => REMEDIES[each]))}.`
    )
  },
  'hireTriggers.NOT_EVALUATED': (p) =>
    `${groupWords(p)}: no se puede evaluar sin ${MISSING[p.missing]}.`,
  'hireTriggers.BOOK_FULL': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, de forma sostenida ` +
    `en el disparador de ${f.number(p.limit, { digits: 1, beside: p.perCsm })}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_FULL_SO_FAR': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, en el disparador de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perCsm })} desde que hay carteras registradas, el ` +
    `${f.date(p.since)}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_NOT_LASTING': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}: en el disparador de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perCsm })}, pero todavía no de forma sostenida.`,
  'hireTriggers.BOOK_BELOW': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, por debajo del ` +
    `disparador de ${f.number(p.limit, { digits: 1, beside: p.perCsm })}.`,
  'hireTriggers.BOOK_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.accounts, 'cuenta', 'cuentas', 0)} y ningún ` +
    `CSM con capacidad. ${hire(p.people, f)}`,
  'hireTriggers.CONTACT_THIN': (p, f) =>
    `${groupWords(p)}: no se puede evaluar sin un registro de contactos: contacto con las cuentas tech-touch en ` +
    `${f.number(p.weeks, { beside: p.window })} de las últimas ${f.count(p.window, 'semana', 'semanas')} y al menos ` +
    `${f.count(p.contacts, 'vez', 'veces')} en total. Conviene registrar cada contacto, también los automáticos.`,
  'hireTriggers.NONE_AT_RISK': (p, f) =>
    `${groupWords(p)}: ninguna cuenta tech-touch lleva ${f.count(p.riskDays, 'día', 'días')} o más en riesgo.`,
  'hireTriggers.FEW_AT_RISK': (p, f) =>
    `${groupWords(p)}: ${f.count(p.atRisk, 'cuenta tech-touch lleva', 'cuentas tech-touch llevan', { beside: p.least })} ` +
    `${f.count(p.riskDays, 'día', 'días')} o más en riesgo, ${f.number(p.untouched)} sin contacto en ` +
    `${f.count(p.days, 'día', 'días')}; con menos de ${f.number(p.least, { beside: p.atRisk })}, el porcentaje no justifica contratar.`,
  'hireTriggers.UNTOUCHED': (p, f) =>
    `${untouched(p, f)}; el límite es el ${f.percent(p.limit, { beside: p.share })}. ${hire(p.people, f)}`,
  'hireTriggers.TOUCHED': (p, f) =>
    `${untouched(p, f)}, dentro del límite del ${f.percent(p.limit, { beside: p.share })}.`,
  'hireTriggers.BACKLOG_LONG': (p, f) =>
    `${groupWords(p)}: ${f.count(p.queued, 'cliente espera', 'clientes esperan')} su implementación, un backlog de ` +
    `${f.count(p.months, 'mes', 'meses', { digits: 1, beside: p.limit })}; el disparador es ${f.number(p.limit, { digits: 1, beside: p.months })}. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_SHORT': (p, f) =>
    `${groupWords(p)}: el backlog de implementaciones es de ${f.count(p.months, 'mes', 'meses', { digits: 1, beside: p.limit })}, por debajo ` +
    `del disparador de ${f.number(p.limit, { digits: 1, beside: p.months })}.`,
  'hireTriggers.BACKLOG_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.queued, 'cliente espera', 'clientes esperan')} su implementación y ningún especialista ` +
    `tiene capacidad. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_NONE': (p) => `${groupWords(p)}: ningún cliente espera una implementación.`,
  'hireTriggers.TICKETS_HIGH': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por ingeniero al día, más de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_SEVERE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por ingeniero al día, muy por encima de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.opened, 'ticket', 'tickets')} y ningún ingeniero de soporte ` +
    `con capacidad. ${hire(p.people, f)}`,
  'hireTriggers.FEW_SOLVED': (p, f) =>
    `${groupWords(p)}: los SLA no se pueden evaluar: ` +
    `${f.count(p.solved, 'ticket resuelto', 'tickets resueltos', { beside: p.least })} en uno de los dos períodos, y hacen falta ` +
    `${f.number(p.least, { beside: p.solved })} en cada uno.${leftOut(p, f)}`,
  'hireTriggers.LEVELS_KEPT': (p, f) =>
    `${groupWords(p)}: ${levels(p, f)}: ni por encima del ${promise(p, f)} comprometido en ambos, ni un aumento ` +
    `que no sea azar.${leftOut(p, f)}`,
  'hireTriggers.LEVELS_BROKEN': (p, f) =>
    `${groupWords(p)}: los SLA no se cumplen: ${levels(p, f)}, ambos por encima del ${promise(p, f)} ` +
    `comprometido.${leftOut(p, f)} ${levelsHire(p, f)}`,
  'hireTriggers.BREACHES_RISING': (p, f) =>
    `${groupWords(p)}: los SLA empeoran más allá del azar: ${levels(p, f)}.${leftOut(p, f)} ${levelsHire(p, f)}`,
  'hireTriggers.TICKETS_FINE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por ingeniero al día, no más de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}.`,
  'hireTriggers.TICKETS_NONE': (p) => `${groupWords(p)}: ningún ticket en el período.`,
  'hireTriggers.OPS_FIRST_DUE': (p, f) =>
    `${groupWords(p)}: ${f.number(p.csms, { beside: p.from })} CSM y nadie en Operaciones de CS; la primera contratación ` +
    `toca a partir de ${f.number(p.from, { beside: p.csms })}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_FIRST_EARLY': (p, f) =>
    `${groupWords(p)}: ${f.number(p.csms, { beside: p.from })} CSM; hasta llegar a ${f.number(p.from, { beside: p.csms })}, quien lidera CS hace ` +
    'el trabajo de Operaciones de CS.',
  'hireTriggers.OPS_THERE': (p, f) =>
    `${groupWords(p)}: Operaciones de CS ya tiene ${f.count(p.ops, 'persona', 'personas')}.`,
  'hireTriggers.OPS_STRETCHED': (p, f) =>
    `${groupWords(p)}: cada persona de Operaciones de CS atiende a ${f.number(p.ratio, { digits: 1, beside: p.limit })} CSM, más ` +
    `de ${f.number(p.limit, { digits: 1, beside: p.ratio })}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_ENOUGH': (p, f) =>
    `${groupWords(p)}: cada persona de Operaciones de CS atiende a ${f.number(p.ratio, { digits: 1, beside: p.limit })} CSM, no ` +
    `más de ${f.number(p.limit, { digits: 1, beside: p.ratio })}.`,
  'hireTriggers.OPS_NONE': (p) =>
    `${groupWords(p)}: todavía no hay nadie en Operaciones de CS, así que no hay ratio que vigilar.`,
  'hireTriggers.RENEWALS_EXCEED': (p, f) => `${renewals(p, f)}. ${hire(p.people, f)}`,
  'hireTriggers.RENEWALS_FIT': (p, f) => `${renewals(p, f)}; no hace falta contratar.`,
  'hireTriggers.SPAN_WIDE': (p, f) => {
    const wide = p.leaders === '' ? '' : `tramo de control excedido: ${p.leaders}. `
    const leaderless = p.leaderless > 0 ? `CSM sin líder: ${f.number(p.leaderless)}. ` : ''
    return `${groupWords(p)}: ${wide}${leaderless}Líderes por incorporar: ${f.number(p.people)}.`
  },
  'hireTriggers.SPAN_FINE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.leaders, 'líder', 'líderes')} para ` +
    `${f.number(p.csms)} CSM, nadie excede su tramo de control.`,
}
