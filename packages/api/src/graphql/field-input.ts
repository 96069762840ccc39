import type { Field as EntityField, Fields, RecordWords } from '@postscale/domain'
import { Field, Float, ID, InputType, type ClassType } from 'type-graphql'
import { MoneyInput } from '../modules/plans/inputs/money-input.js'
import { PolicyValueInput } from '../modules/plans/inputs/policy-value-input.js'
import { enumOf } from '../shared/enums/index.js'
import { DateScalar, LocaleScalar, NonNegativeIntScalar } from '../shared/scalars/index.js'
import { namedClass } from './named-class.js'
import { apiName } from './api-name.js'

type TypeThunk = () => ReturnType<Parameters<typeof Field>[0] & (() => never)>

/** The GraphQL type that a field is given as. */
export function inputTypeOf(field: EntityField): TypeThunk {
  const type = plainType(field)
  return (() => type) as TypeThunk
}

function plainType(field: EntityField): unknown {
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
      return MoneyInput
    case 'integer':
      return NonNegativeIntScalar
    case 'number':
    case 'hundredths':
    case 'basisPoints':
      return Float
    case 'reference':
      return ID
    case 'records':
      return [recordInput(field.words!, field.fields!)]
    case 'record':
      return recordInput(field.words!, field.fields!)
    case 'policyValue':
      return PolicyValueInput
    default:
      throw new Error(`A field of type ${field.type} has no input.`)
  }
}

const recordInputs = new Map<string, ClassType>()

/** The input type of a record within a field, such as a milestone; made once. */
function recordInput(words: RecordWords, fields: Fields): ClassType {
  const known = recordInputs.get(words.type)
  if (known !== undefined) return known
  const input = namedClass(`${words.type}Input`, Object)
  InputType({ description: said(words.about, 'input') })(input)
  for (const [name, field] of Object.entries(fields)) {
    addInputField(input, apiName(name), field, {
      nullable: field.presence === 'optional',
      description: said(words.fields[name]!.about, 'input'),
    })
  }
  recordInputs.set(words.type, input)
  return input
}

/** Adds a field to an input class. */
export function addInputField(
  input: ClassType,
  name: string,
  field: EntityField,
  options: { readonly nullable: boolean; readonly description: string },
): void {
  Field(inputTypeOf(field), { ...options })(input.prototype, name)
}

/** The half of a text that is said where a field is given, or where it is read. */
export function said(
  about: string | { readonly input: string; readonly output: string },
  where: 'input' | 'output',
): string {
  return typeof about === 'string' ? about : about[where]
}
