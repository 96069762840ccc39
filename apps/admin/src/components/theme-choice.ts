import { useMantineColorScheme } from '@mantine/core'

/** How light the app is: as the system is, or always one of two. */
export const themeChoices = ['auto', 'light', 'dark'] as const

type ThemeChoice = (typeof themeChoices)[number]

/** What is chosen on this device, and choosing otherwise. */
export function useThemeChoice(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  // Pausing the transitions would need a <style> element.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  return [colorScheme, setColorScheme]
}
