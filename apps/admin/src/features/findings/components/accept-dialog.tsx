import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PlanDialog } from '@/plans/plan-dialog'
import { acceptDraft, type AcceptFormValues } from '../accept-draft'
import type { Finding } from '../findings-query'
import classes from './findings-view.module.css'

interface AcceptDialogProps {
  readonly slug: string
  readonly findings: readonly Finding[]
  readonly onClose: () => void
}

/** Accepts findings: why, and until when. */
export function AcceptDialog({ slug, findings, onClose }: AcceptDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState<AcceptFormValues>({ reason: '', until: '' })
  return (
    <PlanDialog
      title={
        findings.length === 1
          ? t('findings.accept')
          : t('findings.acceptSeveral', { count: findings.length })
      }
      fields={['reason', 'until']}
      onDraft={() => acceptDraft(slug, findings, values)}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <ul className={classes.accepted}>
            {findings.map(({ fingerprint, message }) => (
              <li key={fingerprint}>{message}</li>
            ))}
          </ul>
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
