import { Alert, Button, Group, Stack, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import type { PlanRefusal } from '@/plans/plan-draft'
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
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setUnchosen(needsPerson)
        if (!needsPerson) props.onSubmit()
      }}
    >
      <Stack gap="md">
        {others.length > 0 && (
          <Alert
            role="alert"
            color="red"
            icon={<IconAlertTriangle size={18} />}
            title={t('plan.refused')}
          >
            {others.map((message) => (
              <div key={message}>{message}</div>
            ))}
          </Alert>
        )}
        <FormAlert error={error} />
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
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={props.onCancel}>
            {t('plan.cancel')}
          </Button>
          <Button type="submit" loading={pending}>
            {t('plan.preview')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
