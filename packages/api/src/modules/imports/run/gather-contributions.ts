import {
  arrContributions,
  rowKey,
  ticketContributions,
  ticketSubject,
  type ImportRow,
} from '@postscale/domain'
import type { StagedContribution } from './contribution.repository.js'
import type { GatheringJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

type NettedKind = 'ARR_MOVEMENTS' | 'CHURN_REASONS' | 'TICKETS'

/** Stages what the rows of the netted kinds give, and refuses rows whose key came before. */
export async function gatherContributions(job: GatheringJob): Promise<void> {
  for (const file of job.files) {
    const { kind } = file.file.mapping
    if (kind === 'ARR_MOVEMENTS') await gather(job, file, kind, ofArr)
    else if (kind === 'CHURN_REASONS') await gather(job, file, kind, ofReason)
    else if (kind === 'TICKETS') await gather(job, file, kind, ofTicket)
  }
}

async function gather<K extends NettedKind>(
  { contributions, log, progress, signal }: GatheringJob,
  file: OpenedFile,
  kind: K,
  ofRow: (row: ImportRow<K>, line: number) => readonly StagedContribution[],
): Promise<void> {
  for await (const rows of file.rows(kind, log, progress, signal)) {
    const staged = rows.flatMap(({ line, row }) => ofRow(row, line))
    if (staged.length > 0) await contributions.add(file.index, staged)
  }
  for (const { line, key } of await contributions.removeDuplicates(file.index)) {
    const source = file.file.mapping.fields['key']
    const column = source !== undefined && 'column' in source ? source.column : null
    const refusal = { code: 'DUPLICATE_KEY', column, value: key, params: { key } } as const
    await log.refuseRow(file.tally, line, [refusal])
  }
}

function ofArr(row: ImportRow<'ARR_MOVEMENTS'>, line: number): readonly StagedContribution[] {
  const key = rowKey('ARR_MOVEMENTS', row)
  return arrContributions(row, line).map(({ day, amount, reason }, part) => ({
    subject: accountSubject(row.account),
    day,
    line,
    part,
    key,
    amount,
    payload: { reason },
  }))
}

function ofReason(
  { account, date: day, reason }: ImportRow<'CHURN_REASONS'>,
  line: number,
): readonly StagedContribution[] {
  if (reason === undefined) return []
  const subject = accountSubject(account)
  return [{ subject, day, line, part: 0, key: null, amount: 0, payload: { reason } }]
}

function ofTicket(row: ImportRow<'TICKETS'>, line: number): readonly StagedContribution[] {
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
}

/** An account as the subject of contributions. */
export function accountSubject(reference: string): string {
  return `account ${reference}`
}
