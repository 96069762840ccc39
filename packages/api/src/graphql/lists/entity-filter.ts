import {
  foldLetters,
  type Day,
  type EntityKind,
  type Field as EntityField,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ID, InputType, type ClassType } from 'type-graphql'
import { Most } from '../arguments/most.js'
import { ThingRef } from '../external-reference.js'
import { said } from '../field-types.js'
import { namedClass } from '../types/field-input.js'
import { extraFilters } from './kind-extras.js'
import { LifeEnum, lifeTests, SpanInput } from './life-filter.js'
import { comparedField } from './compared-field.js'
import { isPeriodKind, listed, type ListedKind } from './listed-kinds.js'
import { namedRows, relatedRows } from './related-rows.js'
import { thingsOf, type Things, viewOn } from './things.js'
import { NOTHING_TOLD, type Told, toldFields } from './told-fields.js'
import { dayFilter, numberFilter, valueFilter } from './value-filters.js'

type Path = readonly string[]
type Given = Readonly<Record<string, unknown>>
type ItemTest = (item: number) => boolean

const wheres = new Map<ListedKind, ClassType>()
const relations = new Map<EntityKind, ClassType>()
const MOST_IDS = 1_000
const REFS = `These, by their ids or by what other systems call them; at most ${MOST_IDS}.`

function optional(input: ClassType, name: string, type: () => unknown, description: string): void {
  Field(type as () => typeof String, { nullable: true, description })(input.prototype, name)
}

/** A list of what is named. */
function bounded(input: ClassType, name: string, type: () => unknown, description: string): void {
  optional(input, name, type, description)
  Most(MOST_IDS)(input.prototype, name)
}

/** The filter of a kind's own fields; what a filter of another kind asks of what it refers to. */
function whereInput(kind: ListedKind): ClassType {
  const known = wheres.get(kind)
  if (known !== undefined) return known
  const { words, fields } = listed(kind)
  const input = namedClass(`${words.type}Where`, Object)
  InputType({
    description: `Which ${words.noun.en.many}, by their own fields; what is left out does not restrict.`,
  })(input)
  for (const [name, field] of Object.entries(fields)) {
    const filter = valueFilter(field)
    if (filter === null) continue
    optional(input, name, () => filter.input, said(words.fields[name]!.about, 'input'))
  }
  if (searchedFields(kind).length > 0) {
    const description =
      'A part of what it is known by or of its external id, without regard to case and accents.'
    optional(input, 'search', () => String, description)
  }
  bounded(input, 'ids', () => [ID], `These, by their ids; at most ${MOST_IDS}.`)
  if (!isPeriodKind(kind)) bounded(input, 'refs', () => [ThingRef], REFS)
  optional(
    input,
    'changedIn',
    () => numberFilter.input,
    'The revision that changed it last: from one on, what changed since the one before.',
  )
  optional(input, 'from', () => dayFilter.input, 'The first day of its time.')
  optional(input, 'to', () => dayFilter.input, 'The day after the last day of its time.')
  wheres.set(kind, input)
  return input
}

/** Which of a kind a thing refers to. */
export function relationInput(kind: EntityKind): ClassType {
  const known = relations.get(kind)
  if (known !== undefined) return known
  const { words } = listed(kind)
  const { one } = words.noun.en
  const input = namedClass(`${words.type}Relation`, Object)
  InputType({ description: `Which ${one} a thing refers to; what is left out does not restrict.` })(
    input,
  )
  bounded(input, 'ids', () => [ID], `One of these, by their ids; at most ${MOST_IDS}.`)
  bounded(input, 'refs', () => [ThingRef], REFS)
  if (kind === 'team') {
    Field(() => Boolean, {
      defaultValue: true,
      description: 'Whether the teams below those named count too.',
    })(input.prototype as object, 'withBranch')
  }
  optional(input, 'isNull', () => Boolean, 'True: none; false: any.')
  const Where = whereInput(kind)
  optional(input, 'where', () => Where, 'One that is live and like this.')
  relations.set(kind, input)
  return input
}

/** The filter of the lists of a kind: its own fields, what it refers to, and the opposite of both. */
export function filterInput(kind: ListedKind): ClassType {
  const { words, fields } = listed(kind)
  const Where = whereInput(kind)
  const input = namedClass(`${words.type}Filter`, Where as new () => object)
  InputType({
    description: `Which ${words.noun.en.many}; what is left out does not restrict.`,
  })(input)
  for (const [name, field] of Object.entries(fields)) {
    if (field.type !== 'reference') continue
    const Relation = relationInput(field.to as EntityKind)
    optional(input, field.as ?? name, () => Relation, said(words.fields[name]!.about, 'input'))
  }
  for (const [name, { type, description }] of Object.entries(extraFilters(kind))) {
    optional(input, name, type, description)
  }
  for (const [name, { field, about }] of Object.entries(toldFields(kind))) {
    optional(input, name, () => valueFilter(field)!.input, about)
  }
  optional(
    input,
    'life',
    () => [LifeEnum],
    'What is there on the day, has ended, or is to come; only LIVE by default, and all with `during`.',
  )
  optional(
    input,
    'during',
    () => SpanInput,
    'What is there at any time in a span, ended by the day or to come then included.',
  )
  optional(
    input,
    'not',
    () => input,
    'Only what this does not fit. It takes away, and `life` within it lets nothing more in.',
  )
  return input
}

