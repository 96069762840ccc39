import { languagesInWords, regionsInWords } from '../../../entities/messages/listed-words.js'
import { thingsMessages } from '../../../entities/messages/en.js'
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
  CUSTOMERS: 'customers',
  HEADCOUNT: 'headcount',
  GRR: 'GRR',
  NRR: 'NRR',
}
const PLACES = {
  BELOW: 'below the band of',
  WITHIN: 'in the band of',
  ABOVE: 'above the band of',
}
const CRITERIA: Readonly<Record<Exclude<CandidateCriterion, 'STEP'>, string>> = {
  LANGUAGES: 'languages of the team',
  REGION: 'regions of the team',
  SKILLS: 'skills asked for',
}

const family = (each: RoleFamily): string => thingsMessages[`things.roleFamily.${each}`]({})
/** A role by the name that the organization gives it, else as usual. */
const accountable = (role: AccountableRole, name: string | null): string =>
  name ?? thingsMessages[`things.accountableRole.${role}`]({})
const responsibility = (each: NamedResponsibility): string =>
  thingsMessages[`things.namedResponsibility.${each}`]({})
const families = (all: readonly RoleFamily[], f: Formats): string => f.list(all.map(family))
const segment = (each: Segment): string => thingsMessages[`things.segment.${each}`]({})
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

