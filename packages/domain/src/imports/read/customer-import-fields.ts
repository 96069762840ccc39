import { opportunity } from '../../entities/opportunity.js'
import { renewal } from '../../entities/renewal.js'
import { stakeholder } from '../../entities/stakeholder.js'
import { successPlan } from '../../entities/success-plan.js'
import { SIGNAL_FAMILIES, TOUCHPOINT_KINDS } from '../../entities/vocabularies.js'
import { entitySpecs } from './entity-specs.js'
import { SPECS } from './field-spec.js'

const { key, given, text, maybe, date, day, dated } = SPECS
const number = { type: 'number', whenEmpty: 'LEAVE' } as const
const count = { ...number, percent: false } as const
/** A number in the unit of its row. */
const points = { percent: 'points' } as const
const plan = entitySpecs(successPlan.fields)

/**
 * The fields of the files that tell how customers are doing and what is done with them. `owner` is a
 * seat, or a person for the seat that they have.
 */
export const CUSTOMER_IMPORT_FIELDS = {
  HEALTH_SIGNALS: {
    key: given,
    account: key,
    date: dated,
    metric: given,
    value: number,
    family: { type: 'choice', whenEmpty: 'REFUSE', choices: SIGNAL_FAMILIES },
  },
  NPS: {
    key: given,
    account: key,
    date: dated,
    score: count,
    answer: count,
  },
  TOUCHPOINTS: {
    externalId: { ...given, standIns: ['account + date + kind'] },
    account: key,
    date: dated,
    kind: { type: 'choice', whenEmpty: 'REFUSE', required: true, choices: TOUCHPOINT_KINDS },
    person: maybe,
    outcome: maybe,
    nextOn: day,
  },
  STAKEHOLDERS: {
    externalId: { ...given, standIns: ['account + email', 'account + name'] },
    account: key,
    ...entitySpecs(stakeholder.fields),
    since: day,
    until: date,
  },
  SUCCESS_PLANS: {
    externalId: { ...given, standIns: ['account + title'] },
    account: key,
    ...plan,
    baseline: { ...plan.baseline, ...points },
    target: { ...plan.target, ...points },
    measured: { ...plan.measured, ...points },
    owner: text,
    since: day,
  },
  OPPORTUNITIES: {
    externalId: { ...given, standIns: ['account + kind + expectedOn', 'account + kind'] },
    account: key,
    ...entitySpecs(opportunity.fields),
    currency: maybe,
    owner: text,
    since: day,
  },
  RENEWALS: {
    externalId: { ...given, standIns: ['account + contractEnd'] },
    account: key,
    ...entitySpecs(renewal.fields),
    currency: maybe,
    owner: text,
    since: day,
  },
} as const
