import { type PatchOperation, readPath } from './patch.js'
import { ScimError } from './scim-error.js'

/** Who comes into a group, and who goes out of it. */
export interface GroupChange {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

const ONE_MEMBER = /^\s*value\s+eq\s+"([^"\\]*)"\s*$/i

/**
 * What becomes of the members of a group by a PATCH.
 *
 * @param members the ids of those in it.
 * @throws ScimError
 */
export function patchGroup(
  members: ReadonlySet<string>,
  operations: readonly PatchOperation[],
): GroupChange {
  const next = new Set(members)
  for (const operation of operations) patchOnce(next, operation)
  return changeTo(members, next)
}

/** What leads from some members to others. */
export function changeTo(members: ReadonlySet<string>, next: ReadonlySet<string>): GroupChange {
  return {
    added: [...next].filter((id) => !members.has(id)),
    removed: [...members].filter((id) => !next.has(id)),
  }
}

function patchOnce(members: Set<string>, { op, path, value }: PatchOperation): void {
  if (path === undefined) {
    const inner = (value as { members?: unknown } | null)?.members
    if (inner !== undefined) patchOnce(members, { op, path: 'members', value: inner })
    return
  }
  const { attribute, filter } = readPath(path)
  if (attribute !== 'members') return
  if (filter !== undefined) {
    const [, id] = ONE_MEMBER.exec(filter) ?? []
    if (id === undefined || op !== 'remove') {
      throw new ScimError(400, `${path} is no path of members.`, 'invalidPath')
    }
    members.delete(id)
    return
  }
  if (op === 'replace' || (op === 'remove' && value == null)) members.clear()
  if (op === 'remove') for (const id of memberIds(value ?? [])) members.delete(id)
  else for (const id of memberIds(value)) members.add(id)
}

/** @throws ScimError invalidValue */
export function memberIds(value: unknown): readonly string[] {
  return [value].flat().map((each: unknown) => {
    const id = (each as { value?: unknown } | null)?.value
    if (typeof id === 'string') return id
    throw new ScimError(400, 'Each member needs a value.', 'invalidValue')
  })
}
