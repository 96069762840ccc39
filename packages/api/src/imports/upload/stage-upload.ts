import { cellText, columnNames, fileProblem, type Delimiter } from '@postscale/domain'
import { newId } from '../../database/new-id.js'
import { decodeText, peekText } from './decode-text.js'
import { delimiterOf, findTable } from './find-table.js'
import { parseRows, type StagedRow, UploadError } from './parse-rows.js'
import {
  delimiterBehindReasons,
  readReasonsHeader,
  type RefusedRowsOf,
  unguarded,
} from './reasons-column.js'
import type { Upload, UploadRepository } from './upload.repository.js'

const SAMPLE_LETTERS = 64 * 1024
const BLOCK_ROWS = 1000
const BLOCK_LETTERS = 2_000_000

/** A file on its way in; encoding and delimiter are detected when they are not given. */
export interface IncomingFile {
  readonly organizationId: string
  readonly fileName: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly encoding: string | null
  readonly delimiter: Delimiter | null
  /** Most bytes it may have. */
  readonly maxBytes: number
  /** Is told what of it is left out. */
  readonly leaveOut?: LeaveOut
}

type LeaveOut = (file: string, why: 'REASONS') => void

/** The rows of a table on its way in, and how they are taken. */
interface IncomingRows {
  readonly records: AsyncIterable<StagedRow>
  /** Counts the bytes that they take in their file; where nothing does, their letters count. */
  readonly counter?: { readonly bytes: number }
  readonly leaveOut?: LeaveOut | undefined
}

/**
 * Stages a file as it comes, in the memory of one block of rows.
 *
 * @throws UploadError when it cannot be read or is too large; nothing of it stays then.
 */
export async function stageUpload(uploads: UploadRepository, file: IncomingFile): Promise<Upload> {
  const { organizationId, fileName, leaveOut } = file
  const counter = { bytes: 0 }
  const bytes = counted(file.bytes, counter, file.maxBytes)
  const { encoding, chunks } = await decodeText(bytes, fileName, file.encoding)
  const { head, whole } = await peekText(chunks, SAMPLE_LETTERS)
  const delimiter = delimiterBehindReasons(head) ?? file.delimiter ?? delimiterOf(head)
  const records = parseRows(whole, delimiter, fileName)
  const table = { organizationId, fileName, encoding, delimiter, isSheet: false }
  const upload = await stageTable(uploads, table, { records, counter, leaveOut })
  if (upload === null) throw new UploadError(fileProblem('EMPTY_FILE', { file: fileName }))
  return upload
}

/**
 * Stages the rows of a table, its header among them; null when there is nothing. A file of refused rows
 * is staged under the name of the file that they came from, without its reasons.
 */
export async function stageTable(
  uploads: UploadRepository,
  table: Pick<Upload, 'organizationId' | 'fileName' | 'encoding' | 'delimiter' | 'isSheet'>,
  rows: IncomingRows,
): Promise<Upload | null> {
  const { organizationId, fileName } = table
  const id = newId()
  await uploads.begin({ organizationId, id, fileName })
  try {
    const staged = await stageRows(uploads, { organizationId, id }, rows)
    if (staged === null) {
      await uploads.remove(organizationId, [id])
      return null
    }
    const { cameFrom, ...taken } = staged
    const { dateFormat = null, decimal = null } = cameFrom ?? {}
    const named = { id, fileName: cameFrom?.file ?? fileName, dateFormat, decimal }
    const upload = { ...table, ...taken, ...named }
    await uploads.finish(upload)
    return upload
  } catch (error) {
    await uploads.remove(organizationId, [id])
    throw error
  }
}

/** How the rows behind a header are taken. */
interface TakenHeader {
  readonly header: readonly string[]
  /** The file whose refused rows these are. */
  readonly cameFrom: RefusedRowsOf | null
  row(record: StagedRow): StagedRow
}

async function stageRows(
  uploads: UploadRepository,
  upload: Pick<Upload, 'organizationId' | 'id'>,
  { records, counter, leaveOut }: IncomingRows,
): Promise<
  (Pick<Upload, 'bytes' | 'header' | 'headerLine' | 'rows'> & Pick<TakenHeader, 'cameFrom'>) | null
> {
  const table = await findTable(cleaned(records))
  if (table === null) return null
  const taken = takeHeader(table.header, leaveOut)
  let isBelow = false
  let rows = 0
  let seq = 0
  let block: StagedRow[] = []
  let letters = 0
  let bytes = 0
  for await (const record of table.rows) {
    for (const cell of record.cells) letters += cell.length
    block.push(isBelow ? taken.row(record) : record)
    if (isBelow) rows += 1
    isBelow ||= record === table.header
    if (block.length < BLOCK_ROWS && letters < BLOCK_LETTERS) continue
    await uploads.addBlock(upload, seq, block)
    seq += 1
    block = []
    bytes += letters
    letters = 0
  }
  if (block.length > 0) await uploads.addBlock(upload, seq, block)
  const { line: headerLine } = table.header
  const { header, cameFrom } = taken
  return { header, headerLine, cameFrom, rows, bytes: counter?.bytes ?? bytes + letters }
}

/** Rows with the texts of their cells as people see them. */
async function* cleaned(records: AsyncIterable<StagedRow>): AsyncGenerator<StagedRow> {
  for await (const record of records) yield { ...record, cells: record.cells.map(cellText) }
}

function takeHeader({ cells }: StagedRow, leaveOut: LeaveOut | undefined): TakenHeader {
  const header = columnNames(cells)
  const reasons = header.findIndex((cell) => readReasonsHeader(cell) !== null)
  if (reasons === -1) return { header, cameFrom: null, row: (record) => record }
  leaveOut?.(header[reasons]!, 'REASONS')
  const original = (row: readonly string[]) => row.toSpliced(reasons, 1).map(unguarded)
  return {
    header: original(header),
    cameFrom: readReasonsHeader(header[reasons]!),
    row: ({ line, cells: all, typed }) => {
      const moved = [...(typed ?? [])].filter((at) => at !== reasons)
      return {
        line,
        cells: original(all),
        typed: new Set(moved.map((at) => (at > reasons ? at - 1 : at))),
      }
    },
  }
}

export async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  counter: { bytes: number },
  maxBytes: number,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    counter.bytes += chunk.length
    if (counter.bytes > maxBytes) throw new UploadError('TOO_LARGE')
    yield chunk
  }
}
