import { isId, type Id } from '@postscale/domain'
import { badUserInput } from '../../errors/request-error.js'

/** What an opaque id stands for: a type's name, and the parts that find the thing. */
interface GlobalId {
  readonly type: string
  readonly parts: readonly string[]
}

/**
 * The opaque id of a thing. A tenant's thing has two parts, `organizationId` and its own id; an
 * organization, a user or a token has one.
 */
export function encodeGlobalId(type: string, ...parts: readonly string[]): string {
  return Buffer.from(`${type}:${parts.join(':')}`, 'latin1').toString('base64url')
}

/** What an opaque id stands for, or null when it is none of ours. */
export function readGlobalId(id: string): GlobalId | null {
  const text = Buffer.from(id, 'base64url').toString('latin1')
  const [type = '', ...parts] = text.split(':')
  const ours =
    /^[A-Z][A-Za-z]*$/.test(type) &&
    parts.length > 0 &&
    parts.every((part) => part !== '' && !part.includes('\0'))
  return ours && encodeGlobalId(type, ...parts) === id ? { type, parts } : null
}

/**
 * The parts of an opaque id that must be of one type.
 *
 * @param path the argument that held it.
 * @throws RequestError BAD_USER_INPUT
 */
export function decodeGlobalId(
  type: string,
  id: string,
  path: readonly (string | number)[] = ['id'],
): readonly string[] {
  const read = readGlobalId(id)
  if (read?.type !== type) throw badUserInput(path)
  return read.parts
}

/**
 * The id of a tenant's thing from an input, which may hold its opaque id or its bare UUID. Whether
 * there is such a thing the domain finds out; another organization's is simply not found there.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function decodeReference(type: string, id: string, path: readonly (string | number)[]): Id {
  const bare = id.toLowerCase()
  if (isId(bare)) return bare
  const own = decodeGlobalId(type, id, path).at(-1)
  if (own === undefined || !isId(own)) throw badUserInput(path)
  return own
}
