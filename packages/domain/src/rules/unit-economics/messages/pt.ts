import type { Formats } from '../../../kernel/formats.js'
import type { Room } from '../../../kernel/writer.js'
import type { JudgementParams, UnitEconomicsMessageParams } from './params.js'
import { groupWords } from '../../../entities/messages/pt.js'

const VERDICTS = {
  UNSERVED: 'sem atendimento',
  LIGHT: 'atendimento leve, o que não é um problema em si',
  COMFORTABLE: 'confortável',
  VIABLE: 'viável',
  TOO_EXPENSIVE: 'caro demais',
}
const BLENDED = {
  BELOW: 'abaixo da faixa habitual',
  WITHIN: 'dentro da faixa habitual',
  ABOVE: 'acima da faixa habitual',
}

const seatsOf = (seats: number, f: Formats): string => f.count(seats, 'posição', 'posições')

const priced = (seats: number, f: Formats): string => `${f.number(seats)} com custo presumido`

function judged(p: JudgementParams, f: Formats, basis: 'um ACV' | 'uma receita'): string {
  const cost = f.money(p.cost, p.currency)
  if (p.share === null) return `custa ${cost} por ano e não traz receita com que medi-lo.`
  const share = `custa ${cost} por ano, ${f.percent(p.share, { beside: p.limits.shares })} de ${basis} de ${f.money(p.revenue, p.currency)}`
  if (p.verdict === null) {
    const accounts = f.plural(p.accountsWithoutCost, 'conta', 'contas')
    return (
      `${share}; sem veredito, pois o custo das pessoas que cobrem ` +
      `${f.number(p.accountsWithoutCost)} ${accounts} é o do guia, convertido por uma taxa de câmbio.`
    )
  }
  return `${share}: ${VERDICTS[p.verdict]}${adjusted(p, f)}.`
}

function counted(accounts: number, f: Formats): string {
  return f.count(accounts, 'conta', 'contas')
}

/** What a healthy share hangs on: the margin. */
function margin(p: JudgementParams, f: Formats): string {
  if (p.grossMargin === null) return ' se a margem permitir: não se conhece a margem bruta'
  const taken =
    p.marginShare === null
      ? ''
      : ` (consome ${f.percent(p.marginShare, { beside: p.limits.margin })} dela)`
  return `, com uma margem bruta de ${f.percent(p.grossMargin)}${taken}`
}

