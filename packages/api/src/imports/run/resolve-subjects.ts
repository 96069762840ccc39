import { namedAccountRow, refuseRow, type Id } from '@postscale/domain'
import type { StagedContribution } from './contribution.repository.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

/** A subject of netted figures that is there, and its contributions by day. */
export interface FoundSubject {
  readonly thing: 'account' | 'team'
  readonly id: Id
  readonly subject: string
  readonly contributions: readonly StagedContribution[]
}

/** Finds the accounts and teams of a page; the rows of those that are not there are refused. */
export async function resolveSubjects(
  job: WritingJob,
  file: OpenedFile,
  page: ReadonlyMap<string, readonly StagedContribution[]>,
): Promise<readonly FoundSubject[]> {
  const found: FoundSubject[] = []
  for (const [subject, contributions] of page) {
    const thing = subject.startsWith('team ') ? 'team' : 'account'
    const reference = subject.slice(thing.length + 1)
    const team = thing === 'team' ? job.directory.teams.find(reference) : null
    const id = thing === 'account' ? accountId(job, reference) : idOf(team)
    if (id !== null) {
      found.push({ thing, id, subject, contributions })
      continue
    }
    const code = team === 'AMBIGUOUS' ? 'AMBIGUOUS_REFERENCE' : 'UNKNOWN_REFERENCE'
    const source = file.file.mapping.fields[thing]
    const column = source !== undefined && 'column' in source ? source.column : null
    for (const line of new Set(contributions.map((contribution) => contribution.line))) {
      const refusal = refuseRow(code, { thing, reference }, column, reference)
      await job.log.refuseRow(file.tally, line, [refusal])
    }
  }
  return found
}

function accountId({ writer, context }: WritingJob, id: string): Id | null {
  const { accounts } = writer.target.state
  const row = namedAccountRow(accounts, { source: context.source, id })
  return row === -1 ? null : accounts.columns.id.at(row)
}

function idOf(team: ReturnType<WritingJob['directory']['teams']['find']>): Id | null {
  return team === null || team === 'AMBIGUOUS' ? null : team.id
}
