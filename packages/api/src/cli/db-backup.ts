import { parseArgs } from 'node:util'
import { backUp } from '../backup/back-up.js'
import { UsageError } from './find-files.js'
import { runDatabaseCommand } from './run-database-command.js'

const USAGE = `Writes all that the database holds into one compressed file, as it is at one moment. The server may go on.

  pnpm db:backup [FILE]

FILE is postscale-TIME.backup.zip here by default, and must not be there yet. DATABASE_URL or
POSTSCALE_DATA_DIR say which database, as they do for the server.

The file holds the hashes of passwords and tokens, and what all organizations keep: only its owner may
read it. Keep it as you keep the database.`

process.exitCode = await runDatabaseCommand(process.argv.slice(2), USAGE, async (args, url) => {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [path = defaultName(new Date()), ...others] = positionals
  if (others.length > 0) throw new UsageError('only one file can be written')
  const { tables, rows, bytes } = await backUp(url, path)
  const megabytes = (bytes / 2 ** 20).toFixed(1)
  return `${path}: ${rows} rows of ${tables} tables, ${megabytes} MiB`
})

function defaultName(now: Date): string {
  const time = now.toISOString().replaceAll(/[-:]/g, '').slice(0, 15)
  return `postscale-${time}Z.backup.zip`
}
