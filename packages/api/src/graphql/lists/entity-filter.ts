import {
  ENTITIES,
  type Entity,
  type EntityKind,
  type Field as EntityField,
  type Id,
  type OrganizationView,
} from '@postscale/domain'
import { Field, ID, InputType, type ClassType } from 'type-graphql'
import { badUserInput } from '../../errors/request-error.js'
import { decodeReference } from '../relay/global-id.js'
import { sortableText } from '../relay/sort-key.js'
import { said } from '../field-types.js'
import { namedClass } from '../types/field-input.js'
import { extraFilters } from './kind-extras.js'
import { thingsOf, type Things } from './things.js'
import { valueFilter } from './value-filters.js'

type Path = readonly string[]
type Given = Readonly<Record<string, unknown>>
type ItemTest = (item: unknown) => boolean

const wheres = new Map<EntityKind, ClassType>()
const relations = new Map<EntityKind, ClassType>()
const MOST_IDS = 1_000

function optional(input: ClassType, name: string, type: () => unknown, description: string): void {
  Field(type as () => typeof String, { nullable: true, description })(input.prototype, name)
}

/** The filter of a kind's own fields; what a filter of another kind asks of what it refers to. */
function whereInput(kind: EntityKind): ClassType {
  const known = wheres.get(kind)
  if (known !== undefined) return known
  const { words, fields }: Entity = ENTITIES[kind]
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
  optional(input, 'ids', () => [ID], `These, by their ids; at most ${MOST_IDS}.`)
  wheres.set(kind, input)
  return input
}

function relationInput(kind: EntityKind): ClassType {
  const known = relations.get(kind)
  if (known !== undefined) return known
  const { words }: Entity = ENTITIES[kind]
  const { one } = words.noun.en
  const input = namedClass(`${words.type}Relation`, Object)
  InputType({ description: `Which ${one} a thing refers to; what is left out does not restrict.` })(
    input,
  )
  optional(input, 'ids', () => [ID], `One of these, by their ids; at most ${MOST_IDS}.`)
  if (kind === 'team') {
    Field(() => Boolean, {
      defaultValue: true,
      description: 'Whether the teams below `ids` count too.',
    })(input.prototype as object, 'withBranch')
  }
  optional(input, 'isNull', () => Boolean, 'True: none; false: any.')
  const Where = whereInput(kind)
  optional(input, 'where', () => Where, 'One that is live and like this.')
  relations.set(kind, input)
  return input
}

/** The filter of the lists of a kind: its own fields, what it refers to, and the opposite of both. */
export function filterInput(kind: EntityKind): ClassType {
  const { words, fields }: Entity = ENTITIES[kind]
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
  optional(input, 'not', () => input, 'Only what this does not fit.')
  return input
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
  const { fields }: Entity = ENTITIES[things.kind]
  const tests: ItemTest[] = []
  for (const [name, field] of Object.entries(fields)) {
    const of = field.type === 'reference' ? (field.as ?? name) : name
    const asked = given[of]
    if (asked == null) continue
    const test =
      field.type === 'reference'
        ? relationTest(things.view, field, asked as Given, [...path, of])
        : valueFilter(field)!.testOf(asked)
    tests.push((item) => test(things.read(item, name)))
  }
  for (const [name, extra] of Object.entries(extraFilters(things.kind))) {
    if (given[name] == null) continue
    tests.push(extra.testOf(things.view, given[name] as never, [...path, name]) as ItemTest)
  }
  const searched = searchTest(things, given['search'] as string | null | undefined)
  if (searched !== null) tests.push(searched)
  if (given['ids'] != null) {
    const ids = idsOf(things.kind, given['ids'] as readonly string[], [...path, 'ids'])
    tests.push((item) => ids.has(things.idOf(item)))
  }
  if (given['not'] != null) {
    const fits = filterTest(things, given['not'], [...path, 'not'])
    tests.push((item) => !(fits?.(item) ?? true))
  }
  return tests.length === 0 ? null : (item) => tests.every((test) => test(item))
}

function relationTest(
  view: OrganizationView,
  field: EntityField,
  given: Given,
  path: Path,
): (id: unknown) => boolean {
  const kind = field.to as EntityKind
  const isNull = given['isNull'] as boolean | null | undefined
  const ids = given['ids'] == null ? null : relatedIds(view, kind, given, path)
  const things = thingsOf(view, kind)
  const where =
    given['where'] == null ? null : filterTest(things, given['where'], [...path, 'where'])
  const fits = remembered((id: Id) => {
    const item = things.find(id)
    return item !== null && (where?.(item) ?? true)
  })
  return (id) => {
    if (id === null) return isNull === true || (isNull == null && ids === null && where === null)
    if (isNull === true) return false
    return (ids?.has(id as Id) ?? true) && (where === null || fits(id as Id))
  }
}

function relatedIds(
  view: OrganizationView,
  kind: EntityKind,
  given: Given,
  path: Path,
): ReadonlySet<Id> {
  const ids = idsOf(kind, given['ids'] as readonly string[], [...path, 'ids'])
  if (kind !== 'team' || given['withBranch'] === false) return ids
  return new Set([...ids].flatMap((id) => [...view.branch(id)]))
}

function idsOf(kind: EntityKind, ids: readonly string[], path: Path): ReadonlySet<Id> {
  if (ids.length > MOST_IDS) throw badUserInput(path)
  const { type } = ENTITIES[kind].words
  return new Set(ids.map((id, index) => decodeReference(type, id, [...path, index])))
}

/** The texts that a search looks into: those that a kind names, else its label when it is a text. */
function searchedFields(kind: EntityKind): readonly string[] {
  const { fields, label, search }: Entity = ENTITIES[kind]
  if (search !== undefined) return search
  return label !== null && fields[label]!.type === 'text' ? [label] : []
}

function searchTest(things: Things, search: string | null | undefined): ItemTest | null {
  const part = sortableText(search?.trim() ?? '')
  if (part === '') return null
  const names = searchedFields(things.kind)
  const matches = (text: unknown) => typeof text === 'string' && sortableText(text).includes(part)
  return (item) =>
    names.some((name) => matches(things.read(item, name))) ||
    things.externalIdsOf(item).some(matches)
}

function remembered(test: (id: Id) => boolean): (id: Id) => boolean {
  const known = new Map<Id, boolean>()
  return (id) => {
    const before = known.get(id)
    if (before !== undefined) return before
    const result = test(id)
    known.set(id, result)
    return result
  }
}
