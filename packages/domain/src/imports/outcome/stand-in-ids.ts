import type { ExternalReference } from '../../entities/external-reference.js'
import { isSameName, plainName } from './words-of-name.js'

/** What a thing, or a row, is called besides its ids. */
export interface Called {
  readonly name?: string | null | undefined
  readonly email?: string | null | undefined
}

/** Whether an id is but the name or the address of what has it, which stood in for an id that no file told. */
export function isStandIn(id: string, called: readonly Called[]): boolean {
  return called.some(({ name, email }) => isAddress(id, email) || (name && isSameName(id, name)))
}

/** Whether a thing is known by an id of that system which does not just stand in for one. */
export function hasIdOf(
  source: string,
  references: readonly ExternalReference[],
  called: readonly Called[],
): boolean {
  return references.some((each) => each.source === source && !isStandIn(each.id, called))
}

/** Whether two addresses are the same one. */
export function isAddress(a: string, b: string | null | undefined): boolean {
  return typeof b === 'string' && b !== '' && plainName(a) === plainName(b)
}
