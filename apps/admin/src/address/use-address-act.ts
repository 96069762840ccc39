import { useAddressId } from './use-address-id'

/** Whether the address asks for an act by its name, so that a link opens its form; and asking for it, or not any more. */
export function useAddressAct(name: string): readonly [boolean, (asked: boolean) => void] {
  const [act, setAct] = useAddressId('act')
  return [act === name, (asked) => setAct(asked ? name : null)]
}
