import {
  arrContributions,
  type FileMapping,
  type ImportKind,
  type ImportRow,
  npsContributionOf,
  refuseRow,
  rowKey,
  type SignalContribution,
  signalContributionOf,
  ticketContributions,
  ticketSubject,
  type WrittenMoney,
} from '@postscale/domain'
import type { StagedContribution } from './contribution.repository.js'
import type { GatheringJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

/** Stages which account each key of a file belongs to, for the files that find theirs through it. */
async function gatherLinks(job: GatheringJob): Promise<void> {
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
async function throughLinks(
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

/** Stages what the rows of the kinds that are gathered give, and refuses rows whose key came before. */
export async function gatherContributions(job: GatheringJob): Promise<void> {
  await gatherLinks(job)
  for (const file of job.files) {
    const { kind } = file.file.mapping
    if (isStaged(kind)) await gather(job, file, kind)
  }
}

/** Whether what the rows of a kind give is gathered before anything is written. */
export function isStaged(kind: ImportKind): kind is StagedKind {
  return kind in STAGED_OF_ROW
}

async function gather(job: GatheringJob, file: OpenedFile, kind: StagedKind): Promise<void> {
  const { contributions, log, progress, signal } = job
  const { mapping } = file.file
  // The compiler cannot tell that the kind's rows and what they give belong together.
  const ofRow = STAGED_OF_ROW[kind] as StagedOfRow<StagedKind>
  for await (const rows of file.rows(kind, log, progress, signal)) {
    const staged = rows.flatMap(({ line, row }) => ofRow(row, line, mapping))
    for (const { payload } of staged) file.seen.see(payload)
    const linked = await throughLinks(job, file, staged)
    if (linked.length > 0) await contributions.add(file.index, linked)
  }
  for (const { line, key } of await contributions.removeDuplicates(file.index)) {
    const source = mapping.fields['key'] ?? mapping.fields['externalId']
    const column = source !== undefined && 'column' in source ? source.column : null
    const refusal = { code: 'DUPLICATE_KEY', column, value: key, params: { key } } as const
    await log.refuseRow(file.tally, line, [refusal])
  }
}

/** Kinds whose rows are gathered before anything is written. */
type StagedKind =
  | 'ARR_MOVEMENTS'
  | 'CHURN_REASONS'
  | 'HEALTH_SIGNALS'
  | 'NPS'
  | 'TICKETS'
  | 'TOUCHPOINTS'

/** From a row to what it gives. */
type StagedOfRow<K extends StagedKind> = (
  row: ImportRow<K>,
  line: number,
  mapping: FileMapping,
) => readonly StagedContribution[]

/** What a row of each kind gives. */
const STAGED_OF_ROW: { readonly [K in StagedKind]: StagedOfRow<K> } = {
  ARR_MOVEMENTS: (row, line) =>
    arrContributions(row, line).map(({ day, amount, reason }, part) => ({
      subject: accountSubject(row.account),
      day,
      line,
      part,
      key: rowKey('ARR_MOVEMENTS', row),
      amount,
      payload: { reason, ...(tellsCurrency(row.written) && { written: row.written }) },
    })),

  CHURN_REASONS: ({ account, date: day, reason }, line) =>
    reason === undefined ? [] : [whole(account, day, line, null, { reason })],

  TICKETS: (row, line) => {
    const { thing, reference } = ticketSubject(row)
    const key = rowKey('TICKETS', row)
    return ticketContributions(row, line).map(({ day, line: _line, ...payload }, part) => ({
      subject: `${thing} ${reference}`,
      day,
      line,
      part,
      key,
      amount: 0,
      payload,
    }))
  },

  NPS: (row, line) => signal(row.account, rowKey('NPS', row), npsContributionOf(row, line)),

  HEALTH_SIGNALS: (row, line, { every }) => {
    // Rows that are taken together may well be of one day.
    const alone = every === undefined || row.key !== undefined
    const key = alone ? rowKey('HEALTH_SIGNALS', row) : null
    return signal(row.account, key, signalContributionOf(row, line, every))
  },

  TOUCHPOINTS: ({ account, date, ...payload }, line) => [
    whole(account, date, line, payload.externalId, payload),
  ],
}

/** Whether a row says in which currency its amounts are. */
function tellsCurrency(written: WrittenMoney | undefined): boolean {
  if (written === undefined) return false
  return written.told !== null || written.amounts.some(({ units }) => units.length > 0)
}

/** An account as the subject of contributions. */
export function accountSubject(reference: string): string {
  return `account ${reference}`
}

function signal(
  account: string,
  key: string | null,
  { line, day, parts }: SignalContribution,
): readonly StagedContribution[] {
  return [whole(account, day, line, key, { parts })]
}

/** All that a row gives, in one. */
function whole(
  account: string,
  day: number,
  line: number,
  key: string | null,
  payload: object,
): StagedContribution {
  return { subject: accountSubject(account), day, line, part: 0, key, amount: 0, payload }
}
