import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tellChange } from '@/handovers/hand-over-changes'
import { PlanDialog } from '@/plans/plan-dialog'

interface TellDialogProps {
  readonly slug: string
  /** The day that is proposed. */
  readonly day: string
  readonly what: 'accepted' | 'told'
  readonly handovers: readonly { readonly id: string; readonly accountId: string }[]
  readonly onClose: () => void
}

/** Records on which day customers were told of a handover, or accepted it. */
export function TellDialog({ slug, day, what, handovers, onClose }: TellDialogProps) {
  const { t } = useTranslation()
  const [on, setOn] = useState(day)
  return (
    <PlanDialog
      title={t(`handovers.told.${what}`, { count: handovers.length })}
      fields={['effective']}
      onDraft={() => ({
        organizationId: slug,
        reason: null,
        changes: handovers.map((each) =>
          tellChange({ ...each, on, accepted: what === 'accepted' }),
        ),
      })}
      onClose={onClose}
    >
      {(problems) => (
        <TextInput
          type="date"
          label={t(
            what === 'told' ? 'kinds.coverage.fields.toldOn' : 'kinds.coverage.fields.acceptedOn',
          )}
          required
          withAsterisk={false}
          value={on}
          error={problems['effective']}
          onChange={({ currentTarget }) => setOn(currentTarget.value)}
        />
      )}
    </PlanDialog>
  )
}
