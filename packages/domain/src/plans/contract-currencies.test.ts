import { describe, expect, it } from 'vitest'
import { anOrganization } from '../testing/an-organization.js'
import type { OrganizationFixture } from '../testing/organization-fixture.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const euros = { planRates: [{ currency: 'EUR', rate: 1.25 }] }
const company = (fields: Parameters<typeof anOrganization>[0] = euros) =>
  anOrganization(fields)
    .withAccount('Globex', { acv: 100_00 })
    .withAccount('Initech', { acv: 100_00 })
const globex = company().id('account', 'Globex')
const initech = company().id('account', 'Initech')

const inEuros = (id = globex, effective = '2025-01-01'): Change => ({
  type: 'updateAccount',
  effective,
  id,
  contractCurrency: 'EUR',
})
const moved = (accountId: string, movement: 'OPENING' | 'TRANSFER', amount: number): Change => ({
  type: 'recordArrMovement',
  effective: movement === 'OPENING' ? '2025-02-01' : '2025-03-01',
  source: 'billing',
  accountId,
  movement,
  amount,
})

const problems = (of: OrganizationFixture, ...changes: readonly Change[]) => {
  const decided = decide(of.state(), changes)
  return decided.ok ? [] : decided.error.map(({ code, field, params }) => [code, field, params])
}

describe('the currency of a contract', () => {
  it('needs a plan rate, which may be set in the same plan', () => {
    const refused = [['NO_PLAN_RATE', 'contractCurrency', { currency: 'EUR', account: 'Globex' }]]
    expect(problems(company({}), inEuros())).toEqual(refused)
    const planned: Change = { type: 'updateOrganization', effective: '2025-01-01', ...euros }
    expect(problems(company({}), inEuros(), planned)).toEqual([])
  })

  it('keeps its plan rate while a contract is in it', () => {
    const free: Change = { type: 'updateOrganization', effective: '2025-01-01', planRates: [] }
    expect(problems(company(), free)).toEqual([])
    expect(problems(company().and(inEuros()), free)).toEqual([
      ['NO_PLAN_RATE', 'planRates', { currency: 'EUR', account: 'Globex' }],
    ])
  })

  it('may be the organization’s own, which has no rate', () => {
    expect(problems(company({}), { ...inEuros(), contractCurrency: 'USD' } as Change)).toEqual([])
    const own: Change = {
      type: 'updateOrganization',
      effective: '2025-01-01',
      planRates: [{ currency: 'USD', rate: 1 }],
    }
    expect(problems(company(), own)).toEqual([
      ['INVALID_VALUE', 'planRates', { field: 'planRates', reason: 'OWN_CURRENCY' }],
    ])
  })

  it('is that of the amounts that belong to it', () => {
    const told = (change: Change) => problems(company().and(inEuros()), change)
    const mismatch = ['CURRENCY_MISMATCH', 'currency', { expected: 'EUR', actual: 'USD' }]
    const acv = { type: 'updateAccount', effective: '2026-01-01', id: globex, acv: 1 } as const
    expect(told({ ...acv, currency: 'USD' })).toEqual([mismatch])
    expect(told({ ...acv, currency: 'EUR' })).toEqual([])
    expect(told({ ...moved(globex, 'OPENING', 1), currency: 'USD' } as Change)).toEqual([mismatch])
    expect(told({ ...moved(globex, 'OPENING', 1), currency: 'EUR' } as Change)).toEqual([])
    const growth = {
      type: 'createOpportunity',
      effective: '2026-01-01',
      id: company().id('implementation', 'growth'),
      accountId: globex,
      kind: 'SEATS',
      amount: 1,
    } as const
    expect(told({ ...growth, currency: 'USD' })).toEqual([mismatch])
    expect(told({ ...growth, currency: 'EUR' })).toEqual([])
  })

  it('can be given with the amount that is in it', () => {
    const both = { ...inEuros(), acv: 80_00, currency: 'EUR' } as Change
    expect(problems(company(), both)).toEqual([])
    expect(problems(company(), { ...both, currency: 'USD' } as Change)).toEqual([
      ['CURRENCY_MISMATCH', 'currency', { expected: 'EUR', actual: 'USD' }],
    ])
  })

  it('does not change once movements are recorded, but can be corrected from its first day', () => {
    const paying = company().and(moved(globex, 'OPENING', 100_00))
    expect(problems(paying, inEuros(globex, '2026-01-01'))).toEqual([
      ['CURRENCY_OF_MOVEMENTS', 'contractCurrency', { account: 'Globex', currency: 'USD' }],
    ])
    expect(problems(paying, inEuros())).toEqual([])
  })

  it('is the same at both ends of a transfer', () => {
    const family = (second: readonly Change[]) =>
      company()
        .and({ type: 'updateAccount', effective: '2025-01-01', id: initech, parentId: globex })
        .and(...second, moved(globex, 'OPENING', 100_00))
    const moves = [moved(globex, 'TRANSFER', -40_00), moved(initech, 'TRANSFER', 40_00)]
    expect(problems(family([]), ...moves)).toEqual([])
    expect(problems(family([inEuros(initech)]), ...moves).map(([code]) => code)).toEqual([
      'UNBALANCED_TRANSFER',
      'UNBALANCED_TRANSFER',
    ])
  })
})
