import type { Field as EntityField, Fields, RecordWords } from '@postscale/domain'
import { Field, Float, ID, InputType, ObjectType, type ClassType } from 'type-graphql'
import { Money, MoneyInput } from './money.js'
import { apiName } from './api-name.js'
import { ThingRef } from './external-reference.js'
import { namedClass, PolicyValueInput } from './types/field-input.js'
import { enumOf } from './enums.js'
import { CurrencyScalar, DateScalar, LocaleScalar, NonNegativeIntScalar } from './scalars.js'

/** Whether a field is given to the API or read from it. */
type Side = 'input' | 'output'

/**
 * The GraphQL type of a field: as it is given, or as it is read. References are ids where they are
 * given, and things where they are read, which the kinds themselves tell.
 */
export function graphqlTypeOf(field: EntityField, side: Side): unknown {
  switch (field.type) {
    case 'text':
    case 'email':
    case 'language':
    case 'timeZone':
      return String
    case 'texts':
    case 'languages':
      return [String]
    case 'locale':
      return LocaleScalar
    case 'currency':
      return CurrencyScalar
    case 'choice':
      return enumOf(field.choices!)
    case 'choices':
      return [enumOf(field.choices!)]
    case 'date':
    case 'day':
      return DateScalar
    case 'flag':
      return Boolean
    case 'money':
      return side === 'input' ? MoneyInput : Money
    case 'integer':
      return NonNegativeIntScalar
    case 'number':
    case 'hundredths':
    case 'basisPoints':
      return Float
    case 'reference':
      return side === 'input' ? ThingRef : ID
    case 'records':
      return [recordType(field.words!, field.fields!, side)]
    case 'record':
      return recordType(field.words!, field.fields!, side)
    case 'policyValue':
      return PolicyValueInput
    default:
      throw new Error(`A field of type ${field.type} has no type in the API.`)
  }
}

/** Adds a field to a class of a GraphQL type. */
export function addField(
  type: ClassType,
  name: string,
  of: unknown,
  options: { readonly nullable: boolean; readonly description: string },
): void {
  Field(() => of as typeof String, { ...options })(type.prototype, name)
}

const recordTypes = new Map<string, ClassType>()

/** The type of a record within a field, such as a milestone; made once for each side. */
function recordType(words: RecordWords, fields: Fields, side: Side): ClassType {
  const name = side === 'input' ? `${words.type}Input` : words.type
  const known = recordTypes.get(name)
  if (known !== undefined) return known
  const type: ClassType = namedClass(side === 'input' ? name : `${name}Type`, Object)
  const description = said(words.about, side)
  if (side === 'input') InputType(name, { description })(type)
  else ObjectType(name, { description, simpleResolvers: true })(type)
  for (const [field, described] of Object.entries(fields)) {
    addField(type, apiName(field), graphqlTypeOf(described, side), {
      nullable: described.presence === 'optional',
      description: said(words.fields[field]!.about, side),
    })
  }
  recordTypes.set(name, type)
  return type
}

/** The half of a text that is said where a field is given, or where it is read. */
export function said(about: string | { readonly [S in Side]: string }, side: Side): string {
  return typeof about === 'string' ? about : about[side]
}
