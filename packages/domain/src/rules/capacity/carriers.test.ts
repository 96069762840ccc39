import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { capacityOf } from './capacity-of.js'
import { csOpsCapacity } from './families/cs-ops-capacity.js'

const on = '2026-03-02'
const enterprise = { segment: 'ENTERPRISE' } as const
const cs = anOrganization().withTeam('CS')
const carriersOf = (company: typeof cs) => capacityOf(company.view(on)).carriers

describe('those who carry books', () => {
  it('are CSMs as people, whatever their time, ramp and book', () => {
    const company = cs
      .withSeat('CSM 1', { fte: 50 })
      .filledBy('Ana')
      .withSeat('CSM 2')
      .filledBy('Bea', { since: '2026-03-01' })
      .carrying(3, enterprise)
      .withSeat('CSM 3')
    expect(carriersOf(company)).toEqual({ people: 2, fte: 1.5 })
  })

  it('are leads too, by the part of the seat that their book takes: 6 of 15', () => {
    const led = cs.withSeat('Lead', { role: 'Team Lead' }).filledBy('Lea')
    expect(carriersOf(led)).toEqual({ people: 0, fte: 0 })
    const carrying = led.carrying(6, enterprise)
    expect(carriersOf(carrying)).toEqual({ people: 0.4, fte: 0.4 })
    expect(carriersOf(led.carrying(40, enterprise))).toEqual({ people: 1, fte: 1 })
    expect(csOpsCapacity(carrying.view(on)).csms).toBe(0.4)
  })

  it('are one where somebody sits in two seats', () => {
    const two = cs
      .withSeat('CSM 1', { fte: 50 })
      .filledBy('Ana', { fte: 50 })
      .withSeat('CSM 2', { fte: 50 })
      .filledBy('Ana', { fte: 50 })
    expect(carriersOf(two)).toEqual({ people: 1, fte: 1 })
  })
})
