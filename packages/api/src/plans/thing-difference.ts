import {
  differenceOf,
  fieldLabel,
  fieldText,
  labelIn,
  type Locale,
  localize,
  type OrganizationState,
  type ThingChange,
  type ThingDifference,
  type ThingKind,
} from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { vocabularyEnum } from '../graphql/enums.js'
import { encodeGlobalId } from '../graphql/relay/global-id.js'
import { ThingKindEnum } from '../graphql/thing-kind.js'
import { DateScalar } from '../graphql/scalars.js'
import { typeNameOf } from './to-change.js'

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

@ObjectType('FieldDifference', {
  description: 'One field of a thing that differs.',
  simpleResolvers: true,
})
class FieldDifferenceType {
  @Field(() => String, { description: 'The field, by its name in the changes.' })
  field!: string

  @Field(() => String, { description: 'What the field is called, for people.' })
  label!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'From when on it differs; null for what has no day of its own.',
  })
  from!: string | null

  @Field(() => String, { description: 'As it was, for people; empty when it had none.' })
  before!: string

  @Field(() => String, { description: 'As it is then, for people; empty when it has none.' })
  after!: string
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

  @Field(() => ID, { description: 'Its id, as in `node`; a policy’s key.' })
  id!: string

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
  return changes
    .map((change) => differenceOf(change, (kind, record) => labelIn(state, locale, kind, record)))
    .map((difference) => toThingDifference(state, locale, difference))
}

function toThingDifference(
  state: OrganizationState,
  locale: Locale,
  difference: ThingDifference,
): ThingDifferenceType {
  const { kind, label, action, fields } = difference
  return {
    kind,
    kindLabel: localize(locale, { key: `things.${kind}`, params: {} }),
    id: idOf(state.organization.id, difference),
    label,
    action,
    fields: fields.map(({ field, from, before, after }) => ({
      field,
      label: fieldLabel(locale, kind, field),
      from,
      before: fieldText(state, locale, difference, field, before),
      after: fieldText(state, locale, difference, field, after),
    })),
  }
}

/** The id by which `node` finds a thing; policies are known by their key. */
function idOf(organizationId: string, { kind, id }: ThingDifference): string {
  if (kind === 'policy') return id
  if (kind === 'organization') return encodeGlobalId('Organization', id)
  return encodeGlobalId(typeNameOf(kind), organizationId, id)
}
