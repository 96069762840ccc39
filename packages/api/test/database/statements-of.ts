import pg from 'pg'
import { vi } from 'vitest'

/**
 * What a connection begins with that the pool has just opened, what the heartbeat asks, and what stands around a single
 * statement to say whose rows it is about.
 */
export const OF_NOBODY =
  /^(?:SET TIME ZONE|SHOW transaction_read_only|BEGIN; SET LOCAL (?:ROLE|postscale)|COMMIT$)/

/** The texts of the statements sent while something runs. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  await run()
  const sent = (spy.mock.calls as unknown[][]).map(([first]) =>
    typeof first === 'string' ? first : ((first as { text?: string }).text ?? ''),
  )
  spy.mockRestore()
  return sent.filter((text) => !OF_NOBODY.test(text))
}
