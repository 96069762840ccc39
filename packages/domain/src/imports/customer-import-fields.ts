import {
  OPPORTUNITY_KINDS,
  OPPORTUNITY_STAGES,
  RENEWAL_INTENTS,
  RENEWAL_STAGES,
  SIGNAL_FAMILIES,
  STAKEHOLDER_ROLES,
  SUCCESS_PLAN_STATUSES,
  TOUCHPOINT_KINDS,
} from '../state/vocabulary.js'
import { SPECS } from './specs.js'

const { key, given, text, maybe, list, date, day, dated } = SPECS
const number = { type: 'number', whenEmpty: 'LEAVE' } as const
const mustNumber = { type: 'number', whenEmpty: 'REFUSE' } as const

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
    score: number,
    answer: number,
  },
  TOUCHPOINTS: {
    externalId: key,
    account: key,
    date: dated,
    kind: { type: 'choice', whenEmpty: 'REFUSE', required: true, choices: TOUCHPOINT_KINDS },
    person: maybe,
    outcome: maybe,
    nextOn: day,
  },
  STAKEHOLDERS: {
    externalId: key,
    account: key,
    name: given,
    role: { type: 'choice', whenEmpty: 'REFUSE', choices: STAKEHOLDER_ROLES },
    title: text,
    email: text,
    since: day,
    until: day,
  },
  SUCCESS_PLANS: {
    externalId: key,
    account: key,
    title: given,
    metric: given,
    unit: text,
    baseline: number,
    target: mustNumber,
    measured: { type: 'number', whenEmpty: 'NULL' },
    startOn: { type: 'date', whenEmpty: 'REFUSE' },
    dueOn: { type: 'date', whenEmpty: 'REFUSE' },
    status: { type: 'choice', whenEmpty: 'LEAVE', choices: SUCCESS_PLAN_STATUSES },
    owner: text,
    since: day,
  },
  OPPORTUNITIES: {
    externalId: key,
    account: key,
    kind: { type: 'choice', whenEmpty: 'REFUSE', choices: OPPORTUNITY_KINDS },
    stage: { type: 'choice', whenEmpty: 'LEAVE', choices: OPPORTUNITY_STAGES },
    amount: { type: 'money', whenEmpty: 'REFUSE' },
    currency: maybe,
    expectedOn: date,
    trigger: text,
    handedToSalesOn: date,
    owner: text,
    since: day,
  },
  RENEWALS: {
    externalId: key,
    account: key,
    contractEnd: { type: 'date', whenEmpty: 'REFUSE' },
    stage: { type: 'choice', whenEmpty: 'LEAVE', choices: RENEWAL_STAGES },
    intent: { type: 'choice', whenEmpty: 'NULL', choices: RENEWAL_INTENTS },
    blockers: list,
    savePlan: text,
    owner: text,
    since: day,
  },
} as const