function adjusted(p: JudgementParams, f: Formats): string {
  if (p.adjustment === 'SOFTENED' && p.retention !== null) {
    return `, graças a uma retenção excepcional de ${f.percent(p.retention, { beside: p.limits.retention })}${margin(p, f)}`
  }
  if (p.verdict === 'UNSERVED') {
    return `: ninguém atende ${counted(p.accountsUnserved, f)}, portanto o custo diz pouco`
  }
  if (p.verdict === 'COMFORTABLE' || p.verdict === 'VIABLE') return margin(p, f)
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
  'unitEconomics.JUDGED': (p, f) => `O atendimento ${judged(p, f, 'um ACV')}`,
  'unitEconomics.LINE': (p, f) =>
    `${groupWords(p)}: o atendimento de ${counted(p.accounts, f)} ${judged(p, f, 'uma receita')}`,
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
        ? `sem veredito, pois o custo de ${f.number(p.seatsWithoutCost)} ${seats} é o do guia, ` +
          'convertido por uma taxa de câmbio'
        : BLENDED[p.verdict]
    return (
      `O atendimento custa ${cost} por ano, ${f.percent(p.share, { beside: p.limits })} de uma receita de ` +
      `${f.money(p.revenue, p.currency)}, ${verdict}; ${margin}.`
    )
  },
  'unitEconomics.STAFF_COST': (p, f) => {
    const people = f.count(p.people, 'pessoa', 'pessoas')
    const apart =
      p.people === 0
        ? ''
        : `, incluindo ${f.money(p.unseated, p.currency)} de ${people} sem posição`
    const assumed = p.seatsAssumed === 0 ? '' : ` (${priced(p.seatsAssumed, f)})`
    return (
      `A equipe atual custa ${f.money(p.runRate, p.currency)} por ano${apart}; ` +
      `todas as posições conforme o orçamento, ${f.money(p.budget, p.currency)}${assumed}.`
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
        ? 'O orçamento não muda'
        : p.yearly > 0
          ? `O plano acrescenta ${yearly} por ano ao orçamento`
          : `O plano tira ${yearly} por ano do orçamento`
    const once = p.oneOff === 0 ? '' : ` e custa ${f.money(p.oneOff, p.currency)} uma única vez`
    const running =
      p.runRateBefore === p.runRateAfter
        ? `a equipe continua custando ${f.money(p.runRateAfter, p.currency)} por ano`
        : `a equipe passa de ${f.money(p.runRateBefore, p.currency)} para ` +
          `${f.money(p.runRateAfter, p.currency)} por ano`
    return `${budget}${once}; ${running}.${opened}`
  },
  'unitEconomics.ASSUMED_ROLE_IN_REGION': (p, f) =>
    `${seatsOf(p.seats, f)} pela média do papel na região`,
  'unitEconomics.ASSUMED_ROLE': (p, f) => `${seatsOf(p.seats, f)} pela média do papel`,
  'unitEconomics.ASSUMED_FAMILY_FACTOR': (p, f) =>
    `${seatsOf(p.seats, f)} pela média de um CSM vezes o fator da família de papéis`,
  'unitEconomics.ASSUMED_GUIDE': (p, f) =>
    `${seatsOf(p.seats, f)} pelo meio da faixa do guia para um CSM`,
  'unitEconomics.ASSUMED_GUIDE_CONVERTED': (p, f) =>
    `${seatsOf(p.seats, f)} pela faixa do guia para um CSM em dólares, convertida`,
  'unitEconomics.TECH_TOUCH': (p, f) => {
    const pays =
      p.breakEven === null
        ? 'com a sua receita ela não se paga com nenhum número de contas'
        : `ela se paga a partir de ${counted(p.breakEven, f)}`
    const seats =
      p.staffed === 0 ? '' : `pessoas próprias por ${f.money(p.staffed, p.currency)} ao ano e `
    const missing =
      p.missing === 0
        ? 'nenhum outro investimento'
        : `um investimento presumido de ${f.money(p.missing, p.currency)} (${f.money(p.perYear, p.currency)} por ano)`
    return p.accounts === 0
      ? `Criar uma camada tech-touch exige ${seats}${missing}; ${pays}.`
      : `A camada tech-touch de ${counted(p.accounts, f)} exige ${seats}${missing}; ${pays}.`
  },
  'unitEconomics.REASON_NO_RATE': (p) =>
    `Os valores estão em dólares e nenhuma política diz quantos ${p.currency} vale um dólar.`,
  'unitEconomics.REASON_COST_ASSUMED': (p, f) =>
    `O custo das pessoas que cobrem ${f.count(p.accounts, 'conta', 'contas')} é o do guia, convertido por uma taxa de câmbio: ` +
    'registre quanto elas custam.',
  'unitEconomics.REASON_NO_ONBOARDING': () => 'Nenhum onboarding está sendo pago aqui.',
  'unitEconomics.REASON_NOT_BORNE': () => 'O que as contas trazem não cobre o que custam.',
  'unitEconomics.REASON_NO_ACCOUNTS': () => 'Não há contas com que calcular.',
  'unitEconomics.REASON_NO_REVENUE': () => 'Não há receita com que calcular.',
  'unitEconomics.REASON_NO_COST': () => 'Não há custo com que calcular.',
  'unitEconomics.REASON_NO_LIMIT': () => 'O percentual máximo viável está definido como zero.',
  'unitEconomics.REASON_NO_MARGIN': () => 'Não se conhece a margem bruta.',
  'unitEconomics.REASON_ZERO_MARGIN': () => 'A margem bruta é zero, portanto não dá para calcular.',
  'unitEconomics.REASON_NO_RETENTION': () => 'Não se conhece a retenção.',
  'unitEconomics.REASON_NOBODY_LEAVES': () =>
    'Com esta retenção não há churn, portanto não há tempo de vida com que calcular.',
}
