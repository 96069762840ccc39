import { choiceWords, foldText } from '../read/choice-words.js'
import { type FieldSpec, IMPORT_KINDS, type ImportKind } from '../read/field-spec.js'
import { IMPORT_FIELDS } from '../read/import-fields.js'
import {
  type FieldSource,
  type FileMapping,
  mappedColumns,
  sourceColumns,
} from '../read/import-mapping.js'
import { applyReadyMapping, type ReadyMapping } from '../ready/ready-mapping.js'
import { ABOVE } from '../read/row-above.js'
import { missingFields } from '../read/missing-fields.js'
import { type ColumnContent, NEARLY_ALL } from './column-content.js'
import { type KindEvidence, evidence, headerEvidence } from './evidence.js'
import { HEADER_WORDS } from './header-words.js'
import { NAME_WORDS, suggestFields, suggestMetrics } from './suggest-fields.js'

/** A file of which the header and some rows were looked at. */
export interface SeenFile {
  readonly fileName: string
  readonly header: readonly string[]
  /** Column by column. */
  readonly contents: readonly ColumnContent[]
}

/** A kind that a file's rows may be of, what speaks for it and against it, and how it would be read. */
export interface KindCandidate {
  readonly kind: ImportKind
  /** The ready mapping that it is; null for one that was put together from the columns. */
  readonly ready: string | null
  /** The sum of the evidence's points. */
  readonly score: number
  readonly evidence: readonly KindEvidence[]
  readonly mapping: FileMapping
  /** What it needs and the columns do not have. */
  readonly missing: readonly string[]
}

type Fields = Readonly<Record<string, FieldSource>>

/** Below this share of readable cells a column does not hold what its header says. */
const HARDLY = 0.5

/** Kinds whose rows are no people: e-mail addresses and job titles speak against them. */
const NO_PEOPLE: ReadonlySet<ImportKind> = new Set(['TEAMS', 'POSITIONS'])
const DATES = new Set<FieldSpec['type']>(['date'])
const NUMBERS = new Set<FieldSpec['type']>(['integer', 'minutes', 'money', 'number', 'signedMoney'])

/** What speaks for and against the rows being of a kind, by header words and by what cells hold. */
export function kindCandidate(kind: ImportKind, file: SeenFile): KindCandidate {
  const { fileName, header } = file
  const named = withAnswers(suggestFields(kind, header), file)
  const found = fieldsByContent(kind, named, file)
  const fields: Fields = { ...named, ...found.fields }
  const metrics = kind === 'HEALTH_SIGNALS' ? suggestMetrics(header, fields) : []
  const wide = metrics.length === 0 ? {} : { metrics }
  const mapping = { name: fileName, file: fileName, kind, fields, ...wide }
  const byName = [...columnsOf(named), ...metrics.flatMap(({ column }) => column ?? [])]
  const seen: readonly KindEvidence[] = [
    ...(byName.length > 0 ? [headerEvidence(byName)] : []),
    ...nameEvidence(kind, fileName),
    ...ownKey(kind, named),
    ...found.evidence,
    ...choiceEvidence(mapping, file),
    ...againstContent(mapping, file),
  ]
  return judged(null, mapping, seen, header)
}

/** Scores of NPS that are all from 0 to 10 are what customers answered. */
function withAnswers(fields: Fields, { header, contents }: SeenFile): Fields {
  const { score, ...others } = fields
  if (score === undefined || others['answer'] !== undefined || !('column' in score)) return fields
  const content = contents[header.indexOf(score.column)]
  const areAnswers = content !== undefined && content.filled > 0 && content.ratings === 1
  return areAnswers ? { ...others, answer: score } : fields
}

/** The candidate that a ready mapping makes of a file that has its columns, or is said to. */
export function readyCandidate(ready: ReadyMapping, file: SeenFile): KindCandidate {
  const { fileName, header } = file
  const mapping = applyReadyMapping(ready, fileName, header)
  const { name } = ready
  const seen = [evidence('READY', { name }), headerEvidence([...mappedColumns(mapping)])]
  return judged(name, mapping, seen, header)
}

/** A candidate with what it lacks and has no use for. */
function judged(
  ready: string | null,
  mapping: FileMapping,
  seen: readonly KindEvidence[],
  header: readonly string[],
): KindCandidate {
  const missing = missingFields(mapping)
  const used = mappedColumns(mapping)
  const unused = header.filter((column) => column !== '' && !used.has(column))
  const all = [
    ...seen,
    ...(missing.length > 0 ? [evidence('NEEDS', { fields: missing }, missing.length)] : []),
    ...(unused.length > 0 ? [evidence('UNUSED', { columns: unused })] : []),
  ]
  const score = all.reduce((sum, { points }) => sum + points, 0)
  return { kind: mapping.kind, ready, score, evidence: all, mapping, missing }
}

function nameEvidence(kind: ImportKind, file: string): readonly KindEvidence[] {
  const name = foldText(file)
  const isNamed = NAME_WORDS[kind].some((word) => name.includes(word))
  return isNamed ? [evidence('FILE_NAME', { file })] : []
}

/** `Ticket ID` is the key of tickets alone; `ID` may be that of anything. */
function ownKey(kind: ImportKind, fields: Fields): readonly KindEvidence[] {
  for (const field of ['externalId', 'key']) {
    const source = fields[field]
    if (source === undefined || !('column' in source)) continue
    const word = foldText(source.column)
    const others = IMPORT_KINDS.filter((other) => other !== kind && hasKeyWord(other, word))
    if (others.length === 0) return [evidence('OWN_KEY', { column: source.column })]
  }
  return []
}

