import type { Tier } from '../../../entities/vocabularies.js'
import { thingsMessages } from '../../../entities/messages/en.js'
import type { Room } from '../../../kernel/writer.js'
import type { TierThresholdsMessageParams } from './params.js'

const tierName = (tier: Tier): string => thingsMessages[`things.tier.${tier}`]({})

/** Thresholds between tiers, in English. */
export const tierThresholdsMessages: Room<'tierThresholds', TierThresholdsMessageParams> = {
  'tierThresholds.PLAN_TITLE': (p, f) =>
    `Begin ${tierName('LOW_TOUCH')} at ${f.money(p.lowTouch, p.currency)} and ${tierName('HIGH_TOUCH')} at ${f.money(p.highTouch, p.currency)}`,
  'tierThresholds.PLAN_REASON': (p, f) =>
    `Serving everybody so costs ${f.money(p.cost, p.currency)} a year; as they are served today it is ${f.money(p.today, p.currency)}. ` +
    `Expected GRR is ${f.percent(p.grr, { digits: 1, beside: p.leastGrr })}, and the floor is ${f.percent(p.leastGrr, { digits: 1, beside: p.grr })}.`,
  'tierThresholds.NO_PLAN': () => 'No thresholds keep enough',
  'tierThresholds.NO_CUSTOMERS': () => 'No account pays, so there is nobody to part into tiers.',
  'tierThresholds.OUT_OF_REACH': (p, f) =>
    `No thresholds are expected to keep ${f.percent(p.leastGrr, { digits: 1, beside: p.highest })}: the most is ${f.percent(p.highest, { digits: 1, beside: p.leastGrr })}, ` +
    `since even ${tierName(p.tier)} is expected to keep ${f.percent(p.grr, { digits: 1 })}.`,
  'tierThresholds.ASSOCIATION': () =>
    'What is on record of a tier is what became of the customers who were in it. That the ones served more stayed more is an association, and no proof that serving others so would keep them.',
  'tierThresholds.CATALOGUE': (p, f) =>
    `The record is too short to tell what ${f.list(p.tiers.map(tierName))} keeps: figures of the catalogue stand in for it.`,
  'tierThresholds.POOLED': (p, f) =>
    `On record ${f.list(p.tiers.map(tierName))} did not keep more the more they serve, and are taken as one at ${f.percent(p.grr, { digits: 1 })}: between them only the cost decides. Say what you expect of them to see what serving more is worth.`,
  'tierThresholds.FOUNDING': (p, f) =>
    `The tech-touch tier has yet to be founded: ${f.money(p.perYear, p.currency)} a year of its cost is that.`,
  'tierThresholds.PROMOTED': (p, f) =>
    `${f.count(p.accounts, 'account is promoted', 'accounts are promoted')} for being at risk, and the plan leaves ${p.accounts === 1 ? 'it' : 'them'} so until that ends.`,
}
