import type { Id } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { answerTimeout, outcomeUnknown, timeout } from '../../errors/request-texts.js'
import type { RequestError } from '../../errors/request-error.js'
import { encodeGlobalId } from '../../graphql/relay/global-id.js'

/** A plan's id for those outside. */
export function encodePlanId(organizationId: Id, planId: Id): string {
  return encodeGlobalId('Plan', organizationId, planId)
}

/** What is known of a plan's writing, as an answer with errors tells of it. */
export interface ToldPlan {
  readonly id: string
  /** NOT_APPLIED: its commit is not sent; UNDECIDED: it is sent and not answered. */
  readonly status: 'APPLIED' | 'NOT_APPLIED' | 'UNDECIDED'
  /** The revision that it made, or found when nothing differed. */
  readonly revision: number | null
}

/** One plan on its way into the database. */
export interface PlanTrace {
  /** The plan's own id, by which its outcome can be asked for. */
  readonly id: Id
  /** Tells how far it is. */
  readonly is: (status: ToldPlan['status'], revision?: number) => void
}

/** The plans that one request writes, as whoever waits for the request sees them. */
export class PlanTraces {
  #told: readonly ToldPlan[] = []
  readonly #onChange: (told: readonly ToldPlan[]) => void

  /** @param onChange told all of them whenever one gets further. */
  constructor(onChange: (told: readonly ToldPlan[]) => void = () => undefined) {
    this.#onChange = onChange
  }

  /** What became of each, in the order in which they were begun. */
  get told(): readonly ToldPlan[] {
    return this.#told
  }

  /** Takes over what another thread tells. */
  set told(told: readonly ToldPlan[]) {
    this.#told = told
    this.#onChange(told)
  }

  begin(organizationId: Id): PlanTrace {
    const planId = newId()
    const id = encodePlanId(organizationId, planId)
    this.told = [...this.#told, { id, status: 'NOT_APPLIED', revision: null }]
    const is: PlanTrace['is'] = (status, revision) => {
      this.told = this.#told.map((plan) =>
        plan.id === id ? { id, status, revision: revision ?? null } : plan,
      )
    }
    return { id: planId, is }
  }

  /** Why a request whose time is up is not answered: only one that wrote nothing has timed out. */
  whyUnanswered(): RequestError {
    const undecided = this.#told.find(({ status }) => status === 'UNDECIDED')
    if (undecided !== undefined) return outcomeUnknown(undecided.id)
    return this.#told.some(({ status }) => status === 'APPLIED') ? answerTimeout() : timeout()
  }
}
