import type { ForecastMoveKind } from '@/generated/graphql'
import type { Tone } from '@/components/tone-badge'

/** What can happen to a renewal, in the order of the bridge. */
export const moveKinds = [
  'ADDED',
  'MOVED_IN',
  'REOPENED',
  'CALL',
  'AMOUNT',
  'DATE',
  'WON',
  'LOST',
  'ENDED',
  'MOVED_OUT',
] as const satisfies readonly ForecastMoveKind[]

const tones: Readonly<Record<ForecastMoveKind, Tone>> = {
  ADDED: 'under',
  MOVED_IN: 'under',
  REOPENED: 'under',
  CALL: 'none',
  AMOUNT: 'none',
  DATE: 'none',
  WON: 'healthy',
  LOST: 'over',
  ENDED: 'over',
  MOVED_OUT: 'at-trigger',
}

/** The colour of a kind of move. */
export function moveTone(kind: ForecastMoveKind): Tone {
  return tones[kind]
}
