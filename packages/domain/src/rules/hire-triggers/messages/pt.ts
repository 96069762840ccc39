import type { Formats } from '../../../kernel/formats.js'
import type { HireTriggersMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { groupWords, thingsMessages } from '../../../entities/messages/pt.js'

const MISSING = { HEALTH: 'health scores', TICKETS: 'volumes de tickets' }

const REMEDIES = {
  PAUSE_ASSIGNMENTS: 'pausar novas atribuições',
  COVER: 'organizar a cobertura temporária',
  FIXED_TERM: 'contratar por prazo determinado',
}
const family = (p: Pick<HireTriggersMessageParams['AHEAD'], 'family'>): string =>
  thingsMessages[`things.roleFamily.${p.family}`]()

const hire = (people: number, f: Formats): string =>
  `Convém contratar ${f.count(people, 'pessoa', 'pessoas')}.`
const perCsm = (p: HireTriggersMessageParams['BOOK_BELOW'], f: Formats): string => {
  const kind = thingsMessages[`things.segment.${p.segment}`]()
  const precision = { digits: 1, beside: p.limit }
  return `${f.count(p.perCsm, `conta ${kind}`, `contas ${kind}`, precision)} por CSM`
}
const renewals = (p: HireTriggersMessageParams['RENEWALS_FIT'], f: Formats): string =>
  `${groupWords(p)}: ${f.count(p.renewals, 'renovação', 'renovações')} nos próximos 12 meses, carga de ` +
  `${f.count(p.load, 'posição completa', 'posições completas', { beside: p.capacity })} sobre uma capacidade de ` +
  `${f.number(p.capacity, { beside: p.load })} (estimativa rápida: ${f.number(p.quickEstimate, 1)})`
const untouched = (p: HireTriggersMessageParams['TOUCHED'], f: Formats): string =>
  `${groupWords(p)}: ${f.percent(p.share, { beside: p.limit })} das contas tech-touch ` +
  `(${f.number(p.atRisk)}) em risco há ${f.count(p.riskDays, 'dia', 'dias')} ou mais ficaram sem contato em ${f.count(p.days, 'dia', 'dias')}`
const levels = (p: HireTriggersMessageParams['LEVELS_KEPT'], f: Formats): string =>
  `${f.percent(p.rate, { beside: [p.before, p.promised] })} dos tickets descumpriram o SLA, ante ` +
  `${f.percent(p.before, { beside: [p.rate, p.promised] })} no período anterior`
const promise = (p: HireTriggersMessageParams['LEVELS_KEPT'], f: Formats): string =>
  f.percent(p.promised, { beside: [p.rate, p.before] })
const leftOut = (
  p: Pick<HireTriggersMessageParams['LEVELS_KEPT'], 'leftOut'>,
  f: Formats,
): string =>
  p.leftOut
    .map(
      ({ day, breached, of }) =>
        ` Só ${f.date(day)} concentrou ${f.number(breached)} de ` +
        `${f.count(of, 'ticket descumprido', 'tickets descumpridos')} do seu período; esse dia não é contado.`,
    )
    .join('')
const levelsHire = (
  p: { readonly people: number; readonly isSameHire: boolean },
  f: Formats,
): string => (p.isSameHire ? 'É a mesma contratação que pelos tickets.' : hire(p.people, f))

/** Why a hire is due, or is not, in Portuguese. */
export const hireTriggersMessages: Room<'hireTriggers', HireTriggersMessageParams> = {
  'hireTriggers.AHEAD': (p, f) =>
    `${groupWords(p)}, ${family(p)}: vai faltar gente a partir de ${f.date(p.from)}, pelo que está registrado até lá. ` +
    `${hire(p.people, f)} O início precisa ser até essa data.`,
  'hireTriggers.SHORT_UNTIL': (p, f) => {
    const until = p.until === null ? 'por mais de um ano' : `até ${f.date(p.until)}`
    return (
      `${groupWords(p)}, ${family(p)}: capacidade insuficiente ${until} (${f.count(p.seats, 'posição completa', 'posições completas')} a menos), ` +
      `enquanto houver pessoas ausentes, em rampa ou ainda por começar. Ninguém contratado hoje chegaria a tempo. ` +
      `O que ajuda enquanto isso: ${f.list(p.remedies.map((each) => REMEDIES[each]))}.`
    )
  },
  'hireTriggers.NOT_EVALUATED': (p) =>
    `${groupWords(p)}: não dá para avaliar sem ${MISSING[p.missing]}.`,
  'hireTriggers.BOOK_FULL': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, de forma sustentada ` +
    `no gatilho de ${f.number(p.limit, { digits: 1, beside: p.perCsm })}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_FULL_SO_FAR': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, no gatilho de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perCsm })} desde que há carteiras registradas, em ` +
    `${f.date(p.since)}. ${hire(p.people, f)}`,
  'hireTriggers.BOOK_NOT_LASTING': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}: no gatilho de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perCsm })}, mas ainda não de forma sustentada.`,
  'hireTriggers.BOOK_BELOW': (p, f) =>
    `${groupWords(p)}: ${perCsm(p, f)}, abaixo do gatilho ` +
    `de ${f.number(p.limit, { digits: 1, beside: p.perCsm })}.`,
  'hireTriggers.BOOK_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.accounts, 'conta', 'contas', 0)} e nenhum ` +
    `CSM com capacidade. ${hire(p.people, f)}`,
  'hireTriggers.CONTACT_THIN': (p, f) =>
    `${groupWords(p)}: não dá para avaliar sem um registro de contatos: contato com as contas tech-touch em ` +
    `${f.number(p.weeks, { beside: p.window })} das últimas ${f.count(p.window, 'semana', 'semanas')} e pelo menos ` +
    `${f.count(p.contacts, 'vez', 'vezes')} no total. Convém registrar cada contato, inclusive os automáticos.`,
  'hireTriggers.NONE_AT_RISK': (p, f) =>
    `${groupWords(p)}: nenhuma conta tech-touch está em risco há ${f.count(p.riskDays, 'dia', 'dias')} ou mais.`,
  'hireTriggers.FEW_AT_RISK': (p, f) =>
    `${groupWords(p)}: ${f.count(p.atRisk, 'conta tech-touch está', 'contas tech-touch estão', { beside: p.least })} em risco há ` +
    `${f.count(p.riskDays, 'dia', 'dias')} ou mais, ${f.number(p.untouched)} sem contato em ` +
    `${f.count(p.days, 'dia', 'dias')}; com menos de ${f.number(p.least, { beside: p.atRisk })}, o percentual não justifica contratar.`,
  'hireTriggers.UNTOUCHED': (p, f) =>
    `${untouched(p, f)}; o limite é ${f.percent(p.limit, { beside: p.share })}. ${hire(p.people, f)}`,
  'hireTriggers.TOUCHED': (p, f) =>
    `${untouched(p, f)}, dentro do limite de ${f.percent(p.limit, { beside: p.share })}.`,
  'hireTriggers.BACKLOG_LONG': (p, f) =>
    `${groupWords(p)}: ${f.count(p.queued, 'cliente espera', 'clientes esperam')} sua implementação, um backlog de ` +
    `${f.count(p.months, 'mês', 'meses', { digits: 1, beside: p.limit })}; o gatilho é ${f.number(p.limit, { digits: 1, beside: p.months })}. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_SHORT': (p, f) =>
    `${groupWords(p)}: o backlog de implementações é de ${f.count(p.months, 'mês', 'meses', { digits: 1, beside: p.limit })}, abaixo do ` +
    `gatilho de ${f.number(p.limit, { digits: 1, beside: p.months })}.`,
  'hireTriggers.BACKLOG_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.queued, 'cliente espera', 'clientes esperam')} sua implementação e nenhum especialista ` +
    `tem capacidade. ${hire(p.people, f)}`,
  'hireTriggers.BACKLOG_NONE': (p) => `${groupWords(p)}: nenhum cliente espera uma implementação.`,
  'hireTriggers.TICKETS_HIGH': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por engenheiro por dia, mais que ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_SEVERE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por engenheiro por dia, muito acima de ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}. ${hire(p.people, f)}`,
  'hireTriggers.TICKETS_NOBODY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.opened, 'ticket', 'tickets')} e nenhum engenheiro de suporte ` +
    `com capacidade. ${hire(p.people, f)}`,
  'hireTriggers.FEW_SOLVED': (p, f) =>
    `${groupWords(p)}: não dá para avaliar os SLAs: ` +
    `${f.count(p.solved, 'ticket resolvido', 'tickets resolvidos', { beside: p.least })} em um dos dois períodos, e são necessários ` +
    `${f.number(p.least, { beside: p.solved })} em cada um.${leftOut(p, f)}`,
  'hireTriggers.LEVELS_KEPT': (p, f) =>
    `${groupWords(p)}: ${levels(p, f)}: nem acima dos ${promise(p, f)} prometidos em ambos, nem um aumento ` +
    `além do acaso.${leftOut(p, f)}`,
  'hireTriggers.LEVELS_BROKEN': (p, f) =>
    `${groupWords(p)}: os SLAs não são cumpridos: ${levels(p, f)}, ambos acima dos ${promise(p, f)} ` +
    `prometidos.${leftOut(p, f)} ${levelsHire(p, f)}`,
  'hireTriggers.BREACHES_RISING': (p, f) =>
    `${groupWords(p)}: os SLAs pioram além do acaso: ${levels(p, f)}.${leftOut(p, f)} ${levelsHire(p, f)}`,
  'hireTriggers.TICKETS_FINE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.perDay, 'ticket', 'tickets', { digits: 1, beside: p.limit })} por engenheiro por dia, não mais que ` +
    `${f.number(p.limit, { digits: 1, beside: p.perDay })}.`,
  'hireTriggers.TICKETS_NONE': (p) => `${groupWords(p)}: nenhum ticket no período.`,
  'hireTriggers.OPS_FIRST_DUE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })} e ninguém em Operações de CS; a primeira contratação ` +
    `vem a partir de ${f.number(p.from, { beside: p.csms })}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_FIRST_EARLY': (p, f) =>
    `${groupWords(p)}: ${f.count(p.csms, 'CSM', 'CSMs', { beside: p.from })}; até chegar a ${f.number(p.from, { beside: p.csms })}, quem lidera CS faz o ` +
    'trabalho de Operações de CS.',
  'hireTriggers.OPS_THERE': (p, f) =>
    `${groupWords(p)}: Operações de CS já tem ${f.count(p.ops, 'pessoa', 'pessoas')}.`,
  'hireTriggers.OPS_STRETCHED': (p, f) =>
    `${groupWords(p)}: cada pessoa de Operações de CS atende ${f.count(p.ratio, 'CSM', 'CSMs', { digits: 1, beside: p.limit })}, mais que ` +
    `${f.number(p.limit, { digits: 1, beside: p.ratio })}. ${hire(p.people, f)}`,
  'hireTriggers.OPS_ENOUGH': (p, f) =>
    `${groupWords(p)}: cada pessoa de Operações de CS atende ${f.count(p.ratio, 'CSM', 'CSMs', { digits: 1, beside: p.limit })}, não mais que ` +
    `${f.number(p.limit, { digits: 1, beside: p.ratio })}.`,
  'hireTriggers.OPS_NONE': (p) =>
    `${groupWords(p)}: ainda não há ninguém em Operações de CS, portanto não há índice a acompanhar.`,
  'hireTriggers.RENEWALS_EXCEED': (p, f) => `${renewals(p, f)}. ${hire(p.people, f)}`,
  'hireTriggers.RENEWALS_FIT': (p, f) => `${renewals(p, f)}; não é preciso contratar.`,
  'hireTriggers.SPAN_WIDE': (p, f) => {
    const wide = p.leaders === '' ? '' : `amplitude de controle excedida: ${p.leaders}. `
    const leaderless = p.leaderless > 0 ? `CSMs sem líder: ${f.number(p.leaderless)}. ` : ''
    return `${groupWords(p)}: ${wide}${leaderless}Líderes a contratar: ${f.number(p.people)}.`
  },
  'hireTriggers.SPAN_FINE': (p, f) =>
    `${groupWords(p)}: ${f.count(p.leaders, 'líder', 'líderes')} para ` +
    `${f.count(p.csms, 'CSM', 'CSMs')}, ninguém excede sua amplitude de controle.`,
}
