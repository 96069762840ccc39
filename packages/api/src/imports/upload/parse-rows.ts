import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Delimiter, type FileProblem, fileProblem } from '@postscale/domain'
import { CsvError, parse } from 'csv-parse'

/** A row of a file: the line on which it begins, and its cells' texts. */
export interface StagedRow {
  readonly line: number
  readonly cells: readonly string[]
  /** The columns whose cells a workbook says are numbers (with a point) or dates (YYYY-MM-DD). */
  readonly typed?: ReadonlySet<number>
}

/** A file that cannot be staged, and why. */
export class UploadError extends Error {
  override readonly name = 'UploadError'
  readonly problem: FileProblem | 'TOO_LARGE'

  constructor(problem: FileProblem | 'TOO_LARGE') {
    super(problem === 'TOO_LARGE' ? problem : problem.code)
    this.problem = problem
  }
}

/** A longer row is the sign of a quotation mark that is not closed. */
const LONGEST_ROW = 1_000_000

interface ParsedRecord {
  readonly info: { readonly lines: number }
  readonly record: readonly string[]
}

/**
 * Parses CSV as it comes, the header included. Empty lines are left out; quoted cells may hold
 * delimiters, quotes and line breaks; `\n`, `\r\n` and `\r` end a row.
 *
 * @throws UploadError naming the line from which the text cannot be read.
 */
export async function* parseRows(
  chunks: AsyncIterable<string>,
  delimiter: Delimiter,
  fileName: string,
): AsyncGenerator<StagedRow> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  })
  const fed = pipeline(Readable.from(chunks), parser)
  // Whoever reads the parser gets the fault; here it only must not go unheard.
  fed.catch(() => undefined)
  let next = 1
  let surplus = 0
  try {
    for await (const { info, record } of parser as AsyncIterable<ParsedRecord>) {
      const { breaks, pairs } = lineBreaksIn(record)
      // Within quotes the parser counts a `\r\n` as two lines.
      yield { line: info.lines - breaks - surplus, cells: record }
      surplus += pairs
      next = info.lines - surplus + 1
    }
    await fed
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UploadError(fileProblem('UNREADABLE', { file: fileName, line: next }))
  }
}

/** How many `\r` and `\n` the cells hold, and how many of them are pairs. */
function lineBreaksIn(cells: readonly string[]): {
  readonly breaks: number
  readonly pairs: number
} {
  let breaks = 0
  let pairs = 0
  for (const cell of cells) {
    if (!cell.includes('\n') && !cell.includes('\r')) continue
    breaks += cell.replaceAll(/[^\r\n]/g, '').length
    pairs += cell.split('\r\n').length - 1
  }
  return { breaks, pairs }
}
