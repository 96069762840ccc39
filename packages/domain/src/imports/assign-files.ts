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
 * Finds for every file given its part of the mapping, and the other parts that read the very same
 * file. A part that others refer to must have a file; of the rest any may be left out.
 */
export function assignFiles<F extends GivenFile>(
  mapping: ImportMapping,
  given: readonly F[],
): { readonly files: readonly AssignedFile<F>[]; readonly problems: readonly FileProblem[] } {
  const files: AssignedFile<F>[] = []
  const problems: FileProblem[] = []
  for (const file of given) {
    const parts = partsOf(mapping, file)
    const other = files.find((assigned) => assigned.mapping === parts[0])
    if (parts.length === 0) problems.push(fileProblem('FILE_NOT_MAPPED', { file: file.fileName }))
    else if (other !== undefined) {
      const params = { file: file.fileName, other: other.given.fileName }
      problems.push(fileProblem('FILE_TWICE', params))
    } else files.push(...parts.map((part) => ({ given: file, mapping: part })))
  }
  for (const name of new Set(files.flatMap((file) => referredNames(file.mapping)))) {
    if (files.some((file) => file.mapping.name === name)) continue
    const pattern = mapping.files.find((part) => part.name === name)?.file ?? name
    problems.push(fileProblem('NO_FILE', { pattern }))
  }
  return { files, problems }
}

function partsOf({ files }: ImportMapping, { fileName, kind }: GivenFile): readonly FileMapping[] {
  const first = files.find((part) => matchesFilePattern(part.file, fileName))
  if (first !== undefined) return files.filter((part) => part.file === first.file)
  const ofKind = files.find((part) => part.kind === kind)
  return ofKind === undefined ? [] : [ofKind]
}

function referredNames({ fields, reasons }: FileMapping): readonly string[] {
  const named = Object.values(fields).flatMap((source) => {
    if ('balanceOf' in source) return [source.balanceOf]
    return 'through' in source ? [source.through] : []
  })
  return reasons === undefined ? named : [...named, reasons.from]
}
