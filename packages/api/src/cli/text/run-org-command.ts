import { type Locale, matchLocale, type TextChange, writeFolder } from '@postscale/domain'
import { serverAt } from '../ask-server.js'
import type { CliEnvironment } from '../environment.js'
import { UsageError } from '../find-files.js'
import { findToken } from '../find-token.js'
import type { Outputs } from '../import-files.js'
import { countChanges, describeChanges } from './describe-changes.js'
import { describeFindings } from './describe-findings.js'
import { readFiles, writeFiles } from './folder-files.js'
import { type FileChange, readPlanFile, writePlanFile } from './plan-file.js'
import { isPlanFile, type OrgArguments } from './read-org-arguments.js'
import { type FetchedRecords, type PlannedRecords, RecordsClient } from './records-client.js'
import {
  refusedChanges,
  RefusedTexts,
  tellsFacts,
  type WorkedOut,
  workOut,
  workOutBetween,
} from './work-out.js'

/** What a command ends with. */
const NOTHING = 0
const DIFFERENT = 2

interface Conversation {
  readonly asked: OrgArguments
  readonly locale: Locale
  readonly outputs: Outputs
  readonly client: () => Promise<RecordsClient>
}

/**
 * Runs one of the commands about an organization as text.
 *
 * @returns the exit code.
 * @throws UsageError, RefusedTexts, RefusedByServer or NoAnswer
 */
export async function runOrgCommand(
  asked: OrgArguments,
  environment: CliEnvironment,
  outputs: Outputs,
): Promise<number> {
  const locale = matchLocale(environment.language ?? undefined, 'en')
  const client = async () => {
    const token = await findToken(asked, environment)
    return new RecordsClient(serverAt(asked.url, token, environment.language))
  }
  const conversation = { asked, locale, outputs, client }
  switch (asked.command) {
    case 'export':
      return exportFolder(conversation)
    case 'plan':
      return plan(conversation)
    case 'apply':
      return isPlanFile(pathOf(asked)) ? applyPlanFile(conversation) : applyFolder(conversation)
    case 'diff':
      return diff(conversation)
  }
}

async function exportFolder({ asked, outputs, client }: Conversation): Promise<number> {
  const { facts, revision } = asked
  const recorded = await (await client()).records(slugOf(asked), { facts, revision })
  const files = writeFolder(recorded.records, facts)
  await writeFiles(pathOf(asked), files)
  const counted = `${recorded.records.length} records in ${files.length} files`
  outputs.err.write(`${slugOf(asked)} at revision ${recorded.revision}: ${counted}\n`)
  return NOTHING
}

async function plan(conversation: Conversation): Promise<number> {
  const { asked, outputs, client, locale } = conversation
  const { recorded, worked } = await workedOut(conversation)
  if (worked.changes.length > 0)
    await sent(await client(), conversation, recorded, worked.changes, true)
  tell(conversation, worked)
  for (const line of describeFindings(worked, locale)) outputs.out.write(`${line}\n`)
  const { title, reason } = asked
  const head = { organization: slugOf(asked), revision: recorded.revision, title, reason }
  if (asked.planFile !== null) await writePlanFile(asked.planFile, head, worked.changes)
  outputs.out.write(`${slugOf(asked)} at revision ${recorded.revision}: ${summary(worked)}\n`)
  return worked.changes.length === 0 ? NOTHING : DIFFERENT
}

async function applyFolder(conversation: Conversation): Promise<number> {
  const { asked, client, outputs } = conversation
  const { recorded, worked } = await workedOut(conversation)
  const { changes } = worked
  tell(conversation, worked)
  const gone = changes.filter(({ after }) => after === null).length
  if (gone > 0 && !asked.remove) {
    throw new RefusedTexts([`${gone} would be taken out: look at them, and say --remove.`])
  }
  if (changes.length > 0) {
    const applied = await sent(await client(), conversation, recorded, changes, false)
    outputs.err.write(`${doneLine(slugOf(asked), applied)}\n`)
  } else outputs.err.write(`${slugOf(asked)}: ${summary(worked)}\n`)
  return NOTHING
}

async function applyPlanFile(conversation: Conversation): Promise<number> {
  const { asked, outputs, locale } = conversation
  const file = await readPlanFile(pathOf(asked))
  const client = await conversation.client()
  const { organization } = await client.head(file.organization)
  const changes = file.changesFor(organization, locale)
  const title = asked.title ?? file.title
  const reason = asked.reason ?? file.reason
  const called = { ...conversation, asked: { ...asked, title, reason } }
  const recorded = { organization, revision: file.revision }
  const applied = await sent(client, called, recorded, changes, false)
  outputs.err.write(`${doneLine(file.organization, applied)}\n`)
  return NOTHING
}

async function diff(conversation: Conversation): Promise<number> {
  const { asked, locale, outputs } = conversation
  const [first, second] = asked.paths
  const worked =
    second === undefined
      ? (await workedOut(conversation)).worked
      : workOutBetween(await readFiles(first!), await readFiles(second), locale)
  tell(conversation, worked)
  outputs.err.write(`${summary(worked)}\n`)
  return worked.changes.length === 0 ? NOTHING : DIFFERENT
}

async function workedOut({ asked, client, locale }: Conversation) {
  const files = await readFiles(pathOf(asked))
  const recorded = await (await client()).records(slugOf(asked), { facts: tellsFacts(files) })
  return { recorded, worked: workOut(recorded, files, locale) }
}

/** Sends changes to be applied at the revision that they were worked out for, or only to be decided. */
async function sent(
  client: RecordsClient,
  { asked: { title, reason } }: Conversation,
  { organization, revision }: Pick<FetchedRecords, 'organization' | 'revision'>,
  changes: readonly (FileChange | TextChange)[],
  dryRun: boolean,
): Promise<PlannedRecords> {
  const { slug } = organization
  const asked = { organization: slug, expectedRevision: revision, dryRun, title, reason }
  const came = await client.plan(asked, changes)
  if ('refused' in came) throw refusedChanges(changes, came.refused)
  return came
}

function tell({ locale, outputs }: Conversation, worked: WorkedOut): void {
  for (const line of describeChanges(worked, locale)) outputs.out.write(`${line}\n`)
}

function summary({ changes }: WorkedOut): string {
  return changes.length === 0 ? 'nothing differs' : countChanges(changes)
}

function doneLine(slug: string, { revision, changeCount, factCount }: PlannedRecords): string {
  return `${slug}: revision ${revision}, ${changeCount} things and ${factCount} facts changed`
}

function slugOf({ organization }: OrgArguments): string {
  if (organization === null) throw new UsageError('--org is missing')
  return organization
}

function pathOf({ paths: [path] }: OrgArguments): string {
  if (path === undefined) throw new UsageError('name the folder')
  return path
}
