import {
  foldLetters,
  parseDay,
  VOCABULARY_WORDS,
  type Field as EntityField,
  type VocabularyName,
} from '@postscale/domain'
import { Field, Float, InputType, type ClassType } from 'type-graphql'
import { enumOf } from '../enums.js'
import { DateScalar, SafeIntScalar } from '../scalars.js'
import { inSmallUnits } from '../to-plan-error.js'
import { namedClass } from '../types/field-input.js'

type Given = Readonly<Record<string, unknown>>
type ValueTest = (value: unknown) => boolean

/** How the values of a field are filtered. */
interface ValueFilter {
  readonly input: ClassType | typeof Boolean
  readonly testOf: (given: unknown) => ValueTest
}

const IS_NULL = {
  nullable: true,
  description: 'True: also what has none; false: only what has one.',
} as const

const texts = filterInput('TextFilter', 'Which texts; what is left out does not restrict.', {
  in: [() => [String], 'One of these, to the letter.'],
  contains: [() => String, 'With this within, without regard to case and accents.'],
})
const textLists = filterInput(
  'TextsFilter',
  'Which lists of texts.',
  {
    hasAny: [() => [String], 'With at least one of these, to the letter.'],
    isEmpty: [() => Boolean, 'True: with nothing in them; false: with something.'],
  },
  false,
)
const dates = filterInput('DateFilter', 'Which dates; what is left out does not restrict.', {
  from: [() => DateScalar, 'On it or later.'],
  before: [() => DateScalar, 'Before it.'],
})
const amounts = filterInput(
  'AmountFilter',
  'Which amounts of money, in minor units of the organization’s currency.',
  {
    from: [() => SafeIntScalar, 'At least this.'],
    to: [() => SafeIntScalar, 'At most this.'],
  },
)
const numbers = filterInput('NumberFilter', 'Which numbers; what is left out does not restrict.', {
  from: [() => Float, 'At least this.'],
  to: [() => Float, 'At most this.'],
})

/** How days are filtered, where the domain counts them. */
export const dayFilter: ValueFilter = {
  input: dates,
  testOf: (given) => rangeTest(given, 'before', (value) => parseDay(value as string)),
}

/** How revisions are filtered. */
export const numberFilter: ValueFilter = {
  input: numbers,
  testOf: (given) => rangeTest(given, 'to', (value) => value),
}

const choiceInputs = new Map<string, ClassType>()

/** How the values of a field are filtered; null for values that are looked into only as a whole. */
export function valueFilter(field: EntityField): ValueFilter | null {
  switch (field.type) {
    case 'text':
    case 'email':
    case 'currency':
    case 'language':
    case 'timeZone':
    case 'locale':
      return { input: texts, testOf: textTest }
    case 'texts':
    case 'languages':
      return { input: textLists, testOf: listTest }
    case 'choice':
      return { input: choiceInput(field.choices!), testOf: choiceTest }
    case 'choices':
      return { input: choicesInput(field.choices!), testOf: listTest }
    case 'date':
      return { input: dates, testOf: (given) => rangeTest(given, 'before', (value) => value) }
    case 'day':
      return dayFilter
    case 'money':
      return { input: amounts, testOf: (given) => rangeTest(given, 'to', (value) => value) }
    case 'integer':
    case 'number':
    case 'hundredths':
    case 'basisPoints': {
      const small = (value: unknown) => inSmallUnits(field.type, value as number)
      return { input: numbers, testOf: (given) => rangeTest(given, 'to', small) }
    }
    case 'flag':
      return { input: Boolean, testOf: (given) => (value) => value === given }
    default:
      return null
  }
}

/** How the values of a vocabulary are filtered. */
export function choiceInput(choices: VocabularyName): ClassType {
  const { type } = VOCABULARY_WORDS[choices]
  const name = `${type}Filter`
  const known = choiceInputs.get(name)
  const input =
    known ??
    filterInput(name, `Which values of ${type}; what is left out does not restrict.`, {
      in: [() => [enumOf(choices)], 'One of these.'],
    })
  choiceInputs.set(name, input)
  return input
}

function choicesInput(choices: VocabularyName): ClassType {
  const { type } = VOCABULARY_WORDS[choices]
  const name = `${type}sFilter`
  const known = choiceInputs.get(name)
  const input =
    known ??
    filterInput(
      name,
      `Which lists of ${type}.`,
      {
        hasAny: [() => [enumOf(choices)], 'With at least one of these.'],
        isEmpty: [() => Boolean, 'True: with nothing in them; false: with something.'],
      },
      false,
    )
  choiceInputs.set(name, input)
  return input
}

function filterInput(
  name: string,
  description: string,
  fields: Readonly<Record<string, readonly [() => unknown, string]>>,
  nullable = true,
): ClassType {
  const input = namedClass(name, Object)
  InputType({ description })(input)
  for (const [field, [type, about]] of Object.entries(fields)) {
    Field(type as () => typeof String, { nullable: true, description: about })(
      input.prototype as object,
      field,
    )
  }
  if (nullable) Field(() => Boolean, IS_NULL)(input.prototype as object, 'isNull')
  return input
}

/** Null passes where it is asked for; where nothing else is asked for, whatever `isNull` says. */
function withNull(given: Given, others: readonly string[], test: ValueTest): ValueTest {
  const isNull = given['isNull'] as boolean | null | undefined
  const restricts = others.some((name) => given[name] != null)
  return (value) => {
    if (value === null) return isNull === true || (isNull == null && !restricts)
    return isNull === true && !restricts ? false : test(value)
  }
}

function textTest(filter: unknown): ValueTest {
  const given = filter as Given
  const wanted = given['in'] == null ? null : new Set(given['in'] as readonly string[])
  const part = given['contains'] == null ? null : foldLetters(given['contains'] as string)
  return withNull(given, ['in', 'contains'], (value) => {
    const text = value as string
    return (wanted?.has(text) ?? true) && (part === null || foldLetters(text).includes(part))
  })
}

function choiceTest(filter: unknown): ValueTest {
  const given = filter as Given
  const wanted = given['in'] == null ? null : new Set(given['in'] as readonly string[])
  return withNull(given, ['in'], (value) => wanted?.has(value as string) ?? true)
}

function listTest(filter: unknown): ValueTest {
  const given = filter as Given
  const wanted = given['hasAny'] == null ? null : new Set(given['hasAny'] as readonly string[])
  const isEmpty = given['isEmpty'] as boolean | null | undefined
  return (value) => {
    const list = value as readonly string[]
    if (isEmpty != null && isEmpty !== (list.length === 0)) return false
    return wanted === null || list.some((item) => wanted.has(item))
  }
}

function rangeTest(
  filter: unknown,
  end: 'before' | 'to',
  inside: (value: unknown) => unknown,
): ValueTest {
  const given = filter as Given
  const bound = (name: string) =>
    (given[name] == null ? null : inside(given[name])) as number | null
  const [from, to] = [bound('from'), bound(end)]
  return withNull(given, ['from', end], (value) => {
    const at = value as number
    if (from !== null && at < from) return false
    return to === null || (end === 'before' ? at < to : at <= to)
  })
}
