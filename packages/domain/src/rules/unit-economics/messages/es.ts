import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { JudgementParams, UnitEconomicsMessageParams } from './params.js'
import { groupWords } from '../../../entities/messages/es.js'

const VERDICTS = {
  LIGHT: 'servicio ligero, lo que no es un problema en sí',
  COMFORTABLE: 'cómodo',
  VIABLE: 'viable si los márgenes lo permiten',
  TOO_EXPENSIVE: 'demasiado caro',
}
const BLENDED = {
  BELOW: 'por debajo del rango habitual',
  WITHIN: 'dentro del rango habitual',
  ABOVE: 'por encima del rango habitual',
}

function judged(p: JudgementParams, f: Formats): string {
  const cost = f.money(p.cost, p.currency)
  if (p.share === null) return `cuesta ${cost} al año y no aporta un ACV con el que medirlo.`
  const share = `cuesta ${cost} al año, el ${f.percent(p.share, { beside: p.limits.shares })} de un ACV de ${f.money(p.acv, p.currency)}`
  if (p.verdict === null) {
    const accounts = f.plural(p.accountsWithoutCost, 'cuenta', 'cuentas')
    return (
      `${share}, o más: no se conoce el costo de las personas que cubren ` +
      `${f.number(p.accountsWithoutCost)} ${accounts}.`
    )
  }
  return `${share}: ${VERDICTS[p.verdict]}${adjusted(p, f)}.`
}

function counted(accounts: number, f: Formats): string {
  return f.count(accounts, 'cuenta', 'cuentas')
}

function adjusted(p: JudgementParams, f: Formats): string {
  if (p.adjustment === 'SOFTENED' && p.retention !== null) {
    return `, gracias a una retención excepcional del ${f.percent(p.retention, { beside: p.limits.retention })}`
  }
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
  'unitEconomics.JUDGED': (p, f) => `El servicio ${judged(p, f)}`,
  'unitEconomics.LINE': (p, f) =>
    `${groupWords(p)}: el servicio a ${counted(p.accounts, f)} ${judged(p, f)}`,
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
        ? `o más, porque no se conoce el costo de ${f.number(p.seatsWithoutCost)} ${seats}`
        : BLENDED[p.verdict]
    return (
      `El servicio cuesta ${cost} al año, el ${f.percent(p.share, { beside: p.limits })} de unos ingresos de ` +
      `${f.money(p.revenue, p.currency)}, ${verdict}; ${margin}.`
    )
  },
  'unitEconomics.REASON_NO_RATE': (p) =>
    `Las cifras están en dólares y ninguna política dice cuántos ${p.currency} vale un dólar.`,
  'unitEconomics.REASON_COST_UNKNOWN': (p, f) =>
    `No se conoce el costo de las personas que cubren ${f.count(p.accounts, 'cuenta', 'cuentas')}.`,
  'unitEconomics.REASON_NO_ACCOUNTS': () => 'No hay cuentas con las que calcular.',
  'unitEconomics.REASON_NO_ACV': () => 'No hay ACV con el que calcular.',
  'unitEconomics.REASON_NO_COST': () => 'No hay costo con el que calcular.',
  'unitEconomics.REASON_NO_LIMIT': () => 'El porcentaje máximo viable está fijado en cero.',
  'unitEconomics.REASON_NO_MARGIN': () => 'No se conoce el margen bruto.',
  'unitEconomics.REASON_ZERO_MARGIN': () =>
    'El margen bruto es cero, así que no se puede calcular.',
  'unitEconomics.REASON_NO_RETENTION': () => 'No se conoce la retención.',
  'unitEconomics.REASON_NOBODY_LEAVES': () =>
    'Con esta retención no hay churn, así que no hay vida media con la que calcular.',
}
