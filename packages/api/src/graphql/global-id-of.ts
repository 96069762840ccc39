import { THING_KINDS, THINGS, type Id, type ThingKind } from '@postscale/domain'
import { encodeGlobalId, readGlobalId } from './relay/global-id.js'

/**
 * The opaque id of a thing, by which `node` finds it.
 *
 * @param id its id, or its key.
 * @param accountId of coverage, which is found through its account.
 */
export function globalIdOf(
  organizationId: Id,
  kind: string,
  id: string,
  accountId: Id | null = null,
): string {
  const { type } = THINGS[kind as ThingKind].words
  if (kind === 'organization') return encodeGlobalId(type, id)
  return accountId === null
    ? encodeGlobalId(type, organizationId, id)
    : encodeGlobalId(type, organizationId, accountId, id)
}

const KIND_OF_TYPE: ReadonlyMap<string, ThingKind> = new Map(
  THING_KINDS.map((kind) => [THINGS[kind].words.type, kind]),
)

/** The kind and the own id (or key) of the thing that an opaque id stands for; null for other ids. */
export function kindOfGlobalId(id: string): { kind: ThingKind; id: Id } | null {
  const read = readGlobalId(id)
  const kind = KIND_OF_TYPE.get(read?.type ?? '')
  return read === null || kind === undefined ? null : { kind, id: read.parts.at(-1)! }
}
