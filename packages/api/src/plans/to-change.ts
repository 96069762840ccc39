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
import { apiName } from '../graphql/api-name.js'
import { type ChangeInput, describedChange } from './changes.js'
import type { DescribedChange } from './entity-changes.js'
import type { RestoreChange } from './inputs/restore-change.js'
import { toRestore } from './to-restore.js'

/** The GraphQL type of a kind. */
export function typeNameOf(kind: string): string {
  return THINGS[kind as ThingKind].words.type
}

type Path = readonly (string | number)[]
type Given = Readonly<Record<string, unknown>>

/** Fields for which null means the same as leaving them out, by change. */
const LEFT_OUT_WHEN_NULL: Readonly<Partial<Record<ChangeType, readonly string[]>>> = {
  fillPosition: ['fte'],
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
  const described = describedChange(type)
  const given: Given = { ...input }
  const change: Record<string, unknown> = { type, effective: given['effective'] ?? today }
  for (const [name, value] of Object.entries(given)) {
    if (name === 'effective' || value === undefined) continue
    Object.assign(change, partOf(described, name, value, [...path, name]))
  }
  if (described.makes && change['id'] == null) change['id'] = newId()
  return change as unknown as Change
}

function partOf(described: DescribedChange, name: string, value: unknown, path: Path): Given {
  if (name === 'id')
    return value === null ? {} : { id: ownId(described.own, value as string, path) }
  if (value === null) {
    return LEFT_OUT_WHEN_NULL[described.type]?.includes(name) === true ? {} : { [name]: null }
  }
  const field = described.fields[name]
  if (field === undefined) return { [name]: value }
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
      return decodeReference(typeNameOf(field.to!), value as string, path)
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

function ownId(own: string | null, id: string, path: Path): string {
  if (own !== null) return decodeReference(own, id, path)
  return isId(id.toLowerCase()) ? id.toLowerCase() : id
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
