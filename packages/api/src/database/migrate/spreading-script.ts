import { ONE_AFTER_THE_OTHER } from '../distribute/plan-distribution.js'
import { placingStatement } from '../distribute/table-place.js'
import { madeTables } from './made-tables.js'

/**
 * A migration as it is run where tenants are spread over several machines: each table is taken to where it belongs as
 * soon as it is made, since the foreign keys that follow are refused before.
 */
export function spreadingScript(migration: string): string {
  let script = `${ONE_AFTER_THE_OTHER};\n`
  let from = 0
  for (const table of madeTables(migration)) {
    const statement = placingStatement(table)
    script += migration.slice(from, table.end)
    if (statement !== null) script += `\n${statement};`
    from = table.end
  }
  return script + migration.slice(from)
}
