import { describe, expect, it } from 'vitest'
import type { RoleFamily } from '../../entities/vocabularies.js'
import type { OrganizationView } from '../../state/view.js'
import { anOrganization } from '../../testing/an-organization.js'
import type { CapacityFilter, CapacityGrouping } from './capacity-group.js'
import { rollUp } from './roll-up.js'

const on = '2026-03-02'
const oneCsm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')

function line(view: OrganizationView, family: RoleFamily = 'CSM', filter: CapacityFilter = {}) {
  const lines = rollUp(view, 'ORGANIZATION', filter)[0]?.lines ?? []
  const found = lines.find((each) => each.family === family)
  if (found === undefined) throw new Error(`There is no line of ${family}.`)
  return found
}

function groups(view: OrganizationView, by: CapacityGrouping, family: RoleFamily = 'CSM') {
  return rollUp(view, by, { families: [family] }).map(({ name, lines }) => [
    name,
    lines[0]?.load,
    lines[0]?.capacity,
  ])
}

describe('a book of accounts', () => {
  it('adds enterprise and mid-market accounts up: 6/15 + 20/80 = 65 %', () => {
    const mixed = oneCsm.carrying(6, { segment: 'ENTERPRISE' }).carrying(20)
    const csm = line(mixed.view(on))
    expect(csm.utilisation).toEqual({ value: 0.65, reason: null })
    // Trigger 6/12 + 20/60 = 0.83; lower ends 6/8 + 20/40 = 1.25.
    expect(csm.band).toBe('HEALTHY')
    // The triggers ask for 0.83 of a seat: one seat, and nobody to hire.
    expect(csm.requiredCapacity).toBeCloseTo(5 / 6, 12)
    expect([csm.seatsRequired, csm.peopleNeeded]).toEqual([1, 0])
    expect(csm.gap).toBeCloseTo(-1 / 6, 12)
    expect(csm.rows.map(({ row, weight, accounts }) => [row, weight, accounts])).toEqual([
      ['CSM_ENTERPRISE', 6, 6],
      ['CSM_MID_MARKET', 20, 20],
    ])
    expect([csm.accounts, csm.revenue, csm.exposedAccounts]).toEqual([26, 26 * 30_000_00, 0])
  })

  it.each([
    // Lower end 8, trigger 12, upper end 15.
    [7, 'ENTERPRISE', 'UNDER'],
    [8, 'ENTERPRISE', 'HEALTHY'],
    [11, 'ENTERPRISE', 'HEALTHY'],
    [12, 'ENTERPRISE', 'AT_TRIGGER'],
    [15, 'ENTERPRISE', 'AT_TRIGGER'],
    [16, 'ENTERPRISE', 'OVER'],
    // 40, 60, 80.
    [39, 'MID_MARKET', 'UNDER'],
    [59, 'MID_MARKET', 'HEALTHY'],
    [60, 'MID_MARKET', 'AT_TRIGGER'],
    [81, 'MID_MARKET', 'OVER'],
    // 200–500+: neither a trigger nor a top.
    [199, 'SMB', 'UNDER'],
    [600, 'SMB', 'HEALTHY'],
  ] as const)('of %i %s accounts on one CSM is %s', (count, segment, band) => {
    expect(line(oneCsm.carrying(count, { segment }).view(on)).band).toBe(band)
  })

  it('feeds utilisation with the open top of tech-touch, and is not over because of it', () => {
    // 10/15 + 300/500 = 1.27, of which only 0.67 has a top.
    const view = oneCsm
      .carrying(10, { segment: 'ENTERPRISE' })
      .carrying(300, { segment: 'SMB' })
      .view(on)
    expect(line(view).utilisation.value).toBeCloseTo(1.2667, 4)
    expect(line(view).band).toBe('HEALTHY')
  })

  it('uses the tier before the segment, and the load weight', () => {
    // Mid-market accounts served high-touch weigh 1/15; one of half weight 0.5/15.
    const view = oneCsm
      .carrying(3, { tier: 'HIGH_TOUCH' })
      .carrying(1, { tier: 'HIGH_TOUCH', loadWeight: 50 })
      .view(on)
    expect(line(view).load).toBeCloseTo(3.5 / 15, 12)
  })

  it('is shown as load on nobody, exposed, while the seat is open', () => {
    const open = anOrganization().withTeam('CS').withSeat('CSM 1').carrying(30).view(on)
    const csm = line(open)
    expect([csm.capacity, csm.openSeats, csm.band]).toEqual([0, 1, 'OVER'])
    expect([csm.utilisation.value, csm.exposedAccounts]).toEqual([null, 30])
    expect(csm.utilisation.reason?.key).toBe('capacity.REASON_NO_CAPACITY')
    expect(csm.evidence.message.key).toBe('capacity.LINE_NO_CAPACITY')
  })

  it('says nothing of a seat with neither people nor work', () => {
    const csm = line(anOrganization().withTeam('CS').withSeat('CSM 1').view(on))
    expect([csm.band, csm.utilisation.value]).toEqual([null, null])
    expect(csm.evidence.message.key).toBe('capacity.LINE_IDLE')
  })

  it('of a coverage in transition weighs nothing', () => {
    const seats = oneCsm.carrying(10).withSeat('CSM 2').filledBy('Bea')
    const handed = seats.and({
      type: 'handOverAccount',
      effective: '2026-02-20',
      id: seats.id('occupancy', 'handover'),
      accountId: seats.id('account', 'Account 1'),
      responsibility: 'CSM',
      positionId: seats.id('position', 'CSM 2'),
      transitionUntil: '2026-03-20',
    })
    expect(groups(handed.view(on), 'PERSON')).toEqual([
      ['Ana', 9 / 80, 1],
      ['Bea', 1 / 80, 1],
    ])
  })
})

