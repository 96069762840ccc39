import { env } from 'node:process'
import { BackupError } from '../backup/backup-error.js'
import { openServer } from '../database/database.js'
import { type DatabaseLog, DatabaseStartError } from '../database/database-start-error.js'
import { EnvironmentError, readEnvironment } from '../environment.js'
import { UsageError } from './find-files.js'

/** Tells what stands in the way; what goes as it should is told by the command. */
export const databaseCommandLog: DatabaseLog = {
  info: () => undefined,
  warn: tell,
  error: tell,
}

/**
 * Runs a command on the database of the environment, not through the server, and says how long it took.
 *
 * @param work answers what is to be said of it.
 * @returns the exit code.
 */
export async function runDatabaseCommand(
  args: readonly string[],
  usage: string,
  work: (args: string[], url: string) => Promise<string>,
): Promise<number> {
  // pnpm hands a `--` that separates its own arguments on.
  const own = args.filter((arg) => arg !== '--')
  if (own.includes('--help')) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  try {
    const began = performance.now()
    const said = await onDatabase(async (url) => work(own, url))
    const seconds = ((performance.now() - began) / 1_000).toFixed(1)
    process.stdout.write(`${said}, ${seconds} s\n`)
    return 0
  } catch (error) {
    process.stderr.write(`${explain(error)}\n`)
    return 1
  }
}

async function onDatabase<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = await openServer(readEnvironment(env).database, databaseCommandLog)
  try {
    return await work(server.directUrl ?? server.url)
  } finally {
    await server.close()
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nTry --help.`
  const isTold =
    error instanceof BackupError ||
    error instanceof DatabaseStartError ||
    error instanceof EnvironmentError
  if (isTold || !(error instanceof Error))
    return error instanceof Error ? error.message : String(error)
  const isOfArguments = 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  return isOfArguments ? `${error.message}\nTry --help.` : (error.stack ?? error.message)
}

function tell(_fields: object, message: string): void {
  process.stderr.write(`${message}\n`)
}
