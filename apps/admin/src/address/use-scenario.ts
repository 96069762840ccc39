import { useAddressId } from './use-address-id'

/** The scenario or draft that the address names, by its opaque id; null for what is live. */
export function useScenario(): string | null {
  const [scenario] = useAddressId('scenario')
  return scenario
}
