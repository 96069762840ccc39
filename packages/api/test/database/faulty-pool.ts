import type pg from 'pg'

/** What happens to a statement: it never leaves, or it is done and its answer is lost on the way. */
export type Fault = 'NOT_SENT' | 'ANSWER_LOST'

/** Breaks one statement of a pool, chosen by its place among those that follow. */
export interface FaultyPool {
  /** From here on the statement of this place, from 1, meets the fault; the others do not. */
  breakAt(place: number, fault: Fault): void
  /** The text of the statement that met its fault; null when there were not so many. */
  end(): string | null
}

type Query = (...args: unknown[]) => unknown
type Answered = (error: Error) => void

/** Makes pools break statements, on all of their connections, Prisma's as well. */
export function breakPool(...pools: readonly pg.Pool[]): FaultyPool {
  let left = 0
  let mode: Fault = 'NOT_SENT'
  let broken: string | null = null
  const seen = new WeakSet<pg.PoolClient>()

  async function fail(client: pg.PoolClient, send: () => unknown): Promise<never> {
    if (mode === 'ANSWER_LOST') {
      await send()
      streamOf(client).destroy()
    }
    throw new Error('this statement was to fail')
  }

  const onAcquire = (client: pg.PoolClient) => {
    if (seen.has(client)) return
    seen.add(client)
    const send = client.query.bind(client) as Query
    const query: Query = (...args) => {
      left -= 1
      if (left !== 0) return send(...args)
      broken = textOf(args[0])
      const answered = typeof args.at(-1) === 'function' ? (args.pop() as Answered) : null
      const failed = fail(client, () => send(...args))
      if (answered === null) return failed
      failed.catch(answered)
      return undefined
    }
    Object.assign(client, { query })
  }
  for (const pool of pools) pool.on('acquire', onAcquire)
  return {
    breakAt: (place, fault) => {
      left = place
      mode = fault
      broken = null
    },
    end: () => {
      left = 0
      return broken
    },
  }
}

/** The socket, which the driver's types leave out. */
function streamOf(client: pg.PoolClient): { destroy(): void } {
  const { connection } = client as unknown as { connection: { stream: { destroy(): void } } }
  return connection.stream
}

function textOf(statement: unknown): string {
  if (typeof statement === 'string') return statement
  return String((statement as { readonly text?: unknown }).text)
}
