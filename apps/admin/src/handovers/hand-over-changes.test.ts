import { expect, test } from 'vitest'
import { handOverChanges } from './hand-over-changes'

const terms = {
  responsibility: 'CSM',
  effective: '2026-03-01',
  transitionUntil: '2026-04-01',
  reason: ' Parental leave ',
  toldOn: '',
} as const
const target = { position: { id: 'seat' } }

test('an account is handed over with a transition, and covered where nobody answers for it', () => {
  const moves = [
    { accountId: 'held', target, isCovered: true },
    { accountId: 'orphan', target, isCovered: false },
  ]
  const common = {
    responsibility: 'CSM',
    target,
    effective: '2026-03-01',
    reason: 'Parental leave',
  }
  expect(handOverChanges(moves, terms)).toEqual([
    { handOverAccount: { ...common, account: { id: 'held' }, transitionUntil: '2026-04-01' } },
    { coverAccount: { ...common, account: { id: 'orphan' } } },
  ])
})

test('without a transition who answered is done at once', () => {
  const moves = [{ accountId: 'held', target, isCovered: true }]
  const [change] = handOverChanges(moves, { ...terms, transitionUntil: '' })
  expect(change?.handOverAccount).not.toHaveProperty('transitionUntil')
})

test('what each customer got is what they were told of', () => {
  const moves = [{ accountId: 'held', target, isCovered: true }]
  const [moved, told] = handOverChanges(moves, { ...terms, toldOn: '2026-02-20' })
  expect(told).toEqual({
    tellHandover: {
      coverageId: moved?.handOverAccount?.id,
      account: { id: 'held' },
      effective: '2026-02-20',
    },
  })
  expect(moved?.handOverAccount?.id).toMatch(/^[0-9a-f-]{36}$/)
})
