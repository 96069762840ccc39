import {
  differenceOf,
  type ExternalReference,
  type Fields,
  fieldLabel,
  fieldText,
  labelIn,
  type Locale,
  localize,
  type OrganizationState,
  type Records,
  type ThingChange,
  type ThingDifference,
  type ThingKind,
  THINGS,
} from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../graphql/enums.js'
import { ExternalReferenceType } from '../graphql/external-reference.js'
import { globalIdOf } from '../graphql/global-id-of.js'
import { ThingKindEnum } from '../graphql/thing-kind.js'
import { DateScalar, JsonScalar } from '../graphql/scalars.js'
import { inputName } from './change-fields.js'
import { fieldJson } from './field-json.js'

/** What a plan does to a thing. */
const DifferenceActionEnum = vocabularyEnum<ThingDifference['action']>(
  'DifferenceAction',
  'What a plan does to a thing.',
  {
    CREATED: 'It is made.',
    CHANGED: 'Fields of it differ.',
    ENDED: 'It gets an end.',
    REMOVED: 'It is taken out, as it would have lasted no day.',
    REOPENED: 'It had an end, and has none now.',
  },
)

const AS_JSON =
  'References are ids, money is in minor units, shares and FTE are whole at 1, dates are `YYYY-MM-DD`.'

@ObjectType('FieldDifference', {
  description: 'One field of a thing that differs.',
  simpleResolvers: true,
})
export class FieldDifferenceType {
  @Field(() => String, { description: 'The field, by its name in the changes.' })
  field!: string

  @Field(() => String, { description: 'What the field is called, for people.' })
  label!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when on it differs; null for what has no day of its own.',
  })
  from!: string | null

  @Field(() => JsonScalar, {
    nullable: true,
    description: `As it was; null when it had none. ${AS_JSON}`,
  })
  before!: unknown

  @Field(() => JsonScalar, {
    nullable: true,
    description: `As it is then; null when it has none. ${AS_JSON}`,
  })
  after!: unknown

  @Field(() => String, { description: 'As it was, for people; empty when it had none.' })
  beforeText!: string

  @Field(() => String, { description: 'As it is then, for people; empty when it has none.' })
  afterText!: string
}

@ObjectType('ThingDifference', {
  description: 'One thing that a plan makes, alters, ends or takes out.',
  simpleResolvers: true,
})
export class ThingDifferenceType {
  @Field(() => ThingKindEnum, { description: 'What kind of thing it is.' })
  kind!: ThingKind

  @Field(() => String, { description: 'What one of the kind is called, for people.' })
  kindLabel!: string

  @Field(() => ID, { description: 'Its id, as in `node`.' })
  thingId!: string

  @Field(() => [ExternalReferenceType], {
    description:
      'What it is called in other systems after that; what it was called where it is taken out.',
  })
  externalReferences!: readonly ExternalReference[]

  @Field(() => String, { description: 'What people call it.' })
  label!: string

  @Field(() => DifferenceActionEnum, { description: 'What happens to it.' })
  action!: ThingDifference['action']

  @Field(() => [FieldDifferenceType], { description: 'Its fields that differ.' })
  fields!: FieldDifferenceType[]
}

/** Changed things for people: field by field, in words, with ids that `node` finds. */
export function toThingDifferences(
  state: OrganizationState,
  changes: readonly ThingChange[],
  locale: Locale,
): ThingDifferenceType[] {
  return changes.map((change) => toThingDifference(state, change, locale))
}

/** From where to where things are told as changed. */
interface Sides {
  /** Where what a thing referred to before is looked up; the state after by default. */
  readonly stateBefore?: OrganizationState
  /** Whether they are two days, and a field differs between them, and from neither of them on. */
  readonly areDays?: boolean
}

/** One changed thing likewise. */
export function toThingDifference(
  stateAfter: OrganizationState,
  change: ThingChange,
  locale: Locale,
  { stateBefore = stateAfter, areDays = false }: Sides = {},
): ThingDifferenceType {
  const state = change.after === null ? stateBefore : stateAfter
  const difference = differenceOf(change, (kind, record) => labelIn(state, locale, kind, record))
  const { kind, id, label, action } = difference
  const record = change.after ?? change.before
  const accountId = kind === 'coverage' ? (record as Records['coverage'] | null)?.accountId : null
  return {
    kind,
    kindLabel: localize(locale, { key: `things.${kind}`, params: {} }),
    thingId: globalIdOf(state.organization.id, kind, id, accountId),
    externalReferences:
      record !== null && 'externalReferences' in record ? record.externalReferences : [],
    label,
    action,
    get fields() {
      const states = { before: stateBefore, after: state }
      const fields = toFieldDifferences(states, difference, locale)
      return areDays ? fields.map((field) => Object.assign(field, { from: null })) : fields
    },
  }
}

function toFieldDifferences(
  states: { readonly before: OrganizationState; readonly after: OrganizationState },
  difference: ThingDifference,
  locale: Locale,
): FieldDifferenceType[] {
  const { kind } = difference
  const fieldsOfKind: Fields = THINGS[kind].fields
  const { id } = states.after.organization
  return difference.fields.map(({ field, from, before, after }) => ({
    field: inputName(field, fieldsOfKind[field]),
    label: fieldLabel(locale, kind, field),
    from,
    before: fieldJson(id, fieldsOfKind[field], before),
    after: fieldJson(id, fieldsOfKind[field], after),
    beforeText: fieldText(states.before, locale, difference, field, before),
    afterText: fieldText(states.after, locale, difference, field, after),
  }))
}
