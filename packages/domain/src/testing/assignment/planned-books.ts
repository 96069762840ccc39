import type { Id } from '../../kernel/ids.js'
import { assignAccounts, type AssignmentOptions } from '../../planner/assignment/assign-accounts.js'
import { decide } from '../../plans/decide.js'
import type { OrganizationView } from '../../state/view.js'
import { viewAt } from '../../state/view-at.js'
import { fixtureId } from '../fixture-id.js'
import type { OrganizationFixture } from '../organization-fixture.js'

/** The day on which books are planned. */
export const PLANNING_DAY = '2026-03-02'

/** The plan for a company's books as many moves as it takes, and the company after it. */
export function planFor(company: OrganizationFixture, options: Partial<AssignmentOptions> = {}) {
  const view = company.view(PLANNING_DAY)
  let last = 0
  const newId = (): Id => fixtureId('assignment', 'coverage', String((last += 1)))
  const answer = assignAccounts(view, { mostMoves: Infinity, newId, ...options })
  const decided = decide(view.state, answer.plan.changes)
  if (!decided.ok) throw new Error(JSON.stringify(decided.error))
  return { ...answer, next: viewAt(decided.value.state, view.day) }
}

/** Which accounts a seat answers for, by name. */
export function bookOf(
  company: OrganizationFixture,
  view: OrganizationView,
  seat: string,
): string[] {
  return view.coverage
    .ofPosition(company.id('position', seat))
    .map((row) => view.accounts.name(view.coverage.accountRow(row)))
    .toSorted()
}
