import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { vocabularies } from '@postscale/schema/entities'
import { ChoiceField } from '@/forms/choice-field'
import { MoneyInput } from '@/forms/money-input'
import type { ForecastCategory } from '@/generated/graphql'
import { PlanDialog } from '@/plans/plan-dialog'
import {
  type CallableRenewal,
  callChanges,
  type CallValues,
  contractCurrency,
} from '../call-change'

interface CallDialogProps {
  readonly slug: string
  readonly today: string
  readonly renewals: readonly CallableRenewal[]
  readonly category: ForecastCategory | null
  readonly onClose: () => void
}

/** Calls one contract, with what is expected to be kept of it, or several alike. */
export function CallDialog({ slug, today, renewals, category, onClose }: CallDialogProps) {
  const { t } = useTranslation()
  const [only] = renewals.length === 1 ? renewals : []
  const [values, setValues] = useState<CallValues>({
    category,
    arr: only?.renewal?.forecastArr?.amountMinor ?? null,
    effective: today,
  })
  return (
    <PlanDialog
      title={
        only === undefined
          ? t('renewals.dialog.many', { count: renewals.length })
          : t('renewals.dialog.one', { name: only.accountName })
      }
      fields={['forecastCategory', 'forecastArr', 'effective']}
      onDraft={() => ({
        organizationId: slug,
        reason: null,
        changes: callChanges(renewals, values),
      })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <ChoiceField
            label={t('renewals.dialog.category')}
            description={t(`renewals.dialog.hints.${values.category ?? 'NONE'}`)}
            choices={vocabularies.forecastCategory.values}
            nameOf={(value) => t(`choices.forecastCategory.${value}`)}
            none={t('renewals.dialog.none')}
            value={values.category}
            error={problems['forecastCategory']}
            onChange={(next) => setValues({ ...values, category: next })}
          />
          {only !== undefined && (
            <MoneyInput
              label={t('renewals.dialog.arr')}
              description={t('renewals.dialog.arrHint')}
              currency={contractCurrency(only)}
              value={values.arr}
              error={problems['forecastArr']}
              onChange={(arr) => setValues({ ...values, arr })}
            />
          )}
          <TextInput
            type="date"
            required
            label={t('renewals.dialog.effective')}
            value={values.effective}
            error={problems['effective']}
            onChange={({ currentTarget }) =>
              setValues({ ...values, effective: currentTarget.value })
            }
          />
        </>
      )}
    </PlanDialog>
  )
}
