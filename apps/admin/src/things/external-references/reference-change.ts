import type { EntityKind } from '@postscale/schema/entities'
import type { ChangeInput, ThingKind } from '@/generated/graphql'
import { enumName } from '../thing'

/** What a thing is called in another system. */
export interface ExternalReference {
  readonly source: string
  readonly id: string
}

/** What can be done to what another system calls a thing. */
export type ReferenceAct = 'add' | 'move' | 'remove'

const CHANGES = {
  add: 'addExternalReference',
  move: 'moveExternalReference',
  remove: 'removeExternalReference',
} as const

/**
 * The change of a reference.
 *
 * @param thingId what has it or, where it is added or moved, is to have it.
 */
export function referenceChange(
  act: ReferenceAct,
  kind: EntityKind,
  thingId: string,
  { source, id }: ExternalReference,
): ChangeInput {
  const change = {
    kind: enumName(kind) as ThingKind,
    thing: { id: thingId },
    reference: { source: source.trim() || 'default', id: id.trim() },
  }
  return { [CHANGES[act]]: change } as unknown as ChangeInput
}
