import { type FileProblem, fileProblem } from './file-problem.js'
import type { ImportKind } from './import-kind.js'
import type { FileMapping, ImportMapping } from './import-mapping.js'
import { matchesFilePattern } from './matches-file-pattern.js'

/** A file that was given, and what the mapping says of it. */
export interface AssignedFile<F> {
  readonly given: F
  readonly mapping: FileMapping
}

/** A file that was given; its kind finds its part of the mapping when its name does not. */
export interface GivenFile {
  readonly fileName: string
  readonly kind?: ImportKind | null
}

/**
 * Finds for every file given its part of the mapping. A part that others refer to must have a file;
 * of the rest any may be left out.
 */
export function assignFiles<F extends GivenFile>(
  mapping: ImportMapping,
  given: readonly F[],
): { readonly files: readonly AssignedFile<F>[]; readonly problems: readonly FileProblem[] } {
  const files: AssignedFile<F>[] = []
  const problems: FileProblem[] = []
  for (const file of given) {
    const part =
      mapping.files.find((candidate) => matchesFilePattern(candidate.file, file.fileName)) ??
      mapping.files.find(({ kind }) => kind === file.kind)
    const other = files.find((assigned) => assigned.mapping === part)
    if (part === undefined) problems.push(fileProblem('FILE_NOT_MAPPED', { file: file.fileName }))
    else if (other !== undefined) {
      const params = { file: file.fileName, other: other.given.fileName }
      problems.push(fileProblem('FILE_TWICE', params))
    } else files.push({ given: file, mapping: part })
  }
  for (const name of new Set(files.flatMap((file) => referredNames(file.mapping)))) {
    if (files.some((file) => file.mapping.name === name)) continue
    const pattern = mapping.files.find((part) => part.name === name)?.file ?? name
    problems.push(fileProblem('NO_FILE', { pattern }))
  }
  return { files, problems }
}

function referredNames({ fields, reasons }: FileMapping): readonly string[] {
  const balances = Object.values(fields).flatMap((source) =>
    'balanceOf' in source ? [source.balanceOf] : [],
  )
  return reasons === undefined ? balances : [...balances, reasons.from]
}
