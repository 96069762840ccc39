import type { ServiceModel } from '../../../entities/vocabularies.js'
import type { Room } from '../../../kernel/writer.js'
import type { ServiceModelsMessageParams } from './params.js'
import { thingsMessages } from '../../../entities/messages/en.js'

type P = ServiceModelsMessageParams

const model = (code: ServiceModel): string => thingsMessages[`things.serviceModel.${code}`]({})
const segment = (code: P['EXPECTATIONS']['segment']): string =>
  thingsMessages[`things.segment.${code}`]({})

const BASIS = { ACV: 'an ACV', REVENUE: 'revenue' }
const THE_BASIS = { ACV: 'the ACV', REVENUE: 'revenue' }
const COMPLEXITIES = {
  HIGH: 'High complexity',
  MODERATE: 'Moderate complexity',
  LOW: 'Low complexity',
}
const REQUIREMENTS = {
  GROSS_MARGIN: 'a healthy gross margin',
  BASE_SIZE: 'a base small enough for dedicated people',
  PLAYBOOKS: 'proven playbooks',
  PRODUCT_MARKET_FIT: 'product-market fit',
  INSTRUMENTATION: 'instrumentation of the product',
  HEALTH_DATA: 'health data',
  SIMPLE_PRODUCT: 'a simple product',
  AUTOMATION: 'content and automation',
  TIERS_DEFINED: 'a tier for every account',
}
const STAGES = {
  FOUNDERS: 'founders serve everyone high-touch',
  FIRST_CSMS: 'the first CSMs serve mostly high-touch',
  TIERS: 'tiers are needed and the hybrid model settles',
  DYNAMIC: 'tiers follow several factors and are automated',
}
const PHASES = {
  DESIGN: 'design',
  PILOT: 'pilot',
  FULL_ROLLOUT: 'full rollout',
  OPTIMISATION: 'continuous optimisation',
}

const unborne = (p: P['SEGMENT']): string =>
  p.listPriceVerdict === 'TOO_EXPENSIVE'
    ? ' At list prices its average customer does not bear the cost.'
    : ''

