import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { listen } from '../../src/database/listen.js'
import { runSql } from './run-sql.js'
import { silentLog } from './silent-log.js'
import { useTestDatabase } from './use-test-database.js'

describe('listen', () => {
  const test = useTestDatabase()
  const notify = (channel: string, payload: string) =>
    runSql(test.url, 'SELECT pg_notify($1, $2)', [channel, payload])

  it('hears what is said on its channel, and only there', async () => {
    const heard: string[] = []
    const listener = await listen(test.url, 'Plans "a"', (text) => heard.push(text), {
      log: silentLog,
    })
    onTestFinished(listener.close)
    await notify('other', 'no')
    await notify('Plans "a"', 'one')
    await notify('Plans "a"', 'two')
    await vi.waitFor(() => {
      expect(heard).toEqual(['one', 'two'])
    })
  })

  it('listens again when its connection breaks, and says that it may have missed something', async () => {
    const heard: string[] = []
    const onReconnect = vi.fn<() => void>()
    const listener = await listen(test.database.pool, 'plans', (text) => heard.push(text), {
      log: silentLog,
      onReconnect,
    })
    onTestFinished(listener.close)
    await runSql(
      test.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'postscale listener' AND query LIKE 'LISTEN "plans"'`,
    )
    await vi.waitFor(
      () => {
        expect(onReconnect).toHaveBeenCalledTimes(1)
      },
      { timeout: 10_000 },
    )
    await notify('plans', 'after')
    await vi.waitFor(() => {
      expect(heard).toEqual(['after'])
    })
  })

  it('leaves no connection behind', async () => {
    const listener = await listen(test.database.pool, 'leaving', () => undefined, {
      log: silentLog,
    })
    await listener.close()
    await vi.waitFor(async () => {
      const left = await runSql(
        test.url,
        `SELECT pid FROM pg_stat_activity
          WHERE application_name = 'postscale listener' AND query LIKE 'LISTEN "leaving"'`,
      )
      expect(left).toEqual([])
    })
  })

  it('fails at once when it cannot connect at first', async () => {
    const url = new URL(test.url)
    url.password = 'wrong'
    await expect(
      listen(url.href, 'plans', () => undefined, { log: silentLog }),
    ).rejects.toMatchObject({ code: '28P01' })
  })
})
