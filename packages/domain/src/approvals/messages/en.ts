import type { Room } from '../../kernel/writer.js'
import type { ApprovalMessageParams } from './params.js'

/** What is said of approvals, in English. */
export const approvalsMessages: Room<'approvals', ApprovalMessageParams> = {
  'approvals.EVERY_PLAN': () => 'Every plan needs approval here.',
  'approvals.MANY_CHANGES': (p, f) =>
    `The plan changes ${f.count(p.count, 'thing', 'things', { beside: p.limit })}, more than ${f.number(p.limit, { beside: p.count })}.`,
  'approvals.HIGH_COST': (p, f) =>
    `The plan costs ${f.money(p.amount, p.currency, { beside: p.limit })} a year, more than ` +
    `${f.money(p.limit, p.currency, { beside: p.amount })}.`,
  'approvals.HIGH_COST_UNTOLD': (p, f) =>
    `The plan costs more than ${f.money(p.limit, p.currency)} a year.`,
  'approvals.RULE_CHANGED': () => 'The plan changes who must approve.',
  'approvals.OWN_PROPOSAL': () => 'Whoever made a plan, or a part of it, cannot approve it.',
  'approvals.NOT_NAMED': (p, f) => `Only these can approve: ${f.list(p.approvers)}.`,
  'approvals.NO_PERSON': () => 'Only a person can approve, and a token that acts for one.',
  'approvals.DRAFT': () => 'Nobody else sees a draft: make a scenario of it first.',
}
