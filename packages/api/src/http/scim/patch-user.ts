import type { DirectoryAttributes } from '../../session/provisioning/directory-user.js'
import { type PatchOperation, readPath } from './patch.js'
import { flag } from './read-user.js'
import { ScimError } from './scim-error.js'

type Told = Pick<
  DirectoryAttributes,
  'displayName' | 'externalId' | 'familyName' | 'givenName' | 'userName' | 'active'
>

/** By path in lower case. */
const TEXTS = {
  externalid: 'externalId',
  displayname: 'displayName',
  'name.givenname': 'givenName',
  'name.familyname': 'familyName',
  'name.formatted': 'displayName',
} as const satisfies Readonly<Record<string, keyof Told>>

const LONGEST = 500

/**
 * What becomes of a user by a PATCH. Attributes that are not kept are passed over: directories send what they are
 * told to map.
 *
 * @throws ScimError
 */
export function patchUser(user: Told, operations: readonly PatchOperation[]): Told {
  return operations.reduce(patchOnce, user)
}

function patchOnce(user: Told, { op, path, value }: PatchOperation): Told {
  if (path !== undefined) return setPath(user, path, op === 'remove' ? null : unwrapped(value))
  if (!isObject(value)) {
    throw new ScimError(400, 'Without a path, the value must be an object.', 'invalidValue')
  }
  return Object.entries(value)
    .flatMap(([name, each]): (readonly [string, unknown])[] =>
      name.toLowerCase() === 'name' && isObject(each)
        ? Object.entries(each).map(([part, inner]) => [`name.${part}`, inner])
        : [[name, each]],
    )
    .reduce((changed, [name, each]) => setPath(changed, name, each), user)
}

function setPath(user: Told, path: string, value: unknown): Told {
  const { attribute, filter, part } = readPath(path)
  if (filter !== undefined) return user
  const name = part === undefined ? attribute : `${attribute}.${part}`
  if (name === 'name' && isObject(value)) {
    return patchOnce(user, { op: 'replace', path: undefined, value: { name: value } })
  }
  if (name === 'active') return { ...user, active: readFlag(value) }
  if (name === 'username') return { ...user, userName: readUserName(value) }
  const field = Object.hasOwn(TEXTS, name) ? TEXTS[name as keyof typeof TEXTS] : undefined
  return field === undefined ? user : { ...user, [field]: readText(name, value) }
}

function readFlag(value: unknown): boolean {
  const read = flag.safeParse(value)
  if (!read.success) throw new ScimError(400, 'active must be a boolean.', 'invalidValue')
  return read.data
}

function readUserName(value: unknown): string {
  const read = value === null ? null : readText('userName', value)
  if (read === null) throw new ScimError(400, 'A user needs a userName.', 'mutability')
  return read.toLowerCase()
}

function readText(name: string, value: unknown): string | null {
  if (value === null) return null
  if (typeof value !== 'string' || value.length > LONGEST) {
    throw new ScimError(400, `${name} must be a text.`, 'invalidValue')
  }
  return value.trim() || null
}

/** Some send the one value of an attribute as a list. */
function unwrapped(value: unknown): unknown {
  const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [value]
  return Array.isArray(value) && others.length === 0 && isObject(only) && 'value' in only
    ? only['value']
    : value
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
