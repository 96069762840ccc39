import { policyLabel } from '../../../benchmarks/policy-label.js'
import { thingsMessages } from '../../../entities/messages/pt.js'
import type { Room } from '../../../kernel/writer.js'
import type { HistoryMeasure } from '../shortfall.js'
import type { GrowthMessageParams } from './params.js'

const family = (code: GrowthMessageParams['HIRE']['family']): string =>
  thingsMessages[`things.roleFamily.${code}`]()

const MEASURES: Readonly<Record<HistoryMeasure, readonly [one: string, many: string]>> = {
  MONTHS: ['mês registrado', 'meses registrados'],
  CUSTOMERS: ['cliente', 'clientes'],
  CASES: ['caso', 'casos'],
  WORK_YEARS: ['ano de trabalho', 'anos de trabalho'],
}

/** Growth in Portuguese. */
export const growthMessages: Room<'growth', GrowthMessageParams> = {
  'growth.PLAN_TITLE': (p, f) =>
    `Abrir ${f.count(p.seats, 'posição', 'posições')} para o crescimento à frente`,
  'growth.PROJECTED': (p, f) => {
    const hires =
      p.hires === 0
        ? 'Nenhuma contratação é provável.'
        : `${f.count(p.hires, 'contratação é', 'contratações são')} ${f.plural(p.hires, 'provável', 'prováveis')}.`
    return (
      `${f.count(p.customers, 'cliente', 'clientes')} hoje, ${f.number(p.p50, 0)} em ` +
      `${f.count(p.months, 'mês', 'meses')} (entre ${f.number(p.p10, 0)} e ${f.number(p.p90, 0)} em quatro de cada cinco de ` +
      `${f.count(p.runs, 'simulação', 'simulações')}). ${hires}`
    )
  },
  'growth.HIRE': (p, f) => {
    const search =
      p.daysLate === 0
        ? `A busca precisa começar até ${f.date(p.startBy)}.`
        : `A busca começa com ${f.count(p.daysLate, 'dia', 'dias')} de atraso, mesmo que seja hoje.`
    return (
      `${family(p.family)}, contratação ${f.number(p.number)}: necessária em ${f.count(p.months, 'mês', 'meses')} com ` +
      `probabilidade de ${f.percent(p.odds)}. ${search}`
    )
  },
  'growth.HIRE_UNLIKELY': (p, f) =>
    `${family(p.family)}, contratação ${f.number(p.number)}: necessária em ${f.count(p.months, 'mês', 'meses')} com ` +
    `probabilidade de apenas ${f.percent(p.odds)}. Ainda não há nada a começar.`,
  'growth.OVERLOAD': (p, f) =>
    `Sem contratações, os clientes pagariam ${f.money(p.p50, p.currency)} a menos por ano daqui a ` +
    `${f.count(p.months, 'mês', 'meses')} (entre ${f.money(p.p10, p.currency)} e ${f.money(p.p90, p.currency)} em quatro de cada ` +
    `cinco simulações), e ${f.count(p.customers, 'cliente', 'clientes')} a mais ${f.plural(p.customers, 'seria perdido', 'seriam perdidos')}.`,
  'growth.SEEN': (p, f) =>
    `Histórico próprio${p.ofWhole ? ' de toda a organização' : ''}: ` +
    `${f.count(p.observations, 'observação', 'observações')} ${p.from === p.to ? `em ${f.date(p.to)}` : `de ${f.date(p.from)} a ${f.date(p.to)}`}.`,
  'growth.FIGURE': (p, f) => {
    if (p.keys.length === 0) return 'Nenhum número: não é preciso.'
    const figures = `${p.isPolicy ? 'Política' : 'Referência'}: ${f.list(p.keys.map((key) => `“${policyLabel('pt', key)}”`))}.`
    if (p.shortfall === null) return figures
    const { measure, seen, needed } = p.shortfall
    return `${figures} O histórico próprio ainda é curto: ${f.number(Math.floor(seen))} de ${f.count(needed, ...MEASURES[measure])}.`
  },
  'growth.OVERRIDDEN': () => 'Como presume quem pergunta.',
  'growth.BACKTEST': (p, f) =>
    `Do que foi projetado em ${f.date(p.from)} sobre clientes, receita e trabalho, ${f.percent(p.inside)} dos meses até ` +
    `${f.date(p.to)} ficaram entre P10 e P90; ao longo de muitos anos deveriam ser 80 %. Os meses de um ano andam ` +
    'juntos: um ano que na primavera fica acima continua acima no verão.',
  'growth.STAFFING': (p, f) => {
    const minutes = p.seconds / 60
    const within =
      minutes > 1 && Number.isInteger(minutes)
        ? f.count(minutes, 'minuto', 'minutos')
        : `${f.number(p.seconds)} seg.`
    return (
      `Com ${f.count(p.people, 'pessoa', 'pessoas')} trabalhando ao mesmo tempo, ${f.percent(p.answered)} são atendidos em ` +
      `${within}; cada uma fica ocupada ${f.percent(p.occupancy)} do tempo.`
    )
  },
  'growth.REASON_NOTHING_PROJECTED': () =>
    'Nada foi projetado de que um erro pudesse ser uma parte.',
}
