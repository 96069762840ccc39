import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anOrganization } from '../../testing/an-organization.js'
import { stageOfPractices } from './dimension-stages.js'
import { NO_MATURITY_FACTS } from './maturity-facts.js'
import { maturityOf } from './maturity-of.js'
import { MATURITY_STAGES } from './maturity-stage.js'
import { nextSteps } from './next-steps.js'
import { PRACTICE_STATUSES, PRACTICES, type PracticeResult } from './practice.js'

const empty = anOrganization().view('2026-03-02')

describe('whatever the practices', () => {
  const results = fc.array(fc.constantFrom(...PRACTICE_STATUSES), {
    minLength: PRACTICES.length,
    maxLength: PRACTICES.length,
  })
  const withStatuses = (statuses: readonly PracticeResult['status'][]): PracticeResult[] => {
    const { practices } = maturityOf(empty, NO_MATURITY_FACTS)
    return practices.map((each, index) => ({ ...each, status: statuses[index] ?? 'UNKNOWN' }))
  }

  it('doing what is named moves them to the stage', () => {
    fc.assert(
      fc.property(results, fc.constantFrom(...MATURITY_STAGES), (statuses, stage) => {
        const practices = withStatuses(statuses)
        const todo = nextSteps(empty, NO_MATURITY_FACTS, practices, stage)
        const named = new Set(todo.map(({ practice }) => practice))
        const done = practices.map((each) =>
          named.has(each.practice) ? { ...each, status: 'PRESENT' as const } : each,
        )
        expect(stageOfPractices(done)).toBeGreaterThanOrEqual(stage)
        // And nothing is named where the stage is reached already.
        if (stageOfPractices(practices) >= stage) expect(named).toEqual(new Set([null]))
      }),
    )
  })
})
