import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runSql } from '../database/run-sql.js'
import { deleteFolder, scratchFolder } from '../database/scratch-folder.js'
import { canMount, fill, mount } from '../database/small-disk.js'
import { embeddedUrl } from '../process/embedded-url.js'
import { postmasterOf } from '../process/process-tree.js'
import { type ApiProcess, startApi } from '../process/start-api.js'

const preload = new URL('children/faulty-process.mjs', import.meta.url)
/** How many API processes share the database. */
const PROCESSES = 2
/** How long the database may take to answer again, after whatever was done to it. */
const BACK_MS = 60_000

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
  #aliveAt = performance.now()

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
    await world.start(0)
    await world.sql(`ALTER SYSTEM SET max_wal_size = '64MB'`)
    await world.sql('SELECT pg_reload_conf()')
    await world.start(1)
    return world
  }

  /** The processes that listen now. */
  get running(): readonly ApiProcess[] {
    return this.#processes.filter((process) => process !== null)
  }

  /** Whether there has been no process for so long that none will be. */
  get isGone(): boolean {
    if (this.running.length > 0) this.#aliveAt = performance.now()
    return performance.now() - this.#aliveAt > BACK_MS
  }

  get places(): readonly number[] {
    return [...this.#processes.keys()]
  }

  async start(place: number): Promise<void> {
    const variables = {
      POSTSCALE_DATA_DIR: this.#data,
      POSTSCALE_POOL_SIZE: '16',
      POSTSCALE_LOG_LEVEL: 'error',
      PORT: this.#ports[place] ?? '0',
    }
    const process = await startApi(variables, (kill) => this.#kills.add(kill), preload)
    this.#processes[place] = process
    this.#ports[place] = new URL(process.origin).port
  }

  /** Ends a process as the system does that has no memory left; a thing of nobody's after that. */
  async kill(place: number): Promise<void> {
    const process = this.#processes[place]
    this.#processes[place] = null
    await process?.kill()
  }

  /** Tells a process to end, and waits for it. */
  async stop(place: number): Promise<{ code: number | null; errors: string } | undefined> {
    const process = this.#processes[place]
    this.#processes[place] = null
    process?.child.kill('SIGTERM')
    return process?.ended
  }

  /** Has a process do what the module that is loaded before it can. */
  tell(place: number, message: { clockAheadMs: number } | { endThreads: true }): void {
    this.#processes[place]?.child.send(message)
  }

  signal(place: number, name: 'SIGCONT' | 'SIGSTOP'): void {
    this.#processes[place]?.child.kill(name)
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
    const until = performance.now() + BACK_MS
    for (;;) {
      try {
        return await runSql<T>(this.url, text, values)
      } catch (error) {
        const isRefusal = error instanceof pg.DatabaseError && !/^57P|^53/.test(error.code ?? '')
        if (isRefusal || performance.now() > until) throw error
        await pause(50)
      }
    }
  }

  /** Ends all, whatever state it is in. */
  async close(): Promise<void> {
    this.freeDisk()
    for (const place of this.places) await this.stop(place)
    for (const kill of this.#kills) kill()
    if (this.hasDisk) spawnSync('umount', ['-l', join(this.#folder, 'disk')])
    deleteFolder(this.#folder)
  }
}
