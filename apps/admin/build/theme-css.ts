import {
  convertCssVariables,
  deepMerge,
  defaultCssVariablesResolver,
  DEFAULT_THEME,
  mergeMantineTheme,
} from '@mantine/core'
import type { Plugin } from 'vite'
import { themeVariables } from '../src/theme/theme-variables.ts'
import { theme } from '../src/theme/theme.ts'

const name = 'virtual:theme.css'

/**
 * The theme's CSS variables as a style sheet. Mantine would write them into a `<style>` element at
 * run time, which a content security policy without inline styles refuses.
 */
export function themeCss(): Plugin {
  return {
    name: 'postscale:theme-css',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? writeThemeCss() : undefined),
  }
}

function writeThemeCss(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme)
  const variables = deepMerge(defaultCssVariablesResolver(merged), themeVariables(merged))
  return convertCssVariables(variables)
}
