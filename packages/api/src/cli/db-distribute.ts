import { parseArgs } from 'node:util'
import { distribute } from '../database/distribute/distribute.js'
import { applyMigrations } from '../database/migrate/apply-migrations.js'
import { prepareTenantRole } from '../database/migrate/tenant-role.js'
import { databaseCommandLog as log, runDatabaseCommand } from './run-database-command.js'

const USAGE = `Spreads organizations over the machines of Citus, where DATABASE_URL leads to one that has it.

  pnpm db:distribute

Stop all processes of Postscale first. What is done already is left as it is, so that it may be run
again; the server does it by itself for what later migrations make.`

process.exitCode = await runDatabaseCommand(process.argv.slice(2), USAGE, async (args, url) => {
  parseArgs({ args })
  await applyMigrations({ url, log })
  await prepareTenantRole({ url, log })
  const steps = await distribute({ url, log })
  return steps === 0 ? 'nothing was left to do' : `${steps} steps were left and are done`
})
