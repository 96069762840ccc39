import {
  type Change,
  type ChangeType,
  type Field,
  type Fields,
  isId,
  type ThingKind,
  THINGS,
} from '@postscale/domain'
import { newId } from '../database/new-id.js'
import { decodeReference } from '../graphql/relay/global-id.js'
import { inSmallUnits } from '../graphql/to-plan-error.js'
import {
  type ExternalReferenceInput,
  readThingRef,
  type ThingRef,
  toExternalReference,
} from '../graphql/external-reference.js'
import { apiName } from '../graphql/api-name.js'
import { domainFields } from './change-fields.js'
import { type ChangeInput, describedChange } from './changes.js'
import type { DescribedChange } from './described-change.js'
import type { ReferenceChangeInput } from './inputs/reference-change.js'
import type { RestoreChange } from './inputs/restore-change.js'
import { isReferenceChange, toReferenceChange } from './to-reference-change.js'
import { toRestore } from './to-restore.js'

/** The GraphQL type of a kind. */
function typeNameOf(kind: string): string {
  return THINGS[kind as ThingKind].words.type
}

type Path = readonly (string | number)[]
type Given = Readonly<Record<string, unknown>>

/** Fields of any change, and of some, for which null means the same as leaving them out. */
const OF_CHANGES = new Set(['externalReferences', 'ifEnded', 'ifUnchangedSince'])
const LEFT_OUT_WHEN_NULL: Readonly<Partial<Record<ChangeType, readonly string[]>>> = {
  fillPosition: ['fte'],
  recordArrMovement: ['closeAccount'],
  recordLeave: ['shareAbsent'],
  vacatePosition: ['personId'],
  movePosition: ['teamId'],
}

/**
 * A change as the API takes it, as the domain's command.
 *
 * @param today the effective day where the change names none.
 * @throws RequestError BAD_USER_INPUT for an id of another type
 */
export function toChange(type: ChangeType, input: object, today: string, path: Path): Change {
  if (type === 'restore') return toRestore(input as RestoreChange, path)
  if (isReferenceChange(type)) return toReferenceChange(type, input as ReferenceChangeInput, path)
  const described = describedChange(type)
  const names = domainFields(described)
  const given: Given = { ...input }
  const change: Record<string, unknown> = { type, effective: given['effective'] ?? today }
  for (const [name, value] of Object.entries(given)) {
    if (name === 'effective' || value === undefined) continue
    for (const part of partsOf(described, name, value)) {
      const own = names.get(part.name) ?? part.name
      Object.assign(change, partOf(described, own, part.value, [...path, ...part.path]))
    }
  }
  if (described.makes && change['id'] == null) change['id'] = newId()
  return change as unknown as Change
}

interface Part {
  readonly name: string
  readonly value: unknown
  readonly path: readonly string[]
}

/** A field that is given; where exactly one of several is, the one that the schema let through. */
function partsOf({ oneOf }: DescribedChange, name: string, value: unknown): readonly Part[] {
  if (name !== oneOf?.as) return [{ name, value, path: [name] }]
  return Object.entries(value as Given)
    .filter(([, given]) => given != null)
    .map(([within, given]) => ({ name: within, value: given, path: [name, within] }))
}

function partOf(described: DescribedChange, name: string, value: unknown, path: Path): Given {
  if (name === 'id') return value === null ? {} : { id: ownId(described, value, path) }
  if (value === null) {
    const isLeftOut = LEFT_OUT_WHEN_NULL[described.type]?.includes(name) === true
    return isLeftOut || OF_CHANGES.has(name) ? {} : { [name]: null }
  }
  const field = described.fields[name]
  if (field === undefined) return { [name]: plain(name, value) }
  if (field.type === 'money') {
    const { amountMinor, currency } = value as { amountMinor: number; currency?: string | null }
    return { [name]: amountMinor, ...(currency != null && { currency }) }
  }
  return { [name]: valueOf(field, value, path) }
}

/** A value in the domain's words: ids plain, units small, records complete. */
function valueOf(field: Field, value: unknown, path: Path): unknown {
  switch (field.type) {
    case 'reference':
      return readThingRef(typeNameOf(field.to!), value as ThingRef, path)
    case 'hundredths':
    case 'basisPoints':
      return inSmallUnits(field.type, value as number)
    case 'records':
      return (value as readonly object[]).map((item) => recordOf(field.fields!, item))
    case 'record':
      return recordOf(field.fields!, value as object)
    case 'policyValue': {
      const { number, range } = value as { number?: number | null; range?: object | null }
      return range == null ? number : { ...range }
    }
    default:
      return value
  }
}

/** A record within a value as a plain object; what is left out is null. */
function recordOf(fields: Fields, given: object): Given {
  const values = given as Given
  return Object.fromEntries(
    Object.keys(fields).map((name) => [name, values[apiName(name)] ?? null]),
  )
}

/** External references as plain data, whatever else it may be as it is. */
function plain(name: string, value: unknown): unknown {
  if (name === 'externalReferences') {
    return (value as readonly ExternalReferenceInput[]).map(toExternalReference)
  }
  return name === 'reference' ? toExternalReference(value as ExternalReferenceInput) : value
}

/** The thing that a change is about, or the id that it gives to what it makes. */
function ownId({ own }: DescribedChange, value: unknown, path: Path): unknown {
  if (typeof value !== 'string') return readThingRef(own!.type, value as ThingRef, path)
  if (own !== null) return decodeReference(own.type, value, path)
  return isId(value.toLowerCase()) ? value.toLowerCase() : value
}

/**
 * A plan's changes as the domain's commands.
 *
 * @throws RequestError BAD_USER_INPUT for an id that is none
 */
export function toChanges(inputs: readonly ChangeInput[], today: string): Change[] {
  return inputs.map((input, index) => {
    // The schema lets exactly one through.
    const given = Object.entries(input).find(([, change]) => change != null)
    const [type, change] = given as [ChangeType, object]
    return toChange(type, change, today, ['input', 'changes', index, type])
  })
}
