import {
  CHANGE_WORDS,
  ENTITIES,
  FACTS,
  THINGS,
  referringKinds,
  settersOf,
  type ChangeType,
  type Entity,
  type FactKind,
  type Fields,
  type IfEnded,
  type KindWords,
  type ThingKind,
  upsertName,
} from '@postscale/domain'
import { ID, InputType, Int, type ClassType } from 'type-graphql'
import { vocabularyEnum } from '../graphql/enums.js'
import { ExternalReferenceInput, ThingRef } from '../graphql/external-reference.js'
import { addField, graphqlTypeOf, said } from '../graphql/field-types.js'
import { namedClass } from '../graphql/types/field-input.js'
import { CurrencyScalar } from '../graphql/scalars.js'
import { inputName } from './change-fields.js'
import type { DescribedChange } from './described-change.js'
import { EffectiveInput } from './exceptional-changes.js'
import { addOneOf } from './one-of-input.js'

const EXTERNAL_REFERENCES =
  'What it is called in other systems; none of them may be another thing’s of its kind.'

/** What the lock of one thing says wherever it is taken. */
const IF_UNCHANGED_SINCE =
  'Refused with CHANGED_SINCE when a later revision than this one changed what the change is about.'

const IfEndedEnum = vocabularyEnum<IfEnded>(
  'IfEnded',
  'What an upsert does with a thing that is known and has ended.',
  {
    REFUSE: 'It is refused.',
    REOPEN: 'It lives again, with its last fields and those given.',
    SKIP: 'It stays as it is.',
  },
)

function newIdOf(called: string): string {
  return (
    `Id of the new ${called}: a UUID (version 7) of your making, so that later changes of the plan ` +
    'can refer to it. Made for you when left out.'
  )
}

/** The changes that follow from a kind: its creation, its update and moves, its end and its return. */
function changesOf(entity: Entity): readonly DescribedChange[] {
  const { kind, changes, fields } = entity
  const settable = (by: string) =>
    Object.fromEntries(Object.entries(fields).filter(([, { setBy }]) => setBy === by))
  return [
    creationOf(entity),
    ...(kind === 'organization' ? [] : [upsertOf(entity)]),
    changeOf(entity, changes.update, settable('update')),
    ...settersOf(fields, changes.end).map((setter) => changeOf(entity, setter, settable(setter))),
    ...(changes.end === undefined ? [] : [endingOf(entity, changes.end, settable(changes.end))]),
    ...(changes.reopen === undefined ? [] : [reopeningOf(entity, changes.reopen)]),
  ]
}

function creationOf({ kind, changes, fields, words }: Entity): DescribedChange {
  const type = changes.create as ChangeType
  const { about } = words.changes[type]!
  const input = changeInput(type, about)
  const called = words.called ?? words.noun.en.one
  addField(input, 'id', ID, { nullable: true, description: newIdOf(called) })
  if (kind !== 'organization') {
    addField(input, 'externalReferences', [ExternalReferenceInput], {
      nullable: true,
      description: EXTERNAL_REFERENCES,
    })
  }
  addFields(input, fields, words, ({ presence }) => presence !== 'required')
  return { type, about, input, fields, own: null, makes: true }
}

function upsertOf({ kind, fields, words }: Entity): DescribedChange {
  const type = upsertName(kind) as ChangeType
  const { about } = CHANGE_WORDS[type]
  const input = changeInput(type, about)
  const called = words.called ?? words.noun.en.one
  addField(input, 'reference', ExternalReferenceInput, {
    nullable: false,
    description: `What another system calls the ${called}, by which it is known.`,
  })
  addField(input, 'id', ID, { nullable: true, description: newIdOf(called) })
  addField(input, 'ifEnded', IfEndedEnum, {
    nullable: true,
    description: 'What to do with it when it has ended; REFUSE by default.',
  })
  addLock(input)
  addFields(input, fields, words, () => true)
  return { type, about, input, fields, own: null, makes: true }
}

/** The condition that nothing changed what a change is about. */
export function addLock(input: ClassType): void {
  addField(input, 'ifUnchangedSince', Int, { nullable: true, description: IF_UNCHANGED_SINCE })
}

function changeOf({ kind, words }: Entity, name: string, fields: Fields): DescribedChange {
  const type = name as ChangeType
  const { about } = words.changes[type]!
  const input = changeInput(type, about)
  // A plan is of one organization, which its changes need not name.
  const own = kind === 'organization' ? null : { type: words.type, name: kind }
  if (own !== null) {
    const description = `The ${words.called ?? words.noun.en.one}.`
    addField(input, own.name, ThingRef, { nullable: false, description })
  }
  addLock(input)
  addFields(input, fields, words, () => true)
  return { type, about, input, fields, own, makes: false }
}

function endingOf(entity: Entity, name: string, fields: Fields): DescribedChange {
  const change = changeOf(entity, name, fields)
  if (referringKinds(entity.kind as ThingKind).length > 0) {
    addField(change.input, 'withWhatDependsOnIt', Boolean, {
      nullable: true,
      description:
        'Ends what belongs to it or cannot be without it as well, each told in the preview, and lets the rest no longer name it; otherwise such things stand in the way.',
    })
  }
  return change
}

function reopeningOf(entity: Entity, name: string): DescribedChange {
  const settable = Object.entries(entity.fields).filter(([, { setBy }]) => setBy !== 'never')
  return changeOf(entity, name, Object.fromEntries(settable))
}

function recordingOf(kind: FactKind): DescribedChange {
  const { change, words, fields, oneOf } = kind
  const type = change as ChangeType
  const { about } = words.changes[type]!
  const input = changeInput(type, about)
  const description = 'Name of the system it comes from.'
  addField(input, 'source', String, { nullable: false, description })
  const alone = Object.entries(fields).filter(([name]) => oneOf?.fields.includes(name) !== true)
  addFields(input, Object.fromEntries(alone), words, ({ presence }) => presence !== 'required')
  addOneOf(input, kind)
  if (type === 'recordArrMovement') {
    addField(input, 'closeAccount', Boolean, {
      nullable: true,
      description:
        'Of a CHURN: closes the account on its day, with what depends on it, each told in the preview.',
    })
  }
  return { type, about, input, fields, own: null, makes: false, ...(oneOf && { oneOf }) }
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
    addField(input, inputName(name, field), graphqlTypeOf(field, 'input'), {
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
