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
  BASE_SIZE: 'uma base pequena o bastante para pessoas dedicadas',
  PLAYBOOKS: 'playbooks comprovados',
  PRODUCT_MARKET_FIT: 'encaixe entre produto e mercado',
  INSTRUMENTATION: 'instrumentação do produto',
  HEALTH_DATA: 'dados de saúde',
  SIMPLE_PRODUCT: 'um produto simples',
  AUTOMATION: 'conteúdo e automação',
  TIERS_DEFINED: 'uma camada para cada conta',
}
const STAGES = {
  FOUNDERS: 'os fundadores atendem todos em high-touch',
  FIRST_CSMS: 'os primeiros CSMs atendem sobretudo em high-touch',
  TIERS: 'as camadas se tornam necessárias e o modelo híbrido se firma',
  DYNAMIC: 'as camadas seguem vários fatores e são automatizadas',
}
const PHASES = {
  DESIGN: 'desenho',
  PILOT: 'piloto',
  FULL_ROLLOUT: 'implantação completa',
  OPTIMISATION: 'otimização contínua',
}

const affordable = (p: P['SEGMENT']): string =>
  p.affordable === false ? ' Seu cliente médio não suporta o custo.' : ''

/** Service models, tiers and rollouts in Portuguese. */
export const serviceModelsMessages: Room<'serviceModels', P> = {
  'serviceModels.TIER_ACV': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} de ${f.money(p.value, p.currency)} alcança o limite de ` +
    `${f.money(p.threshold, p.currency)}.`,
  'serviceModels.TIER_ACV_BELOW': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} de ${f.money(p.value, p.currency)} fica abaixo do limite de ` +
    `${f.money(p.threshold, p.currency)}.`,
  'serviceModels.TIER_STRATEGIC': (p) =>
    `${model(p.tier)}: a conta é estratégica, qualquer que seja seu ACV.`,
  'serviceModels.TIER_COMPLEXITY': (p) => `${model(p.tier)}: a complexidade alta sobe uma camada.`,
  'serviceModels.TIER_AT_RISK': (p, f) =>
    `${model(p.tier)} até ${f.date(p.until)}: uma conta deste valor que está em risco é promovida por ` +
    'um tempo.',
  'serviceModels.TIER_PROMOTION_OVER': (p, f) =>
    `${model(p.tier)}: a promoção por estar em risco terminou em ${f.date(p.on)}, e um mesmo risco ` +
    'promove uma só vez.',
  'serviceModels.TIER_WAITS': (p, f) =>
    `Continua em ${model(p.tier)}: ${THE_BASIS[p.basis]} está a menos de ${f.percent(p.limit)} do limite, portanto ` +
    `${model(p.next)} espera a próxima avaliação.`,
  'serviceModels.TIER_WAITED': (p) =>
    `${model(p.tier)}: uma segunda avaliação vê a mesma pequena travessia.`,
  'serviceModels.MOVEMENT': (p, f) => {
    const until = p.until === null ? '' : ` até ${f.date(p.until)}`
    return `“${p.account}” passa de ${model(p.from)} a ${model(p.to)}${until}.`
  },
  'serviceModels.LEFT_OUT_TOO_EXPENSIVE': (p, f) =>
    `Fora do plano: em ${model(p.tier)} custaria ${f.money(p.cost, p.currency)} por ano, caro demais para ` +
    `${f.money(p.value, p.currency)}.`,
  'serviceModels.LEFT_OUT_NO_CAPACITY': (p) =>
    `Fora do plano: nenhum CSM tem espaço para mais uma conta ${model(p.tier)}.`,
  'serviceModels.LEFT_OUT_SAVES_NOTHING': (p, f) =>
    `Fora do plano: ${model(p.tier)} não economizaria nada: ${f.money(p.after, p.currency)} por ano contra ` +
    `${f.money(p.before, p.currency)}.`,
  'serviceModels.LEFT_OUT_NOT_FOUNDED': (p, f) =>
    `Fora do plano: uma camada tech-touch custa ${f.money(p.investment, p.currency)} por ano e se paga a ` +
    `partir de ${f.number(p.breakEven)} ${f.plural(p.breakEven, 'conta', 'contas')} como estas; teria ` +
    `${f.number(p.accounts)}.`,
  'serviceModels.ECONOMICS': (p, f) =>
    `${segment(p.segment)}: um ACV médio de ${f.money(p.averageAcv, p.currency)} suporta ` +
    `${model(p.model)}, com ${f.percent(p.share)} dele.`,
  'serviceModels.ECONOMICS_NONE': (p, f) =>
    `${segment(p.segment)}: um ACV médio de ${f.money(p.averageAcv, p.currency)} não suporta nenhum ` +
    `modelo; o mais barato, ${model(p.model)}, toma ${f.percent(p.share)} dele.`,
  'serviceModels.COMPLEXITY': (p) =>
    `${COMPLEXITIES[p.complexity]} do produto: pede ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS': (p) =>
    `${segment(p.segment)}: os clientes deste segmento esperam ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS_PRODUCT_LED': (p) =>
    `${segment(p.segment)}: no crescimento liderado pelo produto os clientes esperam autosserviço, ` +
    `${model(p.model)}.`,
  'serviceModels.COMPETITION': (p) =>
    `${segment(p.segment)}: os concorrentes dão ${model(p.offered)} com o mesmo ACV, o que fala a favor ` +
    `de ${model(p.model)}.`,
  'serviceModels.COMPETITION_SELF_SERVE': (p) =>
    `${segment(p.segment)}: o mercado se atende sozinho e não valoriza pessoas.`,
  'serviceModels.COMPETITION_UNKNOWN': (p) =>
    `${segment(p.segment)}: não se sabe o que os concorrentes oferecem, portanto este passo não vota.`,
  'serviceModels.SCALE_VOTE': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)} é o modelo mais pessoal que suporta ` +
    `${f.number(p.customers, 0)} clientes.`,
  'serviceModels.SEGMENT': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)}, com ${f.percent(p.score, 0)} dos ` +
    `votos.${affordable(p)}`,
  'serviceModels.SEGMENT_RAISED': (p) =>
    `${segment(p.segment)}: ${model(p.model)}, pois estes clientes recusam um serviço sem ` +
    `pessoas.${affordable(p)}`,
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
        : ` O próximo estágio está a ${f.number(p.customersToNext)} ` +
          `${f.plural(p.customersToNext, 'cliente', 'clientes')}.`
    return (
      `Com ${f.number(p.customers)} ${f.plural(p.customers, 'cliente', 'clientes')}, ` +
      `${STAGES[p.stage]}.${next}`
    )
  },
  'serviceModels.SCALE': (p, f) => {
    const needs = p.needs.map((each) => `${model(each.model)} ${f.number(each.csms)}`)
    return `CSMs para ${f.number(p.customers, 0)} clientes: ${f.list(needs)}.`
  },
  'serviceModels.ROLLOUT': (p, f) => {
    const phase = p.phase === null ? 'não iniciada' : PHASES[p.phase]
    const late =
      p.daysLate === 0
        ? ''
        : `, com ${f.number(p.daysLate)} ${f.plural(p.daysLate, 'dia', 'dias')} de atraso`
    return (
      `Implantação de ${model(p.model)}: ${phase}, ${f.number(p.done)} de ${f.number(p.items)} ` +
      `tarefas feitas${late}.`
    )
  },
  'serviceModels.REASON_NO_ACCOUNTS': () => 'Não há clientes para os quais escolher um modelo.',
  'serviceModels.UNPAID_HAS_NO_TIER': () =>
    'A conta não paga nada, então não lhe cabe nenhuma camada.',
  'serviceModels.REASON_NO_ITEMS': () => 'Não há tarefas pelas quais dividir.',
  'serviceModels.REASON_NO_REVENUE': () =>
    'O custo ou a receita não são conhecidos, ou não há receita.',
}
