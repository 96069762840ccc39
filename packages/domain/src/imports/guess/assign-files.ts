import type { ImportKind } from '../read/field-spec.js'
import { type FileProblem, fileProblem } from '../read/file-problem.js'
import type { FileMapping, ImportMapping } from '../read/import-mapping.js'

/**
 * Whether a file's name (its folders left out, unless the pattern names some) fits a pattern, in which
 * `*` stands for any letters; capitals do not matter. A sheet is called `book.xlsx#Sheet`, and fits the pattern of its workbook too.
 */
export function matchesFilePattern(pattern: string, fileName: string): boolean {
  const slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'))
  const name = fileName.slice(pattern.includes('/') ? 0 : slash + 1).toLowerCase()
  if (fits(pattern, name)) return true
  const sheet = name.indexOf('#')
  return sheet !== -1 && !pattern.includes('#') && fits(pattern, name.slice(0, sheet))
}

/** Takes each part of a pattern at its first place, so it is quick whatever the pattern. */
function fits(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*')
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first)) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found === -1) return false
    at = found + part.length
  }
  return name.length - last.length >= at && name.endsWith(last)
}

/** A file that was given, and what the mapping says of it. */
interface AssignedFile<F> {
  readonly given: F
  readonly mapping: FileMapping
}

/** A file that was given; its kind finds its part of the mapping when its name does not. */
interface GivenFile {
  readonly fileName: string
  readonly kind?: ImportKind | null
}

/** The files of an import with what the mapping says of them. */
interface AssignedFiles<F> {
  readonly files: readonly AssignedFile<F>[]
  /** Those that are not imported. */
  readonly leftOut: readonly F[]
  readonly problems: readonly FileProblem[]
}

/**
 * Finds for every file given its part of the mapping, and the other parts that read the very same
 * file, or that the mapping leaves it out. A part that others refer to must have a file; of the rest any
 * may be missing. Where all files are left out, they are not mapped.
 */
export function assignFiles<F extends GivenFile>(
  mapping: ImportMapping,
  given: readonly F[],
): AssignedFiles<F> {
  const files: AssignedFile<F>[] = []
  const problems: FileProblem[] = []
  const { leaveOut = [] } = mapping
  const isLeft = ({ fileName }: F) => leaveOut.some((name) => matchesFilePattern(name, fileName))
  const leftOut = given.every(isLeft) ? [] : given.filter(isLeft)
  for (const file of given) {
    if (leftOut.includes(file)) continue
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
  return { files, leftOut, problems }
}

function partsOf({ files }: ImportMapping, { fileName, kind }: GivenFile): readonly FileMapping[] {
  const own = files.find((part) => part.file === fileName)
  const first = own ?? files.find((part) => matchesFilePattern(part.file, fileName))
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
