import { describe, expect, it } from 'vitest'
import type { ArrMovementKind } from '../../entities/vocabularies.js'
import { parseDay } from '../../kernel/days.js'
import type { ArrMovement } from '../../plans/fact.js'
import { anOrganization } from '../../testing/an-organization.js'
import { churnByReason } from './churn-by-reason.js'
import { movementColumns } from './movement-columns.js'

const view = anOrganization().view('2026-03-02')
const day = (text: string): number => parseDay(text)!
const period = { from: day('2025-01-01'), to: day('2026-01-01') }

const moved = (
  accountId: string,
  on: string,
  amount: number,
  reason: string | null = null,
  source = 'billing',
): ArrMovement => {
  const movement: ArrMovementKind = amount > 0 ? 'EXPANSION' : 'CONTRACTION'
  return { fact: 'arrMovement', source, accountId, day: day(on), movement, amount, reason }
}

describe('churnByReason', () => {
  it('sums the losses of the period, largest first', () => {
    const movements = movementColumns([
      moved('a', '2024-05-01', 100),
      moved('a', '2025-03-01', -100, 'price'),
      moved('b', '2024-05-01', 100),
      moved('b', '2025-04-01', -30, 'bad fit'),
      moved('c', '2024-05-01', 70),
      moved('c', '2025-04-01', -70),
      // On the period's first day; made up for on the same day; outside the period.
      moved('e', '2024-05-01', 50),
      moved('e', '2025-01-01', -10, 'bad fit'),
      moved('f', '2024-05-01', 60),
      moved('f', '2025-06-01', -60, 'price'),
      moved('f', '2025-06-01', 60, null, 'crm'),
      moved('d', '2024-05-01', 500),
      moved('d', '2026-01-01', -500, 'price'),
      moved('g', '2024-05-01', 500),
      moved('g', '2024-12-31', -500, 'price'),
    ])
    const lost = churnByReason(view, movements, period).map(
      ({ reason, churns, churn, contractions, contraction, share }) => [
        reason,
        churns,
        churn,
        contractions,
        contraction,
        share.value,
      ],
    )
    expect(lost).toEqual([
      ['price', 1, 100, 0, 0, 100 / 210],
      [null, 1, 70, 0, 0, 70 / 210],
      ['bad fit', 0, 0, 2, 40, 40 / 210],
    ])
  })

  it('takes who soon came back for the same customer, which lost what it pays less', () => {
    const movements = movementColumns([
      moved('a', '2024-05-01', 100),
      moved('a', '2025-03-01', -100, 'price'),
      moved('a', '2025-05-30', 80),
      moved('b', '2024-05-01', 100),
      moved('b', '2025-03-01', -100, 'price'),
      moved('b', '2025-06-01', 80),
    ])
    expect(churnByReason(view, movements, period)).toMatchObject([
      { reason: 'price', churns: 1, churn: 100, contractions: 1, contraction: 20 },
    ])
  })

  it('is empty when nothing was lost', () => {
    expect(churnByReason(view, movementColumns([moved('a', '2025-05-01', 9)]), period)).toEqual([])
  })
})
