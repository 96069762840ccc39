import type { Ledger } from '../ledger.js'
import type { AskedDatabase } from '../world.js'

interface Count {
  readonly prefix: string
  readonly accounts: number
}

const COUNTS = `
  SELECT split_part(name, '.', 1) || '.' AS prefix, count(DISTINCT id)::int AS accounts
  FROM account_version GROUP BY 1`
const RUNNING = `SELECT 1 FROM import_run WHERE status = 'RUNNING'`

/** Whether each import is there whole or not at all, as its run says. */
export async function checkImports(world: AskedDatabase, ledger: Ledger): Promise<void> {
  const rows = await world.sql<Count>(COUNTS)
  const counts = new Map(rows.map(({ prefix, accounts }) => [prefix, accounts]))
  for (const { prefix, rows: sent, status, fault } of ledger.imports) {
    const expected = status === 'DONE' ? sent : 0
    const found = counts.get(prefix) ?? 0
    if (found !== expected) {
      ledger.violations.push(`${prefix} is ${status}, with ${found} of ${sent} rows (${fault})`)
    }
  }
  if ((await world.sql(RUNNING)).length > 0) ledger.violations.push('an import never ended')
}
