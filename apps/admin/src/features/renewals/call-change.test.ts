import { expect, test } from 'vitest'
import { type CallableRenewal, callChanges } from './call-change'

const contract = (name: string, renewalId: string | null): CallableRenewal => ({
  accountName: name,
  account: {
    id: `account ${name}`,
    viewerCanChange: true,
    acv: { amountMinor: 10_000_00, currency: 'EUR' },
  },
  contractEnd: '2027-03-31',
  renewal: renewalId === null ? null : { id: renewalId, forecastCategory: null, forecastArr: null },
  owner: { name: null, position: null, team: null },
  status: 'NOT_CALLED',
  arr: { amountMinor: 11_000_00, currency: 'USD' },
  expected: { amountMinor: 11_000_00, currency: 'USD' },
  health: null,
})

test('a call is told in the currency of the contract, and empty is all of its ARR', () => {
  const called = { category: 'COMMIT', effective: '2026-11-29' } as const
  const updated = (arr: number | null) => callChanges([contract('A', 'r1')], { ...called, arr })
  expect(updated(9_000_00)).toEqual([
    {
      updateRenewal: {
        renewal: { id: 'r1' },
        effective: '2026-11-29',
        forecastCategory: 'COMMIT',
        forecastArr: { amountMinor: 9_000_00, currency: 'EUR' },
      },
    },
  ])
  expect(updated(null)[0]?.updateRenewal?.forecastArr).toBeNull()
})

test('several are called alike, their amounts left as they are, and what is not recorded is added', () => {
  const values = { category: 'AT_RISK', arr: null, effective: '2026-11-29' } as const
  expect(callChanges([contract('A', 'r1'), contract('B', null)], values)).toEqual([
    {
      updateRenewal: {
        renewal: { id: 'r1' },
        effective: '2026-11-29',
        forecastCategory: 'AT_RISK',
      },
    },
    {
      createRenewal: {
        account: { id: 'account B' },
        contractEnd: '2027-03-31',
        effective: '2026-11-29',
        forecastCategory: 'AT_RISK',
      },
    },
  ])
})
