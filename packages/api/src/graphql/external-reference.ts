import { DEFAULT_SOURCE, type ExternalReference, type Id } from '@postscale/domain'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { decodeReference } from './relay/global-id.js'

/** The largest lengths of the two texts, as the domain judges them. */
const SOURCE = 'The name of that system, up to 100 characters'
const OWN_ID = 'Its id there, up to 200 characters'

@ObjectType('ExternalReference', {
  description:
    'What a thing is called in another system. In one organization, a source’s id is of one thing of a kind.',
  simpleResolvers: true,
})
export class ExternalReferenceType {
  @Field(() => String, { description: `${SOURCE}; \`${DEFAULT_SOURCE}\` where nobody said.` })
  source!: string

  @Field(() => String, { description: `${OWN_ID}.` })
  id!: string
}

@InputType('ExternalReferenceInput', { description: 'What a thing is called in another system.' })
export class ExternalReferenceInput {
  @Field(() => String, { defaultValue: DEFAULT_SOURCE, description: `${SOURCE}.` })
  source!: string

  @Field(() => String, { description: `${OWN_ID}.` })
  id!: string
}

/** Names a thing; the schema lets exactly one of the two through. */
@InputType('ThingRef', {
  description:
    'Names a thing: by its id or by what another system calls it. Exactly one of the two is given.',
})
export class ThingRef {
  @Field(() => ID, {
    nullable: true,
    description: 'Its opaque id; of what the same plan makes, the UUID that it is given.',
  })
  id?: string | null

  @Field(() => ExternalReferenceInput, {
    nullable: true,
    description:
      'What another system calls it. In a plan it is whatever is called so when the change’s turn comes.',
  })
  external?: ExternalReferenceInput | null
}

/** A reference as plain data. */
export function toExternalReference({ source, id }: ExternalReferenceInput): ExternalReference {
  return { source, id }
}

/**
 * What a reference names: an id, or an external reference to be looked up.
 *
 * @param type the GraphQL type that an id must be of.
 * @throws RequestError BAD_USER_INPUT
 */
export function readThingRef(
  type: string,
  { id, external }: ThingRef,
  path: readonly (string | number)[],
): ExternalReference | Id {
  if (external != null) return toExternalReference(external)
  return decodeReference(type, id ?? '', [...path, 'id'])
}
