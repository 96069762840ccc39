import { useLocalStorage } from '@mantine/hooks'

/** Whether keys without Ctrl are shortcuts on this device; who speaks to the computer turns them off. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const [on, setOn] = useLocalStorage({
    key: 'postscale.shortcuts',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  return [on, (wanted) => setOn(wanted)]
}
