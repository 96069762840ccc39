import { describe, expect, it } from 'vitest'
import type { ChangeOf } from '../../plans/change.js'
import { anOrganization } from '../../testing/an-organization.js'
import { latestAssessment } from '../maturity/assessment-stage.js'
import { assessedFacts } from './assessed-facts.js'

const id = (n: number) => `0190e000-0000-7000-8000-00000000000${n}`
const unanswered = {
  KNOWS_RETENTION: null,
  SEES_RISK_EARLY: null,
  DEFINES_ONBOARDING: null,
  KNOWS_ACTIVE_USE: null,
  FINDS_EXPANSION: null,
  SHOWS_ROI: null,
  FLAGS_BEFORE_CRITICAL: null,
} as const
const unready = {
  PRODUCT_MARKET_FIT: null,
  INSTRUMENTATION: null,
  HEALTH_DATA: null,
  AUTOMATION: null,
} as const
const recorded = (
  n: number,
  fields: Partial<ChangeOf<'recordAssessment'>>,
): ChangeOf<'recordAssessment'> => ({
  type: 'recordAssessment',
  effective: '2026-01-01',
  id: id(n),
  takenOn: '2026-01-01',
  answers: unanswered,
  ...fields,
})
const premium = {
  segment: 'ENTERPRISE',
  offered: 'LOW_TOUCH',
  drivesChurn: 'YES',
  position: 'PREMIUM',
  selfServeMarket: null,
} as const

describe('assessedFacts', () => {
  it('takes of each question the latest answer, and only what was answered by then', () => {
    const company = anOrganization().and(
      recorded(1, {
        competition: [premium, { ...premium, segment: 'SMB', selfServeMarket: 'YES' }],
        readiness: { ...unready, PRODUCT_MARKET_FIT: 'YES', INSTRUMENTATION: 'NO' },
      }),
      recorded(2, {
        effective: '2026-02-01',
        takenOn: '2026-02-01',
        competition: [{ ...premium, offered: 'HIGH_TOUCH', drivesChurn: 'PARTLY' }],
        readiness: { ...unready, INSTRUMENTATION: 'YES', AUTOMATION: 'PARTLY' },
      }),
    )
    const before = assessedFacts(company.view('2026-01-15'))
    expect(before.competitionOf('ENTERPRISE')?.offered).toBe('LOW_TOUCH')
    expect(before.readiness.instrumentation).toBe(false)
    const after = assessedFacts(company.view('2026-03-01'))
    expect(after.competitionOf('ENTERPRISE')).toEqual({
      offered: 'HIGH_TOUCH',
      drivesChurn: null,
      position: 'PREMIUM',
      selfServeMarket: false,
    })
    expect(after.competitionOf('SMB')?.selfServeMarket).toBe(true)
    expect(after.competitionOf('MID_MARKET')).toBeNull()
    expect(after.readiness).toEqual({
      productMarketFit: true,
      instrumentation: true,
      healthData: null,
      automation: false,
    })
    expect(after.assessedOn).toBe('2026-02-01')
  })

  it('is no answer about maturity, nor the other way round', () => {
    const company = anOrganization().and(
      recorded(1, { answers: { ...unanswered, KNOWS_RETENTION: 'YES' } }),
      recorded(2, { takenOn: '2026-02-01', competition: [premium] }),
    )
    const view = company.view('2026-03-01')
    expect(latestAssessment(view)?.takenOn).toBe('2026-01-01')
    expect(assessedFacts(view).assessedOn).toBe('2026-02-01')
  })
})
