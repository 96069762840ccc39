import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { JudgementParams, UnitEconomicsMessageParams } from './params.js'
import { groupWords } from '../../../entities/messages/pt.js'

const VERDICTS = {
  LIGHT: 'atendimento leve, o que não é um problema em si',
  COMFORTABLE: 'confortável',
  VIABLE: 'viável se as margens permitirem',
  TOO_EXPENSIVE: 'caro demais',
}
const BLENDED = {
  BELOW: 'abaixo da faixa habitual',
  WITHIN: 'dentro da faixa habitual',
  ABOVE: 'acima da faixa habitual',
}

function judged(p: JudgementParams, f: Formats): string {
  const cost = f.money(p.cost, p.currency)
  if (p.share === null) return `custa ${cost} por ano e não traz um ACV com que medi-lo.`
  const share = `custa ${cost} por ano, ${f.percent(p.share, { beside: p.limits.shares })} de um ACV de ${f.money(p.acv, p.currency)}`
  if (p.verdict === null) {
    const accounts = f.plural(p.accountsWithoutCost, 'conta', 'contas')
    return (
      `${share}, ou mais: não se conhece o custo das pessoas que cobrem ` +
      `${f.number(p.accountsWithoutCost)} ${accounts}.`
    )
  }
  return `${share}: ${VERDICTS[p.verdict]}${adjusted(p, f)}.`
}

function counted(accounts: number, f: Formats): string {
  return f.count(accounts, 'conta', 'contas')
}

function adjusted(p: JudgementParams, f: Formats): string {
  if (p.adjustment === 'SOFTENED' && p.retention !== null) {
    return `, graças a uma retenção excepcional de ${f.percent(p.retention, { beside: p.limits.retention })}`
  }
  if (p.adjustment !== 'HARDENED' || p.grossMargin === null) return ''
  return p.marginShare === null
    ? ', pois não há margem para pagá-lo'
    : `, pois consome ${f.percent(p.marginShare, { beside: p.limits.margin })} de uma margem de ${f.percent(p.grossMargin)}`
}

/** What customers cost, in Portuguese. */
export const unitEconomicsMessages: Room<'unitEconomics', UnitEconomicsMessageParams> = {
  'unitEconomics.CUSTOMER_COST': (p, f) =>
    `Um cliente custa ${f.money(p.total, p.currency)} por ano: um CSM de ` +
    `${f.money(p.csmLoadedCost, p.currency)} entre ` +
    `${f.count(p.accountsPerCsm, 'conta', 'contas')}, recursos compartilhados de ` +
    `${f.money(p.shared, p.currency)} e tecnologia de ${f.money(p.technology, p.currency)}.`,
  'unitEconomics.JUDGED': (p, f) => `O atendimento ${judged(p, f)}`,
  'unitEconomics.LINE': (p, f) =>
    `${groupWords(p)}: o atendimento de ${counted(p.accounts, f)} ${judged(p, f)}`,
  'unitEconomics.BLENDED': (p, f) => {
    const cost = f.money(p.cost, p.currency)
    if (p.share === null)
      return `O atendimento custa ${cost} por ano e não há receita com que medi-lo.`
    const margin =
      p.grossMargin === null
        ? 'não se conhece a margem bruta'
        : `a margem bruta é de ${f.percent(p.grossMargin)}`
    const seats = f.plural(p.seatsWithoutCost, 'posição', 'posições')
    const verdict =
      p.verdict === null
        ? `ou mais, pois não se conhece o custo de ${f.number(p.seatsWithoutCost)} ${seats}`
        : BLENDED[p.verdict]
    return (
      `O atendimento custa ${cost} por ano, ${f.percent(p.share, { beside: p.limits })} de uma receita de ` +
      `${f.money(p.revenue, p.currency)}, ${verdict}; ${margin}.`
    )
  },
  'unitEconomics.REASON_NO_RATE': (p) =>
    `Os valores estão em dólares e nenhuma política diz quantos ${p.currency} vale um dólar.`,
  'unitEconomics.REASON_COST_UNKNOWN': (p, f) =>
    `Não se conhece o custo das pessoas que cobrem ${f.count(p.accounts, 'conta', 'contas')}.`,
  'unitEconomics.REASON_NO_ACCOUNTS': () => 'Não há contas com que calcular.',
  'unitEconomics.REASON_NO_ACV': () => 'Não há ACV com que calcular.',
  'unitEconomics.REASON_NO_COST': () => 'Não há custo com que calcular.',
  'unitEconomics.REASON_NO_LIMIT': () => 'O percentual máximo viável está definido como zero.',
  'unitEconomics.REASON_NO_MARGIN': () => 'Não se conhece a margem bruta.',
  'unitEconomics.REASON_ZERO_MARGIN': () => 'A margem bruta é zero, portanto não dá para calcular.',
  'unitEconomics.REASON_NO_RETENTION': () => 'Não se conhece a retenção.',
  'unitEconomics.REASON_NOBODY_LEAVES': () =>
    'Com esta retenção não há churn, portanto não há tempo de vida com que calcular.',
}
