import { PRACTICES } from '../practice.js'
import type { maturityMessages } from './en.js'
import type { NoParams } from '../../../kernel/message.js'
import type { ParamsOf } from '../../../kernel/writer.js'

type Practices = Pick<typeof maturityMessages, `maturity.PRACTICE.${(typeof PRACTICES)[number]}`>

const names = Object.fromEntries(
  PRACTICES.map((practice) => [`maturity.PRACTICE.${practice}`, {}]),
) as Readonly<Record<keyof Practices, NoParams>>

/** One example of the parameters of each message about maturity. */
export const maturitySamples: ParamsOf<typeof maturityMessages> = {
  'maturity.STAGE': { stage: 3 },
  'maturity.PROVISIONAL': { stage: 2 },
  'maturity.DIMENSION_UNKNOWN': { dimension: 'ASSESSMENT' },
  'maturity.DIMENSION_RATE': {
    dimension: 'GRR',
    rate: 0.91,
    stage: 3,
    limits: [0.7, 0.8, 0.88, 0.94, 0.95],
  },
  'maturity.DIMENSION_PRACTICES': { stage: 3, present: 7, absent: 5, unknown: 5 },
  'maturity.DIMENSION_ASSESSMENT': { stage: 3, points: 4.5, answered: 6, of: 7 },
  'maturity.PRACTICE_COUNTED': { practice: 'PLAYBOOKS', status: 'PRESENT', count: 4 },
  'maturity.PRACTICE_SHARE': {
    practice: 'SEGMENTATION',
    status: 'ABSENT',
    count: 20,
    of: 90,
    limit: 0.5,
  },
  'maturity.PRACTICE_MARK': {
    practice: 'PREDICTIVE_HEALTH',
    status: 'PRESENT',
    value: 74,
    mark: 60,
  },
  'maturity.PRACTICE_UNKNOWN': { practice: 'ROADMAP_INPUT' },
  'maturity.NEXT_MEASURE': { dimension: 'GRR', target: 0.94, stage: 4 },
  'maturity.NEXT_RATE': { dimension: 'NRR', rate: 1.02, target: 1.1, stage: 4 },
  'maturity.NEXT_PRACTICE': { practice: 'SUCCESS_PLANS', stage: 4 },
  'maturity.NEXT_UNKNOWN': { practice: 'ROADMAP_INPUT', stage: 5 },
  'maturity.ANSWER_SHARE': { question: 'SHOWS_ROI', answer: 'PARTLY', count: 3, of: 12 },
  'maturity.ANSWER_MARK': { question: 'SEES_RISK_EARLY', answer: 'YES', value: 74, mark: 60 },
  'maturity.ANSWER_UNKNOWN': { question: 'KNOWS_ACTIVE_USE' },
  ...names,
}
