import { refuseRow, type Id } from '@postscale/domain'
import { accountSubject } from './account-links.js'
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
    const { thing, reference } = readSubject(subject)
    const at = findSubject(job, subject)
    if (at !== null && at !== 'AMBIGUOUS') {
      found.push({ thing, id: at.id, subject, contributions })
      continue
    }
    const code = at === 'AMBIGUOUS' ? 'AMBIGUOUS_REFERENCE' : 'UNKNOWN_REFERENCE'
    const source = file.file.mapping.fields[thing]
    const column = source !== undefined && 'column' in source ? source.column : null
    for (const line of new Set(contributions.map((contribution) => contribution.line))) {
      const refusal = refuseRow(code, { thing, reference }, column, reference)
      await job.log.refuseRow(file.tally, line, [refusal])
    }
  }
  return found
}

/** What a subject is about, and the file's word for it. */
function readSubject(subject: string): {
  readonly thing: 'account' | 'team'
  readonly reference: string
} {
  const thing = subject.startsWith('team ') ? 'team' : 'account'
  return { thing, reference: subject.slice(thing.length + 1) }
}

/** The account or team that a subject is about, and the subject that is the same for all words for it. */
export function findSubject(
  { writer, directory, context }: WritingJob,
  subject: string,
): { readonly id: Id; readonly canonical: string } | 'AMBIGUOUS' | null {
  const { thing, reference } = readSubject(subject)
  if (thing === 'team') {
    const team = directory.teams.find(reference)
    return team === null || team === 'AMBIGUOUS'
      ? team
      : { id: team.id, canonical: `team ${directory.teams.canonical(team)}` }
  }
  const { accounts } = writer.target.state
  const row = directory.accounts.named(accounts, reference, context.effective)
  if (row === 'AMBIGUOUS') return row
  if (row === -1) return null
  const canonical = accountSubject(directory.accounts.canonical(accounts, row))
  return { id: accounts.columns.id.at(row), canonical }
}
