import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import { thingsMessages } from '../../../entities/messages/pt.js'
import {
  type AccountableRole,
  type NamedResponsibility,
  type RoleFamily,
  type Segment,
  SEGMENTS,
} from '../../../entities/vocabularies.js'
import type { Room } from '../../../kernel/writer.js'
import type { Formats } from '../../../kernel/formats.js'
import type { CandidateCriterion } from '../candidate-fits.js'
import type { StageMeasure } from '../evolution-stage.js'
import type { OrgStructureMessageParams } from './params.js'

const MEASURES: Readonly<Record<StageMeasure, string>> = {
  CUSTOMERS: 'número de clientes',
  HEADCOUNT: 'headcount',
  GRR: 'GRR',
  NRR: 'NRR',
}
const PLACES = {
  BELOW: 'abaixo da faixa de',
  WITHIN: 'na faixa de',
  ABOVE: 'acima da faixa de',
}
const CRITERIA: Readonly<Record<Exclude<CandidateCriterion, 'STEP'>, string>> = {
  LANGUAGES: 'idiomas da equipe',
  REGION: 'regiões da equipe',
  SKILLS: 'habilidades exigidas',
}

const family = (each: RoleFamily): string => thingsMessages[`things.roleFamily.${each}`]()
/** A role by the name that the organization gives it, else as usual. */
const accountable = (role: AccountableRole, name: string | null): string =>
  name ?? thingsMessages[`things.accountableRole.${role}`]()
const responsibility = (each: NamedResponsibility): string =>
  thingsMessages[`things.namedResponsibility.${each}`]()
const families = (all: readonly RoleFamily[], f: Formats): string => f.list(all.map(family))
const segment = (each: Segment): string => thingsMessages[`things.segment.${each}`]()
/** A segment is told by its code, a region by its name. */
const market = (name: string, f: Formats): string => {
  const known = SEGMENTS.find((each) => each === name)
  return known === undefined ? f.region(name) : segment(known)
}
const measured = (
  measure: StageMeasure,
  value: number,
  beside: number | readonly number[],
  f: Formats,
): string =>
  measure === 'GRR' || measure === 'NRR'
    ? f.percent(value, { beside })
    : f.number(value, { beside })

/** Languages and regions by their names, skills as they are called. */
const wantedWords = (p: OrgStructureMessageParams['CANDIDATE_PART'], f: Formats): string => {
  if (p.criterion === 'LANGUAGES') return languagesInWords(p.wanted, f)
  return p.criterion === 'REGION' ? regionsInWords(p.wanted, f) : p.wanted
}

