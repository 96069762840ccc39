import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FOREVER, formatDay, parseDay } from '../../../kernel/days.js'
import { anOrganization } from '../../../testing/an-organization.js'
import type { AccountOptions, ImplementationOptions } from '../../../testing/options.js'
import { lifecycleClock, lifecycleClocks } from './lifecycle-clock.js'

const company = anOrganization()
const on = '2026-03-02'
const clockOf = (account: AccountOptions, ...projects: readonly ImplementationOptions[]) => {
  let told = company.withAccount('Globex', account)
  for (const project of projects) told = told.inImplementation(project)
  const view = told.view(on)
  const day = lifecycleClock(view, view.accounts.rowOf(told.id('account', 'Globex')))
  return day === null ? null : formatDay(day)
}

describe('the clock of an account’s life', () => {
  it('starts at signature or the start of the project, whichever is first, else with the contract', () => {
    const contractStart = '2026-04-01'
    expect(clockOf({ contractStart })).toBe('2026-04-01')
    expect(clockOf({ contractStart, signedOn: '2026-02-10' })).toBe('2026-02-10')
    const project = { status: 'ACTIVE', startedOn: '2026-02-01' } as const
    expect(clockOf({ contractStart, signedOn: '2026-02-10' }, project)).toBe('2026-02-01')
    expect(clockOf({ contractStart: '2026-01-20' }, project)).toBe('2026-02-01')
    expect(clockOf({}, { status: 'QUEUED' })).toBeNull()
    expect(clockOf({ contractStart }, { ...project, status: 'CANCELLED' })).toBe(contractStart)
  })

  it('does not start anew with the signature or the project of a later contract', () => {
    const contractStart = '2024-05-01'
    expect(clockOf({ contractStart, signedOn: '2026-02-10' })).toBe(contractStart)
    expect(clockOf({ contractStart }, { status: 'ACTIVE', startedOn: '2026-02-01' })).toBe(
      contractStart,
    )
    // Day 89 is the last of the onboarding window.
    expect(clockOf({ contractStart, signedOn: '2024-07-29' })).toBe('2024-07-29')
    expect(clockOf({ contractStart, signedOn: '2024-07-30' })).toBe(contractStart)
  })

  it('is the same for one account as for all', () => {
    const date = fc.option(
      fc.integer({ min: -500, max: 100 }).map((days) => formatDay((parseDay(on) ?? 0) + days)),
      { nil: null },
    )
    const account = fc.record({ signedOn: date, contractStart: date, startedOn: date })
    fc.assert(
      fc.property(fc.array(account, { minLength: 1, maxLength: 5 }), (accounts) => {
        let told = company
        for (const [index, { startedOn, ...fields }] of accounts.entries()) {
          told = told.withAccount(`A${index}`, fields).inImplementation({ startedOn })
        }
        const view = told.view(on)
        const all = lifecycleClocks(view)
        for (const row of view.accounts.rows) {
          expect(lifecycleClock(view, row) ?? FOREVER).toBe(all[row])
        }
      }),
      { numRuns: 40 },
    )
  })
})
