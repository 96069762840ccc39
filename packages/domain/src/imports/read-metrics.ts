import { SIGNAL_FAMILIES } from '../state/vocabulary.js'
import type { MappingReader } from './mapping-reader.js'
import { METRIC_TAKES, type MetricMapping } from './metric-mapping.js'
import { readWords } from './read-words.js'

const KEYS = ['metric', 'family', 'take', 'column', 'values', 'otherwise', 'per', 'of']

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
  const plain = reader.object(value, path, KEYS)
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
