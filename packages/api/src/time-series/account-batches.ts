import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Id } from '@postscale/domain'

interface Batch<Q, A> {
  readonly question: Q
  readonly accountIds: Set<Id>
  readonly answers: Promise<ReadonlyMap<Id, A>>
}

/**
 * Gathers what one turn of the event loop asks of single accounts: the same question of a whole list
 * is answered by one statement. A question never joins a statement that was sent before it.
 */
export class AccountBatches<Q, A> {
  readonly #read: (question: Q, accountIds: readonly Id[]) => Promise<ReadonlyMap<Id, A>>
  readonly #waiting = new Map<string, Batch<Q, A>>()

  /** @param read answers a question for several accounts at once. */
  constructor(read: (question: Q, accountIds: readonly Id[]) => Promise<ReadonlyMap<Id, A>>) {
    this.#read = read
  }

  /** The answer for one account; undefined when there is nothing of it. */
  async ask(question: Q, accountId: Id): Promise<A | undefined> {
    const name = JSON.stringify(question)
    const batch = this.#waiting.get(name) ?? this.#begin(name, question)
    batch.accountIds.add(accountId)
    return (await batch.answers).get(accountId)
  }

  #begin(name: string, question: Q): Batch<Q, A> {
    const accountIds = new Set<Id>()
    const answers = nextTurn().then(() => {
      this.#waiting.delete(name)
      return this.#read(question, [...accountIds])
    })
    const batch = { question, accountIds, answers }
    this.#waiting.set(name, batch)
    return batch
  }
}
