import type { LifecycleStage, StakeholderRole } from '../../../entities/vocabularies.js'
import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import type { Formats } from '../../../kernel/formats.js'
import type { LifecycleMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { thingsMessages } from '../../../entities/messages/pt.js'

type Params = LifecycleMessageParams

const stageWord = (stage: LifecycleStage): string => choiceInSentence('pt', 'lifecycleStage', stage)
const roleWord = (role: StakeholderRole): string => choiceInSentence('pt', 'stakeholderRole', role)
const TRIGGERS = {
  SEAT_USAGE: 'licenças em uso',
  SEAT_GROWTH: 'crescimento de usuários',
  CONSUMPTION: 'volume contratado consumido',
  FEATURE_USE: 'funcionalidades do pacote em uso',
  NEW_USE_CASE: 'novos casos de uso',
}
const HOLDS = {
  TOO_EARLY: 'o contrato é recente',
  AT_RISK: 'a conta está em risco',
  LOW_ADOPTION: 'a adoção é baixa',
}
const VERDICTS = {
  ACHIEVED: 'alcançado',
  ON_TRACK: 'no rumo',
  BEHIND: 'atrasado',
  MISSED: 'descumprido',
  NOT_STARTED: 'não iniciado',
  NOT_MEASURED: 'não medido',
  CANCELLED: 'cancelado',
}
const LATENESS = {
  EARLY: 'é hora de começar',
  DUE: 'está atrasada',
  LATE: 'é tarde para uma primeira conversa',
}

const amount = (
  trigger: Params['TRIGGER']['trigger'],
  value: number,
  beside: number,
  f: Formats,
): string =>
  trigger === 'NEW_USE_CASE' ? f.number(value, { digits: 0, beside }) : f.percent(value, { beside })

/** The life of customers in Portuguese. */
export const lifecycleMessages: Room<'lifecycle', LifecycleMessageParams> = {
  'lifecycle.criterion.CONTRACT_STARTED': () => 'O contrato começou.',
  'lifecycle.criterion.WENT_LIVE': () => 'A implementação está em produção.',
  'lifecycle.criterion.TRAINED': () => 'O treinamento básico foi dado.',
  'lifecycle.criterion.FIRST_VALUE': () => 'O primeiro resultado mensurável foi alcançado.',
  'lifecycle.criterion.FIT_CONFIRMED': () => 'Há um plano de sucesso combinado.',
  'lifecycle.criterion.FEATURES_USED': () => 'Funcionalidades relevantes suficientes estão em uso.',
  'lifecycle.criterion.HAS_CHAMPION': () => 'O cliente tem um promotor interno.',
  'lifecycle.criterion.HEALTHY': () => 'A conta está saudável.',
  'lifecycle.criterion.NOT_AT_RISK': () => 'A conta não está em risco.',
  'lifecycle.criterion.REVIEWED': () => 'A revisão de negócio foi feita a tempo.',
  'lifecycle.criterion.MULTI_THREADED': () => 'Várias pessoas do cliente são conhecidas.',
  'lifecycle.criterion.OLD_ENOUGH_TO_EXPAND': () =>
    'O contrato tem tempo suficiente para expandir.',
  'lifecycle.criterion.OPPORTUNITY_OPEN': () => 'Há uma oportunidade de expansão aberta.',
  'lifecycle.criterion.HANDED_TO_SALES': () => 'Toda oportunidade qualificada está com vendas.',
  'lifecycle.criterion.OPPORTUNITIES_DECIDED': () => 'Toda oportunidade está decidida.',
  'lifecycle.criterion.RENEWAL_NEAR': () => 'O contrato termina dentro da janela de renovação.',
  'lifecycle.criterion.RENEWAL_BEGUN': () => 'O trabalho de renovação começou.',
  'lifecycle.criterion.INTENT_KNOWN': () => 'A intenção do cliente é conhecida.',
  'lifecycle.criterion.NO_BLOCKERS': () => 'Nada bloqueia a renovação.',
  'lifecycle.criterion.SAVE_PLAN': () => 'Se a conta está em risco, há um plano de resgate.',
  'lifecycle.criterion.RENEWAL_WON': () => 'A renovação está assinada.',
  'lifecycle.criterion.OLD_ENOUGH_TO_ADVOCATE': () =>
    'O contrato tem tempo suficiente para a promoção.',
  'lifecycle.criterion.ADVOCATE': () => 'O cliente nos recomendou há pouco.',
  'lifecycle.criterion.REFERRED': () => 'O cliente indicou outro.',
  'lifecycle.action.CONTRACT_STARTED': () => 'Registrar quando o contrato começa.',
  'lifecycle.action.WENT_LIVE': () => 'Levar a implementação à produção.',
  'lifecycle.action.TRAINED': () => 'Dar o treinamento básico.',
  'lifecycle.action.FIRST_VALUE': () => 'Alcançar com o cliente um primeiro resultado mensurável.',
  'lifecycle.action.FIT_CONFIRMED': () => 'Combinar um plano de sucesso com o cliente.',
  'lifecycle.action.FEATURES_USED': () =>
    'Mostrar as funcionalidades relevantes que não estão em uso.',
  'lifecycle.action.HAS_CHAMPION': () => 'Encontrar e apoiar um promotor interno.',
  'lifecycle.action.HEALTHY': () => 'Trabalhar a família de sinais de saúde mais fraca.',
  'lifecycle.action.NOT_AT_RISK': () => 'Intervir: descobrir o que põe a conta em risco.',
  'lifecycle.action.REVIEWED': () => 'Fazer a revisão de negócio.',
  'lifecycle.action.MULTI_THREADED': () => 'Conhecer mais pessoas do cliente.',
  'lifecycle.action.OLD_ENOUGH_TO_EXPAND': () => 'Esperar com a expansão e prepará-la.',
  'lifecycle.action.OPPORTUNITY_OPEN': () => 'Procurar uma oportunidade de expansão.',
  'lifecycle.action.HANDED_TO_SALES': () => 'Passar a vendas as oportunidades qualificadas.',
  'lifecycle.action.OPPORTUNITIES_DECIDED': () => 'Levar a uma decisão as oportunidades abertas.',
  'lifecycle.action.RENEWAL_NEAR': () => 'Preparar a renovação.',
  'lifecycle.action.RENEWAL_BEGUN': () => 'Começar a renovação: falar com o cliente.',
  'lifecycle.action.INTENT_KNOWN': () => 'Perguntar o que o cliente pretende.',
  'lifecycle.action.NO_BLOCKERS': () => 'Remover o que bloqueia a renovação.',
  'lifecycle.action.SAVE_PLAN': () => 'Fazer um plano de resgate.',
  'lifecycle.action.RENEWAL_WON': () => 'Combinar as condições e assinar a renovação.',
  'lifecycle.action.OLD_ENOUGH_TO_ADVOCATE': () =>
    'Esperar antes de pedir que o cliente nos recomende.',
  'lifecycle.action.ADVOCATE': () => 'Pedir uma referência, um estudo de caso ou uma avaliação.',
  'lifecycle.action.REFERRED': () => 'Pedir uma indicação.',

  'lifecycle.STAGE': (p, f) =>
    p.months === null
      ? `Em ${stageWord(p.stage)}.`
      : `Em ${stageWord(p.stage)}, ${f.count(p.months, 'mês', 'meses', 0)} ` +
        'após o início do contrato.',
  'lifecycle.STAGE_UNKNOWN': () =>
    'Não há como saber o estágio: não se conhece um início de contrato nem uma implementação.',
  'lifecycle.LATE_ONBOARDING': (p, f) =>
    `O onboarding está atrasado: ${f.count(p.days, 'dia', 'dias', { beside: p.limit })} sem um primeiro resultado mensurável; o limite ` +
    `é ${f.number(p.limit, { beside: p.days })}.`,
  'lifecycle.RENEWAL_NOT_BEGUN': (p, f) =>
    p.days < 0
      ? `O contrato terminou há ${f.count(-p.days, 'dia', 'dias')} e sua renovação não começou.`
      : `A ${f.count(p.days, 'dia', 'dias')} do fim do contrato, sua renovação não ` +
        `começou: ${LATENESS[p.lateness]}.`,
  'lifecycle.LOW_ADOPTION': (p, f) =>
    `Só ${f.percent(p.adoption, { digits: 0, beside: p.limit })} das funcionalidades relevantes estão em uso, menos de ` +
    `${f.percent(p.limit, { digits: 0, beside: p.adoption })}.`,
  'lifecycle.PLAYBOOK_STEP': (p, f) => {
    const due = p.dueOn === null ? '' : `, previsto para ${f.date(p.dueOn)}`
    return `${p.step} (playbook “${p.playbook}”${due}).`
  },

  'lifecycle.FORECAST': (p, f) =>
    `A renovar em ${f.count(p.months, 'mês', 'meses')}: ` +
    `${f.count(p.renewals, 'contrato', 'contratos')} no valor de ` +
    `${f.money(p.arr, p.currency)}, dos quais se conta com ${f.money(p.weighted, p.currency)}. ` +
    `Sem responsável: ${f.number(p.unowned)}; não iniciados a tempo: ${f.number(p.notBegun)}.`,

  'lifecycle.TRIGGER': (p, f) => {
    if (p.value === null) return `${TRIGGERS[p.trigger]}: não se conhece.`
    const [value, limit] = [
      amount(p.trigger, p.value, p.limit, f),
      amount(p.trigger, p.limit, p.value, f),
    ]
    return `${TRIGGERS[p.trigger]}: ${value}, ${p.status === 'FIRED' ? 'pelo menos' : 'menos de'} ${limit}.`
  },
  'lifecycle.EXPANSION_FIRED': (p, f) => {
    const shown = `Indícios de crescimento: ${f.list(p.triggers.map((each) => TRIGGERS[each]))}.`
    if (p.holds.length > 0) {
      return `${shown} Convém esperar: ${f.list(p.holds.map((each) => HOLDS[each]))}.`
    }
    return `${shown} ${p.route === 'CSM' ? 'O CSM faz a oferta.' : 'O produto faz a oferta.'}`
  },
  'lifecycle.EXPANSION_NONE': () => 'Nenhum indício de crescimento.',
  'lifecycle.PIPELINE': (p, f) =>
    `${f.count(p.opportunities, 'oportunidade aberta', 'oportunidades abertas')} ` +
    `no valor de ${f.money(p.amount, p.currency)}. Paradas a caminho de vendas ou em vendas: ` +
    `${f.number(p.stuck)}; sem responsável: ${f.number(p.unowned)}.`,
  'lifecycle.REASON_NONE_DECIDED': () => 'Nenhuma oportunidade foi ganha nem perdida.',

  'lifecycle.PLAN': (p, f) => {
    const progress =
      p.progress === null
        ? 'avanço desconhecido'
        : `${f.percent(p.progress, { digits: 0, beside: p.elapsed })} de avanço`
    return (
      `“${p.title}”: ${VERDICTS[p.verdict]}, ${progress} após ${f.percent(p.elapsed, { digits: 0, beside: p.progress })} do ` +
      'tempo.'
    )
  },
  'lifecycle.PLAN_MISSED_ACTION': () =>
    'Descobrir com o cliente por que a meta não foi alcançada e combinar um novo plano ou encerrar este.',
  'lifecycle.PLAN_BEHIND_ACTION': () =>
    'Descobrir o que freia o plano e combinar com o cliente como recuperar o atraso.',
  'lifecycle.PLAN_MEASURE_ACTION': () => 'Medir a métrica do plano.',
  'lifecycle.PLAN_MILESTONES_ACTION': (p, f) =>
    `Resolver os marcos atrasados: ${f.list(p.milestones)}.`,
  'lifecycle.REASON_NOT_MEASURED': () => 'A métrica não foi medida.',
  'lifecycle.REASON_NO_DISTANCE': () =>
    'Não há com que medir: nenhuma distância até a meta ou nenhum tempo desde o início.',

  'lifecycle.REVIEWS': (p, f) =>
    `${f.percent(p.completion, 0)} das revisões de negócio previstas foram feitas ` +
    `(${f.number(p.reviews)} feitas, ${f.number(p.expected, 1)} previstas); atrasadas em ` +
    `${f.count(p.overdue, 'conta', 'contas')}.`,
  'lifecycle.REASON_NO_TOUCHPOINTS': () => 'Nenhum contato foi registrado.',
  'lifecycle.REASON_NONE_EXPECTED': () =>
    'Nenhuma conta está em uma camada em que se preveja contato.',

  'lifecycle.DELIVERABLES': (p, f) => {
    const missing =
      p.missing.length === 0 ? '' : ` Sem playbook para ${f.list(p.missing.map(stageWord))}.`
    return (
      `${thingsMessages[`things.tier.${p.tier}`]()}: ` +
      `${f.count(p.playbooks, 'playbook', 'playbooks')}, ${f.count(p.contacts, 'contato', 'contatos')} e ` +
      `${f.count(p.reviews, 'revisão de negócio', 'revisões de negócio')} por ano.${missing}`
    )
  },
  'lifecycle.STAKEHOLDERS': (p, f) => {
    if (p.people === 0) return 'Ninguém do cliente é conhecido.'
    const known =
      p.people === 1
        ? '1 pessoa do cliente é conhecida'
        : `${f.count(p.people, 'pessoa', 'pessoas')} do cliente são conhecidas`
    const missing = p.missing.length === 0 ? '' : `; faltam: ${f.list(p.missing.map(roleWord))}`
    const thread = p.singleThreaded ? ' A conta está por um fio só.' : ''
    return `${known}${missing}.${thread}`
  },
  'lifecycle.STAKEHOLDER_COVERAGE': (p, f) =>
    `De ${f.count(p.accounts, 'conta', 'contas')}, ` +
    `${f.number(p.singleThreaded)} estão por um fio só e em ${f.number(p.unknown)} ninguém é conhecido.`,
  'lifecycle.REASON_NO_ACCOUNTS': () => 'Não há contas.',
  'lifecycle.ADVOCACY': (p, f) =>
    `${f.count(p.advocates, 'cliente promotor', 'clientes promotores')} com ` +
    `${f.count(p.acts, 'ação', 'ações')}; seria possível pedir a mais ` +
    `${f.number(p.candidates)}.`,
  'lifecycle.REASON_NONE_ELIGIBLE': () =>
    'Não se conhece nenhum cliente saudável e com tempo suficiente.',
}
