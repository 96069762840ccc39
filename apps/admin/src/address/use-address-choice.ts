import { useAddressValue } from './use-address-value'

/**
 * One of a few, kept in the address.
 *
 * @param choices the first is chosen where the address names none, and is not written there.
 */
export function useAddressChoice<Choice extends string>(
  name: string,
  choices: readonly [Choice, ...(readonly Choice[])],
): readonly [Choice, (choice: Choice) => void] {
  const [value, keep] = useAddressValue(name)
  const [first] = choices
  const chosen = choices.find((choice) => choice === value) ?? first
  return [chosen, (choice) => keep(choice === first ? undefined : choice)]
}