/** Stages, careers and responsibilities, in Portuguese. */
export const orgStructureMessages: Room<'orgStructure', OrgStructureMessageParams> = {
  'orgStructure.STAGE': (p, f) => {
    const others = p.disagreeing.map((measure) => MEASURES[measure])
    const differ = others.length === 0 ? '' : ` O estágio é outro segundo ${f.list(others)}.`
    const due =
      p.met === 0
        ? ''
        : ` ${f.plural(p.met, 'Cumpre-se', 'Cumprem-se')} ` +
          `${f.count(p.met, 'condição', 'condições')} para passar ao seguinte.`
    return `Estágio ${p.stage} com ${f.count(p.customers, 'cliente', 'clientes')}.${differ}${due}`
  },
  'orgStructure.STAGE_READ': (p, f) => {
    const top = p.openTop ? '+' : ''
    const told = (limit: number): string => measured(p.measure, limit, p.value, f)
    const band =
      p.lower === p.upper ? `${told(p.lower)}${top}` : `${told(p.lower)}–${told(p.upper)}${top}`
    const value = measured(p.measure, p.value, [p.lower, p.upper, ...p.limits], f)
    return `Estágio ${p.stage} segundo ${MEASURES[p.measure]}: ${value}, ${PLACES[p.place]} ${band}.`
  },
  'orgStructure.STAGE_UNKNOWN': (p) =>
    `Sem estágio segundo ${MEASURES[p.measure]}: o dado não é conhecido.`,
  'orgStructure.STAGE_DISAGREES': (p) =>
    `Estágio ${p.stage} segundo ${MEASURES[p.measure]}, mas estágio ${p.byCustomers} segundo o número de clientes.`,
  'orgStructure.CUSTOMERS_REACH': (p, f) =>
    `${f.count(p.customers, 'cliente', 'clientes', { beside: p.from })}; o próximo estágio ` +
    `começa em ${f.number(p.from, { beside: p.customers })}.`,
  'orgStructure.TEAM_GROWS': (p, f) =>
    `${f.count(p.people, 'pessoa', 'pessoas', { beside: p.from })} e ` +
    `${f.count(p.openSeats, 'vaga aberta', 'vagas abertas')}; o estágio termina com a pessoa número ` +
    `${f.number(p.from, { beside: p.people })}.`,
  'orgStructure.PERSON_FULL': (p, f) =>
    `O CSM com mais carteira tem ${f.count(p.accounts, 'conta', 'contas', { digits: 0, beside: p.from })} e a utilização mais alta é ` +
    `de ${f.percent(p.utilisation, 0)}; uma pessoa costuma chegar ao limite com ${f.count(p.from, 'conta', 'contas', { digits: 0, beside: p.accounts })}.`,
  'orgStructure.SPECIALISTS_DUE': (p, f) =>
    p.families.length === 0
      ? 'Ainda não há trabalho para ocupar um especialista.'
      : `Já há trabalho para ocupar especialistas: ${families(p.families, f)}.`,
  'orgStructure.BACKLOG_WEEKS': (p, f) =>
    `${f.count(p.queued, 'cliente espera', 'clientes esperam')} o onboarding, ` +
    `um backlog de ${f.count(p.weeks, 'semana', 'semanas', { digits: 1, beside: p.limit })}; o limite é ${f.number(p.limit, { digits: 1, beside: p.weeks })}.`,
  'orgStructure.BACKLOG_NOBODY': (p, f) =>
    `${f.count(p.queued, 'cliente espera', 'clientes esperam')} o onboarding ` +
    'e nenhum especialista tem capacidade.',
  'orgStructure.RENEWALS_SLIP': (p, f) =>
    `Contratos vencidos sem decisão: ${f.number(p.slipping)} de ${f.number(p.contracts)} ` +
    `(${f.percent(p.share, { beside: p.limit })}); o limite é ${f.percent(p.limit, { beside: p.share })}.`,
  'orgStructure.NO_CONTRACTS': () =>
    'Não se conhece o vencimento de nenhum contrato, portanto não há como saber se há atrasos.',
  'orgStructure.NEW_MARKETS': (p, f) =>
    p.markets.length === 0
      ? `Nenhuma região nem segmento foi aberto nos últimos ${f.count(p.months, 'mês', 'meses')}.`
      : `Mercados abertos nos últimos ${f.count(p.months, 'mês', 'meses')}: ${f.list(p.markets.map((each) => market(each, f)))}.`,
  'orgStructure.NO_PAST_CUSTOMERS': (p, f) =>
    `Há ${f.count(p.months, 'mês', 'meses')} não havia clientes com que comparar.`,
  'orgStructure.SPECIALISATION': (p, f) =>
    p.families.length === 0
      ? 'Ainda não é preciso especializar nenhuma função.'
      : `Funções a especializar, nesta ordem: ${families(p.families, f)}.`,
  'orgStructure.SPLIT_DUE': (p, f) =>
    `${family(p.family)}: há trabalho para ${f.count(p.busy, 'pessoa', 'pessoas', 1)}. Convém começar com ` +
    `${f.number(p.people)}; o guia a separa no estágio ${p.usualStage}.`,
  'orgStructure.SPLIT_EARLY': (p, f) =>
    `${family(p.family)}: o trabalho ocuparia só ${f.percent(p.busy, 0)} do tempo de uma pessoa; o guia a ` +
    `separa no estágio ${p.usualStage}.`,
  'orgStructure.SPLIT_DONE': (p, f) =>
    `${family(p.family)}: já é uma função especializada, com ` +
    `${f.count(p.people, 'pessoa', 'pessoas')}.`,
  'orgStructure.NO_SEAT': (p) =>
    `${p.person} não ocupa nenhuma posição, portanto não há plano de carreira a mostrar.`,
  'orgStructure.TOP_OF_LADDER': (p) => `${p.person} está no topo da carreira: ${p.role.pt}.`,
  'orgStructure.NEXT_STEP': (p, f) =>
    `${p.person}: de ${p.role.pt} a ${p.next.pt}; ` +
    `${f.count(p.open, 'vaga aberta', 'vagas abertas')} nesse papel.`,
  'orgStructure.SEAT_TAKEN': (p) => `“${p.position}” não é uma vaga aberta.`,
  'orgStructure.NO_CANDIDATES': (p) => `Não há candidatos internos para “${p.position}”.`,
  'orgStructure.CANDIDATES': (p, f) =>
    `${f.count(p.count, 'candidato interno', 'candidatos internos')} para ` +
    `“${p.position}”; em primeiro lugar, ${p.best}.`,
  'orgStructure.CANDIDATE_PART': (p, f) => {
    const points = `${f.number(p.points, { digits: 1, beside: p.of })} de ${f.count(p.of, 'ponto', 'pontos', { digits: 1, beside: p.points })}`
    if (p.criterion === 'STEP') {
      return p.steps === 0
        ? `${p.person}: uma mudança no mesmo degrau, ${points}.`
        : `${p.person}: ${f.count(p.steps, 'degrau', 'degraus')} acima, ${points}.`
    }
    const wanted = p.wanted === '' ? 'sem indicação' : wantedWords(p, f)
    return `${p.person}: ${CRITERIA[p.criterion]} (${wanted}), ${points}.`
  },
  'orgStructure.RESPONSIBILITIES': (p, f) =>
    `${f.count(p.cells, 'responsabilidade', 'responsabilidades')} por segmento: ${f.number(p.gaps)} com lacunas, ` +
    `${f.number(p.doubles)} com mais de um responsável.`,
  'orgStructure.RESPONSIBILITY': (p, f) => {
    const where = `${responsibility(p.responsibility)}, ${segment(p.segment)}`
    const chosen = p.chosen === null ? null : accountable(p.chosen, p.roleName)
    if (chosen !== null && p.families.length === 0 && p.uncovered === 0) {
      return `${where}: ${chosen}, por decisão própria.`
    }
    const who = p.families.length === 0 ? 'ninguém' : families(p.families, f)
    const own = chosen === null ? '' : ` Papel escolhido: ${chosen}.`
    const missing = p.uncovered + p.vacant
    const gap =
      missing === 0
        ? ''
        : ` Clientes sem ninguém: ${f.number(missing)} de ${f.number(p.accounts)}` +
          `${p.vacant === 0 ? '' : ` (${f.number(p.vacant)} com vaga aberta)`}.`
    const double = p.double ? ' Há mais de um papel responsável.' : ''
    return `${where}: ${who}.${own}${gap}${double}`
  },
}
