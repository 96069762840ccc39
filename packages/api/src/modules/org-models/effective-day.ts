import { parseDay, type Day } from '@postscale/domain'
import { badUserInput } from '../../shared/errors/bad-user-input.js'

/**
 * The day on which a plan is to hold.
 *
 * @param otherwise where none is named.
 * @throws RequestError BAD_USER_INPUT
 */
export function effectiveDay(
  date: string | null | undefined,
  otherwise: Day,
  path: readonly string[],
): Day {
  if (date == null) return otherwise
  const day = parseDay(date)
  if (day === null) throw badUserInput(path)
  return day
}
