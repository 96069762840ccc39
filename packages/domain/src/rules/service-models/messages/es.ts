import type { ServiceModel } from '../../../entities/vocabularies.js'
import type { Room } from '../../../kernel/writer.js'
import type { ServiceModelsMessageParams } from './params.js'
import { thingsMessages } from '../../../entities/messages/es.js'

type P = ServiceModelsMessageParams

const model = (code: ServiceModel): string => thingsMessages[`things.serviceModel.${code}`]()
const segment = (code: P['EXPECTATIONS']['segment']): string =>
  thingsMessages[`things.segment.${code}`]()

const BASIS = { ACV: 'un ACV', REVENUE: 'un ingreso' }
const THE_BASIS = { ACV: 'el ACV', REVENUE: 'el ingreso' }
const COMPLEXITIES = {
  HIGH: 'Complejidad alta',
  MODERATE: 'Complejidad media',
  LOW: 'Complejidad baja',
}
const REQUIREMENTS = {
  GROSS_MARGIN: 'un margen bruto sano',
  BASE_SIZE: 'una base lo bastante pequeña para tener CSM dedicados',
  PLAYBOOKS: 'playbooks probados',
  PRODUCT_MARKET_FIT: 'product-market fit',
  INSTRUMENTATION: 'instrumentación del producto',
  HEALTH_DATA: 'datos de health score',
  SIMPLE_PRODUCT: 'un producto sencillo',
  AUTOMATION: 'contenido y automatización',
  TIERS_DEFINED: 'un nivel para cada cuenta',
}
const STAGES = {
  FOUNDERS: 'los fundadores atienden a todos los clientes en high-touch',
  FIRST_CSMS: 'los primeros CSM atienden sobre todo en high-touch',
  TIERS: 'hacen falta niveles y se consolida el modelo híbrido',
  DYNAMIC: 'los niveles dependen de varios factores y se automatizan',
}
const PHASES = {
  DESIGN: 'diseño',
  PILOT: 'piloto',
  FULL_ROLLOUT: 'rollout completo',
  OPTIMISATION: 'optimización continua',
}

const unborne = (p: P['SEGMENT']): string =>
  p.listPriceVerdict === 'TOO_EXPENSIVE'
    ? ' A precios de lista, el cliente promedio no cubre el costo.'
    : ''

