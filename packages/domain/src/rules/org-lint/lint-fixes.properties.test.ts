import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ARR_MOVEMENT_KINDS, SEGMENTS, TIERS } from '../../entities/vocabularies.js'
import { formatDay, parseDay } from '../../kernel/days.js'
import type { Change } from '../../plans/change.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationState } from '../../state/organization-state.js'
import { anOrganization } from '../../testing/an-organization.js'
import { lintInputOf } from '../../testing/org-lint/lint-input-of.js'
import type { OrganizationFixture } from '../../testing/organization-fixture.js'
import type { Finding } from './finding.js'
import { lint } from './lint.js'

const today = parseDay('2026-03-02') ?? 0
const day = fc.integer({ min: -400, max: 200 }).map((ago) => formatDay(today + ago))
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const account = fc.record({
  acv: fc.constantFrom(0, 5_000_00, 30_000_00, 120_000_00, 300_000_00),
  segment: fc.constantFrom(...SEGMENTS),
  tier: maybe(fc.constantFrom(...TIERS)),
  strategic: fc.boolean(),
  autoRenew: fc.boolean(),
  contractEnd: maybe(day),
  holder: maybe(fc.nat(2)),
  project: fc.constantFrom('NONE', 'QUEUED', 'LIVE'),
  movements: fc.array(
    fc.record({
      day: fc.integer({ min: -300, max: -1 }),
      movement: fc.constantFrom(...ARR_MOVEMENT_KINDS.filter((kind) => kind !== 'TRANSFER')),
      amount: fc.constantFrom(10_000_00, 60_000_00, 120_000_00),
    }),
    { maxLength: 2 },
  ),
  isClosed: fc.boolean(),
})
type Account = typeof account extends fc.Arbitrary<infer V> ? V : never

/** Whatever of these changes is taken, one after another. */
function grown(state: OrganizationState, changes: readonly Change[]): OrganizationState {
  let last = state
  for (const change of changes) {
    const decided = decide(last, [change])
    if (decided.ok) ({ state: last } = decided.value)
  }
  return last
}

function changesOf(company: OrganizationFixture, name: string, told: Account): readonly Change[] {
  const accountId = company.id('account', name)
  const moves = told.movements.map(({ day: ago, movement, amount }): Change => {
    const isLoss = movement === 'CHURN' || movement === 'CONTRACTION'
    return {
      type: 'recordArrMovement',
      effective: formatDay(today + ago),
      source: 'billing',
      accountId,
      movement,
      amount: isLoss ? -amount : amount,
    }
  })
  const project: Change = {
    type: 'createImplementation',
    effective: '2025-06-01',
    id: company.id('implementation', name),
    accountId,
    status: told.project === 'LIVE' ? 'LIVE' : 'QUEUED',
    liveOn: told.project === 'LIVE' ? '2025-07-01' : null,
    plannedStart: '2025-06-01',
  }
  const implementing: Change = {
    type: 'coverAccount',
    effective: '2025-06-01',
    id: company.id('coverage', `${name} implementation`),
    accountId,
    responsibility: 'IMPLEMENTATION',
    positionId: company.id('position', 'CSM 1'),
  }
  const closing: Change = {
    type: 'closeAccount',
    effective: '2026-02-01',
    id: accountId,
    withWhatDependsOnIt: true,
  }
  return [
    ...moves,
    ...(told.project === 'NONE' ? [] : [project, implementing]),
    ...(told.isClosed ? [closing] : []),
  ]
}

function companyOf(accounts: readonly Account[], leavesOn: string | null): OrganizationState {
  let company = anOrganization()
    .withTeam('CS')
    .withSeat('VP', { role: 'VP of CS' })
    .filledBy('Vera')
    .withSeat('CSM 1')
    .filledBy('Ana', { to: leavesOn })
    .withSeat('CSM 2')
    .filledBy('Bea')
    .withSeat('CSM 3')
    .filledBy('Cid')
    .withTeam('Acquired')
  for (const [
    index,
    { holder, project: _, movements: __, isClosed: ___, ...told },
  ] of accounts.entries()) {
    company = company.withAccount(`A${index}`, { ...told, contractStart: '2025-01-01' })
    if (holder !== null) company = company.coveredBy({ seat: `CSM ${holder + 1}` })
  }
  return grown(
    company.state(),
    accounts.flatMap((told, index) => changesOf(company, `A${index}`, told)),
  )
}

/**
 * What findings are about: the accounts of one, or the responsibilities and segments, each by itself, since
 * a fix may tell apart what was one finding.
 */
function partsOf({
  accounts,
  fingerprint,
  ruleId,
  evidence: { message },
}: Finding): readonly string[] {
  if (accounts !== null) return accounts.largest.map(({ name }) => `${ruleId} ${name}`)
  if (message.key !== 'orgLint.responsibility-gap') return [fingerprint]
  const { responsibilities, segments } = message.params
  return responsibilities.flatMap((each) => segments.map((segment) => `${each} ${segment}`))
}

const wrongIn = (state: OrganizationState) => {
  const { findings } = lint(lintInputOf(state))
  return {
    all: findings.flatMap(partsOf),
    errors: findings.filter(({ severity }) => severity === 'ERROR').flatMap(partsOf),
  }
}

describe('the fixes of the linter', () => {
  it('are accepted, take their finding away, and bring no error', () => {
    const fixed = new Set<string>()
    fc.assert(
      fc.property(
        fc.array(account, { minLength: 1, maxLength: 25 }),
        maybe(fc.constantFrom('2026-03-20', '2026-06-20')),
        (accounts, leavesOn) => {
          const state = companyOf(accounts, leavesOn)
          const before = new Set(wrongIn(state).all)
          for (const { fix, fingerprint, ruleId } of lint(lintInputOf(state)).findings) {
            if (fix === null) continue
            const decided = decide(state, fix.changes)
            expect(decided.ok || [fingerprint, decided.error]).toBe(true)
            if (!decided.ok) continue
            fixed.add(ruleId)
            const { state: after } = decided.value
            const left = lint(lintInputOf(after), { only: [ruleId] }).findings
            expect(left.map((each) => each.fingerprint)).not.toContain(fingerprint)
            const brought = wrongIn(after).errors.filter((each) => !before.has(each))
            expect([fingerprint, brought]).toEqual([fingerprint, []])
          }
        },
      ),
      { numRuns: 60 },
    )
    // The organizations are of a kind in which most fixes occur.
    expect(fixed.size).toBeGreaterThan(8)
  })
})
