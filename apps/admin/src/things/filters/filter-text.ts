import { isListed } from '../thing'
import type { ValueWords } from '../value-text'
import { type FilterField, filterFields } from './filter-field'

/** What a filter is called that is set, in the reader's language. */
export interface FilterWords extends ValueWords {
  readonly between: (from: string, to: string) => string
  readonly from: (from: string) => string
  readonly upTo: (to: string) => string
  readonly before: (day: string) => string
  readonly none: string
  readonly orNone: (text: string) => string
  readonly any: string
  readonly contains: (text: string) => string
  /** What a thing is called; null before it is known. */
  readonly nameOf: (id: string) => string | null
  readonly currency: string
}

type Operand = Readonly<Record<string, unknown>>

/** What a filter of a field lets through. */
export function filterText(field: FilterField, value: unknown, words: FilterWords): string {
  if (field.type === 'flag') return value === true ? words.yes : words.no
  if (field.type === 'list') return choicesText(field, value, words)
  const operand = value as Operand
  if (operand['isNull'] === false || operand['isEmpty'] === false) return words.any
  if (operand['isNull'] !== true && operand['isEmpty'] !== true) {
    return restrictionText(field, operand, words)
  }
  return isRestricted(operand) ? words.orNone(restrictionText(field, operand, words)) : words.none
}

/** Whether a filter asks for more than whether there is anything. */
export function isRestricted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(value).some((name) => name !== 'isNull' && name !== 'isEmpty')
}

function restrictionText(field: FilterField, operand: Operand, words: FilterWords): string {
  switch (field.type) {
    case 'amount':
      return rangeText(
        operand,
        (amount) => words.formats.money({ amountMinor: Number(amount), currency: words.currency }),
        words,
      )
    case 'answering':
      return namesText(Object.values(operand).flat(), words)
    case 'choice':
      return choicesText(field, operand['in'], words)
    case 'choices':
      return choicesText(field, operand['hasAny'], words)
    case 'date':
      return dateText(operand, words)
    case 'number':
      return rangeText(operand, (number) => numberText(field, Number(number), words), words)
    case 'reference':
      return operand['where'] == null
        ? namesText((operand['ids'] ?? []) as readonly unknown[], words)
        : likeText(field, operand['where'] as Operand, words)
    case 'text':
      return Array.isArray(operand['in'])
        ? words.formats.list(operand['in'] as readonly string[])
        : words.contains(textOf(operand['contains']))
    case 'texts':
      return words.formats.list((operand['hasAny'] ?? []) as readonly string[])
    default:
      return ''
  }
}

/** What is asked of the things that are referred to, value by value. */
function likeText({ to }: FilterField, where: Operand, words: FilterWords): string {
  if (to === undefined || !isListed(to)) return ''
  const known = new Map(filterFields(to).map((each) => [each.name, each]))
  const texts = Object.entries(where).flatMap(([name, value]) => {
    const field = known.get(name)
    return field === undefined ? [] : filterText(field, value, words)
  })
  return words.formats.list(texts)
}

function numberText({ field }: FilterField, value: number, { formats }: ValueWords): string {
  return field?.type === 'basisPoints' ? formats.percent(value) : formats.number(value, 2)
}

function choicesText(
  { choices }: FilterField,
  value: unknown,
  { formats, choice }: ValueWords,
): string {
  const chosen = (Array.isArray(value) ? value : []) as readonly string[]
  return formats.list(chosen.map((each) => choice(choices ?? '', each)))
}

function namesText(values: readonly unknown[], { nameOf, count }: FilterWords): string {
  const ids = values.map((each) =>
    typeof each === 'string' ? each : String((each as Operand)['id']),
  )
  const [first] = ids
  const name = ids.length === 1 && first !== undefined ? nameOf(first) : null
  return name ?? count(ids.length)
}

function rangeText(
  { from, to }: Operand,
  write: (value: unknown) => string,
  words: FilterWords,
): string {
  if (from !== undefined && to !== undefined) return words.between(write(from), write(to))
  return from === undefined ? words.upTo(write(to)) : words.from(write(from))
}

function dateText({ from, before }: Operand, words: FilterWords): string {
  const write = (day: unknown): string => words.formats.date(String(day))
  if (from !== undefined && before !== undefined) return words.between(write(from), write(before))
  return from === undefined ? words.before(write(before)) : words.from(write(from))
}

/** An operand that is a text; an empty one for what is not. */
export function textOf(operand: unknown): string {
  return typeof operand === 'string' ? operand : ''
}