/** Service models, tiers and rollouts in Spanish. */
export const serviceModelsMessages: Room<'serviceModels', P> = {
  'serviceModels.TIER_ACV': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} de ${f.money(p.value, p.currency, { beside: p.threshold })} alcanza el umbral de ` +
    `${f.money(p.threshold, p.currency, { beside: p.value })}.`,
  'serviceModels.TIER_ACV_BELOW': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} de ${f.money(p.value, p.currency, { beside: p.threshold })} no llega al umbral de ` +
    `${f.money(p.threshold, p.currency, { beside: p.value })}.`,
  'serviceModels.TIER_STRATEGIC': (p) =>
    `${model(p.tier)}: la cuenta es estratégica, sea cual sea su ACV.`,
  'serviceModels.TIER_COMPLEXITY': (p) => `${model(p.tier)}: la complejidad alta sube un nivel.`,
  'serviceModels.TIER_AT_RISK': (p, f) =>
    `${model(p.tier)} hasta el ${f.date(p.until)}: una cuenta en riesgo de este valor sube de nivel ` +
    'temporalmente.',
  'serviceModels.TIER_PROMOTION_OVER': (p, f) =>
    `${model(p.tier)}: la subida temporal por riesgo terminó el ${f.date(p.on)}; un mismo riesgo ` +
    'solo da una.',
  'serviceModels.TIER_WAITS': (p, f) =>
    `Sigue en ${model(p.tier)}: ${THE_BASIS[p.basis]} cruza el umbral por menos del ${f.percent(p.limit)}, así que ` +
    `el paso a ${model(p.next)} espera a la siguiente evaluación.`,
  'serviceModels.TIER_WAITED': (p) =>
    `${model(p.tier)}: la segunda evaluación confirma el cruce del umbral.`,
  'serviceModels.MOVEMENT': (p, f) => {
    const until = p.until === null ? '' : ` hasta el ${f.date(p.until)}`
    return `«${p.account}» pasa de ${model(p.from)} a ${model(p.to)}${until}.`
  },
  'serviceModels.LEFT_OUT_LEAVING': (p, f) => `Fuera del plan: la cuenta se va el ${f.date(p.on)}.`,
  'serviceModels.LEFT_OUT_TOO_EXPENSIVE': (p, f) =>
    `Fuera del plan: en ${model(p.tier)} costaría ${f.money(p.cost, p.currency)} al año, demasiado para ` +
    `los ${f.money(p.revenue, p.currency)} que paga.`,
  'serviceModels.LEFT_OUT_NO_CAPACITY': (p) =>
    `Fuera del plan: ningún CSM tiene espacio para otra cuenta ${model(p.tier)}.`,
  'serviceModels.LEFT_OUT_SAVES_NOTHING': (p, f) =>
    `Fuera del plan: ${model(p.tier)} no ahorraría nada: ${f.money(p.after, p.currency, { beside: p.before })} al año frente a ` +
    `${f.money(p.before, p.currency, { beside: p.after })}.`,
  'serviceModels.LEFT_OUT_NOT_FOUNDED': (p, f) =>
    `Fuera del plan: un nivel tech-touch cuesta ${f.money(p.investment, p.currency)} al año y se paga a ` +
    `partir de ${f.count(p.breakEven, 'cuenta', 'cuentas')} como estas; tendría ` +
    `${f.number(p.accounts)}.`,
  'serviceModels.PLAN_TITLE': (p, f) =>
    `Cambiar de nivel ${f.count(p.movements, 'cuenta', 'cuentas')}`,
  'serviceModels.MOVEMENTS': (p, f) =>
    `Cambian de nivel: ${f.count(p.moving, 'cuenta', 'cuentas')}. Cruzan el umbral por poco y esperan la ` +
    `siguiente evaluación: ${f.count(p.waiting, 'cuenta', 'cuentas')}.`,
  'serviceModels.ECONOMICS': (p, f) =>
    `${segment(p.segment)}: un ingreso promedio de ${f.money(p.averageRevenue, p.currency)} cubre ` +
    `${model(p.model)}: cuesta, a precios de lista, el ${f.percent(p.share, { beside: p.limits })} de ese ingreso.`,
  'serviceModels.ECONOMICS_NONE': (p, f) =>
    `${segment(p.segment)}: un ingreso promedio de ${f.money(p.averageRevenue, p.currency)} no cubre ningún ` +
    `modelo; el más barato, ${model(p.model)}, cuesta, a precios de lista, el ${f.percent(p.share, { beside: p.limits })}.`,
  'serviceModels.COMPLEXITY': (p) =>
    `${COMPLEXITIES[p.complexity]} del producto: pide ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS': (p) =>
    `${segment(p.segment)}: los clientes de este segmento esperan ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS_PRODUCT_LED': (p) =>
    `${segment(p.segment)}: en un crecimiento product-led los clientes esperan ` +
    `autoservicio: ${model(p.model)}.`,
  'serviceModels.COMPETITION': (p) =>
    `${segment(p.segment)}: la competencia da ${model(p.offered)} con el mismo ACV, un punto a ` +
    `favor de ${model(p.model)}.`,
  'serviceModels.COMPETITION_SELF_SERVE': (p) =>
    `${segment(p.segment)}: el mercado es de autoservicio y no valora el trato personal.`,
  'serviceModels.COMPETITION_UNKNOWN': (p) =>
    `${segment(p.segment)}: no se sabe qué ofrece la competencia, así que este paso no vota.`,
  'serviceModels.SCALE_VOTE': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)} es el modelo más personal que escala a ` +
    `${f.count(p.customers, 'cliente', 'clientes', 0)}.`,
  'serviceModels.SEGMENT': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)}, con el ${f.percent(p.score, 0)} de los ` +
    `votos.${unborne(p)}`,
  'serviceModels.SEGMENT_RAISED': (p) =>
    `${segment(p.segment)}: ${model(p.model)}, porque estos clientes no aceptan un servicio sin ` +
    `personas.${unborne(p)}`,
  'serviceModels.SELECTED': (p, f) => {
    const parts = f.list(p.segments.map((each) => `${segment(each.segment)} ${model(each.model)}`))
    const declared =
      p.declared === null || p.declared === p.model
        ? ''
        : ` La organización ha declarado ${model(p.declared)}.`
    return `Conviene ${model(p.model)}: ${parts}.${declared}`
  },
  'serviceModels.READINESS': (p, f) => {
    if (p.status === 'READY') return `${model(p.model)}: todo lo que necesita está listo.`
    const missing = p.missing.map((each) => REQUIREMENTS[each])
    const unknown = p.unknown.map((each) => REQUIREMENTS[each])
    const parts = [
      ...(missing.length === 0 ? [] : [`falta: ${f.list(missing)}`]),
      ...(unknown.length === 0 ? [] : [`no se sabe: ${f.list(unknown)}`]),
    ]
    return `${model(p.model)}: ${parts.join('; ')}.`
  },
  'serviceModels.EVOLUTION': (p, f) => {
    const next =
      p.customersToNext === null
        ? ''
        : ` La siguiente etapa está a ${f.count(p.customersToNext, 'cliente', 'clientes')}.`
    return `Con ${f.count(p.customers, 'cliente', 'clientes')}, ${STAGES[p.stage]}.${next}`
  },
  'serviceModels.SCALE': (p, f) => {
    const needs = p.needs.map((each) => `${model(each.model)} ${f.number(each.csms)}`)
    return `CSM para ${f.count(p.customers, 'cliente', 'clientes', 0)}: ${f.list(needs)}.`
  },
  'serviceModels.ROLLOUT': (p, f) => {
    const phase = p.phase === null ? 'sin empezar' : PHASES[p.phase]
    const late = p.daysLate === 0 ? '' : `, con ${f.count(p.daysLate, 'día', 'días')} de retraso`
    return (
      `Rollout de ${model(p.model)}: ${phase}, ${f.number(p.done)} de ` +
      `${f.count(p.items, 'tarea hecha', 'tareas hechas')}${late}.`
    )
  },
  'serviceModels.REASON_NO_ACCOUNTS': () => 'No hay clientes para elegir un modelo.',
  'serviceModels.UNPAID_HAS_NO_TIER': () =>
    'La cuenta no paga nada, así que no le corresponde ningún nivel.',
  'serviceModels.REASON_NO_ITEMS': () =>
    'No hay tareas, así que no se puede calcular la proporción.',
  'serviceModels.REASON_NO_REVENUE': () =>
    'No se conocen el costo o los ingresos, o no hay ingresos.',
}
