import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { benchmark } from '../../benchmarks/index.js'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import { stageOfRate } from '../maturity/maturity-stage.js'
import { maturityOf } from '../maturity/maturity-of.js'
import { detectStage } from '../org-structure/detect-stage.js'
import { readStage } from '../org-structure/evolution-stage.js'
import { lint } from './lint.js'

const asOf = '2026-03-02'
const csm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')
/** Rates of up to 140 % in hundredths of a percent, many of them near an end of a band. */
const rates = fc
  .oneof(
    fc.integer({ min: 0, max: 14_000 }),
    fc
      .tuple(fc.constantFrom(70, 80, 85, 88, 90, 93, 94, 95, 97, 105, 110, 115), fc.integer())
      .map(([percent, by]) => percent * 100 + (by % 4)),
  )
  .map((points) => points / 10_000)
const measures = fc.constantFrom('GRR' as const, 'NRR' as const)

describe('stages', () => {
  it('and maturity put a rate into the same place where their bands are the same', () => {
    const { lower, upper } = { lower: 0.9, upper: 0.94 }
    const own = ([1, 2, 3, 4] as const).reduce((company, stage) => {
      const bands = { lower: lower + (stage - 2) * 0.03, upper: upper + (stage - 2) * 0.03 }
      return (['grr', 'nrr'] as const).reduce(
        (so, rate) =>
          stage === 1 && rate === 'nrr'
            ? so.withPolicy('maturity.1.nrr', { ...bands, openTop: false })
            : so
                .withPolicy(`stage.${stage}.${rate}`, { ...bands, openTop: false })
                .withPolicy(`maturity.${stage}.${rate}`, { ...bands, openTop: false }),
        company,
      )
    }, anOrganization())
    // Beyond the rates that are asked for: there is no fifth stage of a team.
    const high = { lower: 1, upper: 1, openTop: true }
    const view = own
      .withPolicy('maturity.5.grr', high)
      .withPolicy('maturity.5.nrr', { ...high, lower: 2, upper: 2 })
      .view(asOf)
    fc.assert(
      fc.property(measures, rates, (measure, anyRate) => {
        const rate = measure === 'GRR' ? Math.min(anyRate, 0.9999) : anyRate
        const mature = stageOfRate(view, measure, rate)
        // The table of stages begins with stage 2 by NRR.
        const lowest = measure === 'NRR' ? 2 : 1
        expect(readStage(view, measure, rate).stage).toBe(Math.max(lowest, mature))
      }),
    )
  })

  it('of a rate are the same for the stage, the finding and, by its bands, maturity', () => {
    const company = csm.carrying(600)
    const view = company.view(asOf)
    fc.assert(
      fc.property(rates, rates, (grr, nrr) => {
        const retention = { grr, nrr }
        const { stage, readings } = detectStage(view, retention)
        const { findings } = lint(lintInputOf(company.state(), { facts: { retention } }), {
          only: ['retention-below-stage'],
        })
        const behind = readings.filter(
          (each) => (each.measure === 'GRR' || each.measure === 'NRR') && each.stage! < stage,
        )
        expect(
          findings.map(
            ({ evidence: { message } }) =>
              message.key === 'orgLint.retention-below-stage' && message.params.stage,
          ),
        ).toEqual(behind.map((each) => each.stage))
        const mature = maturityOf(view, { retention, signals: null, prediction: null })
        for (const { dimension, stage: told } of mature.dimensions) {
          if (dimension !== 'GRR' && dimension !== 'NRR') continue
          const rate = dimension === 'GRR' ? grr : nrr
          const key = dimension === 'GRR' ? ('grr' as const) : ('nrr' as const)
          const lowers = ([1, 2, 3, 4, 5] as const).map(
            (each) => benchmark(`maturity.${each}.${key}`).value.lower,
          )
          // In hundredths of a percent, which are whole numbers.
          const whole = (value: number): number => Math.round(value * 10_000)
          const reached = lowers.filter((lower) => whole(lower) <= whole(rate)).length
          expect(told).toBe(Math.max(1, reached))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('print a rate just below a band on its own side of the limit', () => {
    const view = csm.carrying(60).view(asOf)
    const said = localize('en', readStage(view, 'GRR', 0.9298).evidence.message)
    expect(said).toContain('92.98%')
    const mature = maturityOf(view, {
      retention: { grr: 0.9398, nrr: null },
      signals: null,
      prediction: null,
    })
    const told = mature.dimensions.find(({ dimension }) => dimension === 'GRR')
    expect(localize('en', told!.evidence.message)).toContain('93.98%')
    expect(told?.stage).toBe(3)
  })
})
