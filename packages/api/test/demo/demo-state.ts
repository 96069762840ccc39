import { decide, parseDay, type Day, type Fact, type OrganizationState } from '@postscale/domain'
import type { DemoOrganization } from '../../src/demo/demo-organization.js'

interface Told {
  readonly state: OrganizationState
  readonly facts: readonly Fact[]
  /** Changed things, plan by plan. */
  readonly changed: readonly number[]
}

/** A demo organization after all its plans, told without a database. */
export function demoState(story: DemoOrganization, date: string): Told {
  let state: OrganizationState | null = null
  const facts: Fact[] = []
  const changed: number[] = []
  for (const { title, parts } of story.plans) {
    let count = 0
    for (const part of parts(dayOf(date))) {
      const decided = decide(state, part)
      if (!decided.ok) {
        throw new Error(`“${title}” is refused: ${JSON.stringify(decided.error.slice(0, 5))}`)
      }
      state = decided.value.state
      facts.push(...decided.value.facts)
      count += decided.value.changes.length + decided.value.facts.length
    }
    changed.push(count)
  }
  if (state === null) throw new Error('a story without plans')
  return { state, facts, changed }
}

export function dayOf(date: string): Day {
  const day = parseDay(date)
  if (day === null) throw new Error(`“${date}” is not a date`)
  return day
}
