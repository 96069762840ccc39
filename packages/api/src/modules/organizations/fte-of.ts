import type { Hundredths } from '@postscale/domain'

/** Hundredths as the number people say: 50 is 0.5. */
export function fteOf(hundredths: Hundredths): number {
  return hundredths / 100
}
