import { useQuery } from '@tanstack/react-query'
import type { Moment } from '@/address/moment'
import { rosterQuery, type Seat } from '../roster-query'
import type { SeatAction } from '../seat-change'
import { SeatDialog } from './seat-dialog'

interface SeatActDialogProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly seat: Seat
  readonly action: SeatAction
  readonly onClose: () => void
}

/** What is done to a seat, on a page that does not hold the others to choose from. */
export function SeatActDialog({ slug, at, today, seat, action, onClose }: SeatActDialogProps) {
  const { data: seats = [] } = useQuery(rosterQuery(slug, at))
  return (
    <SeatDialog
      slug={slug}
      action={action}
      seat={seat}
      seats={seats}
      day={at.asOf ?? today}
      onClose={onClose}
    />
  )
}