function hasKeyWord(kind: ImportKind, folded: string): boolean {
  const words = HEADER_WORDS[kind]
  return ['externalId', 'key', 'account'].some(
    (field) =>
      field in IMPORT_FIELDS[kind] &&
      (foldText(field) === folded ||
        (words[field] ?? []).some((word) => foldText(word) === folded)),
  )
}

/** Fields whose columns have no usual name, and whose cells tell them all the same. */
function fieldsByContent(
  kind: ImportKind,
  named: Fields,
  { header, contents }: SeenFile,
): { readonly fields: Fields; readonly evidence: readonly KindEvidence[] } {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  const taken = new Set(columnsOf(named))
  const fields: Record<string, FieldSource> = {}
  const seen: KindEvidence[] = []
  const take = (
    field: string | undefined,
    fits: (content: ColumnContent) => boolean,
    tell: (column: string, content: ColumnContent) => KindEvidence,
  ): void => {
    if (field === undefined || specs[field] === undefined || named[field] !== undefined) return
    const at = contents.findIndex(
      (content, index) => content.filled > 0 && !taken.has(header[index]!) && fits(content),
    )
    if (at === -1) return
    const column = header[at]!
    taken.add(column)
    fields[field] = { column }
    seen.push(tell(column, contents[at]!))
  }
  take(
    'email',
    ({ emails }) => emails >= NEARLY_ALL,
    (column) => evidence('HOLDS_EMAILS', { column }),
  )
  take(
    'segment',
    ({ segments }) => segments >= NEARLY_ALL,
    (column) => evidence('HOLDS_SEGMENTS', { column }),
  )
  take(
    'account',
    ({ accounts }) => accounts >= NEARLY_ALL,
    (column) => evidence('HOLDS_ACCOUNTS', { column }),
  )
  for (const field of ['person', 'owner', 'csm']) {
    take(
      field,
      ({ people }) => people >= NEARLY_ALL,
      (column) => evidence('HOLDS_PEOPLE', { column }),
    )
  }
  take(
    ABOVE[kind],
    ({ namesOf }) => namesOf !== null && columnsOf(named).includes(header[namesOf]!),
    (column, { namesOf }) => evidence('HOLDS_NAMES_OF', { column, other: header[namesOf!]! }),
  )
  return { fields, evidence: seen }
}

/** Whether columns of choices have the words of their fields. */
function choiceEvidence(
  { kind, fields }: FileMapping,
  { header, contents }: SeenFile,
): readonly KindEvidence[] {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  return Object.entries(fields).flatMap(([field, source]): readonly KindEvidence[] => {
    const { type, choices } = specs[field] ?? {}
    if (!('column' in source) || type !== 'choice' || choices === undefined) return []
    const { column } = source
    const words = [...(contents[header.indexOf(column)]?.words ?? [])]
    const known = choiceWords(choices)
    const fitting = words.filter((word) => known.has(word)).length
    if (words.length === 0) return []
    if (fitting >= NEARLY_ALL * words.length) return [evidence('HOLDS_CHOICES', { column, field })]
    return fitting < HARDLY * words.length ? [evidence('NOT_CHOICES', { column, field })] : []
  })
}

/** Cells that are not what their columns are called, keys that repeat, and people among what are none. */
function againstContent(mapping: FileMapping, file: SeenFile): readonly KindEvidence[] {
  const { kind, fields } = mapping
  const { header, contents } = file
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  const seen: KindEvidence[] = []
  const [notDates, notNumbers]: [string[], string[]] = [[], []]
  for (const [field, source] of Object.entries(fields)) {
    if (!('column' in source)) continue
    const { column } = source
    const content = contents[header.indexOf(column)]
    const type = specs[field]?.type
    if (content === undefined || content.filled === 0 || type === undefined) continue
    if (DATES.has(type) && content.dates < HARDLY) notDates.push(column)
    if (NUMBERS.has(type) && content.numbers < HARDLY) notNumbers.push(column)
  }
  if (notDates.length > 0) {
    seen.push(evidence('NOT_DATES', { columns: notDates }, notDates.length))
  }
  if (notNumbers.length > 0) {
    seen.push(evidence('NOT_NUMBERS', { columns: notNumbers }, notNumbers.length))
  }
  const key = keyColumn(kind, fields)
  const keyed = key === null ? undefined : contents[header.indexOf(key)]
  if (key !== null && keyed !== undefined && keyed.filled > 1 && keyed.distinct < NEARLY_ALL) {
    seen.push(evidence('KEY_REPEATS', { column: key }))
  }
  if (NO_PEOPLE.has(kind)) {
    const emails = contents.findIndex((content) => content.emails >= NEARLY_ALL)
    if (emails !== -1) seen.push(evidence('EMAILS_OF_PEOPLE', { column: header[emails]! }))
  }
  const title = suggestFields('ROSTER', header)['title']
  if (kind === 'TEAMS' && title !== undefined && 'column' in title) {
    seen.push(evidence('TITLES_OF_PEOPLE', { column: title.column }))
  }
  return seen
}

/** The column that tells rows apart; null where several rows may be about the same thing. */
function keyColumn(kind: ImportKind, fields: Fields): string | null {
  // Each account has one contract.
  const own = kind === 'CONTRACTS' ? ['account'] : ['key']
  const { externalId } = IMPORT_FIELDS[kind] as Readonly<Record<string, FieldSpec>>
  const names = externalId === undefined ? own : ['externalId', ...(externalId.standIns ?? [])]
  const source = names.map((name) => fields[name]).find((given) => given !== undefined)
  return source !== undefined && 'column' in source ? source.column : null
}

function columnsOf(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap(sourceColumns)
}
