import type { ChangeInput, ThingRef } from '@/generated/graphql'
import type { Seat } from './roster-query'

/** What can be done to a seat here. */
export type SeatAction = 'fill' | 'vacate' | 'move'

/** The fields of the forms; each uses its own. */
export interface SeatFormValues {
  readonly effective: string
  readonly reason: string
  readonly personId: string | null
  /** Part of the person's time: 1 is all of it. */
  readonly fte: number
  readonly teamId: string | null
  readonly reportsToId: string | null
}

/** The form of an untouched seat. */
export function seatFormValues(seat: Seat, effective: string): SeatFormValues {
  return {
    effective,
    reason: '',
    personId: null,
    fte: seat.openFte > 0 ? seat.openFte : seat.fte,
    teamId: seat.team?.id ?? null,
    reportsToId: seat.reportsTo?.id ?? null,
  }
}

/** The change that a form asks for; what is as it was is left out. */
export function seatChange(action: SeatAction, seat: Seat, values: SeatFormValues): ChangeInput {
  const { effective, personId, fte, teamId, reportsToId } = values
  const position = { id: seat.id }
  switch (action) {
    case 'fill':
      return {
        fillPosition: { position, person: { id: personId ?? '' }, fte, effective },
      }
    case 'vacate':
      return { vacatePosition: { position, person: refOf(personId), effective } }
    case 'move':
      return {
        movePosition: {
          position,
          effective,
          ...(teamId === (seat.team?.id ?? null) ? {} : { team: refOf(teamId) }),
          ...(reportsToId === (seat.reportsTo?.id ?? null)
            ? {}
            : { reportsTo: refOf(reportsToId) }),
        },
      }
  }
}

function refOf(id: string | null): ThingRef | null {
  return id === null ? null : { id }
}
