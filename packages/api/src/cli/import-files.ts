import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { localize, readMapping, type ImportMapping, type Message } from '@postscale/domain'
import { describeRun } from './describe-run.js'
import type { CliEnvironment } from './environment.js'
import { findFiles } from './find-files.js'
import { findToken } from './find-token.js'
import { ImportClient, type ShownRun } from './import-client.js'
import { ProgressDisplay, type Terminal } from './progress-display.js'
import type { ImportArguments } from './read-arguments.js'
import { readText } from './read-text.js'
import { UsageError } from './usage-error.js'

const POLL_MS = 300

export interface Outputs {
  readonly out: Terminal
  readonly err: Terminal
}

/**
 * Sends the files, imports them and tells what came of it; writes the report of refused rows.
 *
 * @returns whether it went in (or changed nothing).
 * @throws UsageError, or RefusedByServer
 */
export async function importFiles(
  asked: ImportArguments,
  environment: CliEnvironment,
  { out, err }: Outputs,
): Promise<boolean> {
  const token = await findToken(asked, environment)
  const text = asked.mappingFile === null ? null : await readText(asked.mappingFile)
  const { files, left } = await findFiles(asked.paths, text === null ? null : parseMapping(text))
  for (const name of left) err.write(`${name}: not in the mapping, left out\n`)
  const client = new ImportClient(asked.url, token, environment.language)
  const uploads: { upload: string }[] = []
  for (const file of files) {
    const { id, rows } = await client.upload(asked.organization, file)
    err.write(`${file.name}: ${rows} rows sent\n`)
    uploads.push({ upload: id })
  }
  const { organization, source, onBadRow, stopAt, dryRun, effective } = asked
  const started = await client.start({
    organization,
    uploads,
    mapping: text,
    source,
    onBadRow,
    stopAt,
    dryRun,
    effective,
  })
  const run = await follow(client, started, new ProgressDisplay(err))
  out.write(`${describeRun(run)}\n`)
  if (run.firstProblems.length > 0) {
    await pipeline(Readable.fromWeb(await client.report(run)), createWriteStream(asked.reportFile))
    out.write(`All refused rows are in ${asked.reportFile}.\n`)
  }
  return run.status === 'DONE'
}

async function follow(
  client: ImportClient,
  started: ShownRun,
  display: ProgressDisplay,
): Promise<ShownRun> {
  let run = started
  while (run.status === 'RUNNING') {
    display.show(run)
    await setTimeout(POLL_MS)
    run = await client.run(run.id)
  }
  display.end()
  return run
}

/** Faults of the mapping are told here, before anything is sent. */
function parseMapping(text: string): ImportMapping {
  let plain: unknown
  try {
    plain = JSON.parse(text)
  } catch {
    throw new UsageError('the mapping is not valid JSON')
  }
  const read = readMapping(plain)
  if (read.ok) return read.value
  const messages = read.error.map(({ code, params }) =>
    localize('en', { key: `imports.${code}`, params } as Message),
  )
  throw new UsageError(messages.join('\n'))
}
