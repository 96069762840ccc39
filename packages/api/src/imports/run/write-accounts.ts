import {
  accountOutcome,
  contractOutcome,
  namedAccountRow,
  ofHeldAmount,
  ownAccountRow,
  type ImportRow,
  type NumberedRow,
  type OrganizationState,
  refuseRow,
} from '@postscale/domain'
import { accountSubject } from './account-links.js'
import type { WritingJob } from './import-job.js'
import type { OpenedFile } from './opened-file.js'

type Accounts = OrganizationState['accounts']

/**
 * Tells whether a file had an account before, in a few bytes an account: accounts made by the run are
 * known by their rows in the state, older ones by a set of row numbers, and those of the chunk that is
 * not written yet by their ids.
 */
class SeenAccounts {
  readonly #firstNewRow: number
  readonly #rows = new Set<number>()
  #pending = new Set<string>()
  readonly #rowOf: (accounts: Accounts, id: string) => number
  #chunks = -1

  /** @param rowOf the row of the account that the file means by an id, or -1. */
  constructor(base: Accounts, rowOf: (accounts: Accounts, id: string) => number) {
    this.#rowOf = rowOf
    this.#firstNewRow = base.rowCount
  }

  /** True when the account came before; else remembers it. */
  repeated(externalId: string, accounts: Accounts, chunks: number): boolean {
    if (chunks !== this.#chunks) {
      this.#pending = new Set()
      this.#chunks = chunks
    }
    const row = this.#rowOf(accounts, externalId)
    if (row >= this.#firstNewRow) return true
    if (row !== -1) {
      if (this.#rows.has(row)) return true
      this.#rows.add(row)
      return false
    }
    if (this.#pending.has(externalId)) return true
    this.#pending.add(externalId)
    return false
  }
}

/** Writes accounts, block by block. */
export async function writeAccounts(job: WritingJob, file: OpenedFile): Promise<void> {
  const { writer, directory, context, log, progress, signal } = job
  const { target } = writer
  const seen = new SeenAccounts(target.state.accounts, (accounts, id) =>
    ownAccountRow(accounts, { source: context.source, id }),
  )
  for await (const rows of file.rows('ACCOUNTS', log, progress, signal)) {
    for (const { line, row } of await withBalances(job, file, rows)) {
      const { state } = target
      if (seen.repeated(row.externalId, state.accounts, writer.chunks)) {
        await refuseRepeated(job, file, line, row.externalId)
      } else {
        const result = accountOutcome(row, state, directory, context)
        if (result.outcome === 'CREATED' && row.segment === undefined) file.notes.segmentByValue()
        await writer.take(file.tally, line, result)
      }
    }
  }
}

/** Writes the terms of accounts that are there. */
export async function writeContracts(job: WritingJob, file: OpenedFile): Promise<void> {
  const { writer, context, log, progress, signal } = job
  const { target } = writer
  const seen = new SeenAccounts(target.state.accounts, (accounts, id) =>
    namedAccountRow(accounts, { source: context.source, id }),
  )
  for await (const rows of file.rows('CONTRACTS', log, progress, signal)) {
    for (const { line, row } of rows) {
      const { accounts } = target.state
      if (seen.repeated(row.account, accounts, writer.chunks)) {
        await refuseRepeated(job, file, line, row.account)
      } else await writer.take(file.tally, line, contractOutcome(row, accounts, context))
    }
  }
}

async function refuseRepeated(
  { log }: WritingJob,
  file: OpenedFile,
  line: number,
  key: string,
): Promise<void> {
  await log.refuseRow(file.tally, line, [refuseRow('DUPLICATE_KEY', { key })])
}

/** The rows with the ACV that their mapping takes from a file of ARR movements. */
async function withBalances(
  { files, contributions, context, writer }: WritingJob,
  { file }: OpenedFile,
  rows: readonly NumberedRow<ImportRow<'ACCOUNTS'>>[],
): Promise<readonly NumberedRow<ImportRow<'ACCOUNTS'>>[]> {
  const source = file.mapping.fields['acv']
  if (source === undefined || !('balanceOf' in source)) return rows
  const movements = files.find((other) => other.file.mapping.name === source.balanceOf)
  if (movements === undefined) throw new Error(`the file ${source.balanceOf} is missing`)
  const { currency } = writer.target.state.organization
  const subjects = rows.map(({ row }) => accountSubject(row.externalId))
  const balances = await contributions.balances(movements.index, subjects, context.effective)
  return rows.map(({ line, row }) => {
    const held = Math.max(0, balances.get(accountSubject(row.externalId)) ?? 0)
    const amount = ofHeldAmount(held, movements.file.mapping.money ?? 'major')
    const { organization, told = null } = { organization: currency, ...row.written }
    const amounts = [{ ...amount, field: 'acv', column: null }]
    return { line, row: { ...row, written: { organization, told, amounts } } }
  })
}
