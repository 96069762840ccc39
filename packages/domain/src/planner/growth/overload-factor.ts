/**
 * How many times as much churns because CSMs carry more than they can: `1 + (k − 1) × min(1, u − 1)` for a utilisation
 * u above 1, so 1 up to a full load and k at twice of it and beyond; k where there is load and nobody to carry it.
 *
 * @param k OVERLOAD_CHURN.
 */
export function overloadFactor(load: number, capacity: number, k: number): number {
  if (load <= 0) return 1
  const excess = capacity > 0 ? Math.min(1, Math.max(0, load / capacity - 1)) : 1
  return 1 + (k - 1) * excess
}
