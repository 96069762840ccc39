import type { FieldsOf as FieldsOfEntity } from '../entities/entity.js'
import type { Field, Fields } from '../entities/fields/index.js'
import { ENTITIES, PERIODS } from '../entities/registry.js'
import type { PeriodKind, RecordKind, TableKind } from './table-kinds.js'
import {
  choice,
  type Codec,
  date,
  flag,
  large,
  list,
  optionalChoice,
  optionalDate,
  optionalDay,
  optionalLarge,
  optionalReference,
  optionalText,
  optionalWhole,
  reference,
  sharedText,
  type Stored,
  structure,
  text,
  whole,
} from './tables/codec.js'
import { VOCABULARIES } from '../entities/vocabularies.js'

export type FieldsOf<K extends RecordKind> = FieldsOfEntity<(typeof ENTITIES)[K]>
/** What a period says besides its id and its days. */
export type PeriodFieldsOf<K extends PeriodKind> = FieldsOfEntity<(typeof PERIODS)[K]>

/** Types of fields that are stored as one number; of the others the stored form is their codec's. */
type Numbered =
  | 'basisPoints'
  | 'choice'
  | 'date'
  | 'day'
  | 'flag'
  | 'hundredths'
  | 'integer'
  | 'money'
  | 'number'
  | 'reference'
/** What a field's values are in their column. */
export type StoredIn<F extends Fields, N extends keyof F> = F[N]['type'] extends Numbered
  ? number
  : Stored

/** How each field of a kind lies in its column. */
export function columnsOf(kind: TableKind): Readonly<Record<string, Codec<unknown>>> {
  const fields: Readonly<Record<string, Field>> = { ...ENTITIES, ...PERIODS }[kind].fields
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, codecOf(field) as Codec<unknown>]),
  )
}

function codecOf(field: Field): unknown {
  const isOptional = field.presence === 'optional'
  switch (field.type) {
    case 'text':
    case 'email':
      if (field.isShared === true) return sharedText
      return isOptional ? optionalText : text
    case 'currency':
    case 'language':
    case 'timeZone':
    case 'locale':
      return sharedText
    case 'choice': {
      const choices: readonly string[] = VOCABULARIES[field.choices!]
      return isOptional ? optionalChoice(choices) : choice(choices)
    }
    case 'date':
      return isOptional ? optionalDate : date
    case 'day':
      return isOptional ? optionalDay : whole
    case 'flag':
      return flag
    case 'money':
    case 'number':
      return isOptional ? optionalLarge : large
    case 'integer':
    case 'hundredths':
    case 'basisPoints':
      return isOptional ? optionalWhole : whole
    case 'reference': {
      const target = field.to as TableKind
      return isOptional ? optionalReference(target) : reference(target)
    }
    case 'choices':
    case 'languages':
    case 'records':
    case 'texts':
      return list()
    case 'record':
      return structure()
    default:
      throw new Error(`A field of type ${field.type} has no column.`)
  }
}
