import type { FactKind } from '../../entities/entity.js'
import { externalReferencesCheck } from '../../entities/external-reference.js'
import {
  FACTS,
  type FactKindName,
  type Kind,
  type ThingKind,
  THINGS,
} from '../../entities/registry.js'
import { referenceCheck, textCheck } from '../../entities/value-checks.js'
import { historyFaults } from './history-faults.js'
import {
  fieldFaults,
  invalid,
  isDay,
  isObject,
  judged,
  type RecordFault,
  timeFaults,
  type Values,
} from './record-fault.js'

const sourceCheck = textCheck()
const GAINS: ReadonlySet<unknown> = new Set(['NEW', 'EXPANSION', 'OPENING'])

/**
 * What is wrong with the record of a thing or a fact by itself: its form, its values, the order of its versions
 * and dates. What it is beside others, the invariants say. For records that come from outside; it reads any
 * plain JSON.
 *
 * @returns in the order of the record; none when it can be recorded.
 */
export function recordFaults(kind: Kind, record: unknown): readonly RecordFault[] {
  if (!isObject(record)) return [invalid('record', [], 'NOT_AN_OBJECT')]
  if (isFactKind(kind)) return factFaults(FACTS[kind], record)
  const { shape, fields } = THINGS[kind]
  if (shape === 'period') return periodFaults(kind, record)
  return [
    ...(shape === 'keyed' ? [] : judged(record['id'], referenceCheck, 'id', ['id'])),
    ...(shape === 'entity' && kind !== 'organization'
      ? judged(record[REFERENCES], externalReferencesCheck, REFERENCES, [REFERENCES])
      : []),
    ...historyFaults(kind, fields, record),
  ]
}

const REFERENCES = 'externalReferences'

function periodFaults(kind: ThingKind, record: Values): readonly RecordFault[] {
  const { fields } = THINGS[kind]
  const { oneOf } = THINGS[kind] as { readonly oneOf?: { readonly fields: readonly string[] } }
  const { id, from: _, to: __, ...values } = record
  return [
    ...judged(id, referenceCheck, 'id', ['id']),
    ...timeFaults(record, []),
    ...fieldFaults(fields, values, []),
    ...oneOfFaults(oneOf?.fields, values),
  ]
}

function oneOfFaults(names: readonly string[] | undefined, values: Values): readonly RecordFault[] {
  const [first] = names ?? []
  if (first === undefined || names!.filter((name) => values[name] != null).length === 1) return []
  return [invalid(first, [first], 'NOT_ONE_TARGET')]
}

function factFaults(kind: FactKind, record: Values): readonly RecordFault[] {
  const { fact, source, day, ...values } = record
  return [
    ...(fact === kind.kind ? [] : [invalid('fact', ['fact'], 'UNKNOWN_VALUE')]),
    ...judged(source, sourceCheck, 'source', ['source']),
    ...(isDay(day) ? [] : [invalid('day', ['day'], 'NOT_A_DATE')]),
    ...fieldFaults(kind.fields, values, []),
    ...oneOfFaults(kind.oneOf?.fields, values),
    ...signFaults(kind, values),
  ]
}

function signFaults({ kind }: FactKind, { amount, movement }: Values): readonly RecordFault[] {
  if (kind !== 'arrMovement' || amount === 0 || movement === 'TRANSFER') return []
  if ((amount as number) > 0 === GAINS.has(movement)) return []
  return [invalid('amount', ['amount'], 'WRONG_SIGN')]
}

function isFactKind(kind: Kind): kind is FactKindName {
  return Object.hasOwn(FACTS, kind)
}
