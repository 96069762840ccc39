import type { Id } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { answerTimeout, outcomeUnknown, timeout } from '../../errors/request-texts.js'
import type { RequestError } from '../../errors/request-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'

/**
 * What is known of a writing: not committed so far, its commit is under way or was not answered, or it
 * is applied.
 */
type WritingProgress = 'APPLIED' | 'COMMITTING' | 'WRITING'

/** What is on its way into the database, as the one who waits for it sees it. */
interface WritingTrace {
  progress: WritingProgress
}

/** One plan on its way. */
export interface PlanTrace extends WritingTrace {
  /** The plan's own id, by which its outcome can be asked for. */
  readonly id: Id
  readonly organizationId: Id
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
} as const satisfies Record<WritingProgress, ToldPlan['status']>

/** What one request writes: plans, and what has no id to ask by. */
export class PlanTraces {
  readonly #traces: PlanTrace[] = []
  readonly #others: WritingTrace[] = []

  get isEmpty(): boolean {
    return this.#traces.length === 0 && this.#others.length === 0
  }

  begin(organizationId: Id): PlanTrace {
    const trace: PlanTrace = { id: newId(), organizationId, progress: 'WRITING', revision: null }
    this.#traces.push(trace)
    return trace
  }

  /** Begins to write what is no plan. */
  beginOther(): WritingTrace {
    const trace: WritingTrace = { progress: 'WRITING' }
    this.#others.push(trace)
    return trace
  }

  /** What became of each plan, in the order in which they were begun. */
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
    const all = [...this.#traces, ...this.#others]
    if (all.some(({ progress }) => progress === 'COMMITTING')) return outcomeUnknown(null)
    return all.some(({ progress }) => progress === 'APPLIED') ? answerTimeout() : timeout()
  }
}
