import type { Result } from '../../kernel/result.js'
import { DATE_FORMATS } from './dates.js'
import { DECIMAL_SEPARATORS } from './decimals.js'
import { DELIMITERS } from './detect-delimiter.js'
import { type FileProblem, fileProblem } from './file-problem.js'
import { IMPORT_FIELDS } from './import-fields.js'
import { IMPORT_KINDS } from './field-spec.js'
import {
  type FieldSource,
  type FileMapping,
  type ImportMapping,
  METRIC_PERIODS,
} from './import-mapping.js'
import { MappingReader } from './mapping-reader.js'
import { mappingReferences } from './mapping-references.js'
import { missingFields } from './missing-fields.js'
import { readFieldSource, readMetrics } from './read-sources.js'

const FILE_KEYS = [
  'name',
  'file',
  'kind',
  'headerLine',
  'delimiter',
  'encoding',
  'dateFormat',
  'decimal',
  'money',
  'only',
  'fields',
  'reasons',
  'metrics',
  'every',
  'complete',
]

/**
 * Checks a mapping's plain JSON.
 *
 * @returns the mapping, or every problem, each naming the path of its key.
 */
export function readMapping(value: unknown): Result<ImportMapping, readonly FileProblem[]> {
  const reader = new MappingReader()
  reader.storable(value, '')
  if (reader.problems.length > 0) return { ok: false, error: reader.problems }
  const plain = reader.object(value, 'mapping', ['$schema', 'source', 'files', 'leaveOut'])
  if (plain === null) return { ok: false, error: reader.problems }
  const source = reader.text(plain, 'source', '')
  const files = reader
    .list(plain['files'], 'files')
    .flatMap((file, index) => readFile(file, `files[${index}]`, reader) ?? [])
  const leaveOut = reader.texts(plain, 'leaveOut', '')
  if (reader.problems.length === 0) {
    if (files.length === 0) reader.refuse('files', 'list of one or more')
    reader.problems.push(...mappingReferences(files))
    for (const file of files) {
      for (const field of missingFields(file)) {
        reader.problems.push(fileProblem('FIELD_NOT_MAPPED', { file: file.name, field }))
      }
    }
  }
  if (reader.problems.length > 0) return { ok: false, error: reader.problems }
  const left = leaveOut === undefined ? {} : { leaveOut }
  return { ok: true, value: { source, files, ...left } }
}

function readFile(value: unknown, path: string, reader: MappingReader): FileMapping | null {
  const plain = reader.object(value, path, FILE_KEYS)
  if (plain === null) return null
  reader.text(plain, 'kind', path)
  const kind = reader.choice(plain, 'kind', path, IMPORT_KINDS)
  const file = reader.text(plain, 'file', path)
  const name = plain['name'] === undefined ? file : reader.text(plain, 'name', path)
  const headerLine = reader.whole(plain, 'headerLine', path)
  const delimiter = reader.choice(plain, 'delimiter', path, DELIMITERS)
  const encoding =
    plain['encoding'] === undefined ? undefined : reader.text(plain, 'encoding', path)
  const dateFormat = reader.choice(plain, 'dateFormat', path, DATE_FORMATS)
  const decimal = reader.choice(plain, 'decimal', path, DECIMAL_SEPARATORS)
  const money = reader.choice(plain, 'money', path, ['major', 'minor'] as const)
  const only = readOnly(plain['only'], `${path}.only`, reader)
  const reasons = readReasons(plain['reasons'], `${path}.reasons`, reader)
  const metrics = readMetrics(plain['metrics'], `${path}.metrics`, reader)
  const every = reader.choice(plain, 'every', path, METRIC_PERIODS)
  const complete = reader.flag(plain, 'complete', path)
  const sources = reader.object(plain['fields'], `${path}.fields`, kind ? fieldsOf(kind) : null)
  const fields: Record<string, FieldSource> = {}
  for (const [field, given] of Object.entries(sources ?? {})) {
    const source = readFieldSource(given, `${path}.fields.${field}`, reader)
    if (source !== null) fields[field] = source
  }
  if (kind === undefined) return null
  return {
    name,
    file,
    kind,
    fields,
    ...(headerLine === undefined ? {} : { headerLine }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(decimal === undefined ? {} : { decimal }),
    ...(money === undefined ? {} : { money }),
    ...(only === undefined ? {} : { only }),
    ...(reasons === undefined ? {} : { reasons }),
    ...(metrics === undefined ? {} : { metrics }),
    ...(every === undefined ? {} : { every }),
    ...(complete === undefined ? {} : { complete }),
  }
}

function fieldsOf(kind: FileMapping['kind']): readonly string[] {
  return Object.keys(IMPORT_FIELDS[kind])
}

function readOnly(value: unknown, path: string, reader: MappingReader): FileMapping['only'] {
  if (value === undefined) return undefined
  const plain = reader.object(value, path, ['column', 'values'])
  if (plain === null) return undefined
  const values = reader.list(plain['values'], `${path}.values`)
  if (!values.every((item) => typeof item === 'string')) reader.refuse(`${path}.values`, 'texts')
  return { column: reader.text(plain, 'column', path), values: values as readonly string[] }
}

function readReasons(value: unknown, path: string, reader: MappingReader): FileMapping['reasons'] {
  if (value === undefined) return undefined
  const plain = reader.object(value, path, ['from', 'withinDays'])
  if (plain === null) return undefined
  const withinDays = reader.number(plain, 'withinDays', path, 0) ?? 0
  return { from: reader.text(plain, 'from', path), withinDays }
}
