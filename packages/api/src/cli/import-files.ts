import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import {
  assignFiles,
  type ImportMapping,
  localize,
  matchesFilePattern,
  type Message,
  readMapping,
} from '@postscale/domain'
import { NoAnswer, RefusedByServer } from './ask-server.js'
import { agreeOnMapping, type AskPerson } from './agree-on-mapping.js'
import { askAgain, OutcomeUnknown } from './ask-again.js'
import { describeRun } from './describe-run.js'
import type { CliEnvironment } from './environment.js'
import { findFiles, readText, UsageError } from './find-files.js'
import { findToken } from './find-token.js'
import { ImportClient, type SentUpload, type ShownRun, type Started } from './import-client.js'
import { keepAsking } from './keep-asking.js'
import { ProgressDisplay, type Terminal } from './progress-display.js'
import type { FilesToImport, ImportArguments } from './read-arguments.js'
import { writeRefused } from './write-refused.js'

const POLL_MS = 300

export interface Outputs {
  readonly out: Terminal
  readonly err: Terminal
}

interface Conversation {
  readonly client: ImportClient
  readonly asked: ImportArguments
  readonly err: Terminal
  readonly ask: AskPerson
}

/**
 * Sends the files, imports them and tells what came of it, or asks what came of an import that was
 * started before; writes why rows were refused, and the rows.
 *
 * @param ask the person at the terminal.
 * @returns whether it went in (or changed nothing, or was only to be proposed).
 * @throws UsageError, RefusedByServer or NoAnswer, all before anything was written; OutcomeUnknown
 */
export async function importFiles(
  asked: ImportArguments,
  environment: CliEnvironment,
  { out, err }: Outputs,
  ask: AskPerson,
): Promise<boolean> {
  const token = await findToken(asked, environment)
  const client = new ImportClient(asked.url, token, environment.language)
  const conversation = { client, asked, err, ask }
  const begun = await begin(conversation)
  if (begun === null) return true
  const run = await follow(conversation, begun, new ProgressDisplay(err))
  out.write(`${describeRun(run)}\n`)
  if (run.refusedCauses.nodes.length > 0) {
    const patiently = <T>(ask: () => Promise<T>) =>
      keepAsking(ask, asked.patienceMs, (error) => tellSilence(conversation, error))
    await writeRefused({ ...conversation, patiently }, run, out)
  }
  return run.status === 'DONE'
}

/** The run that is asked for, started where it is a new one; null where nothing is to be imported. */
async function begin(conversation: Conversation): Promise<ShownRun | null> {
  const { client, asked } = conversation
  const { what, organization } = asked
  if ('files' in what) return startImport(conversation, what.files)
  if ('runId' in what) {
    const { runId } = what
    return certain(conversation, what, () => client.run(runId))
  }
  const run = await certain(conversation, what, () => client.runOfKey(organization, what.key))
  if (run !== null) return run
  throw new RefusedByServer(['No import was started with this key: nothing was written.'])
}

async function startImport(
  conversation: Conversation,
  files: FilesToImport,
): Promise<ShownRun | null> {
  const { client, asked, err } = conversation
  const { organization: organizationId } = asked
  const { source, scenarioId, onBadRow, stopAt, dryRun, effective } = files
  const { mapping: given, sent } = await sendFiles(conversation, files)
  const agreed = await agree(conversation, files, given, sent)
  if (agreed.isOnlyProposed) return null
  const { mapping } = agreed
  const { ready: readyMapping, headerLine } = files.answers
  const uploads = sent.map(({ id, leaveOut }) => ({
    uploadId: id,
    readyMapping,
    headerLine,
    leaveOut,
  }))
  const key = randomUUID()
  const choices = { source, scenarioId, onBadRow, stopAt, dryRun, effective }
  const input = { organizationId, uploads, mapping, ...choices, idempotencyKey: key }
  let askings = 0
  const start = () => {
    askings += 1
    return client.start(input)
  }
  const onSilence = (error: NoAnswer) => tellSilence(conversation, error)
  let started: Started
  try {
    started = await keepAsking(start, asked.patienceMs, onSilence)
  } catch (error) {
    // Refused at the first asking, nothing was started; later it may have been, by an earlier one.
    if (error instanceof RefusedByServer && askings === 1) throw error
    throw new OutcomeUnknown(error, askAgain(asked, { key }))
  }
  if (started.run === null) throw new RefusedByServer(started.refused)
  err.write(
    `Started. What comes of it can be asked: ${askAgain(asked, { runId: started.run.id })}\n`,
  )
  return started.run
}

/** The mapping that is given, or remembered, or else agreed on. */
async function agree(
  { client, asked, err, ask }: Conversation,
  { source, answers }: FilesToImport,
  mapping: string | null,
  sent: readonly SentUpload[],
): ReturnType<typeof agreeOnMapping> {
  if (mapping !== null || source !== null) return { mapping, isOnlyProposed: false }
  const { organization } = asked
  return agreeOnMapping({ client, organization, err, ask, answers }, sent)
}

async function sendFiles({ client, asked, err }: Conversation, files: FilesToImport) {
  const mapping = files.mappingFile === null ? null : await readText(files.mappingFile)
  const read = mapping === null ? null : parseMapping(mapping)
  const found = await findFiles(files.paths, read)
  for (const name of found.left) err.write(`${name}: not in the mapping, left out\n`)
  const uploads: SentUpload[] = []
  for (const file of found.files) {
    try {
      const sent = await client.upload(asked.organization, file)
      for (const { message } of sent.leftOut) err.write(`${message}\n`)
      for (const { id, fileName, rows } of sent.uploads) {
        if (sent.uploads.length > 1 && read !== null && !isMapped(read, fileName)) {
          err.write(`${fileName}: not in the mapping, left out\n`)
          continue
        }
        err.write(`${fileName}: ${rows} rows sent\n`)
        const leaveOut = files.leaveOut.some((name) => matchesFilePattern(name, fileName))
        uploads.push({ id, fileName, rows, leaveOut })
      }
    } catch (error) {
      if (!(error instanceof NoAnswer)) throw error
      throw new NoAnswer(`${error.message}\nNothing was imported.`)
    }
  }
  if (uploads.length === 0) throw new UsageError('there is no file to import')
  if (uploads.every(({ leaveOut }) => leaveOut)) {
    throw new UsageError('--leave-out leaves no file to import')
  }
  return { mapping, sent: uploads }
}

function isMapped(mapping: ImportMapping, fileName: string): boolean {
  return assignFiles(mapping, [{ fileName }]).files.length > 0
}

async function follow(
  conversation: Conversation,
  begun: ShownRun,
  display: ProgressDisplay,
): Promise<ShownRun> {
  const { client } = conversation
  const { id } = begun
  let run = begun
  try {
    while (run.status === 'RUNNING') {
      display.show(run)
      await setTimeout(POLL_MS)
      run = await certain(conversation, { runId: id }, () => client.run(id))
    }
  } finally {
    display.end()
  }
  return run
}

/** Asks until it is known; whatever stands in the way, the outcome is unknown and not a failure. */
async function certain<T>(
  conversation: Conversation,
  named: { readonly runId: string } | { readonly key: string },
  ask: () => Promise<T>,
): Promise<T> {
  const { asked } = conversation
  try {
    return await keepAsking(ask, asked.patienceMs, (error) => tellSilence(conversation, error))
  } catch (error) {
    throw new OutcomeUnknown(error, askAgain(asked, named))
  }
}

function tellSilence({ asked, err }: Conversation, { message }: NoAnswer): void {
  err.write(`${message}\nAsking again, for ${asked.patienceMs / 1000} s …\n`)
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
