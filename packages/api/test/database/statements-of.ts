import pg from 'pg'
import { vi } from 'vitest'

/** The texts of the statements sent while something runs. */
export async function statementsOf(run: () => Promise<unknown>): Promise<string[]> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  await run()
  const sent = (spy.mock.calls as unknown[][]).map(([first]) =>
    typeof first === 'string' ? first : ((first as { text?: string }).text ?? ''),
  )
  spy.mockRestore()
  // A connection that the pool has just opened begins with this.
  return sent.filter((text) => !text.startsWith('SET TIME ZONE'))
}
