import { badUserInput } from '../../../shared/errors/bad-user-input.js'

const MOST = 36

/**
 * How many months a series has.
 *
 * @throws RequestError BAD_USER_INPUT
 */
export function readMonths(months: number): number {
  if (months < 1 || months > MOST) throw badUserInput(['months'])
  return months
}
