import { thingsMessages } from '../../../entities/messages/es.js'
import type { Responsibility, RoleFamily } from '../../../entities/vocabularies.js'
import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { WaysOfWorkingMessageParams } from './params.js'

const family = (each: RoleFamily | null): string =>
  each === null ? 'un rol desconocido' : thingsMessages[`things.roleFamily.${each}`]()
const work = (each: Responsibility): string => thingsMessages[`things.responsibility.${each}`]()
const hours = (count: number, f: Formats, beside: number): string =>
  f.number(count, { digits: 1, beside })

type Handovers = WaysOfWorkingMessageParams['HANDOVERS']
const notDone = (p: Handovers, f: Formats): readonly string[] => [
  ...(p.late === 0 ? [] : [`${f.number(p.late)} con retraso`]),
  ...(p.running === 0 ? [] : [`${f.number(p.running)} en curso`]),
  ...(p.unrecorded === 0 ? [] : [`${f.number(p.unrecorded)} con el plazo vencido y sin resultado`]),
]

/** Handovers, hours and what specialists bring, in Spanish. */
export const waysOfWorkingMessages: Room<'waysOfWorking', WaysOfWorkingMessageParams> = {
  'waysOfWorking.HANDOVERS': (p, f) => {
    const kind =
      p.kind === null
        ? ''
        : `${work(p.kind.responsibility)}, de ${family(p.kind.from)} a ${family(p.kind.to)}: `
    const settled = p.done + p.abandoned
    const done =
      settled === 0
        ? 'ningún traspaso tiene resultado aún'
        : `${f.number(p.done, { beside: settled })} de ${f.count(settled, 'traspaso', 'traspasos', { beside: p.done })} ${f.plural(settled, 'completado', 'completados')}`
    const satisfied =
      p.satisfaction === null
        ? 'no se preguntó a ningún cliente'
        : `satisfacción de ${f.number(p.satisfaction, { digits: 1, beside: 5 })} sobre ${f.number(5, { digits: 1, beside: p.satisfaction })} ` +
          `(${f.count(p.rated, 'respuesta', 'respuestas')})`
    const told = `${kind}${[done, ...notDone(p, f), satisfied].join('; ')}.`
    return told.slice(0, 1).toUpperCase() + told.slice(1)
  },
  'waysOfWorking.REASON_NONE_DECIDED': () => 'Ningún traspaso tiene resultado.',
  'waysOfWorking.REASON_NOT_MEASURED': () => 'No se preguntó a ningún cliente.',
  'waysOfWorking.HOURS_TOTAL': (p, f) =>
    `${f.count(p.people, 'persona atiende', 'personas atienden')} a clientes: hay alguien trabajando en ` +
    `${hours(p.hours, f, p.of)} de las ${hours(p.of, f, p.hours)} h de la semana.`,
  'waysOfWorking.HOURS': (p, f) => {
    const who = [
      p.region === null ? 'sin región' : f.region(p.region),
      ...(p.language === null ? [] : [f.language(p.language)]),
    ].join(', ')
    const accounts = `${who}: ${f.count(p.accounts, 'cuenta', 'cuentas')}`
    if (p.people === 0) return `${accounts}, y nadie las atiende en ese idioma.`
    const unknown =
      p.peopleWithoutZone === 0
        ? ''
        : ` (no se conoce la zona horaria de ${f.number(p.peopleWithoutZone)})`
    const theirs =
      p.regionHours === null || p.regionHoursCovered === null
        ? 'No se conoce el horario laboral de la región.'
        : `Horario laboral de la región: ${hours(p.regionHoursCovered, f, p.regionHours)} de ` +
          `${hours(p.regionHours, f, p.regionHoursCovered)} h con cobertura.`
    return (
      `${accounts}, ${f.count(p.people, 'persona', 'personas')}${unknown}: hay alguien trabajando en ` +
      `${hours(p.hours, f, p.of)} de las ${hours(p.of, f, p.hours)} h de la semana. ${theirs}`
    )
  },
  'waysOfWorking.CS_OPS_RETURN': (p, f) => {
    const who = p.isPresent
      ? `CS Operations (${f.number(p.people)} FTE) devuelve`
      : 'La primera persona de CS Operations devolvería'
    const back =
      `${who} un ${f.percent(p.gain)} de productividad a ${f.number(p.csmsServed)} de ${f.count(p.csms, 'CSM', 'CSM')}: ` +
      `${f.number(p.fte)} FTE.`
    const worth =
      p.saving === null || p.cost === null
        ? ' No se conoce el costo de las personas.'
        : ` Eso vale ${f.money(p.saving, p.currency, { beside: p.cost })} al año, frente a un costo de ` +
          `${f.money(p.cost, p.currency, { beside: p.saving })}.`
    const even =
      p.breakEvenCsms === null
        ? ''
        : ` Una persona se paga a partir de ${f.count(p.breakEvenCsms, 'CSM', 'CSM', { digits: 1, beside: p.csms })}.`
    const guide = p.isPresent
      ? ''
      : ` La guía la contrata con ${f.number(p.from)}–${f.number(p.to)} CSM; hasta entonces lo hace quien lidera CS.`
    return `${back}${worth}${even}${guide}`
  },
  'waysOfWorking.RENEWALS_COMPARED': (p, f) => {
    if (p.renewals === 0) return 'No hay renovaciones en los próximos 12 meses.'
    const ahead =
      `${f.count(p.renewals, 'renovación', 'renovaciones')} en los próximos 12 meses, ${f.number(p.byGeneralists)} ` +
      'sin especialista.'
    const people =
      ` ${f.count(p.specialists, 'especialista', 'especialistas', 1)} (a ${f.number(p.perSpecialist)} por año) ` +
      `o el tiempo de ${f.count(p.generalists, 'CSM', 'CSM', 1)} (a ${f.number(p.perCsm)} por año)`
    if (p.specialistsCost === null || p.generalistsCost === null) {
      return `${ahead}${people}; no se conoce el costo de las personas.`
    }
    const costs =
      `: ${f.money(p.specialistsCost, p.currency, { beside: p.generalistsCost })} frente a ` +
      `${f.money(p.generalistsCost, p.currency, { beside: p.specialistsCost })} al año.`
    const even =
      p.breakEvenRenewals === null
        ? ''
        : ` Un especialista cuesta menos a partir de ${f.count(p.breakEvenRenewals, 'renovación normal', 'renovaciones normales', { digits: 0, beside: p.work })} al año.`
    return `${ahead}${people}${costs}${even}`
  },
}
