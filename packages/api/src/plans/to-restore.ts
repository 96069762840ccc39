import { FACTS, isId, THINGS, type FactKind, type Change } from '@postscale/domain'
import { badUserInput } from '../errors/request-error.js'
import { readGlobalId } from '../graphql/relay/global-id.js'
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
