import type { Field } from '../../entities/fields/index.js'
import { ENTITIES, PERIODS } from '../../entities/registry.js'
import { columnsOf } from '../columns-of.js'
import { isRecordKind, type TableKind } from '../table-kinds.js'
import type { Codec } from './codec.js'

/** A version remembers which fields were set in the bits of one integer, of which one is the sign. */
const MOST_SETTABLE = 31

/** A kind's columns in order. */
export interface Description {
  readonly kind: TableKind
  readonly names: readonly string[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly codecs: readonly Codec<unknown>[]
  /** What holds where a record says nothing: one written before its kind had the field. */
  readonly otherwise: readonly unknown[]
  readonly blank: Blank
  /** The kinds its references point to, each once. */
  readonly targets: readonly TableKind[]
}

/** What an entry is read into, with nothing in it: copies have their shape from the beginning and need not grow. */
interface Blank {
  readonly fields: Readonly<Record<string, unknown>>
  /** A thing as it is in a version. */
  readonly live: Readonly<Record<string, unknown>>
  readonly period: Readonly<Record<string, unknown>>
}

const known = new Map<TableKind, Description>()

/** How a kind lies in its table. Throws when it has more fields than a version can name. */
export function describe(kind: TableKind): Description {
  const description = known.get(kind) ?? described(kind)
  known.set(kind, description)
  return description
}

function described(kind: TableKind): Description {
  return describeColumns(kind, columnsOf(kind))
}

/** The kind that a field of a kind refers to; null when it is no reference. */
export function targetOf(kind: TableKind, field: string): TableKind | null {
  const { codecs, indexOf } = describe(kind)
  return codecs[indexOf.get(field) ?? -1]?.target ?? null
}

/** Names, codecs and targets of a set of columns. */
function describeColumns(
  kind: TableKind,
  columns: Readonly<Record<string, Codec<unknown>>>,
): Description {
  const names = Object.keys(columns)
  if (isRecordKind(kind) && names.length > MOST_SETTABLE) {
    throw new Error(`${kind} has ${names.length} fields; a version can name ${MOST_SETTABLE}.`)
  }
  const codecs = Object.values(columns)
  const targets = new Set(codecs.flatMap(({ target }) => (target === null ? [] : [target])))
  const indexOf = new Map(names.map((name, at) => [name, at]))
  const fields: Readonly<Record<string, Field>> = { ...ENTITIES, ...PERIODS }[kind].fields
  const otherwise = names.map((name) => fields[name]?.otherwise ?? null)
  const empty = Object.fromEntries(names.map((name) => [name, null]))
  const blank = {
    fields: empty,
    live: { id: null, externalReferences: null, valid: null, ...empty },
    period: { id: null, ...empty, from: null, to: null },
  }
  return { kind, names, indexOf, codecs, otherwise, blank, targets: [...targets] }
}
