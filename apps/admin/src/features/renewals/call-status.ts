import type { Tone } from '@/components/tone-badge'
import type { AdminCallSumsFragment, ForecastCallStatus } from '@/generated/graphql'

/** Every status, from what is sure to what is gone. */
export const callStatuses = [
  'WON',
  'COMMIT',
  'BEST_CASE',
  'NOT_CALLED',
  'AT_RISK',
  'LOST',
] as const satisfies readonly ForecastCallStatus[]

const tones: Readonly<Record<ForecastCallStatus, Tone>> = {
  WON: 'healthy',
  COMMIT: 'healthy',
  BEST_CASE: 'under',
  NOT_CALLED: 'none',
  AT_RISK: 'at-trigger',
  LOST: 'over',
}

/** The colour of a status. */
export function statusTone(status: ForecastCallStatus): Tone {
  return tones[status]
}

/** The sum of one status. */
export function sumOfStatus({ byStatus }: AdminCallSumsFragment, status: ForecastCallStatus) {
  return byStatus.find((each) => each.status === status)!.sum
}
