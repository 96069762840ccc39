import type { AdminForecastOwnerFragment } from '@/generated/graphql'
import { seatName } from '@/components/owner-name'

/** Who answers for renewals: whoever sits in the seat, the empty seat or the team; null for nobody. */
export function forecastOwnerName({
  position,
  team,
  name,
}: AdminForecastOwnerFragment): string | null {
  if (position !== null) return seatName(position)
  return team?.name ?? name
}

/** The seat or team that answers, by its opaque id; null for nobody, and where it is not there any more. */
export function forecastOwnerId({ position, team }: AdminForecastOwnerFragment): string | null {
  return position?.id ?? team?.id ?? null
}
