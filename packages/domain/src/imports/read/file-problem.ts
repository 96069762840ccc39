import type { FileProblemParams } from '../messages/params.js'
import { type FileMapping, mappedColumns } from './import-mapping.js'

type FileProblemCode = keyof FileProblemParams

/** Why a mapping or a file as a whole cannot be used. Its message is `imports.<code>`. */
export type FileProblem = {
  readonly [C in FileProblemCode]: { readonly code: C; readonly params: FileProblemParams[C] }
}[FileProblemCode]

export function fileProblem<C extends FileProblemCode>(
  code: C,
  params: FileProblemParams[C],
): FileProblem {
  return { code, params } as FileProblem
}

/** What stands between a file's header and its mapping: columns that are missing, or there twice; one problem each. */
export function checkColumns(
  mapping: FileMapping,
  file: string,
  header: readonly string[],
): readonly FileProblem[] {
  const columns = [...mappedColumns(mapping)]
  const missing = columns.filter((column) => !header.includes(column))
  const repeated = columns.filter((column) => header.indexOf(column) !== header.lastIndexOf(column))
  const problems: FileProblem[] = []
  if (missing.length > 0) {
    const params = { file, missing, columns: header.join(', ') }
    problems.push(fileProblem('COLUMN_NOT_FOUND', params))
  }
  if (repeated.length > 0) {
    problems.push(fileProblem('DUPLICATE_COLUMN', { file, columns: repeated }))
  }
  return problems
}
