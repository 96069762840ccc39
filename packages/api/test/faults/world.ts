import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { canMount, fill, mount } from '../database/small-disk.js'
import { embeddedUrl } from '../process/embedded-url.js'
import { postmasterOf, signalAll, withChildren } from '../process/process-tree.js'
import { type ApiProcess, startApi } from '../process/start-api.js'
import { until, within } from '../process/within.js'

const preload = new URL('children/faulty-process.mjs', import.meta.url)
/** How many API processes share the database. */
const PROCESSES = 2
/** How long the database may take to answer again, after whatever was done to it. */
const BACK_MS = 60_000
/** How long a process may take to end that is told to: it lets requests finish, which take 15 s at most. */
const ENDS_WITHIN_MS = 60_000

/** A database that is asked itself, past the API. */
export interface AskedDatabase {
  sql<T extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<T[]>
}

/** A PostgreSQL that its API processes start themselves, on a disk of its own where that can be had. */
export class World implements AskedDatabase {
  /** Whether the disk can be filled. */
  readonly hasDisk: boolean
  readonly #folder: string
  readonly #data: string
  readonly #processes: (ApiProcess | null)[] = Array.from({ length: PROCESSES }, () => null)
  readonly #ports: string[] = Array.from({ length: PROCESSES }, () => '0')
  readonly #kills = new Set<() => void>()
  /** Whom a fault has stopped where they are. */
  readonly #held = new Set<number>()

  private constructor(folder: string, hasDisk: boolean) {
    this.#folder = folder
    this.hasDisk = hasDisk
    this.#data = join(folder, 'disk', 'data')
  }

  static async open(): Promise<World> {
    const folder = await scratchFolder()
    const disk = join(folder, 'disk')
    const hasDisk = canMount()
    mkdirSync(disk)
    if (hasDisk) mount('-t', 'tmpfs', '-o', 'size=512m,mode=755', 'tmpfs', disk)
    const world = new World(folder, hasDisk)
    try {
      await world.start(0)
      await world.sql(`ALTER SYSTEM SET max_wal_size = '64MB'`)
      await world.sql('SELECT pg_reload_conf()')
      await world.start(1)
      return world
    } catch (error) {
      await world.close()
      throw error
    }
  }

  /** The processes that listen now. */
  get running(): readonly ApiProcess[] {
    return this.#processes.filter((process) => process !== null)
  }

  get places(): readonly number[] {
    return [...this.#processes.keys()]
  }

  /** @throws when it ends, or does not listen in time, with what it said. */
  async start(place: number): Promise<void> {
    const variables = {
      POSTSCALE_DATA_DIR: this.#data,
      POSTSCALE_POOL_SIZE: '16',
      POSTSCALE_LOG_LEVEL: 'error',
      PORT: this.#ports[place] ?? '0',
    }
    const process = await startApi(variables, (kill) => this.#kills.add(kill), {
      preload,
    })
    this.#processes[place] = process
    this.#ports[place] = new URL(process.origin).port
  }

  /** Starts those again that a fault has left ended. */
  async startMissing(): Promise<void> {
    const missing = this.places.filter((place) => this.#processes[place] === null)
    await Promise.all(missing.map(async (place) => this.start(place)))
  }

  /** Ends a process as the system does that has no memory left; a thing of nobody's after that. */
  async kill(place: number): Promise<void> {
    await this.#end(place, 'SIGKILL')
  }

  /** Tells a process to end, and waits for it. @throws when it does not end in time, with what it said. */
  async stop(place: number): Promise<{ code: number | null; errors: string } | undefined> {
    return this.#end(place, 'SIGTERM')
  }

  async #end(place: number, signal: 'SIGKILL' | 'SIGTERM') {
    const process = this.#processes[place]
    this.#processes[place] = null
    if (!process) return undefined
    process.child.kill(signal)
    const what = `a server to end by ${signal}`
    const waiting = { milliseconds: ENDS_WITHIN_MS, what, known: process.lastLines }
    return within(waiting, process.ended)
  }

  /** Has a process do what the module that is loaded before it can. */
  tell(place: number, message: { clockAheadMs: number } | { endThreads: true }): void {
    this.#processes[place]?.child.send(message)
  }

  /** Stops an API process where it is. */
  holdProcess(place: number): void {
    const pid = this.#processes[place]?.child.pid
    if (pid !== undefined) this.#hold([pid])
  }

  /** Stops all of PostgreSQL where it is. */
  holdDatabase(): void {
    this.#hold(withChildren(this.postmaster))
  }

  #hold(pids: readonly number[]): void {
    for (const pid of pids) this.#held.add(pid)
    signalAll(pids, 'SIGSTOP')
  }

  /** Has all go on that were stopped. */
  letGo(): void {
    signalAll([...this.#held], 'SIGCONT')
    this.#held.clear()
  }

  /** The process of the database that the others descend from. */
  get postmaster(): number {
    return postmasterOf(this.#data)
  }

  fillDisk(): void {
    fill(join(this.#folder, 'disk', 'filler'))
  }

  freeDisk(): void {
    rmSync(join(this.#folder, 'disk', 'filler'), { force: true })
  }

  get url(): string {
    return embeddedUrl(this.#data)
  }

  /** Asks the database itself, past the API, as soon as it answers. */
  async sql<T extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<T[]> {
    let last: unknown
    const ask = async (): Promise<T[] | null> => {
      try {
        const asking = { milliseconds: BACK_MS, what: 'an answer of PostgreSQL' }
        return await within(asking, runSql<T>(this.url, text, values))
      } catch (error) {
        const isRefusal = error instanceof pg.DatabaseError && !/^57P|^53/.test(error.code ?? '')
        if (isRefusal) throw error
        last = error
        return null
      }
    }
    const known = () => `${String(last)}\n${this.lastLines()}`
    return until({ milliseconds: BACK_MS, what: `PostgreSQL to answer ${text}`, known }, ask, 50)
  }

  /** What the processes that run said last. */
  lastLines(): string {
    return this.running.map(({ lastLines }) => lastLines()).join('\n')
  }

  /** Ends all, whatever state it is in. @throws when a process did not end by itself. */
  async close(): Promise<void> {
    this.letGo()
    this.freeDisk()
    try {
      await Promise.all(this.places.map(async (place) => this.stop(place)))
    } finally {
      for (const kill of this.#kills) kill()
      this.#killDatabase()
      if (this.hasDisk) spawnSync('umount', ['-l', join(this.#folder, 'disk')])
      deleteFolder(this.#folder)
    }
  }

  /** The last process stops PostgreSQL as it ends; one that was killed did not. */
  #killDatabase(): void {
    try {
      process.kill(this.postmaster, 'SIGQUIT')
    } catch {
      // It is not there any more.
    }
  }
}
