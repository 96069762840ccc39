import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '@/plans/day-field'
import { PlanDialog } from '@/plans/plan-dialog'
import { ReasonField } from '@/plans/reason-field'
import type { Seat } from '../roster-query'
import { seatChange, seatFormValues, type SeatAction } from '../seat-change'
import { FillFields } from './fill-fields'
import { MoveFields } from './move-fields'
import { VacateFields } from './vacate-fields'

interface SeatDialogProps {
  readonly slug: string
  readonly action: SeatAction
  readonly seat: Seat
  /** All seats, to choose teams and superiors from. */
  readonly seats: readonly Seat[]
  /** The day that the change proposes to hold from. */
  readonly day: string
  readonly onClose: () => void
}

const fieldsOf: Readonly<Record<SeatAction, readonly string[]>> = {
  fill: ['person', 'fte', 'effective'],
  vacate: ['person', 'effective'],
  move: ['team', 'reportsTo', 'effective'],
}

/** Fills, vacates or moves a seat. */
export function SeatDialog({ slug, action, seat, seats, day, onClose }: SeatDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => seatFormValues(seat, day))
  const [unchosen, setUnchosen] = useState(false)
  const needsPerson = action === 'fill' && values.personId === null
  return (
    <PlanDialog
      title={t(`roster.dialog.${action}`, { title: seat.title })}
      fields={fieldsOf[action]}
      onDraft={() => {
        setUnchosen(needsPerson)
        if (needsPerson) return null
        return {
          organizationId: slug,
          reason: values.reason.trim() || null,
          changes: [seatChange(action, seat, values)],
        }
      }}
      onClose={onClose}
    >
      {(refused) => {
        const problems =
          unchosen && needsPerson ? { ...refused, person: t('roster.choosePerson') } : refused
        const fields = { slug, seat, seats, values, onChange: setValues, problems }
        return (
          <>
            {action === 'fill' && <FillFields {...fields} />}
            {action === 'vacate' && <VacateFields {...fields} />}
            {action === 'move' && <MoveFields {...fields} />}
            <DayField
              value={values.effective}
              error={problems['effective']}
              onChange={(effective) => setValues({ ...values, effective })}
            />
            <ReasonField
              value={values.reason}
              onChange={(reason) => setValues({ ...values, reason })}
            />
          </>
        )
      }}
    </PlanDialog>
  )
}
