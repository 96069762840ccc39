import { badUserInput } from '../../../shared/errors/bad-user-input.js'

const WHOLE = 10_000
const TOLERANCE = 1e-6

/**
 * A rate of an input in basis points: 0.95 is 9,500. Finer ones are refused rather than rounded.
 *
 * @param most the largest rate.
 * @throws RequestError BAD_USER_INPUT
 */
export function readRate(rate: number, most: number, path: readonly (string | number)[]): number {
  const points = Math.round(rate * WHOLE)
  const fits = rate >= 0 && rate <= most && Math.abs(rate * WHOLE - points) < TOLERANCE
  if (!fits) throw badUserInput(path)
  return points
}
