import { createTheme } from '@mantine/core'
import { colours } from './theme-variables.ts'
import { components } from './components.ts'

const systemFonts =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif'

export const theme = createTheme({
  colors: colours,
  primaryColor: 'iris',
  primaryShade: { light: 7, dark: 7 },
  black: colours.gray[9],
  fontFamily: systemFonts,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes: {
    xs: '0.75rem',
    sm: '0.8125rem',
    md: '0.875rem',
    lg: '1rem',
    xl: '1.125rem',
  },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '0.25rem', sm: '0.375rem', md: '0.5rem', lg: '0.75rem', xl: '1rem' },
  defaultRadius: 'md',
  headings: {
    fontFamily: systemFonts,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.375rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  shadows: {
    xs: '0 1px 2px rgb(20 24 36 / 0.05)',
    sm: '0 1px 3px rgb(20 24 36 / 0.07), 0 1px 2px rgb(20 24 36 / 0.04)',
    md: '0 6px 20px -6px rgb(20 24 36 / 0.16), 0 2px 6px rgb(20 24 36 / 0.06)',
    lg: '0 16px 40px -12px rgb(20 24 36 / 0.24), 0 4px 12px rgb(20 24 36 / 0.08)',
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components,
})
