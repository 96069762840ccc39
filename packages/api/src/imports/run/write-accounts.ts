import {
  accountOutcome,
  contractOutcome,
  ofHeldAmount,
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
class SeenAccounts<R> {
  readonly #firstNewRow: number
  readonly #rows = new Set<number>()
  #pending = new Set<string>()
  readonly #rowOf: (accounts: Accounts, row: R) => number | 'AMBIGUOUS'
  readonly #keyOf: (row: R) => string
  #chunks = -1

  /**
   * @param rowOf where the account is that a row is about; -1 of one that it makes.
   * @param keyOf by what the account is known in the file.
   */
  constructor(
    base: Accounts,
    rowOf: (accounts: Accounts, row: R) => number | 'AMBIGUOUS',
    keyOf: (row: R) => string,
  ) {
    this.#rowOf = rowOf
    this.#keyOf = keyOf
    this.#firstNewRow = base.rowCount
  }

  /** True when the account came before; else remembers it. */
  repeated(told: R, accounts: Accounts, chunks: number): boolean {
    if (chunks !== this.#chunks) {
      this.#pending = new Set()
      this.#chunks = chunks
    }
    const row = this.#rowOf(accounts, told)
    if (row === 'AMBIGUOUS') return false
    if (row >= this.#firstNewRow) return true
    if (row !== -1) {
      if (this.#rows.has(row)) return true
      this.#rows.add(row)
      return false
    }
    const key = this.#keyOf(told)
    if (this.#pending.has(key)) return true
    this.#pending.add(key)
    return false
  }
}

/** Writes accounts, block by block. */
export async function writeAccounts(job: WritingJob, file: OpenedFile): Promise<void> {
  const { writer, directory, context, log, progress, signal } = job
  const { target } = writer
  const seen = new SeenAccounts<ImportRow<'ACCOUNTS'>>(
    target.state.accounts,
    (accounts, row) => directory.accounts.own(accounts, row, context.effective),
    ({ externalId }) => externalId,
  )
  for await (const rows of file.rows('ACCOUNTS', log, progress, signal)) {
    for (const { line, row } of await withBalances(job, file, rows)) {
      const { state } = target
      if (seen.repeated(row, state.accounts, writer.chunks)) {
        await refuseRepeated(job, file, line, row.externalId)
      } else {
        const result = accountOutcome(row, state, directory, context)
        if (result.outcome === 'CREATED' && row.segment === undefined) file.notes.segmentByValue()
        if ('changes' in result) file.notes.madeBy(result.changes)
        await writer.take(file.tally, line, result)
      }
    }
  }
}

/** Writes the terms of accounts that are there. */
export async function writeContracts(job: WritingJob, file: OpenedFile): Promise<void> {
  const { writer, directory, context, log, progress, signal } = job
  const { target } = writer
  const seen = new SeenAccounts<ImportRow<'CONTRACTS'>>(
    target.state.accounts,
    (accounts, { account }) => directory.accounts.named(accounts, account, context.effective),
    ({ account }) => account,
  )
  for await (const rows of file.rows('CONTRACTS', log, progress, signal)) {
    for (const { line, row } of rows) {
      const { accounts } = target.state
      if (seen.repeated(row, accounts, writer.chunks)) {
        await refuseRepeated(job, file, line, row.account)
      } else await writer.take(file.tally, line, contractOutcome(row, accounts, directory, context))
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
