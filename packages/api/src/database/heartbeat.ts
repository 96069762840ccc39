import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { unlessSilent } from './after-silence.js'
import { DatabaseLostError, isDatabaseLost } from './is-database-lost.js'
import { sqlStateOf } from './sql-state-of.js'

const EVERY_MS = 250
/** How long the database may be silent on a connection that has nothing else to answer. */
const SILENCE_MS = 1_000

interface HeartbeatEvents {
  /** The database does not answer any more. */
  readonly onLost: (error: Error) => void
  /** It answers again. */
  readonly onFound: () => void
  /** Who answers takes no writes any more, or takes them again: a standby, and whoever is in its place. */
  readonly onMoved: (isReadOnly: boolean) => void
}

/**
 * Asks the database the smallest question, again and again, on a connection of its own: a statement that takes
 * long is a slow answer, and a database that does not even say this is lost.
 */
export class Heartbeat {
  readonly #config: pg.ClientConfig
  readonly #events: HeartbeatEvents
  readonly #leavesStandby: boolean
  readonly #closing = new AbortController()
  readonly #running: Promise<void>
  #client: pg.Client | null = null
  #lost: Error | null = null
  #isReadOnly = false
  #beating: Promise<Error | null> | null = null

  /** @param leavesStandby whether a standby is asked anew each time, as another may be in its place. */
  constructor(config: pg.ClientConfig, events: HeartbeatEvents, { leavesStandby = true } = {}) {
    this.#config = config
    this.#leavesStandby = leavesStandby
    this.#events = events
    this.#running = this.#run()
  }

  /**
   * Whether the database answers now.
   *
   * @param withinMs what takes longer is no.
   */
  async answers(withinMs: number): Promise<boolean> {
    if (this.#lost !== null) return false
    const { signal } = this.#closing
    const late = pause(withinMs, false, { signal }).catch(() => false)
    return Promise.race([this.#beat().then((error) => error === null), late])
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#running
    this.#drop()
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing
    const isClosed = () => signal.aborted
    while (!isClosed()) {
      const error = await this.#beat()
      if (!isClosed()) this.#judge(error)
      await pause(EVERY_MS, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }

  #judge(error: Error | null): void {
    const was = this.#lost
    this.#lost = error
    if (error !== null && was === null) this.#events.onLost(error)
    if (error === null && was !== null) this.#events.onFound()
  }

  /** Null when the database answers; one question at a time. */
  #beat(): Promise<Error | null> {
    this.#beating ??= this.#ask().finally(() => {
      this.#beating = null
    })
    return this.#beating
  }

  async #ask(): Promise<Error | null> {
    const asked = this.#client
    try {
      this.#heed(await unlessSilent(this.#answer(), SILENCE_MS, silent))
      return null
    } catch (error) {
      this.#drop()
      // One connection that was ended is no outage.
      if (asked !== null && !(error instanceof DatabaseLostError)) return this.#ask()
      return isAnswer(error) ? null : (error as Error)
    }
  }

  /** A standby is left at once, since the database's name may lead to another by now. */
  #heed(isReadOnly: boolean): void {
    if (isReadOnly && this.#leavesStandby) this.#drop()
    if (isReadOnly === this.#isReadOnly || this.#closing.signal.aborted) return
    this.#isReadOnly = isReadOnly
    this.#events.onMoved(isReadOnly)
  }

  /** Whether it takes no writes. */
  async #answer(): Promise<boolean> {
    if (this.#client === null) {
      const client = new pg.Client(this.#config)
      this.#client = client
      client.on('error', () => undefined)
      await client.connect()
    }
    const { rows } = await this.#client.query<{ readonly transaction_read_only: string }>(
      'SHOW transaction_read_only',
    )
    return rows[0]?.transaction_read_only === 'on'
  }

  #drop(): void {
    this.#client?.end().catch(() => undefined)
    this.#client = null
  }
}

function silent(): Error {
  return new DatabaseLostError('the database does not answer')
}

/** A server that has no connection left answers those who have one. */
function isAnswer(error: unknown): boolean {
  return sqlStateOf(error)?.startsWith('53') === true || !isDatabaseLost(error)
}
