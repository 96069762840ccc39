import { type Id, imageOf, type OrganizationState, stateOf } from '@postscale/domain'
import type pg from 'pg'
import type { DatabaseLog } from '../../database/database-start-error.js'
import { newId } from '../../database/new-id.js'
import { ofAskers } from '../../database/reach.js'
import { ofNoRequest } from '../../telemetry/request-origin.js'
import { packImage } from './pack-image.js'
import { StateImageRepository } from './state-image.repository.js'
import { unpackImage } from './unpack-image.js'

interface StateImagesOptions {
  readonly pool: pg.Pool
  /** Which build's images these are. */
  readonly format: string
  readonly log: DatabaseLog
  /** Accounts and coverages from which a state is worth an image; fewer are read in no time. */
  readonly leastRows?: number
  /** Changes that an image lacks from which another is written. */
  readonly leastChanges?: number
  /** How long a state is left to change further before it is looked at. */
  readonly afterMs?: number
}

const DEFAULTS = { leastRows: 5_000, leastChanges: 5_000, afterMs: 10_000 }
/** So many times as long as it took to write one, none is written. */
const REST = 9

/** An organization whose latest state is looked at when its time has come. */
interface Waiting {
  state: OrganizationState
  readonly timer: NodeJS.Timeout
}

/**
 * Keeps the images of large states in the database, from which a process that starts has them in a fraction of the time
 * that it takes to read all rows. What an image lacks, the audit tells.
 */
export class StateImages {
  readonly #repository: StateImageRepository
  readonly #log: DatabaseLog
  readonly #options: typeof DEFAULTS
  readonly #waiting = new Map<Id, Waiting>()
  readonly #writing = new Map<Id, Promise<void>>()
  /** Until when none is written, by organization, on the clock of `performance.now()`. */
  readonly #restsUntil = new Map<Id, number>()
  #isClosed = false

  constructor({ pool, format, log, ...options }: StateImagesOptions) {
    this.#repository = new StateImageRepository(pool, format)
    this.#log = log
    this.#options = { ...DEFAULTS, ...options }
  }

  /**
   * The state of the latest image of an organization, at whatever revision; null where there is none.
   *
   * @param client in a transaction
   */
  async read(client: pg.ClientBase, organizationId: Id): Promise<OrganizationState | null> {
    const found = await this.#repository.find(client, organizationId)
    if (found === null) return null
    try {
      const parts = this.#repository.parts(client, organizationId, found)
      return stateOf(await unpackImage(parts))
    } catch (error) {
      this.#log.warn({ err: error, organizationId }, 'the image of a state could not be read')
      return null
    }
  }

  /** Has an image of an organization's live state written, or of a later one, if that is worth it. */
  offer(state: OrganizationState): void {
    const { id } = state.organization
    const rows = state.accounts.rowCount + state.coverage.rowCount
    if (this.#isClosed || rows < this.#options.leastRows) return
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) this.#wait(state)
    else waiting.state = state
  }

  /** Ends what is being written, and answers when it has ended. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const { timer } of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
    await Promise.all(this.#writing.values())
  }

  #wait(state: OrganizationState): void {
    const { id } = state.organization
    const delay = Math.max(this.#restOf(id), this.#options.afterMs)
    const look = () => {
      this.#look(id)
    }
    const timer = ofNoRequest(() => setTimeout(look, delay).unref())
    this.#waiting.set(id, { state, timer })
  }

  #restOf(id: Id): number {
    return (this.#restsUntil.get(id) ?? 0) - performance.now()
  }

  #look(id: Id): void {
    const { state } = this.#waiting.get(id)!
    this.#waiting.delete(id)
    if (this.#writing.has(id) || this.#restOf(id) > 0) {
      this.#wait(state)
      return
    }
    const writing = ofAskers([id], async () => this.#keep(state))
      .catch((error: unknown) => {
        this.#log.warn({ err: error, organizationId: id }, 'the image of a state was not kept')
      })
      .finally(() => this.#writing.delete(id))
    this.#writing.set(id, writing)
  }

  async #keep(state: OrganizationState): Promise<void> {
    const { changes, isUnderWay } = await this.#repository.standing(state)
    if (isUnderWay || (changes !== null && changes < this.#options.leastChanges)) return
    const began = performance.now()
    await this.#write(state)
    const took = performance.now() - began
    this.#restsUntil.set(state.organization.id, performance.now() + REST * took)
  }

  async #write(state: OrganizationState): Promise<void> {
    const imageId = newId()
    let number = 0
    for await (const part of packImage(imageOf(state))) {
      const isPut =
        !this.#isClosed && (await this.#repository.put(state, { ...part, imageId, number }))
      if (!isPut) {
        await this.#repository.delete(state.organization.id, imageId)
        return
      }
      number += 1
    }
    await this.#repository.deleteFormer(state, imageId)
  }
}
