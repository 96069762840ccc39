import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Loss, type LossyProxy, openLossyProxy } from '../database/lossy-proxy.js'
import { EveryWayIn, type WayAnswer } from './every-way-in.js'
import { useApp } from './use-app.js'

const losses = {
  'nobody listens': { at: 'NOBODY' },
  'who connects is sent away': { at: 'CONNECT', how: 'CLOSED' },
  'who connects is cut off': { at: 'CONNECT', how: 'RESET' },
  'who connects hears nothing': { at: 'CONNECT', how: 'SILENT' },
  'another program listens': { at: 'CONNECT', how: 'NO_DATABASE' },
  'who signs in is sent away': { at: 'SIGN_IN', how: 'CLOSED' },
  'who signs in hears nothing': { at: 'SIGN_IN', how: 'SILENT' },
  'it has no connection left': { at: 'SIGN_IN', how: { fatal: '53300' } },
  'it starts': { at: 'SIGN_IN', how: { fatal: '57P03' } },
  'its password is another': { at: 'SIGN_IN', how: { fatal: '28P01' } },
  'its user is gone': { at: 'SIGN_IN', how: { fatal: '28000' } },
  'it is gone': { at: 'SIGN_IN', how: { fatal: '3D000' } },
  'it takes no connections': { at: 'SIGN_IN', how: { fatal: '55000' } },
  'its user may not connect any more': { at: 'SIGN_IN', how: { fatal: '42501' } },
  'a pooler lost it': { at: 'SIGN_IN', how: { fatal: '08P01' } },
  'who asks is sent away': { at: 'STATEMENT', how: 'CLOSED' },
  'who asks is cut off': { at: 'STATEMENT', how: 'RESET' },
  'who asks hears nothing': { at: 'STATEMENT', how: 'SILENT' },
  'who asks is answered by another program': { at: 'STATEMENT', how: 'NO_DATABASE' },
  'answers end in their middle': { at: 'STATEMENT', how: 'HALF_ANSWERED' },
  'an administrator ends connections': { at: 'STATEMENT', how: { fatal: '57P01' } },
  'it crashed': { at: 'STATEMENT', how: { fatal: '57P02' } },
  'connections were idle for too long': { at: 'STATEMENT', how: { fatal: '57P05' } },
  'transactions were idle for too long': { at: 'STATEMENT', how: { fatal: '25P03' } },
  'a pooler lost connections': { at: 'STATEMENT', how: { fatal: '08006' } },
  'its disk is full': { at: 'STATEMENT', how: { error: '53100' } },
  'it has no memory left': { at: 'STATEMENT', how: { error: '53200' } },
  'its disk breaks': { at: 'STATEMENT', how: { error: '58030' } },
  'it is a standby': { at: 'STATEMENT', how: { error: '25006' } },
} as const satisfies Readonly<Record<string, Loss>>

const all = Object.entries<Loss>(losses)
/** Each kind of error that a thread can end with: the system's, the driver's, the server's and our own. */
const atStart = (
  [
    'nobody listens',
    'who connects hears nothing',
    'who signs in is sent away',
    'it takes no connections',
  ] as const
).map((name) => [name, losses[name]] as const)

/** What says that the database was lost; the latter two where something is written, or may be. */
const OUTAGES = new Set(['DATABASE_UNAVAILABLE', 'ANSWER_TIMEOUT', 'OUTCOME_UNKNOWN'])
/** Of those that a worker thread serves. */
const BY_THREAD = new Set(['read', 'write'])

function isOutage({ status, code }: WayAnswer): boolean {
  return status === 503 && code !== undefined && OUTAGES.has(code)
}

describe('a lost database is told as an outage', () => {
  let proxy: LossyProxy
  const api = useApp({
    database: { through: async (url) => (proxy = await openLossyProxy(url)).url },
  })
  const ways = new EveryWayIn(api)
  const usual = new Map<string, number>()
  beforeAll(async () => {
    await ways.prepare()
    for (const { way, status } of await ways.ask()) usual.set(way, status)
  })
  afterAll(async () => proxy.close())

  it.each(all)('on all ways in, when %s', async (_, loss) => {
    await proxy.lose(loss)
    const first = await ways.ask()
    const second = await ways.ask()
    await proxy.mend()
    const answers = [...first, ...second]
    // What is answered as ever did not need the database.
    const others = answers.filter((answer) => answer.status !== usual.get(answer.way))
    expect(others.filter((answer) => !isOutage(answer))).toEqual([])
    expect(others.length).toBeGreaterThan(0)
    await expect.poll(ready, { timeout: 60_000 }).toBe(200)
  })

  async function ready(): Promise<number> {
    return (await api.inject({ method: 'GET', url: '/readyz' })).statusCode
  }
})

describe('a database that a worker thread loses is told as an outage', () => {
  let proxy: LossyProxy
  let isLarge = false
  const api = useApp({
    // To begin takes a thread seconds on a busy machine.
    requestMs: 120_000,
    // What is kept is answered without it.
    environment: { answersBytes: 0 },
    isLarge: async () => isLarge,
    threadThrough: async (url) => (proxy = await openLossyProxy(url)).url,
  })
  const ways = new EveryWayIn(api)
  beforeAll(async () => {
    await ways.prepare()
    isLarge = true
  })
  afterAll(async () => proxy.close())
  const ask = async () => ways.ask((way) => BY_THREAD.has(way))

  // Each begins a thread of its own, as the one before it could not begin.
  it.each(atStart)('while it begins, when %s', async (_, loss) => {
    await proxy.lose(loss)
    const answers = await ask()
    await proxy.mend()
    expect(answers).toHaveLength(BY_THREAD.size)
    expect(answers.filter((answer) => !isOutage(answer))).toEqual([])
  })

  it.each(all)('while it serves, when %s', async (_, loss) => {
    await expect.poll(async () => isAnswered(await ask()), { timeout: 60_000 }).toBe(true)
    await proxy.lose(loss)
    const answers = await ask()
    await proxy.mend()
    expect(answers.filter((answer) => !isOutage(answer))).toEqual([])
  })

  function isAnswered(answers: readonly WayAnswer[]): boolean {
    return answers.every(({ status }) => status === 200)
  }
})
