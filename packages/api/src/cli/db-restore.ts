import { parseArgs } from 'node:util'
import { restore } from '../backup/restore.js'
import { UsageError } from './find-files.js'
import { databaseCommandLog, runDatabaseCommand } from './run-database-command.js'

const USAGE = `Fills an empty database with what pnpm db:backup wrote: all of it, or nothing.

  pnpm db:restore FILE

DATABASE_URL or POSTSCALE_DATA_DIR say which database, as they do for the server. Start the server when
this is done; a backup of an older Postscale is brought up to date then.`

process.exitCode = await runDatabaseCommand(process.argv.slice(2), USAGE, async (args, url) => {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [path, ...others] = positionals
  if (path === undefined || others.length > 0) throw new UsageError('FILE is missing, or not alone')
  const { tables, rows, takenAt } = await restore(url, path, databaseCommandLog)
  return `${rows} rows of ${tables} tables, as they were at ${takenAt}`
})
