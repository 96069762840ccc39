import type { ParamsOf } from '../../kernel/writer.js'
import type { approvalsMessages } from './en.js'

/** Parameters for each message. */
export const approvalsSamples: ParamsOf<typeof approvalsMessages> = {
  'approvals.EVERY_PLAN': {},
  'approvals.MANY_CHANGES': { count: 60, limit: 50 },
  'approvals.HIGH_COST': { amount: 24_000_000, limit: 10_000_000, currency: 'USD' },
  'approvals.HIGH_COST_UNTOLD': { limit: 10_000_000, currency: 'USD' },
  'approvals.RULE_CHANGED': {},
  'approvals.OWN_PROPOSAL': {},
  'approvals.NOT_NAMED': { approvers: ['ana@acme.example', 'bo@acme.example'] },
  'approvals.NO_PERSON': {},
  'approvals.DRAFT': {},
}
