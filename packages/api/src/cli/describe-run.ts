import type { ShownCause, ShownCounts, ShownRun } from './import-client.js'

const NUMBERS = new Intl.NumberFormat('en')
const COLUMNS = ['rows', 'created', 'updated', 'unchanged', 'refused'] as const

/** What a run came to, as lines for the terminal. */
export function describeRun({ counts, notes, refusedCauses, problems, message }: ShownRun): string {
  const lines = counts.length === 0 ? [] : table(counts)
  for (const { file, passedOver, removed, absent } of counts) {
    if (passedOver > 0)
      lines.push(`${file}: ${NUMBERS.format(passedOver)} rows left out by the mapping`)
    const earlier = 'figures recorded earlier are not in it'
    if (removed > 0) lines.push(`${file}: ${NUMBERS.format(removed)} ${earlier}; they were removed`)
    if (absent > 0) lines.push(`${file}: ${NUMBERS.format(absent)} ${earlier}; they stay`)
  }
  lines.push(...notes)
  lines.push(...refusedCauses.nodes.flatMap(describeCause))
  if (refusedCauses.leftOut > 0) {
    lines.push(`… and ${NUMBERS.format(refusedCauses.leftOut)} more reasons`)
  }
  for (const problem of problems) if (problem.message !== message) lines.push(problem.message)
  if (message !== null) lines.push(message)
  return lines.join('\n')
}

/** A cause, with the first rows below it where there are several. */
function describeCause({ column, rows, message, samples }: ShownCause): readonly string[] {
  const at = column === null ? '' : ` (${column})`
  const places = samples.map(({ file, line }) => `${file}:${line}`)
  if (rows === 1) return [`${places.join('')}${at}: ${message}`]
  const values = new Set(samples.map(({ value }) => value))
  const shown = samples.map(({ value }, index) => {
    return values.size > 1 && value !== null ? `${places[index]} “${value}”` : places[index]!
  })
  const more = rows > samples.length ? ', …' : ''
  return [`${NUMBERS.format(rows)} rows${at}: ${message}`, `  ${shown.join(', ')}${more}`]
}

function table(counts: readonly ShownCounts[]): string[] {
  const rows = [
    ['', ...COLUMNS],
    ...counts.map((file) => [
      labelOf(file, counts),
      ...COLUMNS.map((column) => NUMBERS.format(file[column])),
    ]),
  ]
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)))
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at]!) : text.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  )
}

/** A file's kind; its name too where the kind has several. */
function labelOf({ kind, file }: ShownCounts, all: readonly ShownCounts[]): string {
  return all.filter((other) => other.kind === kind).length > 1 ? `${kind} ${file}` : kind
}
