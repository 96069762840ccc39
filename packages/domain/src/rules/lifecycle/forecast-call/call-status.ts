import { FORECAST_CATEGORIES } from '../../../entities/vocabularies.js'
import type { LiveRenewal } from '../../../state/live-things.js'
import type { ContractEnd } from '../../retention/renewals/contract-ends.js'

/**
 * How a renewal stands in the forecast call. Open ones by their owner's call, NOT_CALLED without one; WON and
 * LOST by what became of them, whatever was called.
 */
export const CALL_STATUSES = [...FORECAST_CATEGORIES, 'NOT_CALLED', 'WON', 'LOST'] as const

export type CallStatus = (typeof CALL_STATUSES)[number]

/** The status of a contract's end, and of the renewal that is recorded for it. */
export function callStatus(
  outcome: ContractEnd['outcome'],
  renewal: LiveRenewal | null,
): CallStatus {
  if (outcome === 'RENEWED') return 'WON'
  if (outcome === 'LOST') return 'LOST'
  return renewal?.forecastCategory ?? 'NOT_CALLED'
}

/** Whether it is neither won nor lost yet. */
export function isOpen(status: CallStatus): boolean {
  return status !== 'WON' && status !== 'LOST'
}
