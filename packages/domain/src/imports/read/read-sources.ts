import { SIGNAL_FAMILIES } from '../../entities/vocabularies.js'
import {
  type FieldSource,
  METRIC_TAKES,
  type MetricMapping,
  type TimesByColumn,
} from './import-mapping.js'
import { type MappingReader, readWords } from './mapping-reader.js'

const SOURCE_KEYS = [
  'column',
  'values',
  'otherwise',
  'with',
  'unit',
  'over',
  'times',
  'constant',
  'balanceOf',
  'through',
]
const UNITS = ['minutes', 'hours', 'days'] as const

/** A field's source from plain JSON; a text alone names its column. Null when it is refused. */
export function readFieldSource(
  value: unknown,
  path: string,
  reader: MappingReader,
): FieldSource | null {
  if (typeof value === 'string' && value !== '') return { column: value }
  const plain = reader.object(value, path, SOURCE_KEYS)
  if (plain === null) return null
  const kinds = ['column', 'constant', 'balanceOf'].filter((key) => plain[key] !== undefined)
  if (kinds.length !== 1) {
    reader.refuse(path, '"column" | "constant" | "balanceOf"')
    return null
  }
  if (plain['constant'] !== undefined) {
    const constant = plain['constant']
    return { constant: typeof constant === 'string' ? constant : JSON.stringify(constant) }
  }
  if (plain['balanceOf'] !== undefined) {
    return { balanceOf: reader.text(plain, 'balanceOf', path) }
  }
  const unit = reader.choice(plain, 'unit', path, UNITS)
  const over = reader.number(plain, 'over', path)
  const times = readTimes(plain, path, reader)
  const others = readColumns(plain['with'], `${path}.with`, reader)
  const words = readWords(plain, path, reader)
  const through = plain['through'] === undefined ? undefined : reader.text(plain, 'through', path)
  return {
    column: reader.text(plain, 'column', path),
    ...words,
    ...(others === undefined ? {} : { with: others }),
    ...(unit === undefined ? {} : { unit }),
    ...(over === undefined ? {} : { over }),
    ...(times === undefined ? {} : { times }),
    ...(through === undefined ? {} : { through }),
  }
}

/** A factor, or a column whose words say which. */
function readTimes(
  plain: Readonly<Record<string, unknown>>,
  path: string,
  reader: MappingReader,
): TimesByColumn | number | undefined {
  if (typeof plain['times'] !== 'object') return reader.whole(plain, 'times', path)
  const at = `${path}.times`
  const told = reader.object(plain['times'], at, ['column', 'values'])
  if (told === null) return undefined
  const column = reader.text(told, 'column', at)
  const words = reader.object(told['values'], `${at}.values`, null)
  const values: Record<string, number> = {}
  for (const word of Object.keys(words ?? {})) {
    const times = reader.whole(words ?? {}, word, `${at}.values`)
    if (times !== undefined) values[word] = times
  }
  return { column, values }
}

function readColumns(
  value: unknown,
  path: string,
  reader: MappingReader,
): readonly string[] | undefined {
  if (value === undefined) return undefined
  const columns = reader.list(value, path)
  if (columns.every((column) => typeof column === 'string')) return columns
  reader.refuse(path, 'texts')
  return undefined
}

const METRIC_KEYS = ['metric', 'family', 'take', 'column', 'values', 'otherwise', 'per', 'of']

/** What a file's columns tell of metrics, from plain JSON. */
export function readMetrics(
  value: unknown,
  path: string,
  reader: MappingReader,
): readonly MetricMapping[] | undefined {
  if (value === undefined) return undefined
  const list = reader.list(value, path)
  const metrics = list.flatMap((each, index) => readMetric(each, `${path}[${index}]`, reader) ?? [])
  const names = metrics.map(({ metric }) => metric)
  if (Array.isArray(value) && list.length === 0) reader.refuse(path, 'list of one or more')
  if (new Set(names).size < names.length) reader.refuse(path, 'metrics with unique names')
  return metrics
}

function readMetric(value: unknown, path: string, reader: MappingReader): MetricMapping | null {
  const plain = reader.object(value, path, METRIC_KEYS)
  if (plain === null) return null
  const metric = reader.text(plain, 'metric', path)
  reader.text(plain, 'family', path)
  const family = reader.choice(plain, 'family', path, SIGNAL_FAMILIES)
  const take = reader.choice(plain, 'take', path, METRIC_TAKES) ?? 'mean'
  const column = take === 'rows' ? undefined : reader.text(plain, 'column', path)
  if (take === 'rows' && plain['column'] !== undefined) {
    reader.refuse(`${path}.take`, METRIC_TAKES.filter((each) => each !== 'rows').join(' | '))
  }
  const per = plain['per'] === undefined ? undefined : reader.text(plain, 'per', path)
  if (per !== undefined && take !== 'sum') reader.refuse(`${path}.take`, '"sum"')
  const of = plain['of'] === 'seen' ? 'seen' : reader.number(plain, 'of', path, 1)
  if (of !== undefined && take !== 'distinct') reader.refuse(`${path}.take`, '"distinct"')
  if (family === undefined) return null
  return {
    metric,
    family,
    take,
    ...(column === undefined ? {} : { column }),
    ...readWords(plain, path, reader),
    ...(per === undefined ? {} : { per }),
    ...(of === undefined ? {} : { of }),
  }
}
