import type { ThingKind } from '@postscale/domain'
import { Field, InputType, Int } from 'type-graphql'
import { ExternalReferenceInput, ThingRef } from '../../graphql/external-reference.js'
import { ThingKindEnum } from '../../graphql/thing-kind.js'

/** What gives a thing an external reference, moves one to it, or frees one of its. */
@InputType('ExternalReferenceChange', {
  description: 'A thing, and what another system calls it.',
})
export class ReferenceChangeInput {
  @Field(() => ThingKindEnum, { description: 'What kind of thing it is.' })
  kind!: ThingKind

  @Field(() => ThingRef, {
    description: 'The thing that has the reference or, where it is added or moved, is to have it.',
  })
  thing!: ThingRef

  @Field(() => ExternalReferenceInput, { description: 'The reference.' })
  reference!: ExternalReferenceInput

  @Field(() => Int, {
    nullable: true,
    description:
      'Refused with CHANGED_SINCE when a later revision than this one changed the thing.',
  })
  ifUnchangedSince?: number | null
}
