import type { ServiceModel } from '../../../entities/vocabularies.js'
import type { Room } from '../../../kernel/writer.js'
import type { ServiceModelsMessageParams } from './params.js'
import { thingsMessages } from '../../../entities/messages/pt.js'

type P = ServiceModelsMessageParams

const model = (code: ServiceModel): string => thingsMessages[`things.serviceModel.${code}`]()
const segment = (code: P['EXPECTATIONS']['segment']): string =>
  thingsMessages[`things.segment.${code}`]()

const BASIS = { ACV: 'um ACV', REVENUE: 'uma receita' }
const THE_BASIS = { ACV: 'o ACV', REVENUE: 'a receita' }
const COMPLEXITIES = {
  HIGH: 'Complexidade alta',
  MODERATE: 'Complexidade média',
  LOW: 'Complexidade baixa',
}
const REQUIREMENTS = {
  GROSS_MARGIN: 'uma margem bruta saudável',
  BASE_SIZE: 'uma base pequena o bastante para ter CSMs dedicados',
  PLAYBOOKS: 'playbooks comprovados',
  PRODUCT_MARKET_FIT: 'product-market fit',
  INSTRUMENTATION: 'instrumentação do produto',
  HEALTH_DATA: 'dados de health score',
  SIMPLE_PRODUCT: 'um produto simples',
  AUTOMATION: 'conteúdo e automação',
  TIERS_DEFINED: 'uma camada para cada conta',
}
const STAGES = {
  FOUNDERS: 'os fundadores atendem todos os clientes em high-touch',
  FIRST_CSMS: 'os primeiros CSMs atendem sobretudo em high-touch',
  TIERS: 'as camadas se tornam necessárias e o modelo híbrido se consolida',
  DYNAMIC: 'as camadas dependem de vários fatores e são automatizadas',
}
const PHASES = {
  DESIGN: 'desenho',
  PILOT: 'piloto',
  FULL_ROLLOUT: 'rollout completo',
  OPTIMISATION: 'otimização contínua',
}

const unborne = (p: P['SEGMENT']): string =>
  p.listPriceVerdict === 'TOO_EXPENSIVE'
    ? ' A preços de lista, o cliente médio não cobre o custo.'
    : ''

