import { describe, expect, it } from 'vitest'
import { lintInputOf } from '../testing/org-lint/lint-input-of.js'
import { lint } from '../rules/org-lint/lint.js'
import { anOrganization } from '../testing/an-organization.js'
import { viewOf } from '../testing/state-of.js'
import type { ChangeOf } from './change.js'
import { decide } from './decide.js'

const company = anOrganization()
  .withTeam('CS')
  .withSeat('CSM 1')
  .filledBy('Ana')
  .withAccount('Globex', { acv: 100_00 })
  .coveredBy()
const globex = company.id('account', 'Globex')

const moved = (
  effective: string,
  movement: 'OPENING' | 'CHURN' | 'CONTRACTION',
  amount: number,
  closeAccount?: boolean,
): ChangeOf<'recordArrMovement'> => ({
  type: 'recordArrMovement',
  effective,
  source: 'billing',
  accountId: globex,
  movement,
  amount,
  ...(closeAccount !== undefined && { closeAccount }),
})

const opened = moved('2025-01-01', 'OPENING', 100_00)

describe('a churn that closes its account', () => {
  it('ends the record and its coverage on its day, in the same plan', () => {
    const decided = decide(company.state(), [opened, moved('2026-02-01', 'CHURN', -100_00, true)])
    if (!decided.ok) throw new Error('It is refused.')
    const { state } = decided.value
    const [before, after] = [viewOf(state, '2026-01-31'), viewOf(state, '2026-02-01')]
    expect([before.recordedAccounts.count, before.coverage.rows.length]).toEqual([1, 1])
    expect([after.recordedAccounts.count, after.coverage.rows.length]).toEqual([0, 0])
    const { findings } = lint(lintInputOf(state), {
      only: ['churned-but-open', 'closed-with-balance'],
    })
    expect(findings).toEqual([])
  })

  it('is left open unless it is asked for', () => {
    const decided = decide(company.state(), [opened, moved('2026-02-01', 'CHURN', -100_00)])
    if (!decided.ok) throw new Error('It is refused.')
    expect(viewOf(decided.value.state, '2026-02-01').recordedAccounts.count).toBe(1)
    const { findings } = lint(lintInputOf(decided.value.state), { only: ['churned-but-open'] })
    expect(findings).toHaveLength(1)
  })

  it('is the only movement that can', () => {
    const decided = decide(company.state(), [opened, moved('2026-02-01', 'CONTRACTION', -1, true)])
    expect(decided.ok ? [] : decided.error).toMatchObject([
      { code: 'INVALID_VALUE', field: 'closeAccount', params: { reason: 'NOT_A_CHURN' } },
    ])
  })
})
