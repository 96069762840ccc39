import {
  formatDay,
  type Day,
  type Field as EntityField,
  type Fields,
  type OrganizationView,
  type RecordWords,
} from '@postscale/domain'
import { Field, Float, ObjectType, type ClassType } from 'type-graphql'
import { moneyOf, Money } from '../shared/money/money.js'
import { enumOf } from '../shared/enums/index.js'
import { DateScalar, LocaleScalar, NonNegativeIntScalar } from '../shared/scalars/index.js'
import { inLargeUnits } from '../shared/small-units.js'
import { said } from './field-input.js'
import { namedClass } from './named-class.js'
import { apiName } from './api-name.js'

/** The GraphQL type that a field is read as; references are told by the kinds themselves. */
export function outputTypeOf(field: EntityField): unknown {
  switch (field.type) {
    case 'text':
    case 'language':
    case 'timeZone':
      return String
    case 'texts':
    case 'languages':
      return [String]
    case 'locale':
      return LocaleScalar
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
      return Money
    case 'integer':
      return NonNegativeIntScalar
    case 'number':
    case 'hundredths':
    case 'basisPoints':
      return Float
    case 'records':
      return [recordType(field.words!, field.fields!)]
    case 'record':
      return recordType(field.words!, field.fields!)
    default:
      throw new Error(`A field of type ${field.type} has no output.`)
  }
}

/** What the API says of a field's value: amounts with their currency, shares in whole units. */
export function outputOf(field: EntityField, value: unknown, view: OrganizationView): unknown {
  if (value === null) return null
  switch (field.type) {
    case 'day':
      return formatDay(value as Day)
    case 'money':
      return moneyOf(value as number, view.organization)
    case 'hundredths':
    case 'basisPoints':
      return inLargeUnits(field.type, value as number)
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object).map(([name, part]) => [apiName(name), part as unknown]),
      )
    default:
      return value
  }
}

const recordTypes = new Map<string, ClassType>()

/** The type of a record within a field, such as a milestone; made once. */
function recordType(words: RecordWords, fields: Fields): ClassType {
  const known = recordTypes.get(words.type)
  if (known !== undefined) return known
  const type = namedClass(`${words.type}Type`, Object)
  ObjectType(words.type, { description: said(words.about, 'output'), simpleResolvers: true })(type)
  for (const [name, field] of Object.entries(fields)) {
    const of = outputTypeOf(field)
    Field(() => of as typeof String, {
      nullable: field.presence === 'optional',
      description: said(words.fields[name]!.about, 'output'),
    })(type.prototype, apiName(name))
  }
  recordTypes.set(words.type, type)
  return type
}
