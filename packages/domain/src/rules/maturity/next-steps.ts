import { figuresOf } from '../evidence/figures.js'
import type { OrganizationView } from '../../state/view.js'
import type { NextStep } from './maturity.js'
import type { MaturityFacts } from './maturity-facts.js'
import { type MaturityStage, RETENTION_OF_STAGE, stageOfRate } from './maturity-stage.js'
import type { PracticeResult } from './practice.js'

const RATES = ['GRR', 'NRR'] as const

/**
 * What would move an organization to a stage: the rates that its bands ask for, known or not; every
 * practice up to it that is absent; and of a stage of which nothing at all is known, its practices.
 */
export function nextSteps(
  view: OrganizationView,
  facts: MaturityFacts,
  practices: readonly PracticeResult[],
  stage: MaturityStage,
): readonly NextStep[] {
  return [...rateSteps(view, facts, stage), ...practiceSteps(practices, stage)]
}

function rateSteps(
  view: OrganizationView,
  { retention }: MaturityFacts,
  stage: MaturityStage,
): readonly NextStep[] {
  const { range } = figuresOf(view)
  return RATES.flatMap((dimension): readonly NextStep[] => {
    const rate = (dimension === 'GRR' ? retention?.grr : retention?.nrr) ?? null
    const { lower: target } = range(RETENTION_OF_STAGE[dimension][stage])
    const about = { dimension, practice: null, target }
    if (rate === null) {
      const params = { dimension, target, stage }
      return [{ ...about, kind: 'MEASURE', message: { key: 'maturity.NEXT_MEASURE', params } }]
    }
    if (stageOfRate(view, dimension, rate) >= stage) return []
    const params = { dimension, rate, target, stage }
    return [{ ...about, kind: 'RATE', message: { key: 'maturity.NEXT_RATE', params } }]
  })
}

function practiceSteps(
  practices: readonly PracticeResult[],
  stage: MaturityStage,
): readonly NextStep[] {
  const known = practices.filter(({ status }) => status !== 'UNKNOWN')
  const told = new Set(known.map((result) => result.stage))
  return practices.flatMap(({ practice, stage: of, status }): readonly NextStep[] => {
    if (of > stage || status === 'PRESENT') return []
    const about = { dimension: 'PRACTICES', practice, target: null } as const
    const params = { practice, stage: of }
    if (status === 'ABSENT') {
      return [{ ...about, kind: 'PRACTICE', message: { key: 'maturity.NEXT_PRACTICE', params } }]
    }
    if (told.has(of)) return []
    return [{ ...about, kind: 'MEASURE', message: { key: 'maturity.NEXT_UNKNOWN', params } }]
  })
}
