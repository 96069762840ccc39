import { assessmentQuestionCatalogue } from '../../../benchmarks/knowledge/assessment-question-catalogue.js'
import { maturityStageCatalogue } from '../../../benchmarks/knowledge/maturity-stage-catalogue.js'
import type { Practice } from '../practice.js'
import type { AssessmentQuestion } from '../../../entities/vocabularies.js'
import { capitalized, type Formats } from '../../../kernel/formats.js'
import { type MaturityMessageParams, practiceNames } from './params.js'
import type { Room } from '../../../kernel/writer.js'

const PRACTICES: Readonly<Record<Practice, string>> = {
  CS_TEAM: 'a CS team',
  RENEWALS_OWNED: 'renewals that someone answers for',
  SEGMENTATION: 'service by tier',
  PLAYBOOKS: 'playbooks',
  HEALTH_SIGNALS: 'health signals',
  RENEWAL_TIMELINE: 'renewals begun on a timeline',
  RENEWAL_FORECAST: 'a renewal forecast',
  PREDICTIVE_HEALTH: 'health scores that warn early',
  AUTOMATED_TRACKS: 'automated tracks',
  SYSTEMATIC_EXPANSION: 'systematic expansion',
  EARLY_RENEWALS: 'a long renewal process',
  SUCCESS_PLANS: 'success plans for the top accounts',
  ROADMAP_INPUT: 'a say in the product’s roadmap',
  ACCURATE_PREDICTION: 'accurate prediction of churn',
  TWOFOLD_EXPANSION: 'expansion by the product and by people',
  REFERRALS: 'referrals',
  PROFIT_AND_LOSS: 'ownership of profit and loss',
}
const STATUSES = { PRESENT: 'present', ABSENT: 'absent' }
const ANSWERS = { YES: 'yes', PARTLY: 'partly', NO: 'no' }
const DIMENSIONS = {
  GRR: 'gross revenue retention',
  NRR: 'net revenue retention',
  PRACTICES: 'practices',
  ASSESSMENT: 'the seven questions',
}
const stageName = (stage: number): string =>
  `${stage}, ${maturityStageCatalogue.find(({ key }) => key === stage)?.name.en ?? ''}`
const question = (asked: AssessmentQuestion): string =>
  assessmentQuestionCatalogue.find(({ key }) => key === asked)?.text.en ?? asked
const share = (p: MaturityMessageParams['PRACTICE_SHARE'], f: Formats): string =>
  f.percent(p.count / p.of, { beside: p.limit })
const opening = (practice: Practice): string => capitalized(PRACTICES[practice])

/** How mature post-sale is, in English. */
export const maturityMessages: Room<'maturity', MaturityMessageParams> = {
  'maturity.STAGE': (p) => `Stage ${stageName(p.stage)}.`,
  'maturity.PROVISIONAL': (p) =>
    `Stage ${stageName(p.stage)}, by its practices alone: neither GRR nor NRR is known.`,
  'maturity.DIMENSION_UNKNOWN': (p) =>
    `Nothing recorded tells a stage by ${DIMENSIONS[p.dimension]}.`,
  'maturity.DIMENSION_RATE': (p, f) =>
    `${p.dimension} of ${f.percent(p.rate, { beside: p.limits })} over the last 12 months: stage ${stageName(p.stage)}.`,
  'maturity.DIMENSION_PRACTICES': (p, f) =>
    `Practices: ${f.number(p.present)} present, ${f.number(p.absent)} absent, ` +
    `${f.number(p.unknown)} not known: stage ${stageName(p.stage)}.`,
  'maturity.DIMENSION_ASSESSMENT': (p, f) =>
    `${f.count(p.points, 'point', 'points')} on ${f.number(p.answered)} of ` +
    `${f.count(p.of, 'question', 'questions')} answered: ` +
    `stage ${stageName(p.stage)}.`,
  'maturity.PRACTICE_COUNTED': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} found).`,
  'maturity.PRACTICE_SHARE': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.count)} of ${f.number(p.of)}, ` +
    `${share(p, f)}; counts from ${f.percent(p.limit, { beside: p.count / p.of })}).`,
  'maturity.PRACTICE_MARK': (p, f) =>
    `${opening(p.practice)}: ${STATUSES[p.status]} (${f.number(p.value, { beside: p.mark })} against ${f.number(p.mark, { beside: p.value })}).`,
  'maturity.PRACTICE_UNKNOWN': (p) => `${opening(p.practice)}: nothing recorded tells.`,
  'maturity.NEXT_MEASURE': (p, f) =>
    `Record ARR movements, to see whether ${p.dimension} reaches the ${f.percent(p.target)} of stage ` +
    `${stageName(p.stage)}.`,
  'maturity.NEXT_RATE': (p, f) =>
    `Bring ${p.dimension} from ${f.percent(p.rate, { beside: p.target })} to ` +
    `${f.percent(p.target, { beside: p.rate })}, as stage ` +
    `${stageName(p.stage)} asks.`,
  'maturity.NEXT_PRACTICE': (p) =>
    `Take up ${PRACTICES[p.practice]} (stage ${stageName(p.stage)}).`,
  'maturity.NEXT_UNKNOWN': (p) =>
    `Record what shows ${PRACTICES[p.practice]} (stage ${stageName(p.stage)}).`,
  'maturity.ANSWER_SHARE': (p, f) =>
    `${question(p.question)} The data says ${ANSWERS[p.answer]}: ${f.number(p.count)} of ${f.number(p.of)}.`,
  'maturity.ANSWER_MARK': (p, f) =>
    `${question(p.question)} The data says ${ANSWERS[p.answer]}: ${f.number(p.value, { beside: p.mark })} against ` +
    `${f.number(p.mark, { beside: p.value })}.`,
  'maturity.ANSWER_UNKNOWN': (p) => `${question(p.question)} Nothing recorded tells.`,
  ...practiceNames(PRACTICES),
}
