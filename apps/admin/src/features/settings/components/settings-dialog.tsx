import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DayField } from '@/plans/day-field'
import { PlanDialog } from '@/plans/plan-dialog'
import { settingsChange, settingsValues } from '../settings-change'
import type { Settings } from '../settings-query'
import { ApprovalFields } from './approval-fields'
import { DeclaredFields } from './declared-fields'
import { FigureFields } from './figure-fields'
import { IdentityFields } from './identity-fields'
import { PlanRateFields } from './plan-rate-fields'

interface SettingsDialogProps {
  readonly slug: string
  /** The day that the change proposes to hold from. */
  readonly day: string
  readonly settings: Settings
  readonly onClose: () => void
}

/** Changes what the organization says of itself, from a day on. */
export function SettingsDialog({ slug, day, settings, onClose }: SettingsDialogProps) {
  const { t } = useTranslation()
  // Whatever is fetched anew meanwhile was not typed here, and is not to be set back.
  const [shown] = useState(settings)
  const [values, setValues] = useState(() => settingsValues(shown, day))
  return (
    <PlanDialog
      title={t('settings.dialog')}
      fields={Object.keys(values)}
      onDraft={() => ({
        organizationId: slug,
        reason: null,
        changes: [settingsChange(shown, values)],
      })}
      onClose={onClose}
    >
      {(problems) => {
        const fields = { settings: shown, values, onChange: setValues, problems }
        return (
          <>
            <DayField
              description={t('settings.effectiveHint')}
              value={values.effective}
              error={problems['effective']}
              onChange={(effective) => setValues({ ...values, effective })}
            />
            <FigureFields {...fields} />
            <PlanRateFields {...fields} />
            <ApprovalFields {...fields} />
            <DeclaredFields {...fields} />
            <IdentityFields {...fields} />
          </>
        )
      }}
    </PlanDialog>
  )
}
