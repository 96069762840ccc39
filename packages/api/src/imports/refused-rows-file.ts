import { type Locale, localize } from '@postscale/domain'
import type { ImportService } from './import.service.js'
import { refusedUpload } from './refused/refused-upload.js'
import type { ImportRun, RefusedFile } from './run/import-run.repository.js'
import type { StagedRow } from './upload/parse-rows.js'
import { csvCell, guarded, reasonsHeader } from './upload/reasons-column.js'
import { typedCellsAs } from './workbook/typed-cells.js'

/**
 * The refused rows of a file as a file: as they were, under the same header and with the same delimiter,
 * behind a column that says in the reader's language why each was refused. An import of it leaves that
 * column out and takes the rest for the file that it came from. UTF-8 with a byte order mark.
 *
 * @returns null when the rows are no longer there.
 */
export async function refusedRowsFile(
  { uploads, refusals }: Pick<ImportService, 'refusals' | 'uploads'>,
  run: Pick<ImportRun, 'id' | 'organizationId'>,
  refusedFile: RefusedFile,
  locale: Locale,
): Promise<AsyncIterable<string> | null> {
  const { organizationId, id: runId } = run
  const { file, whole } = refusedFile
  const upload = await refusedUpload({ uploads }, run, refusedFile)
  if (upload === null) return null
  const beside = new Set(refusedFile.beside)
  const line = (reasons: string, cells: readonly string[]): string => {
    const written = cells.map((cell) => csvCell(cell, upload.delimiter))
    return `${[quoted(guarded(reasons)), ...written].join(upload.delimiter)}\r\n`
  }
  async function* lines(blocks: AsyncIterable<readonly StagedRow[]>): AsyncGenerator<string> {
    for await (const block of blocks) {
      const [first, last] = [block[0]?.line ?? 0, block.at(-1)?.line ?? 0]
      const reasons = new Map<number, string[]>()
      for (const refusal of await refusals.ofLines({ organizationId, runId }, file, first, last)) {
        const { column, message } = refusal
        const said = localize(locale, message)
        const told = reasons.get(refusal.line) ?? []
        reasons.set(refusal.line, [...told, column === null ? said : `${column}: ${said}`])
      }
      const given = block.filter(({ line: at }) => whole || reasons.has(at) || beside.has(at))
      yield given
        .map((row) => line((reasons.get(row.line) ?? []).join(' '), typedCellsAs(row, refusedFile)))
        .join('')
    }
  }
  const header = `\ufeff${line(reasonsHeader(refusedFile, locale), upload.header)}`
  return after(header, lines(uploads.blocks(upload)))
}

async function* after(header: string, lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield header
  yield* lines
}

/** In quotes whatever it holds, so that the delimiter behind the first cell is plain to see. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
