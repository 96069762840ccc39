import { Switch, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChangeInput } from '@/generated/graphql'
import { PlanDialog } from '@/plans/plan-dialog'

/** What the form says: the day, and whether what depends on the thing ends as well. */
interface DayAct {
  readonly effective: string
  readonly withWhatDependsOnIt: boolean
}

interface DayActDialogProps {
  readonly slug: string
  readonly title: string
  /** The day that the change proposes to hold from. */
  readonly day: string
  /** Whether something may depend on what ends. */
  readonly endsSomething: boolean
  readonly changeOf: (act: DayAct) => ChangeInput
  readonly onClose: () => void
}

/** Something that needs to be told its day alone: a person leaves or comes back, a seat or a team ends. */
export function DayActDialog(props: DayActDialogProps) {
  const { slug, title, day, endsSomething, changeOf, onClose } = props
  const { t } = useTranslation()
  const [effective, setEffective] = useState(day)
  const [withWhatDependsOnIt, setWith] = useState(false)
  const [reason, setReason] = useState('')
  return (
    <PlanDialog
      title={title}
      fields={['effective']}
      onDraft={() => ({
        organizationId: slug,
        reason: reason.trim() || null,
        changes: [changeOf({ effective, withWhatDependsOnIt })],
      })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <TextInput
            type="date"
            label={t('plan.effective')}
            required
            withAsterisk={false}
            data-autofocus
            value={effective}
            error={problems['effective']}
            onChange={({ currentTarget }) => setEffective(currentTarget.value)}
          />
          {endsSomething && (
            <Switch
              label={t('organisation.withDependents')}
              description={t('organisation.withDependentsHint')}
              checked={withWhatDependsOnIt}
              onChange={({ currentTarget }) => setWith(currentTarget.checked)}
            />
          )}
          <TextInput
            label={t('plan.reason')}
            description={t('plan.reasonHint')}
            maxLength={500}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </>
      )}
    </PlanDialog>
  )
}
