import { policyLabel } from '../../../benchmarks/policy-label.js'
import { thingsMessages } from '../../../entities/messages/es.js'
import type { Room } from '../../../kernel/writer.js'
import type { HistoryMeasure } from '../shortfall.js'
import type { GrowthMessageParams } from './params.js'

const family = (code: GrowthMessageParams['HIRE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]()

const MEASURES: Readonly<Record<HistoryMeasure, readonly [one: string, many: string]>> = {
  MONTHS: ['mes registrado', 'meses registrados'],
  CUSTOMERS: ['cliente', 'clientes'],
  CASES: ['caso', 'casos'],
  WORK_YEARS: ['año de trabajo', 'años de trabajo'],
}

/** Growth in Spanish. */
export const growthMessages: Room<'growth', GrowthMessageParams> = {
  'growth.PLAN_TITLE': (p, f) =>
    `Abrir ${f.count(p.seats, 'puesto', 'puestos')} para el crecimiento que viene`,
  'growth.PROJECTED': (p, f) => {
    const hires =
      p.hires === 0
        ? 'Ninguna contratación es probable.'
        : `${f.count(p.hires, 'contratación es', 'contrataciones son')} ${f.plural(p.hires, 'probable', 'probables')}.`
    return (
      `${f.count(p.customers, 'cliente', 'clientes')} hoy, ${f.number(p.p50, 0)} en ` +
      `${f.count(p.months, 'mes', 'meses')} (de ${f.number(p.p10, 0)} a ${f.number(p.p90, 0)} en cuatro de cada cinco de ` +
      `${f.count(p.runs, 'simulación', 'simulaciones')}). ${hires}`
    )
  },
  'growth.HIRE': (p, f) => {
    const search =
      p.daysLate === 0
        ? `La búsqueda debe empezar a más tardar el ${f.date(p.startBy)}.`
        : `La búsqueda empieza con ${f.count(p.daysLate, 'día', 'días')} de retraso, aunque sea hoy.`
    return (
      `${family(p.family)}, contratación ${f.number(p.number)}: necesaria en ${f.count(p.months, 'mes', 'meses')} con una ` +
      `probabilidad del ${f.percent(p.odds)}. ${search}`
    )
  },
  'growth.HIRE_UNLIKELY': (p, f) =>
    `${family(p.family)}, contratación ${f.number(p.number)}: necesaria en ${f.count(p.months, 'mes', 'meses')} con una ` +
    `probabilidad de solo el ${f.percent(p.odds)}. Todavía no hay nada que empezar.`,
  'growth.OVERLOAD': (p, f) =>
    `Sin contrataciones, los clientes pagarían ${f.money(p.p50, p.currency)} menos al año dentro de ` +
    `${f.count(p.months, 'mes', 'meses')} (de ${f.money(p.p10, p.currency)} a ${f.money(p.p90, p.currency)} en cuatro de cada ` +
    `cinco simulaciones), y se ${f.plural(p.customers, 'perdería', 'perderían')} ${f.count(p.customers, 'cliente', 'clientes')} más.`,
  'growth.SEEN': (p, f) =>
    `Historia propia${p.ofWhole ? ' de toda la organización' : ''}: ` +
    `${f.count(p.observations, 'observación', 'observaciones')} ${p.from === p.to ? `el ${f.date(p.to)}` : `desde el ${f.date(p.from)} hasta el ${f.date(p.to)}`}.`,
  'growth.FIGURE': (p, f) => {
    if (p.keys.length === 0) return 'Ninguna cifra: no hace falta.'
    const figures = `${p.isPolicy ? 'Política' : 'Referencia'}: ${f.list(p.keys.map((key) => `“${policyLabel('es', key)}”`))}.`
    if (p.shortfall === null) return figures
    const { measure, seen, needed } = p.shortfall
    return `${figures} La historia propia es todavía corta: ${f.number(Math.floor(seen))} de ${f.count(needed, ...MEASURES[measure])}.`
  },
  'growth.OVERRIDDEN': () => 'Como lo supone quien pregunta.',
  'growth.BACKTEST': (p, f) =>
    `De lo proyectado el ${f.date(p.from)} sobre clientes, ingresos y trabajo, el ${f.percent(p.inside)} de los meses hasta ` +
    `el ${f.date(p.to)} quedó entre P10 y P90; a lo largo de muchos años debería ser el 80 %. Los meses de un año van ` +
    'juntos: un año que en primavera va por encima sigue por encima en verano.',
  'growth.STAFFING': (p, f) => {
    const minutes = p.seconds / 60
    const within =
      minutes > 1 && Number.isInteger(minutes)
        ? f.count(minutes, 'minuto', 'minutos')
        : f.count(p.seconds, 'segundo', 'segundos')
    return (
      `Con ${f.count(p.people, 'persona', 'personas')} trabajando al mismo tiempo, el ${f.percent(p.answered)} se atiende en ` +
      `${within}; cada una está ocupada el ${f.percent(p.occupancy)} del tiempo.`
    )
  },
  'growth.REASON_NOTHING_PROJECTED': () =>
    'No se proyectó nada de lo que un error pudiera ser una parte.',
}
