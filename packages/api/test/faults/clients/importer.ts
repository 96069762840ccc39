import { setTimeout as pause } from 'node:timers/promises'
import type { Ledger } from '../ledger.js'
import type { World } from '../world.js'
import { askSomebody, askUntilAnswered, untilTold } from './asking.js'

interface Run {
  readonly id: string
  readonly status: string
}

const START = `mutation ($input: ImportRowsInput!) { importRows(input: $input) {
  ok { run { id status } } error { code } } }`
const BY_KEY = `query ($organizationId: ID!, $idempotencyKey: String!) {
  importRunByKey(organizationId: $organizationId, idempotencyKey: $idempotencyKey) { id status } }`

const ROWS = 400
const PAUSE_MS = 50

/** A client that imports file after file into one organization. */
export class Importer {
  readonly #world: World
  readonly #ledger: Ledger
  readonly #slug: string
  #count = 0

  constructor(world: World, ledger: Ledger, slug: string) {
    this.#world = world
    this.#ledger = ledger
    this.#slug = slug
  }

  async run(isOver: () => boolean): Promise<void> {
    while (!isOver()) await this.#import()
  }

  async #import(): Promise<void> {
    this.#count += 1
    const prefix = `file-${this.#count}.`
    const { fault } = this.#ledger
    const uploadId = await this.#upload(prefix)
    if (uploadId === null) return
    const input = { organizationId: this.#slug, uploads: [{ uploadId }], idempotencyKey: prefix }
    await askSomebody(this.#world, START, { input })
    const status = await this.#ended(prefix)
    this.#ledger.imports.push({ slug: this.#slug, prefix, rows: ROWS, fault, status })
  }

  async #upload(prefix: string): Promise<string | null> {
    const rows = Array.from(
      { length: ROWS },
      (_, index) => `${prefix}${index},${prefix}${index},1000,SMB`,
    )
    const text = `id,name,acv,segment\n${rows.join('\n')}\n`
    const process = this.#world.running[0]
    const id = await process?.upload(this.#slug, text).catch(() => null)
    if (id == null) await pause(PAUSE_MS)
    return id ?? null
  }

  /** What is told of it, by its key, once it is over; null where it was never started. */
  async #ended(idempotencyKey: string): Promise<string | null> {
    const asked = { organizationId: this.#slug, idempotencyKey }
    const { run } = await untilTold(this.#world, `whether ${idempotencyKey} is over`, async () => {
      const { importRunByKey } = await askUntilAnswered<{ importRunByKey: Run | null }>(
        this.#world,
        BY_KEY,
        asked,
      )
      return importRunByKey?.status === 'RUNNING' ? null : { run: importRunByKey }
    })
    return run?.status ?? null
  }
}
