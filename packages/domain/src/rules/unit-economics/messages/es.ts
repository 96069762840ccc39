import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { JudgementParams, UnitEconomicsMessageParams } from './params.js'
import { groupWords } from '../../../entities/messages/es.js'

const VERDICTS = {
  UNSERVED: 'sin atender',
  LIGHT: 'servicio ligero, lo que no es un problema en sí',
  COMFORTABLE: 'cómodo',
  VIABLE: 'viable',
  TOO_EXPENSIVE: 'demasiado caro',
}
const BLENDED = {
  BELOW: 'por debajo del rango habitual',
  WITHIN: 'dentro del rango habitual',
  ABOVE: 'por encima del rango habitual',
}

const seatsOf = (seats: number, f: Formats): string => f.count(seats, 'puesto', 'puestos')

const priced = (seats: number, f: Formats): string => `${f.number(seats)} con costo supuesto`

function judged(p: JudgementParams, f: Formats, basis: 'un ACV' | 'unos ingresos'): string {
  const cost = f.money(p.cost, p.currency)
  if (p.share === null) return `cuesta ${cost} al año y no aporta ingresos con los que medirlo.`
  const share = `cuesta ${cost} al año, el ${f.percent(p.share, { beside: p.limits.shares })} de ${basis} de ${f.money(p.revenue, p.currency)}`
  if (p.verdict === null) {
    const accounts = f.plural(p.accountsWithoutCost, 'cuenta', 'cuentas')
    return (
      `${share}; sin veredicto, porque el costo de las personas que cubren ` +
      `${f.number(p.accountsWithoutCost)} ${accounts} es el de la guía, convertido a un tipo de cambio.`
    )
  }
  return `${share}: ${VERDICTS[p.verdict]}${adjusted(p, f)}.`
}

function counted(accounts: number, f: Formats): string {
  return f.count(accounts, 'cuenta', 'cuentas')
}

/** What a healthy share hangs on: the margin. */
function margin(p: JudgementParams, f: Formats): string {
  if (p.grossMargin === null) return ' si el margen lo permite: no se conoce el margen bruto'
  const taken =
    p.marginShare === null
      ? ''
      : ` (se lleva el ${f.percent(p.marginShare, { beside: p.limits.margin })} de él)`
  return `, con un margen bruto del ${f.percent(p.grossMargin)}${taken}`
}

function adjusted(p: JudgementParams, f: Formats): string {
  if (p.adjustment === 'SOFTENED' && p.retention !== null) {
    return `, gracias a una retención excepcional del ${f.percent(p.retention, { beside: p.limits.retention })}${margin(p, f)}`
  }
  if (p.verdict === 'UNSERVED') {
    return `: nadie atiende ${counted(p.accountsUnserved, f)}, así que el costo dice poco`
  }
  if (p.verdict === 'COMFORTABLE' || p.verdict === 'VIABLE') return margin(p, f)
  if (p.adjustment !== 'HARDENED' || p.grossMargin === null) return ''
  return p.marginShare === null
    ? ', porque no hay margen para pagarlo'
    : `, porque se lleva el ${f.percent(p.marginShare, { beside: p.limits.margin })} de un margen del ${f.percent(p.grossMargin)}`
}

