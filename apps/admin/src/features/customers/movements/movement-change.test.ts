import { expect, test } from 'vitest'
import {
  balanceAfter,
  movementChanges,
  type MovementValues,
  suggestedAmount,
} from './movement-change'

const values: MovementValues = {
  movement: 'EXPANSION',
  effective: '2026-03-01',
  amount: 500,
  reason: ' ',
  closeAccount: true,
  otherId: null,
  receives: false,
}
const recorded = { accountId: 'own', currency: 'EUR', amount: 500, closes: false }

const given = (of: Partial<MovementValues>, closes = false) =>
  movementChanges({ ...values, ...of }, { ...recorded, closes }).map(
    ({ recordArrMovement }) => recordArrMovement,
  )

test('a balance begins with an opening, with new business or with what arrives', () => {
  expect(balanceAfter(null, 'OPENING', 500)).toBe(500)
  expect(balanceAfter(null, 'NEW', 500)).toBe(500)
  expect(balanceAfter(null, 'TRANSFER', 500)).toBe(500)
  expect(balanceAfter(null, 'TRANSFER', -500)).toBe(null)
  expect(balanceAfter(null, 'EXPANSION', 500)).toBe(null)
  expect(balanceAfter(null, 'CHURN', -500)).toBe(null)
  expect(balanceAfter(0, 'EXPANSION', 500)).toBe(500)
})

test('a churn suggests all that is paid, and an opening the ACV where there is no balance', () => {
  expect(suggestedAmount('CHURN', { balance: 700, acv: 900 })).toBe(700)
  expect(suggestedAmount('CHURN', { balance: null, acv: 900 })).toBe(900)
  expect(suggestedAmount('OPENING', { balance: null, acv: 900 })).toBe(900)
  expect(suggestedAmount('OPENING', { balance: 700, acv: 900 })).toBe(null)
  expect(suggestedAmount('CONTRACTION', { balance: 700, acv: 900 })).toBe(null)
})

test('losses are recorded below zero, in the currency of the contract', () => {
  const money = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
  expect(given({ movement: 'NEW' })).toMatchObject([{ amount: money(500), reason: null }])
  expect(given({ movement: 'CONTRACTION' })).toMatchObject([{ amount: money(-500) }])
  expect(given({ movement: 'CHURN', reason: ' price ' }, true)).toMatchObject([
    { amount: money(-500), reason: 'price', closeAccount: true },
  ])
})

test('a transfer is two movements that cancel out, whichever way it goes', () => {
  const transfer = { movement: 'TRANSFER', otherId: 'other' } as const
  const sides = (receives: boolean) =>
    given({ ...transfer, receives }).map((each) => [each?.account.id, each?.amount.amountMinor])
  expect(sides(false)).toEqual([
    ['own', -500],
    ['other', 500],
  ])
  expect(sides(true)).toEqual([
    ['own', 500],
    ['other', -500],
  ])
})

test('what is recorded twice on a day does not replace what was recorded before', () => {
  const [first] = given({})
  const [second] = given({})
  expect(first?.source).not.toBe(second?.source)
})
