import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DecimalInput } from '@/forms/decimal-input'
import { DayField } from '@/plans/day-field'
import { PlanDialog } from '@/plans/plan-dialog'
import { ReasonField } from '@/plans/reason-field'
import { PercentInput } from '@/acts/percent-input'
import type { Figure } from '../policies-query'
import { policyChange, policyValues } from '../policy-change'

interface PolicyDialogProps {
  readonly slug: string
  readonly figure: Figure
  /** The day that it proposes to hold from. */
  readonly day: string
  readonly onClose: () => void
}

/** An own value of a figure; its preview tells what comes of it. */
export function PolicyDialog({ slug, figure, day, onClose }: PolicyDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(() => policyValues(figure, day))
  const [tried, setTried] = useState(false)
  const Input = figure.unit === 'SHARE' ? PercentInput : UnitInput
  const ends = figure.isRange ? (['lower', 'upper'] as const) : (['lower'] as const)
  const unit = figure.unit === 'SHARE' ? '' : ` (${figure.unitLabel})`
  return (
    <PlanDialog
      title={figure.text}
      fields={['value', 'lower', 'upper', 'number', 'effective', 'reason']}
      onDraft={() => {
        setTried(true)
        const change = policyChange(figure, values)
        return change === null
          ? null
          : { organizationId: slug, reason: values.reason.trim() || null, changes: [change] }
      }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          {ends.map((end) => (
            <Input
              key={end}
              label={`${t(figure.isRange ? `policies.ends.${end}` : 'policies.value')}${unit}`}
              value={values[end]}
              error={
                tried && values[end] === null
                  ? t('acts.required')
                  : (problems[end] ?? problems['value'] ?? problems['number'])
              }
              onChange={(value) => setValues({ ...values, [end]: value })}
            />
          ))}
          {figure.isRange && (
            <Checkbox
              label={t('policies.openTop')}
              checked={values.openTop}
              onChange={({ currentTarget }) =>
                setValues({ ...values, openTop: currentTarget.checked })
              }
            />
          )}
          <DayField
            value={values.effective}
            error={problems['effective']}
            onChange={(effective) => setValues({ ...values, effective })}
          />
          <ReasonField
            value={values.reason}
            error={problems['reason']}
            onChange={(reason) => setValues({ ...values, reason })}
          />
        </>
      )}
    </PlanDialog>
  )
}

interface UnitInputProps {
  readonly label: string
  readonly value: number | null
  readonly error?: string | undefined
  readonly onChange: (value: number | null) => void
}

function UnitInput(props: UnitInputProps) {
  return <DecimalInput decimals={4} {...props} />
}
