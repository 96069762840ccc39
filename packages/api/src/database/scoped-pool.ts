import type { Writable } from 'node:stream'
import pg from 'pg'
import { quoteIdentifier } from './insert-rows.js'
import { DatabaseLostError, isDatabaseLost } from './is-database-lost.js'
import { reachStatement } from './reach.js'

type Query = (...args: readonly unknown[]) => Promise<pg.QueryResult>

/** How a pool's connections are made, besides what the driver takes. */
export interface ScopedPoolConfig extends pg.PoolConfig {
  /** As which role statements run; null for the user who connects. */
  readonly tenantRole: string | null
  /**
   * Where connections are lent for a transaction alone, by a pooler in between, a URL that leads to the database itself:
   * for what has to last longer. Undefined where these do.
   */
  readonly directUrl?: string | undefined
}

/**
 * A connection whose transactions reach the rows of those whom they are about (see `reach.ts`). It acts as a role
 * that owns nothing and is shown nothing by itself.
 */
export class ScopedClient extends pg.Client {
  readonly #isScoped: boolean
  readonly #isLent: boolean
  /** What a transaction is told first, where its connection remembers nothing. */
  readonly #role: string
  #isHeldBack = false

  constructor(config: ScopedPoolConfig) {
    // What is known to follow is sent at once: a transaction of one statement is one way there and back.
    super({ ...config, pipeline: true })
    this.#isScoped = config.tenantRole !== null
    this.#isLent = config.directUrl !== undefined
    this.#role =
      this.#isLent && config.tenantRole !== null
        ? `SET LOCAL ROLE ${quoteIdentifier(config.tenantRole)}`
        : ''
  }

  override readonly query = ((statement: unknown, ...rest: readonly unknown[]) =>
    this.send(statement, ...rest)) as pg.Client['query']

  /** Sends a statement as the driver does; the beginning of a transaction tells whose rows it can reach. */
  protected send(statement: unknown, ...rest: readonly unknown[]): unknown {
    const reach = isBeginning(statement) ? this.#reach() : ''
    return this.#sendPlain(reach === '' ? statement : `${textOf(statement)}; ${reach}`, ...rest)
  }

  /** Asks one statement, in a transaction of its own where it can reach anything. */
  async ask(args: readonly unknown[]): Promise<pg.QueryResult> {
    const reach = this.#reach()
    const query = this.query as Query
    if (reach === '') return query(...args)
    const begun = this.#sendPlain(`BEGIN; ${reach}`)
    const answer = query(...args)
    const [first, second, third] = await Promise.allSettled([
      answer,
      begun,
      this.#sendPlain('COMMIT'),
    ])
    for (const settled of [first, second, third]) {
      if (settled.status === 'rejected') throw settled.reason
    }
    return answer
  }

  /** What a transaction is told of whose rows it can reach; empty where its connection knows. */
  #reach(): string {
    if (!this.#isScoped) return ''
    return [this.#role, reachStatement()].filter((text) => text !== '').join('; ')
  }

  /** A connection that is lent has others' statements prepared, and not its own. */
  #sendPlain(statement: unknown, ...rest: readonly unknown[]): Promise<unknown> {
    this.#holdBack()
    return (super.query as Query).call(
      this,
      this.#isLent ? nameless(statement) : statement,
      ...rest,
    )
  }

  /** What is sent in one go goes out as one piece: each by itself costs the system a call. */
  #holdBack(): void {
    if (this.#isHeldBack) return
    this.#isHeldBack = true
    const { stream } = (this as unknown as Corked).connection
    stream.cork()
    process.nextTick(() => {
      this.#isHeldBack = false
      stream.uncork()
    })
  }
}

/** What the driver's types leave out. */
interface Corked {
  readonly connection: { readonly stream: Writable }
}

function nameless(statement: unknown): unknown {
  const { name } = statement as { readonly name?: unknown }
  return typeof name === 'string' ? { ...(statement as object), name: '' } : statement
}

/** Our own transactions' and Prisma's. */
function isBeginning(statement: unknown): boolean {
  return textOf(statement)?.startsWith('BEGIN') === true
}

function textOf(statement: unknown): string | undefined {
  const text = typeof statement === 'string' ? statement : (statement as { text?: unknown }).text
  return typeof text === 'string' ? text : undefined
}

type Connected = Parameters<pg.Pool['connect']>[0]

/** A pool of such connections. Whoever gets none has lost the database, whatever the reason is. */
export class ScopedPool extends pg.Pool {
  constructor(config: ScopedPoolConfig, Client: typeof ScopedClient = ScopedClient) {
    super({ ...config, Client: Client as unknown as typeof pg.Client })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(callback: Connected): void
  override connect(callback?: Connected): Promise<pg.PoolClient> | void {
    if (callback !== undefined) {
      super.connect((error, ...rest) => callback(error && unconnected(error), ...rest))
      return undefined
    }
    return super.connect().catch((error: unknown) => {
      throw unconnected(error)
    })
  }

  override readonly query = (async (...args: readonly unknown[]): Promise<pg.QueryResult> => {
    const client = (await this.connect()) as pg.PoolClient & ScopedClient
    let broken: Error | undefined
    const onError = (error: Error): void => {
      broken = error
    }
    client.on('error', onError)
    try {
      return await client.ask(args)
    } catch (error) {
      if (!(error instanceof pg.DatabaseError)) broken ??= error as Error
      throw error
    } finally {
      client.off('error', onError)
      client.release(broken)
    }
  }) as pg.Pool['query']
}

function unconnected(error: unknown): Error {
  if (error instanceof Error && isDatabaseLost(error)) return error
  return new DatabaseLostError('no connection can be made', { cause: error })
}
