import type { Result } from '@postscale/domain'
import { errorType, inSpan } from '../../telemetry/in-span.js'
import { isMeasured, measured, secondsSince } from '../../telemetry/measured.js'
import type { PlanRan } from './run-plan.js'
import type { ApplyProblem } from './refused-error.js'

type Ran<T> = Result<PlanRan<T>, readonly ApplyProblem[]>

/** Runs a plan, and tells how long it took and what it came to: never what is in it. */
export async function measuredPlan<T>(run: () => Promise<Ran<T>>): Promise<Ran<T>> {
  const began = performance.now()
  try {
    const ran = await inSpan('plan', {}, run)
    if (isMeasured()) {
      measured({ kind: 'plan', ...outcomeOf(ran), seconds: secondsSince(began) })
    }
    return ran
  } catch (error) {
    const code = errorType(error)
    measured({ kind: 'plan', outcome: 'FAILED', code, seconds: secondsSince(began) })
    throw error
  }
}

function outcomeOf(ran: Ran<unknown>) {
  if (!ran.ok) return { outcome: 'REFUSED', code: ran.error[0]?.code ?? '' } as const
  if (ran.value.recalled !== null) return { outcome: 'REPLAYED', code: '' } as const
  return { outcome: ran.value.written.changed ? 'APPLIED' : 'UNCHANGED', code: '' } as const
}
