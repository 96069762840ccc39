import { useAddressId } from '@/address/use-address-id'
import { useAddressValue } from '@/address/use-address-value'
import { useAddressValues } from '@/address/use-address-values'
import type { NamedBackupsInput } from '@/generated/graphql'

/** Which accounts are to have a backup, and how busy whoever takes over may be. */
export interface BackupsChoice {
  /** Only this team and those below it; null for all. */
  readonly teamId: string | null
  /** Accounts that pay so much a year at least, in minor units; null for what high touch begins at. */
  readonly size: number | null
  /** In percent of capacity. */
  readonly limit: number
}

const FULL = 100

/** The backups that are looked at, kept in the address. */
export function useBackupsChoice(): readonly [
  BackupsChoice,
  (next: Partial<BackupsChoice>) => void,
] {
  const [teamId] = useAddressId('team')
  const [size] = useAddressValue('size')
  const [limit] = useAddressValue('limit')
  const keep = useAddressValues()
  const choice = {
    teamId,
    size: typeof size === 'number' && size >= 0 ? Math.round(size) : null,
    limit: typeof limit === 'number' && limit > 0 && limit <= 2 * FULL ? limit : FULL,
  }
  return [
    choice,
    (change) => {
      const next = { ...choice, ...change }
      keep({
        team: next.teamId ?? undefined,
        size: next.size ?? undefined,
        limit: next.limit === FULL ? undefined : next.limit,
      })
    },
  ]
}

/** A choice as the API takes it. */
export function backupsInput({ teamId, size, limit }: BackupsChoice): NamedBackupsInput {
  return {
    teams: teamId === null ? null : [{ id: teamId }],
    leastRevenueMinor: size,
    mostUtilisation: limit / FULL,
  }
}
