import { customersOf } from '../customers/customers-of.js'
import { figuresOf } from '../evidence/figures.js'
import type { OrganizationView } from '../../state/view.js'
import { ASSESSMENT_QUESTIONS, type AssessmentQuestion } from '../../entities/vocabularies.js'
import {
  answerByMark,
  answerByParts,
  answerByShare,
  type SuggestedAnswer,
} from './answer-by-data.js'
import type { MaturityFacts } from './maturity-facts.js'
import { topAccounts } from './top-accounts.js'

type Answering = (view: OrganizationView, facts: MaturityFacts) => SuggestedAnswer

const ANSWERS: Readonly<Record<AssessmentQuestion, Answering>> = {
  KNOWS_RETENTION: (_, { retention }) =>
    answerByParts('KNOWS_RETENTION', {
      grr: retention !== null && retention.grr !== null,
      nrr: retention !== null && retention.nrr !== null,
    }),
  SEES_RISK_EARLY: (view, { prediction }) => {
    const { number, range } = figuresOf(view)
    return answerByMark(view, 'SEES_RISK_EARLY', prediction?.leadDays ?? null, {
      mark: range('maturity.assessment.atRiskNotice').lower,
      lesser: number('health.shortNotice'),
      figures: ['maturity.assessment.atRiskNotice', 'health.shortNotice'],
    })
  },
  DEFINES_ONBOARDING: (view) =>
    answerByParts('DEFINES_ONBOARDING', {
      onboardingPlaybook: [...view.playbooks.values()].some(
        ({ stage, steps }) => stage === 'ONBOARDING' && steps.length > 0,
      ),
      firstValueDates: view
        .ofCustomers('implementation')
        .some(({ firstValueOn }) => firstValueOn !== null),
    }),
  KNOWS_ACTIVE_USE: (view, { signals }) =>
    answerByShare(
      view,
      'KNOWS_ACTIVE_USE',
      signals?.usageAccounts ?? null,
      customersOf(view).rows.length,
    ),
  FINDS_EXPANSION: (view) => {
    const all = view.ofCustomers('opportunity')
    const triggered = all.filter(({ trigger }) => trigger !== null).length
    // Opportunities without a trigger are found all the same, only not systematically.
    if (triggered === 0) {
      return answerByParts('FINDS_EXPANSION', { opportunities: all.length > 0, triggers: false })
    }
    return answerByShare(view, 'FINDS_EXPANSION', triggered, all.length)
  },
  SHOWS_ROI: (view) => {
    const { accounts, measured } = topAccounts(view)
    return answerByShare(view, 'SHOWS_ROI', measured, accounts)
  },
  FLAGS_BEFORE_CRITICAL: (view, { prediction }) => {
    const share = prediction?.flaggedShare ?? null
    return answerByMark(view, 'FLAGS_BEFORE_CRITICAL', share, {
      mark: figuresOf(view).number('policy.maturity.practiceShare'),
      lesser: Number.MIN_VALUE,
      figures: ['policy.maturity.practiceShare'],
    })
  },
}

/**
 * What the data itself answers to the seven questions of the assessment, in their order: suggestions
 * for whoever answers them, each with its evidence.
 *
 * - Retention: GRR and NRR can both be told YES, one PARTLY, none NO.
 * - Risk: churn was warned of 60 days ahead YES, 30 days PARTLY. Unknown without a tested health model.
 * - Onboarding: a playbook with steps, and recorded first-value dates.
 * - Active use: accounts with a signal of usage in the last week. Unknown without any signals.
 * - Expansion: opportunities that name their trigger; opportunities without one are PARTLY.
 * - ROI: top accounts whose success plan has a measurement. Unknown without top accounts.
 * - Flags: critical accounts that were at risk before. Unknown without a tested health model.
 *
 * Source: PM "Assessment".
 */
export function assessmentFrom(
  view: OrganizationView,
  facts: MaturityFacts,
): readonly SuggestedAnswer[] {
  return ASSESSMENT_QUESTIONS.map((question) => ANSWERS[question](view, facts))
}
