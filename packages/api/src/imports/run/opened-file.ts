import {
  type AccountLink,
  compileLinks,
  compileRows,
  type FileFormats,
  type FileMapping,
  FormatEvidence,
  type ImportKind,
  type ImportRow,
  type Message,
  type NumberedRow,
  type SignalPart,
  TableRows,
} from '@postscale/domain'
import type { StagedRow } from '../upload/parse-rows.js'
import { typedCellsAs } from '../workbook/typed-cells.js'
import { gatherEvidence } from '../upload/gather-evidence.js'
import type { UploadRepository } from '../upload/upload.repository.js'
import { FileNotes } from './file-notes.js'
import type { RunProgress } from './run-progress.js'
import type { FileToImport } from './prepare-import.js'
import { SeenRows } from './seen-rows.js'
import { FileTally, type RefusalLog, StopImport, stopWhenAborted } from './refusal-log.js'

/** Counts the distinct values that a file has for the metrics that are measured against them. */
class SeenValues {
  readonly #values: ReadonlyMap<string, Set<number | string>>

  constructor({ metrics = [] }: FileMapping) {
    const counted = metrics.filter(({ of }) => of === 'seen')
    this.#values = new Map(counted.map(({ metric }) => [metric, new Set()]))
  }

  /** @param payload of a contribution; only those of health signals have parts. */
  see(payload: { readonly parts?: readonly SignalPart[] }): void {
    if (this.#values.size === 0) return
    for (const { metric, value } of payload.parts ?? []) this.#values.get(metric)?.add(value)
  }

  count(metric: string): number {
    return this.#values.get(metric)?.size ?? 0
  }
}

/** A key of a file, and the account that it belongs to. */
interface KeyedAccount extends AccountLink {
  readonly line: number
}

/** A file of a run, ready to be read. */
export class OpenedFile {
  /** Its place among the run's files. */
  readonly index: number
  readonly file: FileToImport
  readonly tally: FileTally
  readonly seen: SeenValues
  readonly notes: FileNotes
  readonly #uploads: UploadRepository
  readonly #formats: FileFormats
  readonly #table: TableRows<StagedRow>

  /** How its dates and decimals are written. */
  get formats(): Pick<FileFormats, 'dateFormat' | 'decimal'> {
    const { dateFormat, decimal } = this.#formats
    return { dateFormat, decimal }
  }

