import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { trigger } from '../../testing/hire-triggers/ask-triggers.js'

const cs = anOrganization().withTeam('CS')

describe('renewals', () => {
  const specialist = cs.withSeat('RS 1', { role: 'Renewals Specialist' }).filledBy('Rui')
  const due = { contractEnd: '2026-09-01' }

  it('fire when the pipeline exceeds the specialists', () => {
    expect(trigger(specialist.withAccounts(150, due), 'renewals-pipeline').status).toBe('NOT_FIRED')
    // 151/150 ÷ 0.8 − 1 = 0.3.
    expect(trigger(specialist.withAccounts(151, due), 'renewals-pipeline')).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
    })
  })

  it('fire as soon as there is one too many for ten: 1,501 ÷ 150', () => {
    let ten = cs
    for (let index = 1; index <= 10; index += 1) {
      ten = ten.withSeat(`RS ${index}`, { role: 'Renewals Specialist' }).filledBy(`Person ${index}`)
    }
    const firedBy = (count: number) =>
      trigger(ten.withAccounts(count, due), 'renewals-pipeline').status
    expect([1500, 1501].map(firedBy)).toEqual(['NOT_FIRED', 'FIRED'])
  })

  it('fit people whose parts are one whole together, whatever the last bit', () => {
    // 20, 70 and 10 % come as 0.9999999999999999; 150 renewals are one specialist's.
    let parts = cs
    for (const [index, fte] of [20, 70, 10].entries()) {
      parts = parts
        .withSeat(`RS ${index}`, { role: 'Renewals Specialist', fte })
        .filledBy(`Person ${index}`, { fte })
    }
    const firedBy = (count: number) =>
      trigger(parts.withAccounts(count, due), 'renewals-pipeline').status
    expect([149, 150, 151].map(firedBy)).toEqual(['NOT_FIRED', 'NOT_FIRED', 'FIRED'])
  })

  it('fit three specialists by weight, whatever the last bit: 80 × 1.6 ÷ 150 + 92 × 1.4 ÷ 60', () => {
    let three = cs
    for (let index = 1; index <= 3; index += 1) {
      three = three.withSeat(`RS ${index}`, { role: 'Renewals Specialist' }).filledBy(`P${index}`)
    }
    const firedBy = (count: number) =>
      trigger(
        three
          .withAccounts(count, { ...due, loadWeight: 160 })
          .withAccounts(92, { ...due, loadWeight: 140, complexity: 'HIGH' }),
        'renewals-pipeline',
      ).status
    expect([80, 81].map(firedBy)).toEqual(['NOT_FIRED', 'FIRED'])
  })

  it('wait for the first specialist by weight too: 46 × 1.6 ÷ 80 + 2 × 1.6 ÷ 40', () => {
    const firedBy = (count: number) =>
      trigger(
        cs
          .withAccounts(count, { ...due, loadWeight: 160 })
          .withAccounts(2, { ...due, loadWeight: 160, complexity: 'HIGH' }),
        'renewals-pipeline',
      ).status
    expect([45, 46].map(firedBy)).toEqual(['NOT_FIRED', 'FIRED'])
  })

  it('wait for the first specialist until one would be busy', () => {
    expect(trigger(cs.withAccounts(79, due), 'renewals-pipeline').status).toBe('NOT_FIRED')
    expect(trigger(cs.withAccounts(80, due), 'renewals-pipeline').status).toBe('FIRED')
    // 80 simple ones or 40 complex ones, or parts of both: 24 ÷ 80 + 28 ÷ 40 and 72 ÷ 80 + 4 ÷ 40.
    const mixed = (standard: number, complex: number) =>
      trigger(
        cs.withAccounts(standard, due).withAccounts(complex, { ...due, complexity: 'HIGH' }),
        'renewals-pipeline',
      )
    for (const [standard, complex] of [
      [24, 28],
      [72, 4],
      [8, 36],
      [48, 16],
      [16, 32],
    ] as const) {
      const { status, answer } = mixed(standard, complex)
      expect(status).toBe('FIRED')
      expect(answer.evidence.message.params).toMatchObject({ renewals: standard + complex })
      expect(mixed(standard - 1, complex).status).toBe('NOT_FIRED')
    }
  })
})
