import type { OrgModelCriterion } from '../criteria.js'
import type { TeamPurpose } from '../template/template-team.js'
import type {
  GrowthMotion,
  LeadershipLayer,
  OrgModel,
  ReportingLine,
  RoleFamily,
  Segment,
} from '../../../entities/vocabularies.js'
import type { Formats } from '../../../kernel/formats.js'
import type { OrgModelsMessageParams } from './params.js'
import type { Room } from '../../../kernel/writer.js'
import { thingsMessages } from '../../../entities/messages/en.js'

const MODELS: Readonly<Record<OrgModel, string>> = {
  GENERALIST: 'generalist model',
  SPECIALIST: 'specialist model',
  POD: 'pod model',
  GEOGRAPHIC: 'geographic model',
}
const LINES: Readonly<Record<ReportingLine, string>> = {
  CRO: 'CRO',
  CEO_COO: 'CEO/COO',
  CCO: 'CCO',
}
const CRITERIA: Readonly<Record<OrgModelCriterion, string>> = {
  CUSTOMERS: 'customers',
  CSMS: 'CSMs',
  SEGMENTS: 'segments with real volume',
  REGIONS: 'regions with enough customers',
  LANGUAGES: 'languages',
  HANDOFF_COST: 'revenue served high-touch, which handoffs put at risk',
  COMPLEXITY: 'complexity',
  TEAM_SIZE: 'people in the team',
}
const MOTIONS: Readonly<Record<GrowthMotion, string>> = {
  SALES_LED: 'sales-led growth',
  PRODUCT_LED: 'product-led growth',
  LAND_AND_EXPAND: 'land-and-expand growth',
  MISSION_DRIVEN: 'a mission-driven company',
}
const TEAMS: Readonly<Record<Exclude<TeamPurpose, 'POD' | 'REGION'>, string>> = {
  ROOT: 'Post-sale',
  CUSTOMER_SUCCESS: 'Customer Success',
  ONBOARDING: 'Onboarding',
  RENEWALS: 'Renewals',
  SUPPORT: 'Support',
  CS_OPS: 'CS Operations',
  OTHER_REGIONS: 'Other regions',
}

const family = (each: RoleFamily): string => thingsMessages[`things.roleFamily.${each}`]({})
const segment = (each: Segment): string => thingsMessages[`things.segment.${each}`]({})
const layer = (each: LeadershipLayer): string =>
  thingsMessages[`things.leadershipLayer.${each}`]({})

type Measured = { readonly criterion: OrgModelCriterion; readonly measure: number }

/** A criterion with its measure: a count, or a share. */
const measured = ({ criterion, measure }: Measured, f: Formats): string => {
  const isShare = criterion === 'HANDOFF_COST' || criterion === 'COMPLEXITY'
  return `${CRITERIA[criterion]} (${isShare ? f.percent(measure, 0) : f.number(measure)})`
}

/** A criterion of a reporting line, as it is in the organization. */
const criterion = (p: OrgModelsMessageParams['LINE_PART' | 'LINE_WHY_NOT'], f: Formats): string =>
  ({
    GROWTH_MOTION: p.growthMotion === null ? 'growth motion not told' : MOTIONS[p.growthMotion],
    CUSTOMERS:
      `${f.count(p.customers, 'customer', 'customers')}, ${f.percent(p.highTouchShare, 0)} of the revenue ` +
      'served high-touch',
    MATURITY:
      p.maturity === null ? 'maturity not assessed' : `maturity ${f.number(p.maturity)} of 5`,
    SENIORITY: p.layer === null ? 'no leader of a known layer' : `top seat: ${layer(p.layer)}`,
  })[p.criterion]

