import { localStorageColorSchemeManager } from '@mantine/core'

/** Where the choice between light and dark is kept on this device. */
export const themeKeeper = localStorageColorSchemeManager({ key: 'postscale.theme' })

/** Shows the theme that was chosen on this device, or that of the system, before anything is drawn. */
export function showTheme(): void {
  const chosen = themeKeeper.get('auto')
  const dark =
    chosen === 'auto'
      ? window.matchMedia('(prefers-color-scheme: dark)').matches
      : chosen === 'dark'
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light'
}