/**
 * Whether what is live on the view's day passes a filter, by its row in the state's table; null when
 * the filter restricts nothing.
 *
 * @param told what `readTold` read for the filter.
 * @throws RequestError BAD_USER_INPUT, naming the argument by its path.
 */
export function rowTest(
  view: OrganizationView,
  kind: ListedKind,
  filter: object,
  told: Told = NOTHING_TOLD,
): ((row: number) => boolean) | null {
  const things = thingsOf(view, kind, told)
  const test = filterTest(things, filter)
  return test === null ? null : (row) => test(things.itemOn(row, view.day))
}

/**
 * Whether an item passes a filter; null when the filter restricts nothing.
 *
 * @throws RequestError BAD_USER_INPUT, naming the argument by its path.
 */
export function filterTest(
  things: Things,
  filter: object,
  path: Path = ['filter'],
): ItemTest | null {
  const given = filter as Given
  const tests: ItemTest[] = [...lifeTests(things, filter, path)]
  for (const [name, field] of Object.entries(listed(things.kind).fields)) {
    const of = field.type === 'reference' ? (field.as ?? name) : name
    const asked = given[of]
    if (asked == null) continue
    if (field.type === 'reference') {
      const test = relationTest(things.view, field, asked as Given, [...path, of])
      tests.push((item) => test(things.referredRow(item, name), things.dayOf(item)))
    } else {
      const test = valueFilter(field)!.testOf(asked)
      const read = comparedField(things, name)
      tests.push((item) => test(read(item)))
    }
  }
  for (const [name, extra] of Object.entries(extraFilters(things.kind))) {
    const asked = given[name]
    if (asked == null) continue
    const test = extra.testOf(things.view, asked as never, [...path, name])
    tests.push((item) => test(things.rowOf(item), viewOn(things.view, things.dayOf(item))))
  }
  for (const [name, { field }] of Object.entries(toldFields(things.kind))) {
    if (given[name] == null) continue
    const test = valueFilter(field)!.testOf(given[name])
    tests.push((item) => test(things.told(item, name)))
  }
  tests.push(...timeTests(things, given))
  const searched = searchTest(things, given['search'] as string | null | undefined)
  if (searched !== null) tests.push(searched)
  const named = namedRows(things, given, path)
  if (named !== null) tests.push((item) => named.has(things.rowOf(item)))
  if (given['not'] != null) {
    const fits = filterTest(things, given['not'], [...path, 'not'])
    tests.push((item) => !(fits?.(item) ?? true))
  }
  return tests.length === 0 ? null : (item) => tests.every((test) => test(item))
}

/** What is asked of the first day of an item's time, of its end, and of its last change. */
function* timeTests(things: Things, given: Given): Generator<ItemTest> {
  if (given['changedIn'] != null) {
    const test = numberFilter.testOf(given['changedIn'])
    yield (item) => test(things.changedIn(item))
  }
  for (const name of ['from', 'to'] as const) {
    if (given[name] == null) continue
    const test = dayFilter.testOf(given[name])
    yield (item) => test(things.timeOf(item)[name])
  }
}

/** Whether what is referred to on a day fits, by its row in the table of its kind. */
function relationTest(
  view: OrganizationView,
  field: EntityField,
  given: Given,
  path: Path,
): (row: number, day: Day) => boolean {
  const kind = field.to as EntityKind
  const isNull = given['isNull'] as boolean | null | undefined
  const things = thingsOf(view, kind)
  const rows = relatedRows(things, given, path)
  const where =
    given['where'] == null ? null : filterTest(things, given['where'], [...path, 'where'])
  const fits = remembered((item: number) => where?.(item) ?? true)
  const isLiveAndFits = (item: number) => item !== -1 && fits(item)
  const isAny = given['where'] == null
  return (row, day) => {
    if (row === -1) return isNull === true || (isNull == null && rows === null && isAny)
    if (isNull === true) return false
    return (rows?.has(row) ?? true) && (isAny || isLiveAndFits(things.itemOn(row, day)))
  }
}

/** The texts that a search looks into: those that a kind names, else its label when it is a text. */
function searchedFields(kind: ListedKind): readonly string[] {
  const { fields, label, search } = listed(kind)
  if (search !== undefined) return search
  return label !== null && fields[label]!.type === 'text' ? [label] : []
}

function searchTest(things: Things, search: string | null | undefined): ItemTest | null {
  const part = foldLetters(search?.trim() ?? '')
  if (part === '') return null
  const names = searchedFields(things.kind)
  const matches = (text: unknown) => typeof text === 'string' && foldLetters(text).includes(part)
  return (item) =>
    names.some((name) => matches(things.read(item, name))) ||
    things.externalIdsOf(item).some(matches)
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (known.has(key)) return known.get(key)!
    const made = make(key)
    known.set(key, made)
    return made
  }
}