  constructor(index: number, file: FileToImport, uploads: UploadRepository, formats: FileFormats) {
    this.index = index
    this.file = file
    this.tally = new FileTally(file.mapping, file.upload.fileName)
    this.seen = new SeenValues(file.mapping)
    this.#uploads = uploads
    this.#formats = formats
    this.#table = new TableRows<StagedRow>(file.upload.header)
    this.notes = new FileNotes(file, formats, this.#table, this.tally)
  }

  /** The rows that can be read, block by block; what cannot is logged. */
  async *rows<K extends ImportKind>(
    kind: K,
    log: RefusalLog,
    progress: RunProgress,
    signal: AbortSignal,
  ): AsyncGenerator<readonly NumberedRow<ImportRow<K>>[]> {
    const { upload, mapping } = this.file
    const read = compileRows(kind, mapping, upload.header, this.#formats)
    const seen = new SeenRows(mapping, upload.header)
    for await (const block of this.#blocks(signal)) {
      const rows: NumberedRow<ImportRow<K>>[] = []
      const data = block.flatMap((row) => this.#table.take(row))
      for (const staged of data) {
        const { line } = staged
        const cells = typedCellsAs(staged, this.#formats)
        this.notes.see(cells)
        if (seen.isSaidAgain(cells)) {
          this.tally.saidAgain += 1
          continue
        }
        const result = read(cells)
        if (result.outcome === 'READ') {
          rows.push({ line, row: result.row })
          if (result.itselfAbove) this.notes.itselfAbove()
        } else if (result.outcome === 'PASSED_OVER') this.tally.passedOver += 1
        else await log.refuseRow(this.tally, line, result.refusals)
      }
      this.tally.rows += data.length
      yield rows
      progress.rowsDone += block.length
    }
    this.#table.end()
  }

  /** Whether it has rows with data, and the test says no to all of them. */
  async hasNone<K extends ImportKind>(
    kind: K,
    test: (row: ImportRow<K>) => boolean,
    signal: AbortSignal,
  ): Promise<boolean> {
    let seen = false
    for await (const rows of this.readable(kind, signal)) {
      seen ||= rows.length > 0
      if (rows.some(test)) return false
    }
    return seen
  }

  /** The rows that can be read, to be looked at before they are taken. */
  async *readable<K extends ImportKind>(
    kind: K,
    signal: AbortSignal,
  ): AsyncGenerator<readonly ImportRow<K>[]> {
    const { upload, mapping } = this.file
    const read = compileRows(kind, mapping, upload.header, this.#formats)
    const table = new TableRows<StagedRow>(upload.header)
    for await (const block of this.#blocks(signal)) {
      const data = block.flatMap((row) => table.take(row))
      yield data.flatMap((staged) => {
        const result = read(typedCellsAs(staged, this.#formats))
        return result.outcome === 'READ' ? [result.row] : []
      })
    }
  }

  /** Which account each of its keys belongs to, whatever else is wrong with a row. */
  async *links(signal: AbortSignal): AsyncGenerator<readonly KeyedAccount[]> {
    const { upload, mapping } = this.file
    const read = compileLinks(mapping, upload.header)
    const table = new TableRows<StagedRow>(upload.header)
    for await (const block of this.#blocks(signal)) {
      const data = block.flatMap((row) => table.take(row))
      yield data.flatMap(({ line, cells }) => {
        const link = read(cells)
        return link === null ? [] : [{ line, ...link }]
      })
    }
  }

  /** All its rows as they are staged. */
  staged(): AsyncIterable<readonly StagedRow[]> {
    return this.#uploads.blocks(this.file.upload)
  }

  async *#blocks(signal: AbortSignal): AsyncGenerator<readonly StagedRow[]> {
    const { upload } = this.file
    let rows = 0
    for await (const block of this.#uploads.blocks(upload)) {
      stopWhenAborted(signal)
      // Lines before the header have no cells, and are no rows.
      rows += block.filter(({ cells }) => cells.length > 0).length
      yield block
    }
    // Removed meanwhile, by another import of it or for its age: what was read is not the whole.
    if (rows === upload.rows) return
    throw new StopImport([{ key: 'imports.UPLOAD_NOT_FOUND', params: { upload: upload.id } }])
  }
}

/**
 * Opens a file: finds out how its dates and numbers are written where its mapping does not tell.
 *
 * @throws StopImport when they can be read in several ways.
 */
export async function openFile(
  index: number,
  file: FileToImport,
  uploads: UploadRepository,
  { currency, dayOf }: Pick<FileFormats, 'currency' | 'dayOf'>,
): Promise<OpenedFile> {
  const { upload } = file
  const evidence = new FormatEvidence(toldFormats(file), upload.header, currency)
  if (evidence.open)
    await gatherEvidence(evidence, uploads.blocks(upload), new TableRows<StagedRow>(upload.header))
  const { dateFormat, decimal, problems, ...columns } = evidence.verdict(upload.fileName)
  if (dateFormat === null || decimal === null) {
    throw new StopImport(
      problems.map(({ code, params }) => ({ key: `imports.${code}`, params }) as Message),
    )
  }
  return new OpenedFile(index, file, uploads, { dateFormat, decimal, currency, dayOf, ...columns })
}

/** The mapping with what the file itself says of how it is written, where the mapping does not. */
function toldFormats({ upload, mapping }: FileToImport): FileMapping {
  const { dateFormat, decimal } = upload
  return {
    ...(dateFormat !== null && { dateFormat }),
    ...(decimal !== null && { decimal }),
    ...mapping,
  }
}
