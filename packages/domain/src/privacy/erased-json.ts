import { KINDS } from '../entities/registry.js'
import { upsertName } from '../entities/entity.js'
import type { Records, ThingKind } from '../state/records.js'
import { erasedFields } from './erased-fields.js'
import { erasedRecord } from './erased-record.js'
import type { Erasure } from './erasure.js'

type Values = Readonly<Record<string, unknown>>

/** Any plain JSON without the names of those who are erased in its texts; the same object where nothing of it changes. */
export function erasedJson(value: unknown, erasure: Erasure): unknown {
  if (typeof value === 'string') return erasure.eraser(value)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const erased = entries.map(([name, each]) => [name, erasedJson(each, erasure)] as const)
  if (erased.every(([, each], at) => each === entries[at]![1])) return value
  return Array.isArray(value) ? erased.map(([, each]) => each) : Object.fromEntries(erased)
}

/** A command of a plan without those who are erased: what it says of them, and their names in what it says besides. */
export function erasedCommand(command: Values, erasure: Erasure): Values {
  const { type, kind, id, record } = command as { readonly [name: string]: unknown }
  if (type === 'restore' && Object.hasOwn(KINDS, kind as string) && isObject(record)) {
    const erased = erasedRecord(kind as ThingKind, record as unknown as Records[ThingKind], erasure)
    return erased === (record as unknown) ? command : { ...command, record: erased }
  }
  const kindSaid = KIND_SAID.get(type as string)
  const own = erasure.pseudonymOf(kindSaid, id)
  const said =
    kindSaid === undefined || own === undefined
      ? aboutThem(command, erasure)
      : erasedFields(KINDS[kindSaid].fields, command, erasure, own)
  return erasedJson(said, erasure) as Values
}

/** Of which kind of subject a change says something, by its type. */
const KIND_SAID: ReadonlyMap<string, 'person' | 'stakeholder'> = new Map(
  (['person', 'stakeholder'] as const).flatMap((kind) => {
    const types = [...Object.values<string>(KINDS[kind].changes), upsertName(kind)]
    return types.map((type) => [type, kind] as const)
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