/** Service models, tiers and rollouts in Portuguese. */
export const serviceModelsMessages: Room<'serviceModels', P> = {
  'serviceModels.TIER_ACV': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} de ${f.money(p.value, p.currency, { beside: p.threshold })} alcança o limite de ` +
    `${f.money(p.threshold, p.currency, { beside: p.value })}.`,
  'serviceModels.TIER_ACV_BELOW': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} de ${f.money(p.value, p.currency, { beside: p.threshold })} fica abaixo do limite de ` +
    `${f.money(p.threshold, p.currency, { beside: p.value })}.`,
  'serviceModels.TIER_STRATEGIC': (p) =>
    `${model(p.tier)}: a conta é estratégica, qualquer que seja seu ACV.`,
  'serviceModels.TIER_COMPLEXITY': (p) => `${model(p.tier)}: a complexidade alta sobe uma camada.`,
  'serviceModels.TIER_AT_RISK': (p, f) =>
    `${model(p.tier)} até ${f.date(p.until)}: uma conta em risco deste valor sobe de camada ` +
    'temporariamente.',
  'serviceModels.TIER_PROMOTION_OVER': (p, f) =>
    `${model(p.tier)}: a subida temporária por risco terminou em ${f.date(p.on)}; um mesmo risco ` +
    'só dá uma.',
  'serviceModels.TIER_WAITS': (p, f) =>
    `Continua em ${model(p.tier)}: ${THE_BASIS[p.basis]} cruza o limite por menos de ${f.percent(p.limit)}, portanto ` +
    `a passagem a ${model(p.next)} espera a próxima avaliação.`,
  'serviceModels.TIER_WAITED': (p) =>
    `${model(p.tier)}: a segunda avaliação confirma que o limite foi cruzado.`,
  'serviceModels.MOVEMENT': (p, f) => {
    const until = p.until === null ? '' : ` até ${f.date(p.until)}`
    return `“${p.account}” passa de ${model(p.from)} a ${model(p.to)}${until}.`
  },
  'serviceModels.LEFT_OUT_LEAVING': (p, f) => `Fora do plano: a conta sai em ${f.date(p.on)}.`,
  'serviceModels.LEFT_OUT_TOO_EXPENSIVE': (p, f) =>
    `Fora do plano: em ${model(p.tier)} custaria ${f.money(p.cost, p.currency)} por ano, caro demais para ` +
    `os ${f.money(p.revenue, p.currency)} que ela paga.`,
  'serviceModels.LEFT_OUT_NO_CAPACITY': (p) =>
    `Fora do plano: nenhum CSM tem espaço para mais uma conta ${model(p.tier)}.`,
  'serviceModels.LEFT_OUT_SAVES_NOTHING': (p, f) =>
    `Fora do plano: ${model(p.tier)} não economizaria nada: ${f.money(p.after, p.currency, { beside: p.before })} por ano contra ` +
    `${f.money(p.before, p.currency, { beside: p.after })}.`,
  'serviceModels.LEFT_OUT_NOT_FOUNDED': (p, f) =>
    `Fora do plano: uma camada tech-touch custa ${f.money(p.investment, p.currency)} por ano e se paga a ` +
    `partir de ${f.count(p.breakEven, 'conta', 'contas')} como estas; teria ` +
    `${f.number(p.accounts)}.`,
  'serviceModels.PLAN_TITLE': (p, f) =>
    `Mudar ${f.count(p.movements, 'conta', 'contas')} de camada`,
  'serviceModels.MOVEMENTS': (p, f) =>
    `Mudam de camada: ${f.count(p.moving, 'conta', 'contas')}. Cruzam o limite por pouco e esperam a ` +
    `próxima avaliação: ${f.count(p.waiting, 'conta', 'contas')}.`,
  'serviceModels.ECONOMICS': (p, f) =>
    `${segment(p.segment)}: uma receita média de ${f.money(p.averageRevenue, p.currency)} cobre ` +
    `${model(p.model)}: custa, a preços de lista, ${f.percent(p.share, { beside: p.limits })} dessa receita.`,
  'serviceModels.ECONOMICS_NONE': (p, f) =>
    `${segment(p.segment)}: uma receita média de ${f.money(p.averageRevenue, p.currency)} não cobre nenhum ` +
    `modelo; o mais barato, ${model(p.model)}, custa, a preços de lista, ${f.percent(p.share, { beside: p.limits })} dessa receita.`,
  'serviceModels.COMPLEXITY': (p) =>
    `${COMPLEXITIES[p.complexity]} do produto: pede ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS': (p) =>
    `${segment(p.segment)}: os clientes deste segmento esperam ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS_PRODUCT_LED': (p) =>
    `${segment(p.segment)}: no crescimento product-led os clientes esperam autosserviço: ` +
    `${model(p.model)}.`,
  'serviceModels.COMPETITION': (p) =>
    `${segment(p.segment)}: a concorrência dá ${model(p.offered)} com o mesmo ACV, um ponto a favor ` +
    `de ${model(p.model)}.`,
  'serviceModels.COMPETITION_SELF_SERVE': (p) =>
    `${segment(p.segment)}: o mercado é de autosserviço e não valoriza o contato pessoal.`,
  'serviceModels.COMPETITION_UNKNOWN': (p) =>
    `${segment(p.segment)}: não se sabe o que a concorrência oferece, portanto este passo não vota.`,
  'serviceModels.SCALE_VOTE': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)} é o modelo mais pessoal que escala para ` +
    `${f.count(p.customers, 'cliente', 'clientes', 0)}.`,
  'serviceModels.SEGMENT': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)}, com ${f.percent(p.score, 0)} dos ` +
    `votos.${unborne(p)}`,
  'serviceModels.SEGMENT_RAISED': (p) =>
    `${segment(p.segment)}: ${model(p.model)}, pois estes clientes não aceitam um serviço sem ` +
    `pessoas.${unborne(p)}`,
  'serviceModels.SELECTED': (p, f) => {
    const parts = f.list(p.segments.map((each) => `${segment(each.segment)} ${model(each.model)}`))
    const declared =
      p.declared === null || p.declared === p.model
        ? ''
        : ` A organização declarou ${model(p.declared)}.`
    return `Convém ${model(p.model)}: ${parts}.${declared}`
  },
  'serviceModels.READINESS': (p, f) => {
    if (p.status === 'READY') return `${model(p.model)}: tudo de que precisa está pronto.`
    const missing = p.missing.map((each) => REQUIREMENTS[each])
    const unknown = p.unknown.map((each) => REQUIREMENTS[each])
    const parts = [
      ...(missing.length === 0 ? [] : [`falta: ${f.list(missing)}`]),
      ...(unknown.length === 0 ? [] : [`não se sabe: ${f.list(unknown)}`]),
    ]
    return `${model(p.model)}: ${parts.join('; ')}.`
  },
  'serviceModels.EVOLUTION': (p, f) => {
    const next =
      p.customersToNext === null
        ? ''
        : ` O próximo estágio está a ${f.count(p.customersToNext, 'cliente', 'clientes')}.`
    return `Com ${f.count(p.customers, 'cliente', 'clientes')}, ${STAGES[p.stage]}.${next}`
  },
  'serviceModels.SCALE': (p, f) => {
    const needs = p.needs.map((each) => `${model(each.model)} ${f.number(each.csms)}`)
    return `CSMs para ${f.count(p.customers, 'cliente', 'clientes', 0)}: ${f.list(needs)}.`
  },
  'serviceModels.ROLLOUT': (p, f) => {
    const phase = p.phase === null ? 'não iniciado' : PHASES[p.phase]
    const late = p.daysLate === 0 ? '' : `, com ${f.count(p.daysLate, 'dia', 'dias')} de atraso`
    return (
      `Rollout de ${model(p.model)}: ${phase}, ${f.number(p.done)} de ` +
      `${f.count(p.items, 'tarefa feita', 'tarefas feitas')}${late}.`
    )
  },
  'serviceModels.REASON_NO_ACCOUNTS': () => 'Não há clientes para escolher um modelo.',
  'serviceModels.UNPAID_HAS_NO_TIER': () =>
    'A conta não paga nada, então não lhe cabe nenhuma camada.',
  'serviceModels.REASON_NO_ITEMS': () =>
    'Não há tarefas, portanto não dá para calcular a proporção.',
  'serviceModels.REASON_NO_REVENUE': () =>
    'O custo ou a receita não são conhecidos, ou não há receita.',
}
