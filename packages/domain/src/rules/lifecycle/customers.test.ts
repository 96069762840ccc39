import { describe, expect, it } from 'vitest'
import { FOREVER, parseDay } from '../../kernel/days.js'
import { anOrganization } from '../../testing/an-organization.js'
import { customerSince, customersSince } from './customers.js'

const company = anOrganization()
  .withAccount('Renewed', { contractStart: '2024-05-01' })
  .withAccount('Corrected', { contractStart: '2025-03-01' })
  .withAccount('Unknown')
const changed = (name: string, effective: string, contractStart: string) =>
  ({
    type: 'updateAccount',
    effective,
    id: company.id('account', name),
    contractStart,
  }) as const
const story = company.and(
  changed('Renewed', '2025-05-01', '2025-05-01'),
  changed('Corrected', '2026-06-01', '2023-03-01'),
)

describe('since when accounts are customers', () => {
  it.each([
    ['Renewed', '2026-03-02', '2024-05-01'],
    // What is recorded from June on is not known in March.
    ['Corrected', '2026-03-02', '2025-03-01'],
    ['Corrected', '2026-06-01', '2023-03-01'],
    ['Unknown', '2026-03-02', null],
  ])('%s on %s is %s, for one and for all', (name, on, since) => {
    const view = story.view(on)
    const row = view.accounts.rowOf(story.id('account', name))
    const day = since === null ? null : parseDay(since)
    expect(customerSince(view, row)).toBe(day)
    expect(customersSince(view)[row]).toBe(day ?? FOREVER)
  })
})