/** Stages, careers and responsibilities, in English. */
export const orgStructureMessages: Room<'orgStructure', OrgStructureMessageParams> = {
  'orgStructure.STAGE': (p, f) => {
    const others = p.disagreeing.map((measure) => MEASURES[measure])
    const differ = others.length === 0 ? '' : ` Another stage by ${f.list(others)}.`
    const due =
      p.met === 0 ? '' : ` ${f.count(p.met, 'condition', 'conditions')} for moving on met.`
    return `Stage ${p.stage} with ${f.count(p.customers, 'customer', 'customers')}.${differ}${due}`
  },
  'orgStructure.STAGE_READ': (p, f) => {
    const top = p.openTop ? '+' : ''
    const told = (limit: number): string => measured(p.measure, limit, p.value, f)
    const band =
      p.lower === p.upper ? `${told(p.lower)}${top}` : `${told(p.lower)}–${told(p.upper)}${top}`
    const value = measured(p.measure, p.value, [p.lower, p.upper, ...p.limits], f)
    return `Stage ${p.stage} by ${MEASURES[p.measure]}: ${value}, ${PLACES[p.place]} ${band}.`
  },
  'orgStructure.STAGE_UNKNOWN': (p) =>
    `No stage by ${MEASURES[p.measure]}: the figure is not known.`,
  'orgStructure.STAGE_DISAGREES': (p) =>
    `Stage ${p.stage} by ${MEASURES[p.measure]}, but stage ${p.byCustomers} by customers.`,
  'orgStructure.CUSTOMERS_REACH': (p, f) =>
    `${f.count(p.customers, 'customer', 'customers', { beside: p.from })}; the next stage ` +
    `is due from ${f.number(p.from, { beside: p.customers })}.`,
  'orgStructure.TEAM_GROWS': (p, f) =>
    `${f.count(p.people, 'person', 'people', { beside: p.from })} and ` +
    `${f.count(p.openSeats, 'open position', 'open positions')}; the stage ends with person ` +
    `${f.number(p.from, { beside: p.people })}.`,
  'orgStructure.PERSON_FULL': (p, f) =>
    `The fullest CSM has ${f.count(p.accounts, 'account', 'accounts', { digits: 0, beside: p.from })}, the highest utilisation is ` +
    `${f.percent(p.utilisation, 0)}; one person is usually full at ${f.count(p.from, 'account', 'accounts', { digits: 0, beside: p.accounts })}.`,
  'orgStructure.SPECIALISTS_DUE': (p, f) =>
    p.families.length === 0
      ? 'No work would keep a specialist busy yet.'
      : `There is work enough to keep specialists busy: ${families(p.families, f)}.`,
  'orgStructure.BACKLOG_WEEKS': (p, f) =>
    `${f.count(p.queued, 'customer waits', 'customers wait')} for onboarding, ` +
    `a backlog of ${f.count(p.weeks, 'week', 'weeks', { digits: 1, beside: p.limit })}; the limit is ${f.number(p.limit, { digits: 1, beside: p.weeks })}.`,
  'orgStructure.BACKLOG_NOBODY': (p, f) =>
    `${f.count(p.queued, 'customer waits', 'customers wait')} for onboarding ` +
    'and no specialist has capacity.',
  'orgStructure.RENEWALS_SLIP': (p, f) =>
    `Contracts past their end without a decision: ${f.number(p.slipping)} of ` +
    `${f.number(p.contracts)} (${f.percent(p.share, { beside: p.limit })}); the limit is ${f.percent(p.limit, { beside: p.share })}.`,
  'orgStructure.NO_CONTRACTS': () => 'No contract’s end is known, so slipping cannot be told.',
  'orgStructure.NEW_MARKETS': (p, f) =>
    p.markets.length === 0
      ? `No region or segment was entered in the last ${f.count(p.months, 'month', 'months')}.`
      : `Entered in the last ${f.count(p.months, 'month', 'months')}: ${f.list(p.markets.map((each) => market(each, f)))}.`,
  'orgStructure.NO_PAST_CUSTOMERS': (p, f) =>
    `There were no customers ${f.count(p.months, 'month', 'months')} ago to compare with.`,
  'orgStructure.SPECIALISATION': (p, f) =>
    p.families.length === 0
      ? 'Nothing needs to be split off yet.'
      : `To be split off, in this order: ${families(p.families, f)}.`,
  'orgStructure.SPLIT_DUE': (p, f) =>
    `${family(p.family)}: the work keeps ${f.count(p.busy, 'person', 'people', 1)} busy. ` +
    `Begin with ${f.number(p.people)}; the guide splits it off at stage ${p.usualStage}.`,
  'orgStructure.SPLIT_EARLY': (p, f) =>
    `${family(p.family)}: the work would keep a person busy for only ${f.percent(p.busy, 0)} of the ` +
    `time; the guide splits it off at stage ${p.usualStage}.`,
  'orgStructure.SPLIT_DONE': (p, f) =>
    `${family(p.family)}: already a job of its own, with ` +
    `${f.count(p.people, 'person', 'people')}.`,
  'orgStructure.NO_SEAT': (p) => `${p.person} sits in no position, so there is no ladder to climb.`,
  'orgStructure.TOP_OF_LADDER': (p) =>
    `${p.person} is on the last rung of the ladder: ${p.role.en}.`,
  'orgStructure.NEXT_STEP': (p, f) =>
    `${p.person}: from ${p.role.en} to ${p.next.en}; ` +
    `${f.count(p.open, 'open position', 'open positions')} there.`,
  'orgStructure.SEAT_TAKEN': (p) => `“${p.position}” is not open.`,
  'orgStructure.NO_CANDIDATES': (p) => `Nobody inside could fill “${p.position}”.`,
  'orgStructure.CANDIDATES': (p, f) =>
    `${f.count(p.count, 'person', 'people')} could fill “${p.position}”, ${p.best} first.`,
  'orgStructure.CANDIDATE_PART': (p, f) => {
    const points = `${f.number(p.points, { digits: 1, beside: p.of })} of ${f.count(p.of, 'point', 'points', { digits: 1, beside: p.points })}`
    if (p.criterion === 'STEP') {
      return p.steps === 0
        ? `${p.person}: a move on the same rung, ${points}.`
        : `${p.person}: ${f.count(p.steps, 'rung', 'rungs')} up, ${points}.`
    }
    const wanted = p.wanted === '' ? 'none named' : wantedWords(p, f)
    return `${p.person}: ${CRITERIA[p.criterion]} (${wanted}), ${points}.`
  },
  'orgStructure.RESPONSIBILITIES': (p, f) =>
    `${f.count(p.cells, 'responsibility', 'responsibilities')} by segment: ${f.number(p.gaps)} with gaps, ` +
    `${f.number(p.doubles)} with more than one owner.`,
  'orgStructure.RESPONSIBILITY': (p, f) => {
    const where = `${responsibility(p.responsibility)}, ${segment(p.segment)}`
    const chosen = p.chosen === null ? null : accountable(p.chosen, p.roleName)
    if (chosen !== null && p.families.length === 0 && p.uncovered === 0) {
      return `${where}: ${chosen}, by your own choice.`
    }
    const who = p.families.length === 0 ? 'nobody' : families(p.families, f)
    const own = chosen === null ? '' : ` Role chosen: ${chosen}.`
    const missing = p.uncovered + p.vacant
    const gap =
      missing === 0
        ? ''
        : ` Customers without anyone: ${f.number(missing)} of ${f.number(p.accounts)}` +
          `${p.vacant === 0 ? '' : ` (${f.number(p.vacant)} with an open position)`}.`
    const double = p.double ? ' More than one role answers.' : ''
    return `${where}: ${who}.${own}${gap}${double}`
  },
}
