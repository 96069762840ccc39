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

/** What stands between a file's header and its mapping: columns that are missing. */
export function checkColumns(
  mapping: FileMapping,
  file: string,
  header: readonly string[],
): readonly FileProblem[] {
  const missing = [...mappedColumns(mapping)].filter((column) => !header.includes(column))
  if (missing.length === 0) return []
  return [fileProblem('COLUMN_NOT_FOUND', { file, missing, columns: header.join(', ') })]
}
