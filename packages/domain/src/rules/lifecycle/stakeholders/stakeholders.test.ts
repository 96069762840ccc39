import { describe, expect, it } from 'vitest'
import { localize } from '../../../messages/localize.js'
import type { StakeholderRole } from '../../../entities/vocabularies.js'
import { anOrganization } from '../../../testing/an-organization.js'
import { fixtureId } from '../../../testing/fixture-id.js'
import type { OrganizationFixture } from '../../../testing/organization-fixture.js'
import { stakeholderCoverage } from './stakeholder-coverage.js'
import { stakeholdersOf } from './stakeholders-of.js'

const on = '2026-03-02'

const knows = (
  company: OrganizationFixture,
  account: string,
  name: string,
  role: StakeholderRole,
  email: string | null = null,
) =>
  company.and({
    type: 'addStakeholder',
    effective: '2025-01-01',
    id: fixtureId('stakeholder', account, name, role),
    accountId: company.id('account', account),
    name,
    role,
    email,
  })

let company = anOrganization()
  .withAccount('A', { acv: 100 })
  .withAccount('B', { acv: 200 })
  .withAccount('C', { acv: 400 })
  .withAccount('D', { acv: 800 })
company = knows(company, 'A', 'Ana', 'SPONSOR')
company = knows(company, 'A', 'ana ', 'DECISION_MAKER')
company = knows(company, 'B', 'Bea', 'CHAMPION', 'bea@b.example')
company = knows(company, 'B', 'Bo', 'USER')
company = knows(company, 'C', 'Cid', 'CHAMPION')

describe('whom customers are known by', () => {
  const view = company.view(on)
  const names = (rows: Int32Array) => Array.from(rows, (row) => view.accounts.name(row))

  it('is told by role, with the accounts that hang by a single thread', () => {
    const coverage = stakeholderCoverage(view)
    expect(coverage.byRole.map(({ role, accounts }) => [role, accounts])).toEqual([
      ['SPONSOR', 1],
      ['CHAMPION', 2],
      ['DECISION_MAKER', 1],
      ['USER', 1],
    ])
    expect(coverage.byRole[1]?.share.value).toBe(0.5)
    expect(names(coverage.singleThreaded.rows)).toEqual(['C', 'A'])
    expect(coverage.singleThreaded.arr).toBe(500)
    expect(names(coverage.unknown.rows)).toEqual(['D'])
  })

  it('is told of one account', () => {
    const of = (name: string) =>
      stakeholdersOf(view, view.accounts.rowOf(company.id('account', name)))
    expect(of('A')).toMatchObject({
      people: 1,
      covered: ['SPONSOR', 'DECISION_MAKER'],
      missing: ['CHAMPION', 'USER'],
      singleThreaded: true,
    })
    expect(of('B')).toMatchObject({ people: 2, singleThreaded: false })
    expect(of('D')).toMatchObject({ people: 0, singleThreaded: false })
    expect(localize('en', of('A').evidence.message)).toBe(
      '1 person is known; missing: champion and user. The account hangs by a single thread.',
    )
  })

  it('has no shares of no accounts', () => {
    const empty = stakeholderCoverage(anOrganization().view(on))
    expect(empty.byRole[0]?.share.reason?.key).toBe('lifecycle.REASON_NO_ACCOUNTS')
  })
})
