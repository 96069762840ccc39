import { refuseRow } from '@postscale/domain'
import type { StagedContribution } from './contribution.repository.js'
import type { GatheringJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'
import { accountSubject } from './staged-of-row.js'

/** Stages which account each key of a file belongs to, for the files that find theirs through it. */
export async function gatherLinks(job: GatheringJob): Promise<void> {
  const names = new Set(job.files.map(throughOf))
  for (const link of job.files.filter(({ file }) => names.has(file.mapping.name))) {
    for await (const block of link.links(job.signal)) {
      const staged = block.map(({ line, key, account }) => ({
        subject: accountSubject(key),
        day: 0,
        line,
        part: 0,
        key: null,
        amount: 0,
        payload: { account },
      }))
      if (staged.length > 0) await job.contributions.add(indexOf(job, link), staged)
    }
  }
}

/** The contributions with their accounts looked up; rows whose key is not there are refused. */
export async function throughLinks(
  job: GatheringJob,
  file: OpenedFile,
  staged: readonly StagedContribution[],
): Promise<readonly StagedContribution[]> {
  const through = throughOf(file)
  const link = job.files.find((other) => other.file.mapping.name === through)
  if (through === null || link === undefined) return staged
  const subjects = [...new Set(staged.map(({ subject }) => subject))]
  const accounts = await job.contributions.ofSubjects(indexOf(job, link), subjects)
  const linked: StagedContribution[] = []
  for (const contribution of staged) {
    if (!contribution.subject.startsWith(accountSubject(''))) {
      linked.push(contribution)
      continue
    }
    const { account } = (accounts.get(contribution.subject)?.[0]?.payload ?? {}) as Linked
    if (account === undefined) await refuse(job, file, contribution, link)
    else linked.push({ ...contribution, subject: accountSubject(account) })
  }
  return linked
}

interface Linked {
  readonly account?: string
}

async function refuse(
  { log }: GatheringJob,
  file: OpenedFile,
  { subject, line }: StagedContribution,
  link: OpenedFile,
): Promise<void> {
  const source = file.file.mapping.fields['account']
  const column = source !== undefined && 'column' in source ? source.column : null
  const value = subject.slice(accountSubject('').length)
  const params = { value, file: link.file.upload.fileName }
  await log.refuseRow(file.tally, line, [refuseRow('UNKNOWN_LINK', params, column, value)])
}

function throughOf({ file }: OpenedFile): string | null {
  const source = file.mapping.fields['account']
  return source !== undefined && 'through' in source ? source.through : null
}

/** Links are staged beside the files, as files of their own. */
function indexOf({ files }: GatheringJob, link: OpenedFile): number {
  return files.length + link.index
}
