import type { Id } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { answerTimeout, outcomeUnknown, timeout } from '../../errors/request-texts.js'
import type { RequestError } from '../../errors/request-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'

/** A plan's id for those outside. */
export function encodePlanId(organizationId: Id, planId: Id): string {
  return encodeGlobalId('Plan', organizationId, planId)
}

/** What is known of a writing, as an answer with errors tells of a plan. */
export interface ToldWriting {
  /** The plan's; null for what is no plan, which has no id to ask by. */
  readonly id: string | null
  /** NOT_APPLIED: its commit is not sent; UNDECIDED: it is sent and not answered. */
  readonly status: 'APPLIED' | 'NOT_APPLIED' | 'UNDECIDED'
  /** The revision that it made, or found when nothing differed. */
  readonly revision: number | null
}

/** What is on its way into the database. */
interface WritingTrace {
  /** Tells how far it is. */
  readonly is: (status: ToldWriting['status'], revision?: number) => void
}

/** One plan on its way. */
export interface PlanTrace extends WritingTrace {
  /** The plan's own id, by which its outcome can be asked for. */
  readonly id: Id
}

/** What one request writes, plans and others, as whoever waits for the request sees it. */
export class PlanTraces {
  #told: readonly ToldWriting[] = []
  readonly #onChange: (told: readonly ToldWriting[]) => void

  /** @param onChange told all of them whenever one gets further. */
  constructor(onChange: (told: readonly ToldWriting[]) => void = () => undefined) {
    this.#onChange = onChange
  }

  /** What became of each, in the order in which they were begun. */
  get told(): readonly ToldWriting[] {
    return this.#told
  }

  /** Takes over what another thread tells. */
  set told(told: readonly ToldWriting[]) {
    this.#told = told
    this.#onChange(told)
  }

  begin(organizationId: Id): PlanTrace {
    const planId = newId()
    return { id: planId, is: this.#enter(encodePlanId(organizationId, planId)) }
  }

  /** Begins to write what is no plan. */
  beginOther(): WritingTrace {
    return { is: this.#enter(null) }
  }

  /** Why a request whose time is up is not answered: only one that wrote nothing has timed out. */
  whyUnanswered(): RequestError {
    const undecided = this.#told.filter(({ status }) => status === 'UNDECIDED')
    const first = undecided.find(({ id }) => id !== null) ?? undecided[0]
    if (first !== undefined) return outcomeUnknown(first.id)
    return this.#told.some(({ status }) => status === 'APPLIED') ? answerTimeout() : timeout()
  }

  #enter(id: string | null): WritingTrace['is'] {
    const place = this.#told.length
    this.told = [...this.#told, { id, status: 'NOT_APPLIED', revision: null }]
    return (status, revision) => {
      this.told = this.#told.with(place, { id, status, revision: revision ?? null })
    }
  }
}
