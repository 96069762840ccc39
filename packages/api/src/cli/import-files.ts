import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { type ImportMapping, localize, type Message, readMapping } from '@postscale/domain'
import type { CliEnvironment } from './environment.js'
import { findFiles, readText, UsageError } from './find-files.js'
import { findToken } from './find-token.js'
import { ImportClient, type ShownCounts, type ShownRun } from './import-client.js'
import { ProgressDisplay, type Terminal } from './progress-display.js'
import type { ImportArguments } from './read-arguments.js'

const NUMBERS = new Intl.NumberFormat('en')
const COLUMNS = ['rows', 'created', 'updated', 'unchanged', 'refused'] as const

/** What a run came to, as lines for the terminal. */
function describeRun({ counts, refusedRows, problems, message }: ShownRun): string {
  const lines = counts.length === 0 ? [] : table(counts)
  for (const { file, passedOver, removed, absent } of counts) {
    if (passedOver > 0)
      lines.push(`${file}: ${NUMBERS.format(passedOver)} rows left out by the mapping`)
    const earlier = 'figures recorded earlier are not in it'
    if (removed > 0) lines.push(`${file}: ${NUMBERS.format(removed)} ${earlier}; they were removed`)
    if (absent > 0) lines.push(`${file}: ${NUMBERS.format(absent)} ${earlier}; they stay`)
  }
  for (const { file, line, column, message: reason } of refusedRows.nodes) {
    lines.push(`${file}:${line}${column === null ? '' : ` (${column})`}: ${reason}`)
  }
  for (const problem of problems) if (problem.message !== message) lines.push(problem.message)
  if (message !== null) lines.push(message)
  return lines.join('\n')
}

function table(counts: readonly ShownCounts[]): string[] {
  const rows = [
    ['', ...COLUMNS],
    ...counts.map((file) => [
      labelOf(file, counts),
      ...COLUMNS.map((column) => NUMBERS.format(file[column])),
    ]),
  ]
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  )
}

/** A file's kind; its name too where the kind has several. */
function labelOf({ kind, file }: ShownCounts, all: readonly ShownCounts[]): string {
  return all.filter((other) => other.kind === kind).length > 1 ? `${kind} ${file}` : kind
}

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
  const uploads: { uploadId: string }[] = []
  for (const file of files) {
    const { id, rows } = await client.upload(asked.organization, file)
    err.write(`${file.name}: ${rows} rows sent\n`)
    uploads.push({ uploadId: id })
  }
  const { organization: organizationId, source, onBadRow, stopAt, dryRun, effective } = asked
  const started = await client.start({
    organizationId,
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
  if (run.refusedRows.nodes.length > 0) {
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
