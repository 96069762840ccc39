import type { Action } from '@postscale/domain'
import { ofNoRequest } from '../../telemetry/request-origin.js'
import type { DatabaseLog } from '../../database/database-start-error.js'
import type { Principal } from '../principal.js'
import type { AccessActor } from './access-event.js'

/** What somebody was told they may not do, so many times on a day. */
export interface Denial {
  readonly organizationId: string
  readonly actorKind: Principal['kind']
  readonly actorId: string
  readonly actorName: string
  readonly action: Action
  readonly count: number
  readonly firstAt: Date
  readonly lastAt: Date
}

/** Refusals are counted together within these, whose beginnings nobody is told. */
export const DENIAL_DAY_MS = 86_400_000

/** Of whoever is not told. */
export const UNTOLD: Pick<Denials, 'note'> = { note: () => undefined }

/** What may wait to be kept: who is refused again and again adds to one of them. */
const KEPT_AT_MOST = 10_000
const KEEP_AFTER_MS = 1_000

/**
 * Counts what is refused, and keeps it a second later: whoever is refused costs no more than whoever is answered,
 * however often they ask.
 */
export class Denials {
  readonly #keep: (denials: readonly Denial[]) => Promise<void>
  readonly #log: DatabaseLog
  #noted = new Map<string, Denial>()
  #timer: NodeJS.Timeout | undefined
  #keeping: Promise<void> = Promise.resolve()

  constructor(keep: (denials: readonly Denial[]) => Promise<void>, log: DatabaseLog) {
    this.#keep = keep
    this.#log = log
  }

  note(actor: AccessActor, action: Action, organizationId: string): void {
    const now = new Date()
    const day = Math.floor(now.getTime() / DENIAL_DAY_MS)
    const key = [organizationId, actor.kind, actor.id, action, day].join(' ')
    const known = this.#noted.get(key)
    if (known === undefined && this.#noted.size >= KEPT_AT_MOST) return
    this.#noted.set(key, {
      organizationId,
      actorKind: actor.kind,
      actorId: actor.id,
      actorName: actor.name,
      action,
      count: (known?.count ?? 0) + 1,
      firstAt: known?.firstAt ?? now,
      lastAt: now,
    })
    this.#timer ??= ofNoRequest(() => setTimeout(() => void this.#flush(), KEEP_AFTER_MS).unref())
  }

  /** Keeps what is noted. */
  async close(): Promise<void> {
    await this.#flush()
  }

  async #flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const noted = [...this.#noted.values()]
    this.#noted = new Map()
    this.#keeping = this.#keeping.then(async () =>
      this.#keep(noted).catch((error: unknown) => {
        this.#log.warn({ err: error }, 'what was refused could not be kept')
      }),
    )
    await this.#keeping
  }
}
