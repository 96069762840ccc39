import { env } from 'node:process'

/** How many rounds a test makes: as many as usual, or that many times more (`POSTSCALE_TEST_ROUNDS=10`). */
export function rounds(usual: number): number {
  const times = Number(env['POSTSCALE_TEST_ROUNDS'] ?? '1')
  if (!(times >= 1)) throw new Error('POSTSCALE_TEST_ROUNDS must be a number from 1')
  return Math.round(usual * times)
}
