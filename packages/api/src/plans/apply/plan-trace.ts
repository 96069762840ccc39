import type { Id } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { answerTimeout, outcomeUnknown, timeout } from '../../errors/request-texts.js'
import type { RequestError } from '../../errors/request-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'

/**
 * What is known of a plan's writing: not committed so far, its commit is under way or was not answered,
 * or it is applied.
 */
type PlanProgress = 'APPLIED' | 'COMMITTING' | 'WRITING'

/** One plan on its way into the database, as the one who waits for it sees it. */
export interface PlanTrace {
  /** The plan's own id, by which its outcome can be asked for. */
  readonly id: Id
  readonly organizationId: Id
  progress: PlanProgress
  /** The revision that it made, or found when nothing differed. */
  revision: number | null
}

/** A plan's id for those outside. */
export function encodePlanId({
  organizationId,
  id,
}: Pick<PlanTrace, 'id' | 'organizationId'>): string {
  return encodeGlobalId('Plan', organizationId, id)
}

/** A plan as an answer with errors tells of it. */
interface ToldPlan {
  readonly id: string
  readonly status: 'APPLIED' | 'NOT_APPLIED' | 'UNDECIDED'
  readonly revision: number | null
}

const STATUS = {
  APPLIED: 'APPLIED',
  COMMITTING: 'UNDECIDED',
  WRITING: 'NOT_APPLIED',
} as const satisfies Record<PlanProgress, ToldPlan['status']>

/** The plans that one request writes. */
export class PlanTraces {
  readonly #traces: PlanTrace[] = []

  get isEmpty(): boolean {
    return this.#traces.length === 0
  }

  begin(organizationId: Id): PlanTrace {
    const trace: PlanTrace = { id: newId(), organizationId, progress: 'WRITING', revision: null }
    this.#traces.push(trace)
    return trace
  }

  /** What became of each, in the order in which they were begun. */
  tell(): readonly ToldPlan[] {
    return this.#traces.map((trace) => ({
      id: encodePlanId(trace),
      status: STATUS[trace.progress],
      revision: trace.revision,
    }))
  }

  /** Why a request whose time is up is not answered: only one that wrote nothing has timed out. */
  whyUnanswered(): RequestError {
    const open = this.#traces.find(({ progress }) => progress === 'COMMITTING')
    if (open !== undefined) return outcomeUnknown(encodePlanId(open))
    return this.#traces.some(({ progress }) => progress === 'APPLIED') ? answerTimeout() : timeout()
  }
}
