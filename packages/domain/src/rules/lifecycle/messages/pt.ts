import type { LifecycleStage, StakeholderRole } from '../../../entities/vocabularies.js'
import { choiceInSentence } from '../../../entities/messages/choice-in-sentence.js'
import { capitalized, type Formats } from '../../../kernel/formats.js'
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
  LEAVING: 'a conta está de saída',
  TOO_EARLY: 'o contrato é recente',
  AT_RISK: 'a conta está em risco',
  LOW_ADOPTION: 'a adoção é baixa',
  UNPROVEN: 'ainda não há resultado comprovado',
}
const VERDICTS = {
  ACHIEVED: 'alcançado',
  ON_TRACK: 'dentro do previsto',
  BEHIND: 'atrasado',
  MISSED: 'não alcançado',
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
  'lifecycle.criterion.CONTRACT_STARTED': () => 'O contrato está assinado ou começou.',
  'lifecycle.criterion.WENT_LIVE': () => 'A implementação já está em produção.',
  'lifecycle.criterion.TRAINED': () => 'O treinamento básico já foi dado.',
  'lifecycle.criterion.FIRST_VALUE': () => 'O primeiro resultado mensurável foi alcançado.',
  'lifecycle.criterion.FIT_CONFIRMED': () => 'Há um plano de sucesso combinado.',
  'lifecycle.criterion.FEATURES_USED': () => 'Funcionalidades relevantes suficientes estão em uso.',
  'lifecycle.criterion.HAS_CHAMPION': () => 'O cliente tem um champion.',
  'lifecycle.criterion.HEALTHY': () => 'A conta está saudável.',
  'lifecycle.criterion.NOT_AT_RISK': () => 'A conta não está em risco.',
  'lifecycle.criterion.REVIEWED': () => 'A business review foi feita no prazo.',
  'lifecycle.criterion.MULTI_THREADED': () => 'Há vários contatos no cliente.',
  'lifecycle.criterion.OLD_ENOUGH_TO_EXPAND': () =>
    'O contrato tem tempo suficiente para propor uma expansão.',
  'lifecycle.criterion.OPPORTUNITY_OPEN': () => 'Há uma oportunidade de expansão aberta.',
  'lifecycle.criterion.HANDED_TO_SALES': () =>
    'Todas as oportunidades qualificadas estão com vendas.',
  'lifecycle.criterion.OPPORTUNITIES_DECIDED': () =>
    'Todas as oportunidades estão fechadas, ganhas ou perdidas.',
  'lifecycle.criterion.RENEWAL_NEAR': () => 'O contrato vence dentro da janela de renovação.',
  'lifecycle.criterion.RENEWAL_BEGUN': () => 'A renovação já está em andamento.',
  'lifecycle.criterion.INTENT_KNOWN': () => 'A intenção do cliente é conhecida.',
  'lifecycle.criterion.NO_BLOCKERS': () => 'Nada bloqueia a renovação.',
  'lifecycle.criterion.SAVE_PLAN': () => 'Se a conta está em risco, há um plano de resgate.',
  'lifecycle.criterion.RENEWAL_WON': () => 'A renovação está assinada.',
  'lifecycle.criterion.OLD_ENOUGH_TO_ADVOCATE': () =>
    'O contrato tem tempo suficiente para pedir uma recomendação.',
  'lifecycle.criterion.ADVOCATE': () => 'O cliente nos recomendou há pouco.',
  'lifecycle.criterion.REFERRED': () => 'O cliente indicou outro.',
  'lifecycle.action.CONTRACT_STARTED': () => 'Registrar quando o contrato foi assinado ou começa.',
  'lifecycle.action.WENT_LIVE': () => 'Levar a implementação à produção.',
  'lifecycle.action.TRAINED': () => 'Dar o treinamento básico.',
  'lifecycle.action.FIRST_VALUE': () => 'Alcançar com o cliente um primeiro resultado mensurável.',
  'lifecycle.action.FIT_CONFIRMED': () => 'Combinar um plano de sucesso com o cliente.',
  'lifecycle.action.FEATURES_USED': () =>
    'Mostrar as funcionalidades relevantes que não estão em uso.',
  'lifecycle.action.HAS_CHAMPION': () => 'Encontrar e apoiar um champion.',
  'lifecycle.action.HEALTHY': () => 'Trabalhar a família de sinais de saúde mais fraca.',
  'lifecycle.action.NOT_AT_RISK': () => 'Intervir: descobrir o que põe a conta em risco.',
  'lifecycle.action.REVIEWED': () => 'Fazer a business review.',
  'lifecycle.action.MULTI_THREADED': () => 'Ampliar os contatos no cliente.',
  'lifecycle.action.OLD_ENOUGH_TO_EXPAND': () => 'Esperar para propor a expansão e prepará-la.',
  'lifecycle.action.OPPORTUNITY_OPEN': () => 'Procurar uma oportunidade de expansão.',
  'lifecycle.action.HANDED_TO_SALES': () => 'Passar a vendas as oportunidades qualificadas.',
  'lifecycle.action.OPPORTUNITIES_DECIDED': () =>
    'Fechar as oportunidades abertas, ganhas ou perdidas.',
  'lifecycle.action.RENEWAL_NEAR': () => 'Preparar a renovação.',
  'lifecycle.action.RENEWAL_BEGUN': () => 'Começar a renovação: falar com o cliente.',
  'lifecycle.action.INTENT_KNOWN': () => 'Perguntar ao cliente se pretende renovar.',
  'lifecycle.action.NO_BLOCKERS': () => 'Resolver o que bloqueia a renovação.',
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
  'lifecycle.OVERVIEW': (p, f) =>
    `${f.count(p.accounts, 'cliente', 'clientes')}, ${f.number(p.unknown)} sem estágio conhecido, ` +
    `${f.number(p.preStart)} ainda por começar.`,
  'lifecycle.PRE_START': (p, f) =>
    p.stage === null
      ? `Começa em ${f.date(p.startsOn)}; até lá não está em nenhum estágio.`
      : `Em ${stageWord(p.stage)}: já há um projeto e o contrato começa em ${f.date(p.startsOn)}.`,
  'lifecycle.STAGE_UNKNOWN': () =>
    'Não há como saber o estágio: não há início de contrato nem implementação registrados.',
  'lifecycle.LATE_ONBOARDING': (p, f) =>
    `O onboarding está atrasado: ${f.count(p.days, 'dia', 'dias', { beside: p.limit })} sem um primeiro resultado mensurável; o limite ` +
    `é ${f.number(p.limit, { beside: p.days })}.`,
  'lifecycle.RENEWAL_NOT_BEGUN': (p, f) =>
    p.days < 0
      ? `O contrato venceu há ${f.count(-p.days, 'dia', 'dias')} e a renovação não começou.`
      : `A ${f.count(p.days, 'dia', 'dias')} ${p.renewsItself ? 'do limite do aviso prévio' : 'do vencimento do contrato'}, a renovação não ` +
        `começou: ${LATENESS[p.lateness]}.`,
  'lifecycle.ESCALATED': (p, f) =>
    p.escalations === 1
      ? `O escalonamento “${p.title}” está aberto.`
      : `Há ${f.count(p.escalations, 'escalonamento aberto', 'escalonamentos abertos')}; o mais grave, “${p.title}”.`,
  'lifecycle.ESCALATION_ACTION': (p, f) =>
    p.nextUpdateOn === null
      ? `Resolver com o cliente o escalonamento “${p.title}” e combinar quando ele terá notícias.`
      : `Resolver com o cliente o escalonamento “${p.title}”; próxima atualização em ${f.date(p.nextUpdateOn)}.`,
  'lifecycle.LOW_ADOPTION': (p, f) =>
    `Só ${f.percent(p.adoption, { digits: 0, beside: p.limit })} das funcionalidades relevantes estão em uso, abaixo de ` +
    `${f.percent(p.limit, { digits: 0, beside: p.adoption })}.`,
  'lifecycle.PLAYBOOK_STEP': (p, f) => {
    const due = p.dueOn === null ? '' : `, previsto para ${f.date(p.dueOn)}`
    return `${p.step} (playbook “${p.playbook}”${due}).`
  },

  'lifecycle.FORECAST': (p, f) =>
    `A renovar em ${f.count(p.months, 'mês', 'meses')}: ` +
    `${f.count(p.renewals, 'contrato', 'contratos')} no valor de ` +
    `${f.money(p.arr, p.currency)}; forecast ponderado: ${f.money(p.weighted, p.currency)}. ` +
    `Sem responsável: ${f.number(p.unowned)}; não iniciados a tempo: ${f.number(p.notBegun)}.`,

  'lifecycle.FORECAST_CALL': (p, f) =>
    `A renovar de ${f.date(p.from)} a ${f.date(p.to)}: ` +
    `${f.count(p.renewals, 'contrato', 'contratos')} no valor de ${f.money(p.arr, p.currency)}. ` +
    `Renovado ou comprometido: ${f.money(p.call, p.currency)}; pela saúde: ${f.money(p.weighted, p.currency)}. ` +
    `Sem previsão: ${f.number(p.notCalled)}; comprometidas com saúde crítica: ${f.number(p.doubtful)}; ` +
    `em risco embora a conta esteja saudável: ${f.number(p.hopeful)}.`,
  'lifecycle.REASON_NOTHING_CALLED': () => 'Nenhuma previsão foi feita.',
  'lifecycle.REASON_NOT_RECORDED_THEN': () => 'O registro não vai tão longe.',

  'lifecycle.TRIGGER': (p, f) => {
    if (p.value === null) return `${capitalized(TRIGGERS[p.trigger])}: sem dados.`
    const [value, limit] = [
      amount(p.trigger, p.value, p.limit, f),
      amount(p.trigger, p.limit, p.value, f),
    ]
    return `${capitalized(TRIGGERS[p.trigger])}: ${value}, ${p.status === 'NOT_FIRED' ? 'menos de' : 'pelo menos'} ${limit}.`
  },
  'lifecycle.EXPANSION_FIRED': (p, f) => {
    const shown = `Sinais de expansão: ${f.list(p.triggers.map((each) => TRIGGERS[each]))}.`
    if (p.holds.length > 0) {
      return `${shown} Convém esperar: ${f.list(p.holds.map((each) => HOLDS[each]))}.`
    }
    return `${shown} ${p.route === 'CSM' ? 'O CSM faz a oferta.' : 'O produto faz a oferta.'}`
  },
  'lifecycle.EXPANSION_NONE': () => 'Nenhum sinal de expansão.',
  'lifecycle.PIPELINE': (p, f) =>
    `${f.count(p.opportunities, 'oportunidade aberta', 'oportunidades abertas')} ` +
    `no valor de ${f.money(p.amount, p.currency)}. Paradas na passagem a vendas ou em vendas: ` +
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
    'Não dá para medir: não há distância até a meta ou não passou tempo desde o início.',

  'lifecycle.REVIEWS': (p, f) =>
    `Business reviews: feito ${f.percent(p.completion, 0)} do previsto ` +
    `(${f.number(p.reviews)} de ${f.number(p.expected, 1)}); com atraso em ` +
    `${f.count(p.overdue, 'conta', 'contas')}.`,
  'lifecycle.SIGN_REVIEWS': (p, f) =>
    `As business reviews caem: ${f.percent(p.after, { digits: 0, beside: p.before })} das previstas foram feitas ` +
    `(${f.count(p.months, 'mês', 'meses')} até hoje), ante ` +
    `${f.percent(p.before, { digits: 0, beside: p.after })} antes.`,
  'lifecycle.SIGN_HEALTH': (p, f) =>
    `O health score cai: ${f.count(p.after, 'ponto', 'pontos', { digits: 0, beside: p.before })} em média, ante ` +
    `${f.number(p.before, { digits: 0, beside: p.after })} há ${f.count(p.days, 'dia', 'dias')} ` +
    `(${f.count(p.accounts, 'conta', 'contas')}).`,
  'lifecycle.FIRST_VALUE': (p, f) => {
    const median =
      p.median === null
        ? 'Nenhum primeiro resultado mensurável foi registrado.'
        : `${f.count(p.reached, 'cliente viu', 'clientes viram')} um primeiro resultado mensurável, com mediana de ` +
          `${f.count(p.median, 'dia', 'dias', { digits: 0, beside: p.limit })}.`
    const inTime =
      p.inTime === null
        ? ''
        : ` Em até ${f.count(p.limit, 'dia', 'dias')}: ${f.percent(p.inTime, 0)} de ${f.number(p.judged)}.`
    const weekly =
      p.weeklyActive === null
        ? ''
        : ` Usuários ativos semanais: ${f.percent(p.weeklyActive, 0)} em média, em ${f.count(p.measured, 'conta', 'contas')}.`
    return `${median}${inTime}${weekly}`
  },
  'lifecycle.REASON_NO_FIRST_VALUE': () => 'Nenhum primeiro resultado mensurável foi registrado.',
  'lifecycle.REASON_TOO_EARLY': (p, f) =>
    `Nenhum onboarding durou ainda mais de ${f.count(p.days, 'dia', 'dias')}.`,
  'lifecycle.REASON_NO_USAGE': (p, f) =>
    p.days === 1
      ? 'Não há dados de usuários ativos semanais do último dia.'
      : `Não há dados de usuários ativos semanais dos últimos ${f.count(p.days, 'dia', 'dias')}.`,
  'lifecycle.REASON_NO_TOUCHPOINTS': () => 'Nenhum contato foi registrado.',
  'lifecycle.REASON_NONE_EXPECTED': () =>
    'Nenhuma conta está em uma camada com contatos previstos.',

  'lifecycle.DELIVERABLES': (p, f) => {
    const missing =
      p.missing.length === 0 ? '' : ` Sem playbook para ${f.list(p.missing.map(stageWord))}.`
    return (
      `${thingsMessages[`things.tier.${p.tier}`]()}: ` +
      `${f.count(p.playbooks, 'playbook', 'playbooks')}, ${f.count(p.contacts, 'contato', 'contatos')} e ` +
      `${f.count(p.reviews, 'business review', 'business reviews')} por ano.${missing}`
    )
  },
  'lifecycle.STAKEHOLDERS': (p, f) => {
    if (p.people === 0) return 'Sem contatos no cliente.'
    const known = f.count(p.people, 'contato conhecido', 'contatos conhecidos')
    const missing = p.missing.length === 0 ? '' : `; faltam: ${f.list(p.missing.map(roleWord))}`
    const thread = p.singleThreaded ? ' A conta depende de um único contato.' : ''
    return `${known}${missing}.${thread}`
  },
  'lifecycle.STAKEHOLDER_COVERAGE': (p, f) =>
    `${f.count(p.accounts, 'conta', 'contas')}; com um único contato: ` +
    `${f.number(p.singleThreaded)}; sem nenhum contato: ${f.number(p.unknown)}.`,
  'lifecycle.REASON_NO_ACCOUNTS': () => 'Não há contas.',
  'lifecycle.ADVOCACY': (p, f) =>
    `${f.count(p.advocates, 'cliente promotor', 'clientes promotores')} com ` +
    `${f.count(p.acts, 'ação', 'ações')}; seria possível pedir a mais ` +
    `${f.number(p.candidates)}.`,
  'lifecycle.REASON_NONE_ELIGIBLE': () => 'Não há clientes saudáveis e com tempo suficiente.',
}
