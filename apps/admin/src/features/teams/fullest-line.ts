import type { AdminCapacityLineFragment } from '@/generated/graphql'

/** The line that most needs attention; null when none measures anything. */
export function fullestLine(
  lines: readonly AdminCapacityLineFragment[],
): AdminCapacityLineFragment | null {
  const measured = lines.filter(({ band }) => band !== null)
  const [first] = measured.toSorted((a, b) => fullness(b) - fullness(a))
  return first ?? null
}

function fullness({ utilisation, load }: AdminCapacityLineFragment): number {
  return utilisation ?? 1e6 + load
}
