import { describe, expect, it } from 'vitest'
import { localize } from '../../messages/localize.js'
import { anOrganization } from '../../testing/an-organization.js'
import { blendedEconomics } from './blended-economics.js'

const on = '2026-03-02'
const dollars = (amount: number) => amount * 100
const cs = anOrganization().withTeam('CS')
const ana = cs
  .withSeat('CSM 1')
  .withPerson('Ana', { loadedCost: dollars(120_000) })
  .filledBy('Ana')

describe('blended', () => {
  it('is 10–25 % of revenue: (120,000 + 40,000) ÷ 1.5M = 10.7 %, and what is left of 75 %', () => {
    const view = ana
      .and({ type: 'updateOrganization', effective: '2026-01-01', grossMargin: 7500 })
      .carrying(50)
      .view(on)
    const blended = blendedEconomics(view)
    if (blended.status === 'NOT_EVALUATED') throw new Error('It is evaluated.')
    expect(blended).toMatchObject({ cost: dollars(160_000), verdict: 'WITHIN', overhead: 0 })
    expect(blended.share.value).toBeCloseTo(0.10667, 5)
    expect(blended.marginLeft.value).toBeCloseTo(0.64333, 5)
    // 10.67 ÷ 75.
    expect(blended.marginShare.value).toBeCloseTo(0.14222, 5)
    expect(localize('es', blended.evidence.message)).toContain('dentro del rango habitual')
  })

  it('counts idle seats and whoever has no seat, and judges nothing that rests on converted dollars', () => {
    const idle = ana
      .carrying(50)
      .withSeat('CSM 2')
      .withPerson('Bea', { loadedCost: dollars(290_000) })
      .filledBy('Bea')
    // 160,000 + 290,000 = 450,000 of 1.5M.
    expect(blendedEconomics(idle.view(on))).toMatchObject({
      idle: dollars(290_000),
      share: { value: 0.3 },
      verdict: 'ABOVE',
    })
    const between = ana.carrying(50).withPerson('Cleo', { loadedCost: dollars(90_000) })
    expect(blendedEconomics(between.view(on))).toMatchObject({
      cost: dollars(250_000),
      staff: { runRate: dollars(210_000), unseated: dollars(90_000), unseatedPeople: 1 },
    })
    const reais = anOrganization({ currency: 'BRL' })
      .withPolicy('benchmark.currencyPerUsd', 5)
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(50)
    expect(blendedEconomics(reais.view(on))).toMatchObject({ verdict: null })
    expect(blendedEconomics(anOrganization().view(on))).toMatchObject({
      verdict: null,
      share: { value: null },
    })
  })

  it('says why it is not known what is left: the margin is not, or there is no revenue', () => {
    const priced = ana.and({
      type: 'updateOrganization',
      effective: '2026-01-01',
      grossMargin: 7500,
    })
    expect(blendedEconomics(ana.carrying(50).view(on))).toMatchObject({
      marginLeft: { value: null, reason: { key: 'unitEconomics.REASON_NO_MARGIN' } },
    })
    expect(blendedEconomics(priced.view(on))).toMatchObject({
      marginLeft: { value: null, reason: { key: 'unitEconomics.REASON_NO_REVENUE' } },
    })
  })
})
