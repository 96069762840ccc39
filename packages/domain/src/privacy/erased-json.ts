import { KINDS } from '../entities/registry.js'
import type { Fields } from '../entities/fields/index.js'
import { upsertName } from '../entities/entity.js'
import type { Records, ThingKind } from '../state/records.js'
import { erasedFields } from './erased-fields.js'
import { erasedRecord } from './erased-record.js'
import type { Erasure } from './erasure.js'

type Values = Readonly<Record<string, unknown>>

/** Any plain JSON without somebody's names in its texts; the same object where nothing of it changes. */
export function erasedJson(value: unknown, erasure: Erasure): unknown {
  if (typeof value === 'string') return erasure.eraser(value)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const erased = entries.map(([name, each]) => [name, erasedJson(each, erasure)] as const)
  if (erased.every(([, each], at) => each === entries[at]![1])) return value
  return Array.isArray(value) ? erased.map(([, each]) => each) : Object.fromEntries(erased)
}

/** A command of a plan without somebody: what it says of them, and their names in what it says besides. */
export function erasedCommand(command: Values, erasure: Erasure): Values {
  const { type, kind, id, record } = command as { readonly [name: string]: unknown }
  if (type === 'restore' && Object.hasOwn(KINDS, kind as string) && isObject(record)) {
    const erased = erasedRecord(kind as ThingKind, record as unknown as Records[ThingKind], erasure)
    return erased === (record as unknown) ? command : { ...command, record: erased }
  }
  const fields = FIELDS_SAID.get(`${erasure.subject.kind} ${type as string}`)
  const isOwn = fields !== undefined && id === erasure.subject.id
  const said = isOwn ? erasedFields(fields, command, erasure, 'own') : aboutThem(command, erasure)
  return erasedJson(said, erasure) as Values
}

/** The fields that each change of a kind of subject can say, by kind and change. */
const FIELDS_SAID: ReadonlyMap<string, Fields> = new Map(
  (['person', 'stakeholder'] as const).flatMap((kind) => {
    const { changes, fields } = KINDS[kind]
    const types = [...Object.values<string>(changes), upsertName(kind)]
    return types.map((type) => [`${kind} ${type}`, fields] as const)
  }),
)

/** What is said of why somebody is away goes with them. */
function aboutThem(command: Values, erasure: Erasure): Values {
  if (command['type'] !== 'recordLeave') return command
  return erasedFields(KINDS.leave.fields, command, erasure)
}

function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null
}
