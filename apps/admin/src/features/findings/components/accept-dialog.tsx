import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import { acceptDraft, type AcceptFormValues } from '../accept-draft'
import type { Finding } from '../findings-query'

interface AcceptDialogProps {
  readonly slug: string
  readonly finding: Finding
  readonly onClose: () => void
}

/** Accepts a finding: why, and until when. */
export function AcceptDialog({ slug, finding, onClose }: AcceptDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<AcceptFormValues>({ reason: '', until: '' })
  return (
    <PlanDialog
      title={t('findings.accept')}
      fields={['reason', 'until']}
      onDraft={() => acceptDraft(slug, finding, values)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p>{finding.message}</p>
          <Textarea
            label={t('findings.reason')}
            required
            maxLength={2000}
            value={values.reason}
            error={problems['reason']}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, reason: value })}
          />
          <TextInput
            type="date"
            label={t('findings.until')}
            description={t('findings.untilExplanation')}
            value={values.until}
            error={problems['until']}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, until: value })}
          />
        </>
      )}
    </PlanDialog>
  )
}