/** Service models, tiers and rollouts in English. */
export const serviceModelsMessages: Room<'serviceModels', P> = {
  'serviceModels.TIER_ACV': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} of ${f.money(p.value, p.currency, { beside: p.threshold })} reaches the threshold of ` +
    `${f.money(p.threshold, p.currency, { beside: p.value })}.`,
  'serviceModels.TIER_ACV_BELOW': (p, f) =>
    `${model(p.tier)}: ${BASIS[p.basis]} of ${f.money(p.value, p.currency, { beside: p.threshold })} is below the threshold of ` +
    `${f.money(p.threshold, p.currency, { beside: p.value })}.`,
  'serviceModels.TIER_STRATEGIC': (p) =>
    `${model(p.tier)}: the account is strategic, whatever its ACV.`,
  'serviceModels.TIER_COMPLEXITY': (p) =>
    `${model(p.tier)}: high complexity raises the tier by one.`,
  'serviceModels.TIER_AT_RISK': (p, f) =>
    `${model(p.tier)} until ${f.date(p.until)}: an account of this value that is at risk is promoted ` +
    'for a time.',
  'serviceModels.TIER_PROMOTION_OVER': (p, f) =>
    `${model(p.tier)}: the promotion for being at risk ended on ${f.date(p.on)}, and one risk promotes ` +
    'once.',
  'serviceModels.TIER_WAITS': (p, f) =>
    `Stays ${model(p.tier)}: ${THE_BASIS[p.basis]} crosses the threshold by less than ${f.percent(p.limit)}, so ` +
    `${model(p.next)} waits for the next evaluation.`,
  'serviceModels.TIER_WAITED': (p) =>
    `${model(p.tier)}: a second evaluation confirms the crossing.`,
  'serviceModels.MOVEMENT': (p, f) => {
    const until = p.until === null ? '' : ` until ${f.date(p.until)}`
    return `“${p.account}” moves from ${model(p.from)} to ${model(p.to)}${until}.`
  },
  'serviceModels.LEFT_OUT_LEAVING': (p, f) =>
    `Not in the plan: the account leaves on ${f.date(p.on)}.`,
  'serviceModels.LEFT_OUT_TOO_EXPENSIVE': (p, f) =>
    `Not in the plan: in ${model(p.tier)} it would cost ${f.money(p.cost, p.currency)} a year, too much ` +
    `for the ${f.money(p.revenue, p.currency)} that it pays.`,
  'serviceModels.LEFT_OUT_NO_CAPACITY': (p) =>
    `Not in the plan: no CSM has room for another ${model(p.tier)} account.`,
  'serviceModels.LEFT_OUT_SAVES_NOTHING': (p, f) =>
    `Not in the plan: ${model(p.tier)} would save nothing, at ${f.money(p.after, p.currency, { beside: p.before })} a year after ` +
    `${f.money(p.before, p.currency, { beside: p.after })}.`,
  'serviceModels.LEFT_OUT_NOT_FOUNDED': (p, f) =>
    `Not in the plan: a tech-touch tier takes ${f.money(p.investment, p.currency)} a year and pays from ` +
    `${f.count(p.breakEven, 'account', 'accounts')} like these on; it would have ` +
    `${f.number(p.accounts)}.`,
  'serviceModels.PLAN_TITLE': (p, f) =>
    `Move ${f.count(p.movements, 'account', 'accounts')} to another tier`,
  'serviceModels.MOVEMENTS': (p, f) =>
    `To change tier: ${f.count(p.moving, 'account', 'accounts')}. A small crossing waits for the next ` +
    `evaluation: ${f.count(p.waiting, 'account', 'accounts')}.`,
  'serviceModels.ECONOMICS': (p, f) =>
    `${segment(p.segment)}: an average revenue of ${f.money(p.averageRevenue, p.currency)} bears ` +
    `${model(p.model)}, at ${f.percent(p.share, { beside: p.limits })} of it by list prices.`,
  'serviceModels.ECONOMICS_NONE': (p, f) =>
    `${segment(p.segment)}: an average revenue of ${f.money(p.averageRevenue, p.currency)} bears no model; the ` +
    `cheapest, ${model(p.model)}, takes ${f.percent(p.share, { beside: p.limits })} of it by list prices.`,
  'serviceModels.COMPLEXITY': (p) =>
    `${COMPLEXITIES[p.complexity]} of the product asks for ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS': (p) =>
    `${segment(p.segment)}: customers of this segment expect ${model(p.model)}.`,
  'serviceModels.EXPECTATIONS_PRODUCT_LED': (p) =>
    `${segment(p.segment)}: in product-led growth customers expect self-service, ${model(p.model)}.`,
  'serviceModels.COMPETITION': (p) =>
    `${segment(p.segment)}: competitors give ${model(p.offered)} at the same ACV, which speaks for ` +
    `${model(p.model)}.`,
  'serviceModels.COMPETITION_SELF_SERVE': (p) =>
    `${segment(p.segment)}: the market serves itself and does not value people.`,
  'serviceModels.COMPETITION_UNKNOWN': (p) =>
    `${segment(p.segment)}: what competitors offer is not known, so this step does not vote.`,
  'serviceModels.SCALE_VOTE': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)} is the most personal model that bears ` +
    `${f.count(p.customers, 'customer', 'customers', 0)}.`,
  'serviceModels.SEGMENT': (p, f) =>
    `${segment(p.segment)}: ${model(p.model)}, with ${f.percent(p.score, 0)} of the ` +
    `votes.${unborne(p)}`,
  'serviceModels.SEGMENT_RAISED': (p) =>
    `${segment(p.segment)}: ${model(p.model)}, since these customers refuse service without ` +
    `people.${unborne(p)}`,
  'serviceModels.SELECTED': (p, f) => {
    const parts = f.list(p.segments.map((each) => `${segment(each.segment)} ${model(each.model)}`))
    const declared =
      p.declared === null || p.declared === p.model
        ? ''
        : ` The organisation has declared ${model(p.declared)}.`
    return `${model(p.model)} fits: ${parts}.${declared}`
  },
  'serviceModels.READINESS': (p, f) => {
    if (p.status === 'READY') return `${model(p.model)}: everything that it needs is in place.`
    const missing = p.missing.map((each) => REQUIREMENTS[each])
    const unknown = p.unknown.map((each) => REQUIREMENTS[each])
    const parts = [
      ...(missing.length === 0 ? [] : [`missing: ${f.list(missing)}`]),
      ...(unknown.length === 0 ? [] : [`not known: ${f.list(unknown)}`]),
    ]
    return `${model(p.model)}: ${parts.join('; ')}.`
  },
  'serviceModels.EVOLUTION': (p, f) => {
    const next =
      p.customersToNext === null
        ? ''
        : ` The next stage is ${f.count(p.customersToNext, 'customer', 'customers')} away.`
    return `With ${f.count(p.customers, 'customer', 'customers')}, ${STAGES[p.stage]}.${next}`
  },
  'serviceModels.SCALE': (p, f) => {
    const needs = p.needs.map((each) => `${model(each.model)} ${f.number(each.csms)}`)
    return `CSMs for ${f.count(p.customers, 'customer', 'customers', 0)}: ${f.list(needs)}.`
  },
  'serviceModels.ROLLOUT': (p, f) => {
    const phase = p.phase === null ? 'not begun' : PHASES[p.phase]
    const late = p.daysLate === 0 ? '' : `, ${f.count(p.daysLate, 'day', 'days')} late`
    return (
      `Rollout of ${model(p.model)}: ${phase}, ${f.number(p.done)} of ${f.count(p.items, 'item', 'items')} ` +
      `done${late}.`
    )
  },
  'serviceModels.REASON_NO_ACCOUNTS': () => 'There are no customers to select a model for.',
  'serviceModels.UNPAID_HAS_NO_TIER': () => 'The account pays nothing, so it has no tier to earn.',
  'serviceModels.REASON_NO_ITEMS': () => 'There are no items to divide by.',
  'serviceModels.REASON_NO_REVENUE': () => 'Cost or revenue is not known, or there is no revenue.',
}
