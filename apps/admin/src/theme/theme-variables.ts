import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

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

/**
 * The variables that our own style sheets use, and Mantine's that we set otherwise. Bands have three
 * shades each: `fill` for bars, `soft` for backgrounds, `text` for words. What is compared has `series`: the first is what
 * the others are held against, and all differ in lightness too, for who sees no difference between red and green.
 */
export const themeVariables: CSSVariablesResolver = ({ colors: c }) => ({
  variables: {},
  light: {
    '--mantine-color-body': c.gray[0],
    '--mantine-color-text': c.gray[9],
    '--mantine-color-dimmed': c.gray[7],
    '--mantine-color-placeholder': c.gray[6],
    '--mantine-color-error': c.red[7],
    '--mantine-color-default': '#ffffff',
    '--mantine-color-default-hover': c.gray[1],
    '--mantine-color-default-border': c.gray[3],
    '--ps-surface': '#ffffff',
    '--ps-sunken': c.gray[1],
    '--ps-hover': c.gray[1],
    '--ps-selected': c.iris![0],
    '--ps-line': c.gray[2],
    '--ps-line-strong': c.gray[3],
    '--ps-faint': c.gray[6],
    '--ps-accent': c.iris![7],
    '--ps-under-fill': c.blue[4],
    '--ps-under-soft': c.blue[1],
    '--ps-under-text': c.blue[8],
    '--ps-healthy-fill': c.green[5],
    '--ps-healthy-soft': c.green[1],
    '--ps-healthy-text': c.green[8],
    '--ps-at-trigger-fill': c.yellow[5],
    '--ps-at-trigger-soft': c.yellow[1],
    '--ps-at-trigger-text': c.yellow[8],
    '--ps-over-fill': c.red[6],
    '--ps-over-soft': c.red[1],
    '--ps-over-text': c.red[8],
    '--ps-none-fill': c.gray[5],
    '--ps-none-soft': c.gray[2],
    '--ps-none-text': c.gray[7],
    '--ps-series-0': c.gray[6],
    '--ps-series-1': c.iris![7],
    '--ps-series-2': c.green[6],
    '--ps-series-3': c.yellow[5],
  },
  dark: {
    '--mantine-color-body': c.dark[9],
    '--mantine-color-text': c.dark[0],
    '--mantine-color-dimmed': c.dark[1],
    '--mantine-color-placeholder': c.dark[2],
    '--mantine-color-error': c.red[4],
    '--mantine-color-default': c.dark[7],
    '--mantine-color-default-hover': c.dark[6],
    '--mantine-color-default-border': c.dark[5],
    '--ps-surface': c.dark[8],
    '--ps-sunken': c.dark[7],
    '--ps-hover': c.dark[7],
    '--ps-selected': '#1a2036',
    '--ps-line': c.dark[6],
    '--ps-line-strong': c.dark[5],
    '--ps-faint': c.dark[2],
    '--ps-accent': c.iris![4],
    '--ps-under-fill': c.blue[6],
    '--ps-under-soft': '#0d2736',
    '--ps-under-text': c.blue[3],
    '--ps-healthy-fill': c.green[6],
    '--ps-healthy-soft': '#0b2a1c',
    '--ps-healthy-text': c.green[3],
    '--ps-at-trigger-fill': c.yellow[5],
    '--ps-at-trigger-soft': '#33220a',
    '--ps-at-trigger-text': c.yellow[3],
    '--ps-over-fill': c.red[5],
    '--ps-over-soft': '#3d1718',
    '--ps-over-text': c.red[3],
    '--ps-none-fill': c.dark[3],
    '--ps-none-soft': c.dark[6],
    '--ps-none-text': c.dark[1],
    '--ps-series-0': c.dark[1],
    '--ps-series-1': c.iris![4],
    '--ps-series-2': c.green[5],
    '--ps-series-3': c.yellow[4],
  },
})