describe('ramp and FTE', () => {
  it('count people in proportion to the time since they began', () => {
    // 31 days of 3 × 30.4375 = 91.3125: 0.3395.
    const fresh = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1', { fte: 50 })
      .filledBy('Ana', { since: '2026-01-30' })
    const csm = line(fresh.view(on))
    expect(csm.capacity).toBeCloseTo((0.5 * 31) / 91.3125, 12)
    expect([csm.people, csm.fte]).toEqual([1, 0.5])
    expect(line(fresh.view('2026-05-02')).capacity).toBe(0.5)
  })

  it('do not look ahead: what someone will do later changes nothing today', () => {
    // Ana's seat became a CSM's in February, a month after she took it; in June she gets another.
    const retitled = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1', { role: 'Support Engineer' })
      .filledBy('Ana', { fte: 50, since: '2026-01-30' })
      .withRole('CSM', { family: 'CSM' })
    const company = retitled.and({
      type: 'updatePosition',
      effective: '2026-02-15',
      id: retitled.id('position', 'CSM 1'),
      roleId: retitled.id('role', 'CSM'),
    })
    const planned = company.withSeat('CSM 2').filledBy('Ana', { fte: 50, since: '2026-06-01' })
    // 31 days since she took the seat, of 3 × 30.4375.
    for (const view of [company.view(on), planned.view(on)]) {
      expect(line(view).capacity).toBeCloseTo((0.5 * 31) / 91.3125, 12)
    }
    // From June on her first day in the family is 1 June: 29 days later both seats count by it.
    expect(line(planned.view('2026-06-30')).capacity).toBeCloseTo(29 / 91.3125, 12)
  })

  it('follow the policy, and the evidence says so', () => {
    const view = oneCsm.withPolicy('ramp.csm.months', 0).carrying(8, { segment: 'ENTERPRISE' })
    const fresh = view.withSeat('CSM 2').filledBy('Bea', { since: on }).view(on)
    const csm = line(fresh)
    expect(csm.capacity).toBe(2)
    const figures = new Map(csm.evidence.figures.map((each) => [each.key, each.overridden]))
    expect(figures.get('ramp.csm.months')).toBe(true)
    expect(figures.get('capacity.csm.enterprise.accounts')).toBe(false)
  })

  it('take a policy’s figure in place of the guide’s', () => {
    const range = { lower: 4, upper: 10, openTop: false }
    const view = oneCsm
      .withPolicy('capacity.csm.enterprise.accounts', range)
      .carrying(5, { segment: 'ENTERPRISE' })
      .view(on)
    const csm = line(view)
    expect(csm.utilisation.value).toBe(0.5)
    expect(csm.evidence.figures).toContainEqual({
      key: 'capacity.csm.enterprise.accounts',
      value: { kind: 'range', ...range },
      overridden: true,
    })
  })
})

