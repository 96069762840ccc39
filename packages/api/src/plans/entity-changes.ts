import {
  ENTITIES,
  FACTS,
  THINGS,
  referringKinds,
  type ChangeType,
  type Entity,
  type FactKind,
  type Fields,
  type KindWords,
  type ThingKind,
} from '@postscale/domain'
import { ID, InputType, type ClassType } from 'type-graphql'
import { addField, graphqlTypeOf, said } from '../graphql/field-types.js'
import { namedClass } from '../graphql/types/field-input.js'
import { CurrencyScalar } from '../graphql/scalars.js'
import { EffectiveInput } from './exceptional-changes.js'

/** A change as the API takes it. */
export interface DescribedChange {
  readonly type: ChangeType
  readonly about: string
  readonly input: ClassType
  /** The fields that it may give, by which their values are read. */
  readonly fields: Fields
  /** The GraphQL type of the thing that its `id` names; null where it makes one, or has no `id`. */
  readonly own: string | null
  readonly makes: boolean
}

const EXTERNAL_ID =
  'Its id in the system it comes from; unique in the organization among things of its kind.'

function newIdOf(called: string): string {
  return (
    `Id of the new ${called}: a UUID (version 7) of your making, so that later changes of the plan ` +
    'can refer to it. Made for you when left out.'
  )
}

/** The changes that follow from a kind: its creation, its update and moves, and its end. */
function changesOf(entity: Entity): readonly DescribedChange[] {
  const { changes, fields } = entity
  const setters = new Set(Object.values(fields).map(({ setBy }) => setBy))
  setters.delete('never')
  setters.add('update')
  return [
    creationOf(entity),
    ...[...setters].map((setBy) => {
      const set = Object.entries(fields).filter(([, field]) => field.setBy === setBy)
      const type = setBy === 'update' ? changes.update : setBy
      return changeOf(entity, type, Object.fromEntries(set))
    }),
    ...(changes.end === undefined ? [] : [endingOf(entity, changes.end)]),
  ]
}

function creationOf({ kind, changes, fields, words }: Entity): DescribedChange {
  const type = changes.create as ChangeType
  const { about } = words.changes[type]!
  const input = changeInput(type, about)
  const called = words.called ?? words.noun.en.one
  addField(input, 'id', ID, { nullable: true, description: newIdOf(called) })
  if (kind !== 'organization') {
    addField(input, 'externalId', String, { nullable: true, description: EXTERNAL_ID })
  }
  addFields(input, fields, words, ({ presence }) => presence !== 'required')
  return { type, about, input, fields, own: null, makes: true }
}

function changeOf({ kind, words }: Entity, name: string, fields: Fields): DescribedChange {
  const type = name as ChangeType
  const { about } = words.changes[type]!
  const input = changeInput(type, about)
  // A plan is of one organization, which its changes need not name.
  const own = kind === 'organization' ? null : words.type
  if (own !== null) {
    const description = `The ${words.called ?? words.noun.en.one}.`
    addField(input, 'id', ID, { nullable: false, description })
  }
  addFields(input, fields, words, () => true)
  return { type, about, input, fields, own, makes: false }
}

function endingOf(entity: Entity, name: string): DescribedChange {
  const change = changeOf(entity, name, {})
  if (referringKinds(entity.kind as ThingKind).length > 0) {
    addField(change.input, 'withWhatDependsOnIt', Boolean, {
      nullable: true,
      description:
        'Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way.',
    })
  }
  return change
}

function recordingOf({ change, words, fields }: FactKind): DescribedChange {
  const type = change as ChangeType
  const { about } = words.changes[type]!
  const input = changeInput(type, about)
  const description = 'Name of the system it comes from.'
  addField(input, 'source', String, { nullable: false, description })
  addFields(input, fields, words, ({ presence }) => presence !== 'required')
  return { type, about, input, fields, own: null, makes: false }
}

function changeInput(type: string, about: string): ClassType {
  const input = namedClass(`${type[0]!.toUpperCase()}${type.slice(1)}Change`, EffectiveInput)
  InputType({ description: about })(input)
  return input
}

function addFields(
  input: ClassType,
  fields: Fields,
  words: KindWords,
  isNullable: (field: Fields[string]) => boolean,
): void {
  for (const [name, field] of Object.entries(fields)) {
    const description = said(words.fields[name]!.about, 'input')
    addField(input, name, graphqlTypeOf(field, 'input'), {
      nullable: isNullable(field),
      description,
    })
  }
}

const [creation, ...ofOrganization] = changesOf(THINGS.organization)
/** Makes an organization: the only change of a plan of its own. */
export const CREATE_ORGANIZATION = creation as DescribedChange
addField(CREATE_ORGANIZATION.input, 'slug', String, {
  nullable: false,
  description: 'Short name for addresses: lower-case letters, digits and hyphens.',
})
addField(CREATE_ORGANIZATION.input, 'currency', CurrencyScalar, {
  nullable: false,
  description: 'The currency of all its amounts; fixed for life.',
})

/** The changes of a plan that follow from the kinds of things and facts. */
export const ENTITY_CHANGES: readonly DescribedChange[] = [
  ...ofOrganization,
  ...Object.values(ENTITIES).flatMap((entity) => changesOf(entity)),
  ...Object.values(FACTS).map((kind) => recordingOf(kind)),
]
