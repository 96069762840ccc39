import { useLocalStorage } from '@mantine/hooks'

/** Which sections of the navigation are folded, remembered on this device; and folding one or unfolding it. */
export function useFoldedSections(): readonly [
  (section: string) => boolean,
  (section: string) => void,
] {
  const [folded, setFolded] = useLocalStorage<readonly string[]>({
    key: 'postscale.navigation.folded',
    defaultValue: [],
    getInitialValueInEffect: false,
  })
  return [
    (section) => folded.includes(section),
    (section) =>
      setFolded((before) =>
        before.includes(section) ? before.filter((each) => each !== section) : [...before, section],
      ),
  ]
}