describe('pooled work', () => {
  const pool = anOrganization()
    .withTeam('Pool')
    .withSeat('CSM 1')
    .filledBy('Ana')
    .withSeat('CSM 2', { fte: 50 })
    .filledBy('Bea')
    .withSeat('CSM 3')

  it('spreads over the team’s seats in proportion to capacity', () => {
    const view = pool.carrying(60, {}, { team: 'Pool' }).view(on)
    // 60/80 = 0.75 seats over 1.5: two thirds to Ana, one third to Bea, nothing to the open seat.
    expect(groups(view, 'PERSON')).toEqual([
      ['Ana', 0.5, 1],
      ['Bea', 0.25, 0.5],
      [null, 0, 0],
    ])
    expect(line(view).exposedAccounts).toBe(0)
  })

  it('of a team without such seats spreads over its branch', () => {
    const view = pool
      .withTeam('Whole')
      .and({
        type: 'moveTeam',
        effective: '2025-01-01',
        id: pool.id('team', 'Pool'),
        parentId: pool.id('team', 'Whole'),
      })
      .carrying(60, {}, { team: 'Whole' })
      .view(on)
    expect(groups(view, 'TEAM')).toEqual([['Pool', 0.75, 1.5]])
    expect(groups(view, 'TEAM_BRANCH')).toEqual([
      ['Pool', 0.75, 1.5],
      ['Whole', 0.75, 1.5],
    ])
  })

  it('of a team without any seat is exposed', () => {
    const view = oneCsm.withTeam('Empty').carrying(8, {}, { team: 'Empty' }).view(on)
    expect(groups(view, 'TEAM')).toEqual([
      ['CS', 0, 1],
      ['Empty', 0.1, 0],
    ])
    expect(line(view).exposedAccounts).toBe(8)
  })
})

describe('the parts', () => {
  const company = oneCsm
    .carrying(6, { segment: 'ENTERPRISE', region: 'EMEA' })
    .carrying(20, { region: 'LATAM' })
    .withTeam('SMB', { segments: ['SMB'] })
    .withSeat('CSM 2')
    .filledBy('Bea')

  it('by segment split a seat by its load there, an idle one by its team’s segments', () => {
    // Ana: 0.4 of 0.65 is enterprise. Bea carries nothing, her team serves small business.
    const parts = groups(company.view(on), 'SEGMENT')
    expect(parts.map(([name]) => name)).toEqual(['ENTERPRISE', 'MID_MARKET', 'SMB'])
    expect(parts[0]?.[2]).toBeCloseTo(0.4 / 0.65, 12)
    expect(parts[1]?.[2]).toBeCloseTo(0.25 / 0.65, 12)
    expect(parts[2]).toEqual(['SMB', 0, 1])
  })

  it('by region put an idle seat of a team without regions under none', () => {
    expect(groups(company.view(on), 'REGION').map(([name, load]) => [name, load])).toEqual([
      ['EMEA', 0.4],
      ['LATAM', 0.25],
      [null, 0],
    ])
  })

  it('go to the holders of a shared seat by what each is worth', () => {
    const shared = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana', { fte: 75 })
      .filledBy('Bea', { fte: 25 })
      .carrying(40)
    expect(groups(shared.view(on), 'PERSON')).toEqual([
      ['Ana', 0.375, 0.75],
      ['Bea', 0.125, 0.25],
    ])
  })

  it('go by the time of holders who are all worth nothing yet, on their first day', () => {
    const fresh = anOrganization()
      .withTeam('CS')
      .withSeat('CSM 1')
      .filledBy('Ana', { fte: 60, since: on })
      .filledBy('Bea', { fte: 20, since: on })
      .carrying(40)
    expect(groups(fresh.view(on), 'PERSON')).toEqual([
      ['Ana', 0.375, 0],
      ['Bea', 0.125, 0],
    ])
  })

  it('can be filtered', () => {
    const filter = { segments: ['ENTERPRISE'] } as const
    expect(line(company.view(on), 'CSM', filter).load).toBe(0.4)
    const team = company.id('team', 'SMB')
    expect(line(company.view(on), 'CSM', { teamIds: [team] }).people).toBe(1)
  })
})
