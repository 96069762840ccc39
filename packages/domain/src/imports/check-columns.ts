import { type FileProblem, fileProblem } from './file-problem.js'
import type { FileMapping } from './import-mapping.js'

/** What stands between a file's header and its mapping: columns that are missing, or there twice. */
export function checkColumns(
  mapping: FileMapping,
  file: string,
  header: readonly string[],
): readonly FileProblem[] {
  const used = new Set(
    Object.values(mapping.fields).flatMap((source) => ('column' in source ? [source.column] : [])),
  )
  if (mapping.only !== undefined) used.add(mapping.only.column)
  for (const { column, per } of mapping.metrics ?? []) {
    for (const name of [column, per]) if (name !== undefined) used.add(name)
  }
  return [...used].flatMap((column): readonly FileProblem[] => {
    const first = header.indexOf(column)
    if (first === -1) {
      return [fileProblem('COLUMN_NOT_FOUND', { file, column, columns: header.join(', ') })]
    }
    if (!header.includes(column, first + 1)) return []
    return [fileProblem('DUPLICATE_COLUMN', { file, column })]
  })
}
