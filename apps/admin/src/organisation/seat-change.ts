import type { ChangeInput, LeaveKind, ThingRef } from '@/generated/graphql'
import type { Seat, SeatPerson } from './roster-query'

/** What can be done to a seat here. */
export type SeatAction = 'fill' | 'vacate' | 'move' | 'leave' | 'return'

/** The fields of the forms; each uses its own. */
export interface SeatFormValues {
  readonly effective: string
  readonly reason: string
  readonly personId: string | null
  /** Part of the person's time: 1 is all of it. */
  readonly fte: number
  readonly teamId: string | null
  readonly reportsToId: string | null
  /** Part of the person that is away: 1 is all of it. */
  readonly shareAbsent: number
  /** The first day back; empty when it is not known. */
  readonly backOn: string
  readonly leaveKind: LeaveKind | null
  readonly note: string
}

/** The form of an untouched seat. */
export function seatFormValues(action: SeatAction, seat: Seat, effective: string): SeatFormValues {
  const isOfLeave = action === 'leave' || action === 'return'
  return {
    effective,
    reason: '',
    personId: isOfLeave ? (peopleFor(action, seat)[0]?.id ?? null) : null,
    shareAbsent: 1,
    backOn: '',
    leaveKind: null,
    note: '',
    fte: seat.openFte > 0 ? seat.openFte : seat.fte,
    teamId: seat.team?.id ?? null,
    reportsToId: seat.reportsTo?.id ?? null,
  }
}

/** The change that a form asks for; what is as it was is left out. */
export function seatChange(action: SeatAction, seat: Seat, values: SeatFormValues): ChangeInput {
  const { effective, personId, fte, teamId, reportsToId, shareAbsent, backOn, note } = values
  const position = { id: seat.id }
  switch (action) {
    case 'fill':
      return {
        fillPosition: { position, person: { id: personId ?? '' }, fte, effective },
      }
    case 'vacate':
      return { vacatePosition: { position, person: refOf(personId), effective } }
    case 'leave':
      return {
        recordLeave: {
          person: { id: personId ?? '' },
          effective,
          shareAbsent,
          to: backOn === '' ? null : backOn,
          kind: values.leaveKind,
          note: note.trim() || null,
        },
      }
    case 'return': {
      const away = peopleFor('return', seat).find(({ id }) => id === personId)
      return { endLeave: { leaveId: away?.currentLeave?.id ?? '', effective } }
    }
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

/** Whom a leave can be recorded for, or ended. */
export function peopleFor(
  action: 'leave' | 'return',
  { occupancies }: Seat,
): readonly SeatPerson[] {
  return occupancies
    .flatMap(({ person }) => person ?? [])
    .filter(({ currentLeave }) => (currentLeave !== null) === (action === 'return'))
}

function refOf(id: string | null): ThingRef | null {
  return id === null ? null : { id }
}
