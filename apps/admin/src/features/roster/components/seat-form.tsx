import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanRefusal } from '@/plans/plan-draft'
import { PlanForm } from '@/plans/plan-form'
import { splitProblems } from '@/plans/split-problems'
import type { Seat } from '../roster-query'
import type { SeatAction, SeatFormValues } from '../seat-change'
import { FillFields } from './fill-fields'
import { LeaveFields } from './leave-fields'
import { LeavingPerson } from './leaving-person'
import { MoveFields } from './move-fields'
import { VacateFields } from './vacate-fields'

interface SeatFormProps {
  readonly slug: string
  readonly action: SeatAction
  readonly seat: Seat
  readonly seats: readonly Seat[]
  readonly values: SeatFormValues
  readonly onChange: (values: SeatFormValues) => void
  readonly refusal: PlanRefusal | null
  readonly error: Error | null
  readonly pending: boolean
  readonly onCancel: () => void
  readonly onSubmit: () => void
}

const fieldsOf: Readonly<Record<SeatAction, readonly string[]>> = {
  fill: ['person', 'fte', 'effective'],
  vacate: ['person', 'effective'],
  leave: ['person', 'shareAbsent', 'to', 'kind', 'note', 'effective'],
  return: ['person', 'effective'],
  move: ['team', 'reportsTo', 'effective'],
}

/** What a plan for a seat needs to know, and why the server refused it. */
export function SeatForm(props: SeatFormProps) {
  const { slug, action, seat, seats, values, onChange, refusal, error, pending } = props
  const { t } = useTranslation()
  const [unchosen, setUnchosen] = useState(false)
  const { byField, others } = splitProblems(refusal, fieldsOf[action])
  const needsPerson = action === 'fill' && values.personId === null
  const problems =
    unchosen && needsPerson ? { ...byField, person: t('roster.choosePerson') } : byField
  const fields = { slug, seat, seats, values, onChange, problems }
  return (
    <PlanForm
      problems={others}
      error={error}
      pending={pending}
      onCancel={props.onCancel}
      onSubmit={() => {
        setUnchosen(needsPerson)
        if (!needsPerson) props.onSubmit()
      }}
    >
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
        onChange={({ currentTarget }) => onChange({ ...values, effective: currentTarget.value })}
      />
      <TextInput
        label={t('plan.reason')}
        description={t('plan.reasonHint')}
        maxLength={500}
        value={values.reason}
        onChange={({ currentTarget }) => onChange({ ...values, reason: currentTarget.value })}
      />
    </PlanForm>
  )
}
