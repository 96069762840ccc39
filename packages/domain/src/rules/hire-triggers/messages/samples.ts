import type { hireTriggersMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const group = { by: 'TEAM', name: 'EMEA' } as const
const hires = { ...group, people: 2 } as const
const book = { segment: 'ENTERPRISE', perCsm: 13, limit: 12 } as const
const pipeline = { renewals: 180, load: 1.2, capacity: 1, quickEstimate: 1.8 } as const

const levels = {
  promised: 0.1,
  leftOut: [{ day: '2026-02-10', breached: 11, of: 15 }],
} as const

/** One example of the parameters of each message of the hire triggers. */
export const hireTriggersSamples: ParamsOf<typeof hireTriggersMessages> = {
  'hireTriggers.NOT_EVALUATED': { ...group, missing: 'HEALTH' },
  'hireTriggers.BOOK_FULL': { ...hires, ...book },
  'hireTriggers.AHEAD': { ...hires, family: 'CSM', from: '2027-02-01' },
  'hireTriggers.SHORT_UNTIL': {
    ...group,
    family: 'CSM',
    seats: 1.4,
    until: '2027-02-01',
    remedies: ['PAUSE_ASSIGNMENTS', 'COVER', 'FIXED_TERM'],
  },
  'hireTriggers.BOOK_FULL_SO_FAR': { ...hires, ...book, since: '2026-11-02' },
  'hireTriggers.BOOK_NOT_LASTING': { ...group, ...book },
  'hireTriggers.BOOK_BELOW': { ...group, segment: 'MID_MARKET', perCsm: 48, limit: 60 },
  'hireTriggers.BOOK_NOBODY': { ...hires, accounts: 18 },
  'hireTriggers.CONTACT_THIN': { ...group, weeks: 8, window: 13, contacts: 20 },
  'hireTriggers.NONE_AT_RISK': { ...group, riskDays: 14 },
  'hireTriggers.FEW_AT_RISK': {
    ...group,
    atRisk: 7,
    untouched: 3,
    least: 10,
    riskDays: 14,
    days: 14,
  },
  'hireTriggers.UNTOUCHED': {
    ...hires,
    atRisk: 25,
    share: 0.32,
    limit: 0.2,
    days: 14,
    riskDays: 14,
  },
  'hireTriggers.TOUCHED': { ...group, atRisk: 30, share: 0.1, limit: 0.2, days: 14, riskDays: 14 },
  'hireTriggers.BACKLOG_LONG': { ...hires, queued: 12, months: 4.1, limit: 3 },
  'hireTriggers.BACKLOG_SHORT': { ...group, months: 1.2, limit: 3 },
  'hireTriggers.BACKLOG_NOBODY': { ...hires, queued: 12 },
  'hireTriggers.BACKLOG_NONE': group,
  'hireTriggers.TICKETS_HIGH': { ...hires, perDay: 24.5, limit: 20 },
  'hireTriggers.TICKETS_SEVERE': { ...hires, perDay: 33, limit: 30 },
  'hireTriggers.TICKETS_NOBODY': { ...hires, opened: 90 },
  'hireTriggers.FEW_SOLVED': { ...group, solved: 12, least: 30, leftOut: [] },
  'hireTriggers.LEVELS_KEPT': { ...group, ...levels, rate: 0.03, before: 0.04 },
  'hireTriggers.LEVELS_BROKEN': {
    ...hires,
    ...levels,
    rate: 0.13,
    before: 0.12,
    leftOut: [],
    isSameHire: false,
  },
  'hireTriggers.BREACHES_RISING': {
    ...hires,
    ...levels,
    rate: 0.08,
    before: 0.03,
    isSameHire: true,
  },
  'hireTriggers.TICKETS_FINE': { ...group, perDay: 12, limit: 20 },
  'hireTriggers.TICKETS_NONE': group,
  'hireTriggers.OPS_FIRST_DUE': { ...hires, people: 1, csms: 9, from: 8 },
  'hireTriggers.OPS_FIRST_EARLY': { ...group, csms: 4, from: 8 },
  'hireTriggers.OPS_THERE': { ...group, ops: 1 },
  'hireTriggers.OPS_STRETCHED': { ...hires, ratio: 14, limit: 10 },
  'hireTriggers.OPS_ENOUGH': { ...group, ratio: 8, limit: 10 },
  'hireTriggers.OPS_NONE': group,
  'hireTriggers.RENEWALS_EXCEED': { ...hires, ...pipeline },
  'hireTriggers.RENEWALS_FIT': { ...group, ...pipeline },
  'hireTriggers.SPAN_WIDE': { ...hires, leaders: 'CS Manager', leaderless: 6 },
  'hireTriggers.SPAN_FINE': { ...group, name: null, leaders: 1, csms: 6 },
}
