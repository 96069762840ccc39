import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import { rollUp } from './roll-up.js'
import { triggerUtilisation } from './trigger-utilisation.js'

const on = '2026-03-02'
const oneCsm = anOrganization().withTeam('CS').withSeat('CSM 1').filledBy('Ana')

/** How far the CSMs' book is on the way to its trigger. */
function ofCsms(company: OrganizationFixture) {
  const lines = rollUp(company.view(on), 'ORGANIZATION', { families: ['CSM'] })[0]?.lines ?? []
  const [line] = lines
  if (line === undefined) throw new Error('There are no CSMs.')
  return triggerUtilisation(line.rows, line.capacity, 'CSM')
}

describe('the load measured by hire triggers', () => {
  it('adds the parts of a mixed book up: 6/12 + 20/60', () => {
    const mixed = oneCsm.carrying(6, { segment: 'ENTERPRISE' }).carrying(20)
    expect(ofCsms(mixed).value).toBeCloseTo(0.5 + 1 / 3, 12)
  })

  it('is 1 where a hire is due, and leaves work without a trigger out', () => {
    const due = oneCsm.carrying(12, { segment: 'ENTERPRISE' }).carrying(100, { segment: 'SMB' })
    expect(ofCsms(due)).toEqual({ value: 1, reason: null })
  })

  it('says that a book of small accounts has no trigger, nor one without accounts', () => {
    for (const company of [oneCsm, oneCsm.carrying(300, { segment: 'SMB' })]) {
      expect(ofCsms(company).reason?.key).toBe('capacity.REASON_NO_TRIGGER')
    }
  })

  it('says that nobody has capacity', () => {
    const open = anOrganization().withTeam('CS').withSeat('CSM 1').carrying(20)
    expect(ofCsms(open).reason).toEqual({
      key: 'capacity.REASON_NO_CAPACITY',
      params: { family: 'CSM' },
    })
  })
})
