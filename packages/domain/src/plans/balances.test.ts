import { describe, expect, it } from 'vitest'
import type { ArrMovementKind } from '../entities/vocabularies.js'
import { anOrganization } from '../testing/an-organization.js'
import type { Change } from './change.js'
import { decide } from './decide.js'

const company = anOrganization()
  .on('2025-01-01')
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Holding', { acv: 0 })
  .withAccount('North', { acv: 100 })
  .withAccount('South', { acv: 50 })
  .withAccount('Alone', { acv: 30 })
  .coveredBy()
const idOf = (name: string) => company.id('account', name)

const moved = (
  name: string,
  effective: string,
  movement: ArrMovementKind,
  amount: number,
): Change => ({
  type: 'recordArrMovement',
  effective,
  source: 'billing',
  accountId: idOf(name),
  movement,
  amount,
})
const below = (name: string, parent: string): Change => ({
  type: 'updateAccount',
  effective: '2025-01-01',
  id: idOf(name),
  parentId: idOf(parent),
})
describe('a loss', () => {
  const refused = (...changes: readonly Change[]) => {
    const decided = decide(company.state(), changes)
    return decided.ok
      ? []
      : decided.error.map(({ code, changeIndex, params }) => [code, changeIndex, params])
  }

  it('of more than there is is refused, by the change that makes it so', () => {
    expect(
      refused(
        moved('North', '2025-02-01', 'NEW', 10_000),
        moved('North', '2025-03-01', 'CONTRACTION', -20_000),
      ),
    ).toEqual([
      [
        'BALANCE_BELOW_ZERO',
        1,
        { account: 'North', date: '2025-03-01', balance: 10_000, amount: -20_000, currency: 'USD' },
      ],
    ])
  })

  it('is refused as well where a later movement makes up for it, or an earlier one is taken back', () => {
    const [won, lost] = [
      moved('North', '2025-02-01', 'NEW', 10),
      moved('North', '2025-03-01', 'CONTRACTION', -20),
    ]
    expect(refused(won, lost, moved('North', '2025-03-02', 'EXPANSION', 50))).toHaveLength(1)
    expect(refused(won, lost, moved('North', '2025-02-10', 'EXPANSION', 50))).toEqual([])
    const zero = moved('North', '2025-02-01', 'NEW', 0)
    expect(
      refused(
        won,
        moved('North', '2025-02-10', 'NEW', 50),
        moved('North', '2025-03-01', 'CHURN', -60),
        zero,
      ),
    ).toEqual([['BALANCE_BELOW_ZERO', 3, expect.anything()]])
  })

  it('before any balance was opened is taken as it is', () => {
    expect(refused(moved('North', '2025-03-01', 'CONTRACTION', -20))).toEqual([])
  })
})

describe('a transfer', () => {
  it('cancels out within the family on its day', () => {
    const family = company.and(below('South', 'North'))
    const opened = family.and(moved('North', '2025-02-01', 'OPENING', 100))
    const plan = (...changes: readonly Change[]) => {
      const decided = decide(opened.state(), changes)
      return decided.ok ? [] : decided.error.map(({ code }) => code)
    }
    const out = moved('North', '2025-03-01', 'TRANSFER', -40)
    expect(plan(out, moved('South', '2025-03-01', 'TRANSFER', 40))).toEqual([])
    expect(plan(out)).toEqual(['UNBALANCED_TRANSFER'])
    expect(plan(out, moved('South', '2025-03-02', 'TRANSFER', 40))).toHaveLength(2)
    expect(plan(out, moved('Alone', '2025-03-01', 'TRANSFER', 40))).toHaveLength(2)
  })
})
