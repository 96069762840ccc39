import { groupBy, type Locale } from '@postscale/domain'
import { Field, Int, ObjectType } from 'type-graphql'
import type { KeysetSlice } from '../../database/keyset-slice.js'
import type { ImportService } from '../import.service.js'
import { ImportProblemType, toImportProblem } from '../import-run.js'
import type { ImportRun, RefusedFile } from '../run/import-run.repository.js'
import { refusedUpload } from './refused-upload.js'
import { typedCellsAs } from '../workbook/typed-cells.js'

@ObjectType('ImportRefusedLine', {
  description: 'A row of a file that was refused, and why.',
  simpleResolvers: true,
})
export class ImportRefusedLineType {
  @Field(() => Int, { description: 'The line of the file on which it begins, from 1.' })
  line!: number

  @Field(() => [String], {
    description:
      'Its cells as they are now, in the order of `columns`: rows that were mended since say what they hold now.',
  })
  cells!: readonly string[]

  @Field(() => [ImportProblemType], { description: 'Why it was refused.' })
  problems!: readonly ImportProblemType[]
}

/** A slice of the refused rows of a file, in the order of their lines. */
export async function refusedLines(
  { uploads, refusals }: Pick<ImportService, 'refusals' | 'uploads'>,
  { organizationId, id: runId }: Pick<ImportRun, 'id' | 'organizationId'>,
  refused: RefusedFile,
  slice: KeysetSlice,
  locale: Locale,
): Promise<readonly ImportRefusedLineType[]> {
  const upload = await refusedUpload({ uploads }, { organizationId }, refused)
  const run = { organizationId, runId }
  const lines = await refusals.lines(run, refused.file, slice)
  const [first, last] = [lines[0], lines.at(-1)]
  if (upload === null || first === undefined || last === undefined) return []
  const reasons = groupBy(
    await refusals.ofLines(run, refused.file, first, last),
    ({ line }) => line,
  )
  const wanted = new Set(lines)
  const found: ImportRefusedLineType[] = []
  for await (const block of uploads.blocks(upload)) {
    for (const row of block) {
      if (!wanted.has(row.line)) continue
      const cells = typedCellsAs(row, refused)
      const problems = (reasons.get(row.line) ?? []).map((each) => toImportProblem(each, locale))
      found.push({ line: row.line, cells: upload.header.map((_, at) => cells[at] ?? ''), problems })
    }
    if (found.length === lines.length) break
  }
  return found
}