/** What customers cost, in Spanish. */
export const unitEconomicsMessages: Room<'unitEconomics', UnitEconomicsMessageParams> = {
  'unitEconomics.CUSTOMER_COST': (p, f) =>
    `Un cliente cuesta ${f.money(p.total, p.currency)} al año: un CSM de ` +
    `${f.money(p.csmLoadedCost, p.currency)} entre ` +
    `${f.count(p.accountsPerCsm, 'cuenta', 'cuentas')}, recursos compartidos por ` +
    `${f.money(p.shared, p.currency)} y tecnología por ${f.money(p.technology, p.currency)}.`,
  'unitEconomics.JUDGED': (p, f) => `El servicio ${judged(p, f, 'un ACV')}`,
  'unitEconomics.LINE': (p, f) =>
    `${groupWords(p)}: el servicio a ${counted(p.accounts, f)} ${judged(p, f, 'unos ingresos')}`,
  'unitEconomics.BLENDED': (p, f) => {
    const cost = f.money(p.cost, p.currency)
    if (p.share === null)
      return `El servicio cuesta ${cost} al año y no hay ingresos con los que medirlo.`
    const margin =
      p.grossMargin === null
        ? 'no se conoce el margen bruto'
        : `el margen bruto es del ${f.percent(p.grossMargin)}`
    const seats = f.plural(p.seatsWithoutCost, 'puesto', 'puestos')
    const verdict =
      p.verdict === null
        ? `sin veredicto, porque ${f.number(p.seatsWithoutCost)} ${seats} se valoran con la guía a un ` +
          'tipo de cambio'
        : BLENDED[p.verdict]
    return (
      `El servicio cuesta ${cost} al año, el ${f.percent(p.share, { beside: p.limits })} de unos ingresos de ` +
      `${f.money(p.revenue, p.currency)}, ${verdict}; ${margin}.`
    )
  },
  'unitEconomics.STAFF_COST': (p, f) => {
    const people = f.count(p.people, 'persona', 'personas')
    const apart =
      p.people === 0 ? '' : `, incluidos ${f.money(p.unseated, p.currency)} de ${people} sin puesto`
    const assumed = p.seatsAssumed === 0 ? '' : ` (${priced(p.seatsAssumed, f)})`
    return (
      `La plantilla actual cuesta ${f.money(p.runRate, p.currency)} al año${apart}; ` +
      `todos los puestos según el presupuesto, ${f.money(p.budget, p.currency)}${assumed}.`
    )
  },
  'unitEconomics.PLAN_COST': (p, f) => {
    const opened =
      p.seats === 0
        ? ''
        : p.seatsAssumed === 0
          ? ` Abre ${seatsOf(p.seats, f)}.`
          : ` Abre ${seatsOf(p.seats, f)}, ${priced(p.seatsAssumed, f)}.`
    const yearly = f.money(Math.abs(p.yearly), p.currency)
    const budget =
      p.yearly === 0
        ? 'El presupuesto no cambia'
        : p.yearly > 0
          ? `El plan suma ${yearly} al año al presupuesto`
          : `El plan resta ${yearly} al año al presupuesto`
    const once = p.oneOff === 0 ? '' : ` y cuesta ${f.money(p.oneOff, p.currency)} una sola vez`
    const running =
      p.runRateBefore === p.runRateAfter
        ? `la plantilla sigue costando ${f.money(p.runRateAfter, p.currency)} al año`
        : `la plantilla pasa de ${f.money(p.runRateBefore, p.currency)} a ` +
          `${f.money(p.runRateAfter, p.currency)} al año`
    return `${budget}${once}; ${running}.${opened}`
  },
  'unitEconomics.ASSUMED_ROLE_IN_REGION': (p, f) =>
    `${seatsOf(p.seats, f)} con la media del rol en la región`,
  'unitEconomics.ASSUMED_ROLE': (p, f) => `${seatsOf(p.seats, f)} con la media del rol`,
  'unitEconomics.ASSUMED_FAMILY_FACTOR': (p, f) =>
    `${seatsOf(p.seats, f)} con la media de un CSM por el factor de su familia de roles`,
  'unitEconomics.ASSUMED_GUIDE': (p, f) =>
    `${seatsOf(p.seats, f)} con el punto medio del rango de la guía para un CSM`,
  'unitEconomics.ASSUMED_GUIDE_CONVERTED': (p, f) =>
    `${seatsOf(p.seats, f)} con el rango de la guía para un CSM en dólares, convertido`,
  'unitEconomics.TECH_TOUCH': (p, f) => {
    const pays =
      p.breakEven === null
        ? 'con sus ingresos no se sostiene con ningún número de cuentas'
        : `se sostiene a partir de ${counted(p.breakEven, f)}`
    const seats =
      p.staffed === 0 ? '' : `personas propias por ${f.money(p.staffed, p.currency)} al año y `
    const missing =
      p.missing === 0
        ? 'ninguna otra inversión'
        : `una inversión supuesta de ${f.money(p.missing, p.currency)} (${f.money(p.perYear, p.currency)} al año)`
    return p.accounts === 0
      ? `Crear un nivel tech-touch requiere ${seats}${missing}; ${pays}.`
      : `El nivel tech-touch de ${counted(p.accounts, f)} requiere ${seats}${missing}; ${pays}.`
  },
  'unitEconomics.REASON_NO_RATE': (p) =>
    `Las cifras están en dólares y ninguna política dice cuántos ${p.currency} vale un dólar.`,
  'unitEconomics.REASON_COST_ASSUMED': (p, f) =>
    `El costo de las personas que cubren ${f.count(p.accounts, 'cuenta', 'cuentas')} es el de la guía, convertido a un tipo de cambio: ` +
    'registra lo que cuestan.',
  'unitEconomics.REASON_NO_ONBOARDING': () => 'Aquí no se está pagando ningún onboarding.',
  'unitEconomics.REASON_NOT_BORNE': () => 'Lo que aportan las cuentas no cubre lo que cuestan.',
  'unitEconomics.REASON_NO_ACCOUNTS': () => 'No hay cuentas con las que calcular.',
  'unitEconomics.REASON_NO_REVENUE': () => 'No hay ingresos con los que calcular.',
  'unitEconomics.REASON_NO_COST': () => 'No hay costo con el que calcular.',
  'unitEconomics.REASON_NO_LIMIT': () => 'El porcentaje máximo viable está fijado en cero.',
  'unitEconomics.REASON_NO_MARGIN': () => 'No se conoce el margen bruto.',
  'unitEconomics.REASON_ZERO_MARGIN': () =>
    'El margen bruto es cero, así que no se puede calcular.',
  'unitEconomics.REASON_NO_RETENTION': () => 'No se conoce la retención.',
  'unitEconomics.REASON_NOBODY_LEAVES': () =>
    'Con esta retención no hay churn, así que no hay vida media con la que calcular.',
}
