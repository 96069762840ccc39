import { badUserInput } from '../../../shared/errors/bad-user-input.js'

/**
 * A part of a whole, 0–1; null when not known.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readPart(
  part: number | null | undefined,
  path: readonly (string | number)[],
): number | null {
  if (part == null) return null
  if (part < 0 || part > 1) throw badUserInput(path)
  return part
}
