import { type FileProblem, fileProblem } from './file-problem.js'
import type { FieldSpec, FieldType, ImportKind } from './field-spec.js'
import { IMPORT_FIELDS } from './import-fields.js'
import type { FileMapping } from './import-mapping.js'

/** Kinds whose rows are gathered before they are written, so that their accounts can be looked up. */
const STAGED: ReadonlySet<ImportKind> = new Set([
  'ARR_MOVEMENTS',
  'HEALTH_SIGNALS',
  'NPS',
  'TICKETS',
  'TOUCHPOINTS',
])
const NETTED: ReadonlySet<ImportKind> = new Set(['ARR_MOVEMENTS', 'TICKETS'])

/** What is wrong with the names by which the files of a mapping refer to each other. */
export function mappingReferences(files: readonly FileMapping[]): readonly FileProblem[] {
  const problems: FileProblem[] = []
  const names = (kind: ImportKind) =>
    files.filter((file) => file.kind === kind).map(({ name }) => name)
  const check = (path: string, name: string, kind: ImportKind): void => {
    if (names(kind).includes(name)) return
    problems.push(fileProblem('MAPPING_VALUE', { path, expected: `name of a file of ${kind}` }))
  }
  for (const [index, file] of files.entries()) {
    const path = `files[${index}]`
    if (files.findIndex(({ name }) => name === file.name) !== index) {
      problems.push(fileProblem('MAPPING_VALUE', { path: `${path}.name`, expected: 'unique name' }))
    }
    if (file.reasons !== undefined) {
      check(`${path}.reasons.from`, file.reasons.from, 'CHURN_REASONS')
      if (file.kind !== 'ARR_MOVEMENTS') {
        problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: `${path}.reasons` }))
      }
    }
    if (file.complete === true && names(file.kind).length > 1) {
      const expected = `the only file of ${file.kind}`
      problems.push(fileProblem('MAPPING_VALUE', { path: `${path}.complete`, expected }))
    }
    for (const key of misplacedKeys(file)) {
      problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: `${path}.${key}` }))
    }
    for (const [field, source] of Object.entries(file.fields)) {
      if ('through' in source) {
        const at = `${path}.fields.${field}.through`
        if (field !== 'account' || !STAGED.has(file.kind)) {
          problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: at }))
        } else if (!files.some((other) => other.name === source.through && isLink(other))) {
          const expected = 'name of a file with columns for key and account'
          problems.push(fileProblem('MAPPING_VALUE', { path: at, expected }))
        }
      }
      if ('times' in source && !isNumber(file.kind, field)) {
        problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: `${path}.fields.${field}.times` }))
      }
      if ('with' in source && !isText(file.kind, field)) {
        problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: `${path}.fields.${field}.with` }))
      }
      if (!('balanceOf' in source)) continue
      const at = `${path}.fields.${field}.balanceOf`
      if (file.kind !== 'ACCOUNTS' || field !== 'acv') {
        problems.push(fileProblem('MAPPING_KEY_UNKNOWN', { path: at }))
      } else check(at, source.balanceOf, 'ARR_MOVEMENTS')
    }
  }
  return problems
}

const NUMBERS: ReadonlySet<FieldType> = new Set([
  'integer',
  'minutes',
  'money',
  'number',
  'share',
  'signedMoney',
])

function isText(kind: ImportKind, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  return specs[field]?.type === 'text'
}

function isNumber(kind: ImportKind, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = IMPORT_FIELDS[kind]
  return NUMBERS.has(specs[field]?.type ?? 'text')
}

/** Keys that say nothing of a file of this kind. */
function misplacedKeys(file: FileMapping): readonly string[] {
  const { kind, fields, metrics, every, complete } = file
  const long = ['metric', 'value', 'family'].filter((field) => fields[field] !== undefined)
  return [
    ...(metrics !== undefined && kind === 'HEALTH_SIGNALS'
      ? long.map((field) => `fields.${field}`)
      : []),
    ...(metrics !== undefined && kind !== 'HEALTH_SIGNALS' ? ['metrics'] : []),
    ...(every !== undefined && metrics === undefined ? ['every'] : []),
    ...(complete !== undefined && !NETTED.has(kind) ? ['complete'] : []),
  ]
}

/** Whether a file tells which account each of its keys belongs to. */
function isLink({ fields: { key, account } }: FileMapping): boolean {
  return [key, account].every(
    (source) => source !== undefined && 'column' in source && source.through === undefined,
  )
}
