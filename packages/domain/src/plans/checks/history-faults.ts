import { validateOverride } from '../../benchmarks/index.js'
import type { Fields } from '../../entities/fields/index.js'
import { THINGS, type ThingKind } from '../../entities/registry.js'
import type { Day } from '../../kernel/days.js'
import { policyFault } from './policy-fault.js'
import {
  fault,
  fieldFaults,
  invalid,
  isObject,
  type RecordFault,
  type RecordPath,
  timeFaults,
  type Values,
} from './record-fault.js'

/** What is wrong with the versions of a thing, one by one and in their order. */
export function historyFaults(
  kind: ThingKind,
  fields: Fields,
  record: Values,
): readonly RecordFault[] {
  const { history } = record
  if (!Array.isArray(history) || history.length === 0) {
    return [fault('REQUIRED', 'history', ['history'], { field: 'history' })]
  }
  const versions = history as readonly unknown[]
  let before: Values | null = null
  const faults: RecordFault[] = []
  for (const [place, version] of versions.entries()) {
    const path = ['history', place]
    if (!isObject(version) || !isObject(version['fields'])) {
      faults.push(invalid('history', path, 'NOT_AN_OBJECT'))
      continue
    }
    faults.push(
      ...timeFaults(version, path),
      ...orderFaults(version, before, path),
      ...setFaults(version['set'], fields, path),
      ...fieldFaults(fields, version['fields'], [...path, 'fields']),
      ...fixedFaults(fields, version['fields'], versions[0], [...path, 'fields']),
      ...dateOrderFaults(kind, version['fields'], [...path, 'fields']),
    )
    if (kind === 'policy') faults.push(...policyFaults(record['key'], version['fields'], path))
    before = version
  }
  return faults
}

/** A version after a gap, like the first, begins a life; no version begins before the one before it ends. */
function orderFaults(version: Values, before: Values | null, path: RecordPath) {
  const { set } = version
  const from = comparable(version['from'])
  const ended = comparable(before?.['to'])
  if (before !== null && from < ended) return [invalid('from', [...path, 'from'], 'UNORDERED')]
  const begins = before === null || from > ended
  return begins && set !== null ? [invalid('set', [...path, 'set'], 'UNORDERED')] : []
}

/** A day as a number, none as the first of all; what is neither, and told to be wrong elsewhere, is before and after nothing. */
function comparable(day: unknown): Day {
  if (day === null) return 0
  return typeof day === 'number' ? day : Number.NaN
}

function setFaults(set: unknown, fields: Fields, path: RecordPath): readonly RecordFault[] {
  if (set === null) return []
  if (!Array.isArray(set)) return [invalid('set', [...path, 'set'], 'NOT_A_LIST')]
  const names = set as readonly unknown[]
  const isKnown = (name: unknown) => typeof name === 'string' && Object.hasOwn(fields, name)
  if (names.every(isKnown) && new Set(names).size === names.length) return []
  return [invalid('set', [...path, 'set'], 'UNKNOWN_FIELD')]
}

function fixedFaults(
  fields: Fields,
  values: Values,
  first: unknown,
  path: RecordPath,
): readonly RecordFault[] {
  const firsts = isObject(first) && isObject(first['fields']) ? first['fields'] : values
  return Object.entries(fields)
    .filter(([name, { setBy }]) => setBy === 'never' && values[name] !== firsts[name])
    .map(([name]) => invalid(name, [...path, name], 'FIXED'))
}

function dateOrderFaults(
  kind: ThingKind,
  values: Values,
  path: RecordPath,
): readonly RecordFault[] {
  const { inOrder = [] } = THINGS[kind] as {
    readonly inOrder?: readonly (readonly [string, string])[]
  }
  return inOrder.flatMap(([begins, ends]) => {
    const [from, to] = [values[begins], values[ends]]
    if (typeof from !== 'string' || typeof to !== 'string' || from < to) return []
    return [fault('PERIOD_EMPTY', ends, [...path, ends], { from, to })]
  })
}

const RANGE: ReadonlySet<string> = new Set(['lower', 'upper', 'openTop'])

function policyFaults(key: unknown, { value }: Values, path: RecordPath): readonly RecordFault[] {
  if (isObject(value) && Object.keys(value).some((name) => !RANGE.has(name))) {
    return [invalid('value', [...path, 'fields', 'value'], 'UNKNOWN_FIELD')]
  }
  const named = typeof key === 'string' ? key : ''
  const problems = validateOverride(named, value)
  if (problems === null) return []
  const [found] = problems
  // A cleared policy has no value; its key must be known all the same.
  if (value === null && found !== 'UNKNOWN_KEY') return []
  const { field, code, params } = policyFault(named, problems)
  const at = field === 'key' ? ['key'] : [...path, 'fields', field]
  return [{ code, field, params, path: at } as RecordFault]
}
