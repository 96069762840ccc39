import type { MantineColorsTuple } from '@mantine/core'

/**
 * The colour scales, evenly lit (OKLCH lightness is the same in each column), so that a shade has
 * the same contrast whichever colour it is.
 */
export const colours = {
  iris: scale('f5f8ff e8eefe d3dffe b5c9fe 92b0fe 7294f6 5678e2 4361c5 344da2 273a79'),
  blue: scale('f3f9fc e4f1f9 cae4f6 a4d1f0 7abbe5 4da3d7 1e89c1 0172a5 025c85 004566'),
  green: scale('f3faf6 e4f3e9 c9e9d5 a3d9b9 78c79a 47b17b 00985f 037f4e 01663e 024d2e'),
  yellow: scale('fcf7f1 f8ecde f4dbbe ecc390 dfa65c cf8913 af7100 915e01 764b00 593801'),
  red: scale('fef6f5 ffe9e6 ffd4cf ffb5ae fc8f88 ee6a64 d74645 bb2f31 992225 721b1c'),
  gray: scale('f9fafc f3f4f7 e7e9ee dadce2 c4c7cf 9a9ea7 70757f 505560 333842 1a1e26'),
  dark: scale('e6e8ec babec4 9b9ea6 767a82 44484f 31343a 25282d 1c1e23 14161a 0d0e12'),
} as const

function scale(shades: string): MantineColorsTuple {
  return shades.split(' ').map((shade) => `#${shade}`) as unknown as MantineColorsTuple
}
