import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { asOf, trigger, type Facts } from '../../testing/hire-triggers/ask-triggers.js'

const cs = anOrganization().withTeam('CS')
const oneCsm = cs.withSeat('CSM 1').filledBy('Ana')

describe('CSMs’ books', () => {
  const enterprise = { segment: 'ENTERPRISE' } as const

  it('fire when they have been full on four samples', () => {
    const full = oneCsm.carrying(11, enterprise).on('2026-02-09').carrying(1, enterprise)
    expect(trigger(full, 'csm-enterprise')).toMatchObject({
      status: 'FIRED',
      firedOn: asOf,
      peopleNeeded: 1,
    })
  })

  it('do not fire before that', () => {
    const fresh = oneCsm.carrying(11, enterprise).on('2026-02-10').carrying(1, enterprise)
    expect(trigger(fresh, 'csm-enterprise')).toMatchObject({
      status: 'NOT_FIRED',
      firedOn: null,
      peopleNeeded: null,
      startBy: null,
    })
    expect(trigger(fresh, 'csm-enterprise').text).toContain('not yet consistently')
    expect(trigger(oneCsm.carrying(11, enterprise), 'csm-enterprise').status).toBe('NOT_FIRED')
  })

  it('fire at the trigger itself, whatever the last bit, and not just below it', () => {
    // 10 × 1.2 and 30 × 0.4 are 12; 11 × 1.09 = 11.99.
    const carrying = (count: number, loadWeight: number) =>
      trigger(oneCsm.carrying(count, { ...enterprise, loadWeight }), 'csm-enterprise').status
    expect([carrying(10, 120), carrying(30, 40), carrying(12, 100)]).toEqual([
      'FIRED',
      'FIRED',
      'FIRED',
    ])
    expect(carrying(11, 109)).toBe('NOT_FIRED')
  })

  it('fire in a mixed book when it comes to the triggers’ 80 % of a seat, whatever the last bit', () => {
    // 12 of 15 and 64 of 80 (the trigger set to that) are 80 %: 9/15 + 16/80, 6/15 + 32/80, 3/15 + 48/80.
    const own = oneCsm.withPolicy('capacity.csm.midMarket.trigger', 64)
    const statuses = (large: number, middle: number) => {
      const company = own.carrying(large, enterprise).carrying(middle)
      return (['csm-enterprise', 'csm-mid-market'] as const).map(
        (rule) => trigger(company, rule).status,
      )
    }
    for (const [large, middle] of [
      [9, 16],
      [6, 32],
      [3, 48],
    ] as const) {
      expect(statuses(large, middle), `${large} and ${middle}`).toEqual(['FIRED', 'FIRED'])
      expect(statuses(large, middle - 1)).toEqual(['NOT_FIRED', 'NOT_FIRED'])
    }
  })

  it('are told by the accounts of one CSM: 26 ÷ 2', () => {
    const two = oneCsm.withSeat('CSM 2').filledBy('Bea').carrying(13, enterprise)
    const half = two.carrying(10, enterprise, { seat: 'CSM 1' })
    expect(trigger(half, 'csm-enterprise').status).toBe('NOT_FIRED')
    const full = two.carrying(13, enterprise, { seat: 'CSM 1' })
    expect(trigger(full, 'csm-enterprise').answer.evidence.message.params).toMatchObject({
      perCsm: 13,
      limit: 12,
    })
  })

  it('are told by team and segment too, each by its own part of the capacity', () => {
    // 12 enterprise and 20 mid-market accounts on two CSMs: one is full, the other far from it.
    const mixed = oneCsm
      .carrying(12, enterprise)
      .withTeam('Mid-market')
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(20)
    expect(trigger(mixed, 'csm-enterprise', {}, 'TEAM').answer.group.name).toBe('CS')
    expect(trigger(mixed, 'csm-enterprise', {}, 'SEGMENT').status).toBe('FIRED')
    expect(trigger(mixed, 'csm-mid-market').status).toBe('NOT_FIRED')
  })

  it('count a CSM without any work as one more, in the team, the segment and the whole alike', () => {
    const idle = oneCsm.carrying(13, enterprise).withSeat('CSM 2').filledBy('Bea')
    for (const by of ['TEAM', 'SEGMENT', 'ORGANIZATION'] as const) {
      const { status, answer } = trigger(idle, 'csm-enterprise', {}, by)
      expect([status, answer.evidence.message.params]).toEqual([
        'NOT_FIRED',
        expect.objectContaining({ perCsm: 6.5 }),
      ])
    }
  })

  it('of nobody fire, too', () => {
    const open = cs.withSeat('CSM 1').carrying(12, enterprise)
    // One person would have 12 of 12, which is at the trigger still.
    expect(trigger(open, 'csm-enterprise')).toMatchObject({ status: 'FIRED', peopleNeeded: 2 })
    expect(trigger(open, 'csm-enterprise').text).toContain('no CSM with capacity')
  })

  it('follow the organization’s own trigger', () => {
    const own = oneCsm.withPolicy('capacity.csm.enterprise.trigger', 14).carrying(13, enterprise)
    const { status, answer } = trigger(own, 'csm-enterprise')
    expect(status).toBe('NOT_FIRED')
    expect(answer.evidence.figures).toContainEqual({
      key: 'capacity.csm.enterprise.trigger',
      value: { kind: 'number', value: 14 },
      overridden: true,
    })
  })
})

describe('tech-touch', () => {
  const smb = oneCsm.carrying(900, { segment: 'SMB' })
  const health = (atRisk: number, untouched: number): Facts => ({
    health: { organization: { atRisk, untouched }, teams: new Map(), segments: new Map() },
  })

  it('is not evaluated without health data, whatever the number of accounts', () => {
    const { status, answer, text } = trigger(smb, 'csm-smb-tech-touch')
    expect([status, answer.missing]).toEqual(['NOT_EVALUATED', 'HEALTH'])
    expect(text).toContain('health scores')
  })

  it('fires on accounts at risk that nobody turned to: 60 − 20 % of 100 at 40 a person', () => {
    expect(trigger(smb, 'csm-smb-tech-touch', health(100, 60))).toMatchObject({
      status: 'FIRED',
      peopleNeeded: 1,
      // Of the days before nothing is recorded.
      firedOn: asOf,
      firedOnIsLowerBound: true,
    })
    expect(trigger(smb, 'csm-smb-tech-touch', health(100, 20)).status).toBe('NOT_FIRED')
    expect(trigger(smb, 'csm-smb-tech-touch', health(0, 0)).status).toBe('NOT_FIRED')
  })

  it('needs as many as would turn to the rest at the present pace', () => {
    const people = (atRisk: number, untouched: number, company = smb) =>
      trigger(company, 'csm-smb-tech-touch', health(atRisk, untouched)).peopleNeeded
    // (80 − 20) ÷ (20 ÷ 1); (80 − 20) ÷ (20 ÷ 2) with two at work; (41 − 20) ÷ 59; nobody's pace is known.
    const two = cs
      .withSeat('CSM 1')
      .filledBy('Ana')
      .carrying(450, { segment: 'SMB' })
      .withSeat('CSM 2')
      .filledBy('Bea')
      .carrying(450, { segment: 'SMB' })
    expect([people(100, 80), people(100, 80, two), people(100, 41)]).toEqual([3, 6, 1])
    expect(people(100, 100)).toBe(1)
    const nobody = cs.withSeat('CSM 1').carrying(9, { segment: 'SMB' })
    expect(people(100, 80, nobody)).toBe(1)
  })
})
