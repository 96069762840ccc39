import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import type { Seat } from '../roster-query'
import { seatChange, seatFormValues, type SeatAction } from '../seat-change'
import { FillFields } from './fill-fields'
import { LeaveFields } from './leave-fields'
import { LeavingPerson } from './leaving-person'
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
  leave: ['person', 'shareAbsent', 'to', 'kind', 'note', 'effective'],
  return: ['person', 'effective'],
  move: ['team', 'reportsTo', 'effective'],
}

/** Fills, vacates or moves a seat, or says who of it is away. */
export function SeatDialog({ slug, action, seat, seats, day, onClose }: SeatDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => seatFormValues(action, seat, day))
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
            {action === 'leave' && <LeaveFields {...fields} />}
            {action === 'return' && <LeavingPerson action="return" {...fields} />}
            {action === 'move' && <MoveFields {...fields} />}
            <TextInput
              type="date"
              label={action === 'return' ? t('roster.leave.firstDayBack') : t('plan.effective')}
              required
              withAsterisk={false}
              value={values.effective}
              error={problems['effective']}
              onChange={({ currentTarget }) =>
                setValues({ ...values, effective: currentTarget.value })
              }
            />
            <TextInput
              label={t('plan.reason')}
              description={t('plan.reasonHint')}
              maxLength={500}
              value={values.reason}
              onChange={({ currentTarget }) =>
                setValues({ ...values, reason: currentTarget.value })
              }
            />
          </>
        )
      }}
    </PlanDialog>
  )
}
