import type { orgModelsMessages } from './en.js'
import type { ParamsOf } from '../../../kernel/writer.js'

const measured = { model: 'POD', criterion: 'CUSTOMERS', measure: 620 } as const

/** One example of the parameters of each message about models of organization. */
export const orgModelsSamples: ParamsOf<typeof orgModelsMessages> = {
  'orgModels.RECOMMENDED': { model: 'SPECIALIST', score: 79.1, declared: 'GENERALIST' },
  'orgModels.MODEL_PART': { ...measured, points: 25, of: 25 },
  'orgModels.WHY': { ...measured, points: 25 },
  'orgModels.WHY_NOT': {
    model: 'GENERALIST',
    best: 'POD',
    criterion: 'HANDOFF_COST',
    measure: 0.6,
    lost: 4,
  },
  'orgModels.REVISIT_CUSTOMERS': { customers: 120, at: 200 },
  'orgModels.REVISIT_CSMS': { csms: 4, limit: 5 },
  'orgModels.REVISIT_SEGMENT': { segment: 'ENTERPRISE', customers: 30, at: 50 },
  'orgModels.REVISIT_REGION': { region: 'LATAM', customers: 35, at: 50 },
  'orgModels.REVISIT_REGION_LOST': { region: 'APAC', customers: 52, below: 50 },
  'orgModels.LINE_RECOMMENDED': { line: 'CRO', score: 72.5, declared: 'CEO_COO' },
  'orgModels.LINE_PART': {
    line: 'CCO',
    criterion: 'MATURITY',
    growthMotion: 'SALES_LED',
    customers: 1200,
    highTouchShare: 0.4,
    maturity: 4,
    layer: 'VP',
    points: 15,
    of: 20,
  },
  'orgModels.TEAM_NAME': { purpose: 'POD', segments: ['MID_MARKET', 'SMB'], region: null },
  'orgModels.PLAN_TITLE': { model: 'POD' },
  'orgModels.PLAN_REASON': { model: 'POD', teams: 6, opened: 4 },
  'orgModels.NOTE_NOT_YET': { date: '2020-01-01' },
  'orgModels.NOTE_SIZED': {
    team: 'Onboarding',
    family: 'IMPLEMENTATION',
    load: 1.6,
    seats: 2,
    present: 1,
    opened: 1,
  },
  'orgModels.NOTE_POD_GUIDE': {
    customers: 80,
    guideCsms: 3,
    guideLower: 17,
    guideUpper: 33,
    lower: 8,
    upper: 15,
    seats: 7,
  },
  'orgModels.NOTE_SMALL_SEGMENT': { segment: 'ENTERPRISE', customers: 12, at: 50 },
  'orgModels.NOTE_SMALL_REGIONS': { regions: ['APAC', 'LATAM'], customers: 60, at: 50 },
  'orgModels.NOTE_UNCOVERED': { accounts: 14 },
  'orgModels.NOTE_MIXED_BOOKS': { accounts: 22 },
  'orgModels.NOTE_KEPT_TEAMS': { teams: ['West'] },
  'orgModels.NOTE_KEPT_LINES': { seats: 2 },
}