/** Models of organization and reporting lines, in English. */
export const orgModelsMessages: Room<'orgModels', OrgModelsMessageParams> = {
  'orgModels.RECOMMENDED': (p, f) => {
    const model = MODELS[p.model]
    const score = f.number(p.score, 1)
    const held = p.incumbent === null ? '' : MODELS[p.incumbent]
    switch (p.verdict) {
      case 'ADOPT':
        return `Start with the ${model}: it fits best, with ${score} of 100 points.`
      case 'STAY':
        return `Stay with the ${model}: it fits best, with ${score} of 100 points.`
      case 'TIE':
        return (
          `A tie: stay with the ${model} (${f.count(p.score, 'point', 'points', 1)}). The ${MODELS[p.leader]} is only ` +
          `${f.count(p.lead, 'point', 'points', { digits: 1, beside: p.margin })} ahead, and a change takes a lead of ` +
          `${f.number(p.margin, { digits: 1, beside: p.lead })}.`
        )
      case 'COMMITTED':
        return `Stay with the ${model}: it was changed recently, and you are committed until ${f.date(p.until ?? '')}.`
      case 'CHANGE':
        return `Change from the ${held} to the ${model}, which fits best with ${score} of 100 points.`
    }
  },
  'orgModels.MODEL_PART': (p, f) =>
    `For the ${MODELS[p.model]}: ${measured(p, f)}, ${f.number(p.points, { digits: 1, beside: p.of })} of ` +
    `${f.count(p.of, 'point', 'points', { digits: 1, beside: p.points })}.`,
  'orgModels.WHY': (p, f) =>
    `What speaks for the ${MODELS[p.model]}: ${measured(p, f)}, ${f.count(p.points, 'point', 'points', 1)}.`,
  'orgModels.WHY_NOT': (p, f) =>
    `The ${MODELS[p.model]} falls ${f.count(p.lost, 'point', 'points', 1)} behind the ${MODELS[p.best]}: ` +
    `${measured(p, f)}.`,
  'orgModels.LEADS_BY': (p, f) => {
    const lead = f.count(p.lead, 'point', 'points', { digits: 1, beside: p.margin })
    return p.verdict === 'COMMITTED'
      ? `The ${MODELS[p.model]} leads by ${lead}, and comes too soon after the last change.`
      : `The ${MODELS[p.model]} leads by ${lead} only: a change takes ${f.number(p.margin, { digits: 1, beside: p.lead })}.`
  },
  'orgModels.LIMIT_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', { beside: p.limit })}: the generalist model works up to ${f.number(p.limit)}.`,
  'orgModels.LIMIT_CSMS': (p, f) =>
    `${f.count(p.csms, 'CSM', 'CSMs', { beside: p.limit })} needed or in place: one team of generalists has up to ${f.number(p.limit)}.`,
  'orgModels.LIMIT_FEW_CUSTOMERS': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', { beside: p.limit })}: up to ` +
    `${f.number(p.limit)} there is not enough work to split between specialists.`,
  'orgModels.LIMIT_SEGMENTS': (p, f) =>
    `${f.count(p.segments, 'segment has', 'segments have', { beside: 2 })} ` +
    `${f.count(p.at, 'customer', 'customers')} or more: pods need at least two.`,
  'orgModels.LIMIT_REGIONS': (p, f) =>
    `${f.count(p.regions, 'region has', 'regions have', { beside: 2 })} ` +
    `${f.count(p.at, 'customer', 'customers')} or more: a geographic model needs at least two.`,
  'orgModels.TIP_LEAD': (p, f) =>
    `Change when the ${MODELS[p.model]} leads by ${f.count(p.margin, 'point', 'points', { digits: 1, beside: p.lead })} (now ${f.number(p.lead, { digits: 1, beside: p.margin })}).`,
  'orgModels.TIP_QUARTERS': (p, f) =>
    `Or when the ${MODELS[p.model]} has led at ${f.count(p.quarters, 'quarter-end', 'quarter-ends')} in a row ` +
    `(${f.number(p.led)} so far).`,
  'orgModels.TIP_COMMITMENT': (p, f) =>
    `Ask again on ${f.date(p.until)}: if the ${MODELS[p.model]} still leads then, a change may pay off.`,
  'orgModels.REVISIT_CUSTOMERS': (p, f) =>
    `At ${f.count(p.at, 'customer', 'customers', { beside: p.customers })} (now ${f.number(p.customers, { beside: p.at })}) another model begins to fit.`,
  'orgModels.REVISIT_CSMS': (p, f) =>
    `Beyond ${f.count(p.limit, 'CSM', 'CSMs', { beside: p.csms })} (now ${f.number(p.csms, { beside: p.limit })}) the generalist model is outgrown.`,
  'orgModels.REVISIT_SEGMENT': (p, f) =>
    `When the segment ${segment(p.segment)} reaches ${f.count(p.at, 'customer', 'customers', { beside: p.customers })} ` +
    `(now ${f.number(p.customers, { beside: p.at })}).`,
  'orgModels.REVISIT_REGION': (p, f) =>
    `When ${f.region(p.region)} reaches ${f.count(p.at, 'customer', 'customers', { beside: p.customers })} (now ${f.number(p.customers, { beside: p.at })}).`,
  'orgModels.REVISIT_REGION_LOST': (p, f) =>
    `When ${f.region(p.region)} falls below ${f.count(p.below, 'customer', 'customers', { beside: p.customers })} (now ${f.number(p.customers, { beside: p.below })}).`,
  'orgModels.LINE_RECOMMENDED': (p, f) => {
    const points = `${f.number(p.score, 1)} of 100 points`
    const lead = f.count(p.lead, 'point', 'points', { digits: 1, beside: p.margin })
    if (p.declared === null || p.verdict === 'ADOPT') {
      return `Post-sale should report to the ${LINES[p.line]}: ${points}.`
    }
    switch (p.verdict) {
      case 'STAY':
        return `Post-sale reports to the ${LINES[p.line]}, and should: ${points}.`
      case 'TIE':
        return (
          `Post-sale reports to the ${LINES[p.line]}, and should stay there: the ${LINES[p.best]} leads by ${lead} ` +
          `only, a change takes ${f.number(p.margin, { digits: 1, beside: p.lead })}.`
        )
      case 'CHANGE':
        return (
          `Post-sale should report to the ${LINES[p.line]}: ${points}, ${lead} ahead of the ` +
          `${LINES[p.declared]}, to whom it reports today.`
        )
    }
  },
  'orgModels.LINE_PART': (p, f) => {
    return `${LINES[p.line]}: ${criterion(p, f)}, ${f.number(p.points, { digits: 1, beside: p.of })} of ${f.count(p.of, 'point', 'points', { digits: 1, beside: p.points })}.`
  },
  'orgModels.LINE_WHY_NOT': (p, f) =>
    `The ${LINES[p.line]} falls ${f.count(p.lost, 'point', 'points', 1)} behind the ${LINES[p.best]}: ${criterion(p, f)}.`,
  'orgModels.LINE_LIMIT': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', { beside: p.from })}: a CCO is for ` +
    `${f.number(p.from, { beside: p.customers })} or more.`,
  'orgModels.TEAM_NAME': (p, f) => {
    if (p.purpose === 'REGION') return p.region ?? TEAMS.OTHER_REGIONS
    if (p.purpose === 'POD') return `${f.list(p.segments.map(segment))} pod`
    return TEAMS[p.purpose]
  },
  'orgModels.TRANSITION_TITLE': (p, f) =>
    `Turn into the ${MODELS[p.model]} in ${f.count(p.weeks, 'week', 'weeks')}`,
  'orgModels.TRANSITION_REASON': (p, f) =>
    `${f.count(p.handOvers, 'account gets', 'accounts get')} somebody new, each once; ${f.count(p.followed, 'account changes', 'accounts change')} team with people who know them.`,
  'orgModels.PLAN_TITLE': (p) => `Turn into the ${MODELS[p.model]}`,
  'orgModels.PLAN_REASON': (p, f) =>
    `The ${MODELS[p.model]} with ${f.count(p.teams, 'team', 'teams')}, sized by ` +
    `capacity; ${f.count(p.opened, 'position', 'positions')} opened.`,
  'orgModels.NOTE_NOT_YET': (p, f) => `There is no organisation on ${f.date(p.date)}.`,
  'orgModels.NOTE_SIZED': (p, f) => {
    const spare = p.present - p.seats
    const end =
      p.opened > 0
        ? `${f.number(p.opened)} opened`
        : spare > 0
          ? `${f.number(spare)} more than needed, who stay`
          : 'none opened'
    return (
      `${p.team}, ${family(p.family)}: a load of ${f.count(p.load, 'whole position', 'whole positions')} takes ` +
      `${f.number(p.seats)} at the target utilisation; ${f.number(p.present)} present, ${end}.`
    )
  },
  'orgModels.NOTE_POD_GUIDE': (p, f) =>
    `The guide draws the Enterprise pod with ${f.count(p.guideCsms, 'CSM', 'CSMs')}, which is ` +
    `${f.number(p.guideLower)}–${f.count(p.guideUpper, 'account', 'accounts')} each; its own capacity table allows ` +
    `${f.number(p.lower)}–${f.number(p.upper)}. Sized by capacity: ${f.count(p.seats, 'CSM', 'CSMs')} in the pod ` +
    `with ${f.count(p.customers, 'Enterprise customer', 'Enterprise customers')}.`,
  'orgModels.NOTE_SMALL_SEGMENT': (p, f) =>
    `${segment(p.segment)} has ` +
    `${f.count(p.customers, 'customer', 'customers', { beside: p.at })}, fewer than the ${f.number(p.at, { beside: p.customers })} of a pod of its own.`,
  'orgModels.NOTE_SMALL_REGIONS': (p, f) => {
    const names =
      p.regions.length === 0 ? 'without a region' : f.list(p.regions.map((each) => f.region(each)))
    return (
      `${f.count(p.customers, 'customer is', 'customers are', { beside: p.at })} outside the ` +
      `regions of ${f.number(p.at, { beside: p.customers })} and more (${names}): they share a team.`
    )
  },
  'orgModels.NOTE_UNCOVERED': (p, f) =>
    `${f.count(p.accounts, 'customer has', 'customers have')} no CSM: counted ` +
    'in the size, and still to be assigned.',
  'orgModels.NOTE_EMPTY_POOL': (p, f) =>
    `Fill first: ${family(p.family)} in ${p.team}. Until then ${f.number(p.accounts)} ` +
    `${f.plural(p.accounts, 'customer has', 'customers have')} nobody there, and ` +
    `${f.plural(p.accounts, 'has', 'have')} somebody today.`,
  'orgModels.NOTE_MIXED_BOOKS': (p, f) =>
    `${f.count(p.accounts, 'customer keeps', 'customers keep')} a CSM of ` +
    'another team: a rebalancing can hand over what does not belong there.',
  'orgModels.NOTE_KEPT_TEAMS': (p, f) =>
    `Not retired, since something recorded still needs them: ${f.list(p.teams)}.`,
  'orgModels.NOTE_KEPT_LINES': (p, f) =>
    `${f.count(p.seats, 'position keeps', 'positions keep')} the present ` +
    'reporting line, since another would not hold.',
}
