import {
  FACTS,
  isId,
  THINGS,
  type FactKind,
  type FactKindName,
  type Change,
  type Restore,
} from '@postscale/domain'
import { badUserInput } from '../errors/request-error.js'
import { globalIdOf } from '../graphql/global-id-of.js'
import { encodeGlobalId, readGlobalId } from '../graphql/relay/global-id.js'
import type { RestoreChange } from './inputs/restore-change.js'

type Path = readonly (string | number)[]
type Kind = (typeof THINGS)[keyof typeof THINGS] | FactKind

/** The kinds of things and facts, by their types in the API. */
const KINDS: ReadonlyMap<string, Kind> = new Map(
  [...Object.values<Kind>(THINGS), ...Object.values<Kind>(FACTS)].map((kind) => [
    kind.words.type,
    kind,
  ]),
)

/**
 * A restore as the domain's command; what it restores to is looked up when it is decided.
 *
 * @throws RequestError BAD_USER_INPUT for an id that is not of a thing or a fact
 */
export function toRestore({ id, revision }: RestoreChange, path: Path): Change {
  const read = readGlobalId(id)
  const kind = read === null ? undefined : KINDS.get(read.type)
  if (read === null || kind === undefined) throw badUserInput([...path, 'id'])
  const [first = '', ...parts] = read.parts
  const own = parts.length === 0 ? [first] : parts
  const restore = { type: 'restore', kind: kind.kind, revision } as const
  if (kind.shape === 'fact') return { ...restore, id: own.join(':') } as Change
  const last = own.at(-1)!
  const [accountId] = own
  if (kind.shape !== 'keyed' && !own.every((part) => isId(part)))
    throw badUserInput([...path, 'id'])
  // Coverage is found through its account, whose id comes first.
  return { ...restore, id: last, ...(kind.kind === 'coverage' && { accountId }) } as Change
}

/** A restore in the shape of `RestoreChange`: what `toRestore` reads, the other way round. */
export function toProposedRestore(
  organizationId: string,
  { kind, id, accountId, revision }: Restore,
): RestoreChange {
  if (revision === null) throw new Error('a record that is given has no revision to restore')
  if (!Object.hasOwn(FACTS, kind)) {
    return { id: globalIdOf(organizationId, kind, id, accountId), revision }
  }
  const { type } = FACTS[kind as FactKindName].words
  return { id: encodeGlobalId(type, organizationId, ...id.split(':')), revision }
}
