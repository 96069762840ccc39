import {
  draftState,
  labelIn,
  type Locale,
  type NamingChange,
  type OrganizationState,
  type ThingKind,
} from '@postscale/domain'
import { Field, ID, ObjectType } from 'type-graphql'
import { globalIdOf } from '../../graphql/global-id-of.js'
import { apiPathOf } from '../../plans/change-fields.js'
import { describedChange } from '../../plans/changes.js'

@ObjectType('ChangeReference', {
  description: 'A thing that a change names.',
  simpleResolvers: true,
})
export class ChangeReferenceType {
  @Field(() => String, { description: 'The field that names it, as in `ChangeInput`.' })
  field!: string

  @Field(() => ID, { description: 'Its id, as in `node`.' })
  thingId!: string

  @Field(() => String, { description: 'What people call it; empty where it is not there.' })
  label!: string
}

/** The things that a change names by their ids in a state, with what they are called there. */
export function toChangeReferences(
  change: NamingChange,
  state: OrganizationState,
  locale: Locale,
): readonly ChangeReferenceType[] {
  if (change.type === 'restore') return []
  const described = describedChange(change.type)
  const draft = draftState(state)
  return Object.entries(change).flatMap(([name, value]) => {
    const field = described.fields[name]
    if (field?.type !== 'reference' || typeof value !== 'string') return []
    const kind = field.to as ThingKind
    const record = draft.record(kind, value)
    return [
      {
        field: apiPathOf(described, name).at(-1)!,
        thingId: globalIdOf(state.organization.id, kind, value),
        label: record === null ? '' : labelIn(state, locale, kind, record),
      },
    ]
  })
}
