import { useTranslation } from 'react-i18next'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { SettingsFields } from './settings-fields'

/** The figures that no record tells: what is left of revenue, and what winning customers costs. */
export function FigureFields({ settings, values, onChange, problems }: SettingsFields) {
  const { t } = useTranslation()
  const { grossMargin } = values
  return (
    <>
      <DecimalInput
        label={`${t('kinds.organization.fields.grossMargin')} (%)`}
        description={t('settings.grossMarginHint')}
        decimals={2}
        value={grossMargin === null ? null : Math.round(grossMargin * 10_000) / 100}
        error={problems['grossMargin']}
        onChange={(percent) =>
          onChange({
            ...values,
            grossMargin: percent === null ? null : Math.round(percent * 100) / 10_000,
          })
        }
      />
      <MoneyInput
        label={t('kinds.organization.fields.acquisitionCost')}
        description={t('settings.acquisitionCostHint')}
        currency={settings.currency}
        value={values.acquisitionCost}
        error={problems['acquisitionCost']}
        onChange={(acquisitionCost) => onChange({ ...values, acquisitionCost })}
      />
    </>
  )
}
