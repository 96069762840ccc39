import type { FileMapping, ImportKind } from '@postscale/domain'
import type { RefusedFile } from './import-run.repository.js'
import type { OpenedFile } from './opened-file.js'

/** Kinds of which a file replaces what was recorded, so that a part of its rows would undo the others. */
const TAKEN_TOGETHER = new Set<ImportKind>(['ARR_MOVEMENTS', 'HEALTH_SIGNALS', 'NPS', 'TICKETS'])
/** Where more rows than this are repeated, all are given back. */
const MOST_BESIDE = 10_000

/** The files of which rows were refused; several parts of a mapping may have read the same one. */
export async function refusedFiles(files: readonly OpenedFile[]): Promise<readonly RefusedFile[]> {
  const found: RefusedFile[] = []
  for (const uploadId of new Set(files.map(({ file }) => file.upload.id))) {
    const parts = files.filter(({ file }) => file.upload.id === uploadId)
    const lines = new Set(parts.flatMap(({ tally }) => [...tally.refusedLines]))
    const [first] = parts
    if (lines.size === 0 || first === undefined) continue
    const beside: number[] = []
    for (const part of parts) beside.push(...(await repeatedLines(part)))
    const together = parts.some(({ file }) => TAKEN_TOGETHER.has(file.mapping.kind))
    const whole = together || beside.length > MOST_BESIDE
    found.push({
      uploadId,
      file: first.file.upload.fileName,
      refused: lines.size,
      whole,
      beside: whole ? [] : [...new Set(beside)].filter((line) => !lines.has(line)),
      headerLine: first.file.upload.headerLine,
      ...first.formats,
    })
  }
  return found
}

/** The lines of the rows whose key a refused one repeats. */
async function repeatedLines(part: OpenedFile): Promise<readonly number[]> {
  const { repeated } = part.tally
  const keyOf = keyReader(part.file.mapping, part.file.upload.header)
  if (repeated.size === 0 || keyOf === null) return []
  const keys = new Set<string>()
  for await (const block of part.staged()) {
    for (const { line, cells } of block) if (repeated.has(line)) keys.add(keyOf(cells))
  }
  const lines: number[] = []
  for await (const block of part.staged()) {
    for (const { line, cells } of block) if (keys.has(keyOf(cells))) lines.push(line)
  }
  return lines
}

/** Fields by which rows are known, the first of which that have columns decide. */
const KEYS = [
  ['externalId'],
  ['key'],
  ['account', 'responsibility'],
  ['account'],
  ['email', 'name'],
]

function keyReader({ fields }: FileMapping, header: readonly string[]) {
  const columnOf = (field: string): number => {
    const source = fields[field]
    return source !== undefined && 'column' in source ? header.indexOf(source.column) : -1
  }
  const columns = KEYS.map((names) => names.map(columnOf).filter((at) => at !== -1))
  const key = columns.find(({ length }) => length > 0)
  if (key === undefined) return null
  // Without ids the address counts, and the name where there is none.
  const standIn = key === columns.at(-1)
  return (cells: readonly string[]): string => {
    const values = key.map((at) => (cells[at] ?? '').trim().toLowerCase())
    return standIn ? (values.find((value) => value !== '') ?? '') : values.join('\n')
  }
}
