import { expect, test } from 'vitest'
import { handOverChanges } from './hand-over-changes'

const terms = {
  responsibility: 'CSM',
  effective: '2026-03-01',
  transitionUntil: '2026-04-01',
  reason: ' Parental leave ',
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
