import { IMPORT_KINDS, type ImportKind } from '../read/field-spec.js'
import type { FileProblem } from '../read/file-problem.js'
import { fileProblem } from '../read/file-problem.js'
import { mappedColumns } from '../read/import-mapping.js'
import { columnContents, type KnownThings } from './column-content.js'
import { hasSignature, type ReadyMapping } from '../ready/ready-mapping.js'
import { READY_MAPPINGS } from '../ready/ready-mappings.js'
import {
  type KindCandidate,
  kindCandidate,
  readyCandidate,
  type SeenFile,
} from './kind-candidate.js'

/**
 * By how many points (columns, see `POINTS`) the best kind must lead for a file to be read as it
 * without asking, and how much of the file it must use: so many columns, or such a share of them. Figures
 * of ours: one column more may be chance, two are not.
 */
export const CLEAR_LEAD = 2
const ENOUGH_COLUMNS = 4
const ENOUGH_SHARE = 1 / 3
/** The share of the columns from which on a kind that reads more of them leaves no question. */
const MOSTLY = 3 / 4

/** Candidates with fewer points are not worth telling. */
const WORTH_TELLING = 1
const MOST_CANDIDATES = 5

/** A file of which nothing is known but what it holds. */
interface UnknownFile {
  readonly fileName: string
  readonly header: readonly string[]
  /** The line on which the header is; null or left out when that is not known. */
  readonly headerLine?: number | null
  /** Some of its rows. */
  readonly rows: readonly (readonly string[])[]
  /** What its rows are, when somebody said so. */
  readonly kind: ImportKind | null
  /** The ready mapping by which to read it, when somebody said so. */
  readonly ready?: ReadyMapping | null
}

/** What a file's rows may be, best first. */
export interface FileProposal {
  readonly fileName: string
  readonly header: readonly string[]
  /** Whether the first candidate is said, or leads all others. */
  readonly isLed: boolean
  /** Whether the first candidate is the only one that comes into question, and complete. */
  readonly isClear: boolean
  readonly candidates: readonly KindCandidate[]
}

/**
 * What the rows of a file may be, with what speaks for each kind and against it. It is clear when
 * somebody said the kind, or one leads all others by `CLEAR_LEAD` and uses enough of the file, and all
 * that it needs is there.
 */
export function proposeFile(file: UnknownFile, known: KnownThings): FileProposal {
  const { fileName, header, rows, kind, ready = null } = file
  const seen: SeenFile = { fileName, header, contents: columnContents(header, rows, known) }
  const kinds = kind === null ? IMPORT_KINDS : [kind]
  const isSaid = kind !== null || ready !== null
  const ranked = [
    ...READY_MAPPINGS.filter((each) => fits(each, file)).map((each) => readyCandidate(each, seen)),
    ...(ready === null ? kinds.map((each) => kindCandidate(each, seen)) : []),
  ]
    .filter(({ score }) => isSaid || score >= WORTH_TELLING)
    .toSorted((a, b) => b.score - a.score)
  const [first] = ranked
  const rival = ranked.find((each) => each !== first && !isWithin(each, first, header))
  const isLed = isSaid || (first !== undefined && isClearOf(first, rival, header))
  return {
    fileName,
    header,
    isLed,
    isClear: isLed && first?.missing.length === 0,
    candidates: ranked.slice(0, MOST_CANDIDATES).map((each) => placed(each, file)),
  }
}

/** A candidate whose mapping tells the line of the header where that is not the first. */
function placed(candidate: KindCandidate, { headerLine = null }: UnknownFile): KindCandidate {
  if (headerLine === null || headerLine === 1) return candidate
  return { ...candidate, mapping: { ...candidate.mapping, headerLine } }
}

/** The one that was said, or else each that has the file's columns and the kind that was said. */
function fits(ready: ReadyMapping, { header, kind, ready: said = null }: UnknownFile): boolean {
  if (said !== null) return ready.name === said.name
  return (kind === null || kind === ready.kind) && hasSignature(ready, header)
}

/** Whether a kind would read some of the columns that the best one reads, and no other, of a file that is mostly read. */
function isWithin(
  { mapping, missing }: KindCandidate,
  best: KindCandidate | undefined,
  header: readonly string[],
): boolean {
  if (best === undefined || best.missing.length > missing.length) return false
  const [own, all] = [mappedColumns(mapping), mappedColumns(best.mapping)]
  const named = header.filter((column) => column !== '').length
  const isPart = own.size < all.size && [...own].every((column) => all.has(column))
  return isPart && all.size >= MOSTLY * named
}

function isClearOf(
  first: KindCandidate,
  rival: KindCandidate | undefined,
  header: readonly string[],
): boolean {
  if (rival !== undefined && first.score - rival.score < CLEAR_LEAD) return false
  if (first.ready !== null) return true
  const used = mappedColumns(first.mapping).size
  return used >= ENOUGH_COLUMNS || used >= ENOUGH_SHARE * header.length
}

/**
 * Those of several files that fit no kind at all while others do: notes, instructions, tables made of the
 * others. They are left out.
 */
export function strayFiles<F extends { readonly proposal: FileProposal }>(
  files: readonly F[],
): readonly F[] {
  const strays = files.filter(({ proposal: { candidates } }) =>
    // A ready mapping may be said of all files, of which some have none of its columns.
    candidates.every(({ ready, mapping }) => ready !== null && mappedColumns(mapping).size === 0),
  )
  return strays.length === files.length ? [] : strays
}

/** Why a file cannot be imported without a word about its kind or columns; empty when it can. */
export function proposalProblems({
  fileName: file,
  isLed,
  candidates,
}: FileProposal): readonly FileProblem[] {
  const [first] = candidates
  if (first === undefined) return [fileProblem('KIND_NOT_RECOGNISED', { file })]
  if (isLed) {
    return first.missing.map((field) => fileProblem('FIELD_NOT_MAPPED', { file, field }))
  }
  const kinds = [...new Set(candidates.map(({ kind }) => kind))].join(', ')
  return [fileProblem('KIND_UNCLEAR', { file, kinds })]
}
