import { TagsInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useTranslation } from 'react-i18next'
import { ChoiceField } from '@/forms/choice-field'
import { DecimalInput } from '@/forms/decimal-input'
import { MoneyInput } from '@/forms/money-input'
import type { SettingsFields } from './settings-fields'

/** Most that a plan can change. */
const MOST_CHANGES = 10_000

/** Who must agree to which plans before they are applied. */
export function ApprovalFields({ settings, values, onChange, problems }: SettingsFields) {
  const { t } = useTranslation()
  const { approvalRule, approvers, approvalOverChanges, approvalOverCost } = values
  return (
    <>
      <ChoiceField
        label={t('kinds.organization.fields.approvalRule')}
        choices={vocabularies.approvalRule.values}
        nameOf={(value) => t(`choices.approvalRule.${value}`)}
        value={approvalRule}
        error={problems['approvalRule']}
        onChange={(rule) => rule && onChange({ ...values, approvalRule: rule })}
      />
      {approvalRule === 'NAMED' && (
        <TagsInput
          label={t('kinds.organization.fields.approvers')}
          description={t('approvals.settings.approversHint')}
          value={[...approvers]}
          error={problems['approvers']}
          onChange={(addresses) => onChange({ ...values, approvers: addresses })}
        />
      )}
      {approvalRule !== 'NONE' && (
        <>
          <DecimalInput
            label={t('kinds.organization.fields.approvalOverChanges')}
            description={t('approvals.settings.changesHint')}
            decimals={0}
            max={MOST_CHANGES}
            value={approvalOverChanges}
            error={problems['approvalOverChanges']}
            onChange={(count) => onChange({ ...values, approvalOverChanges: count })}
          />
          <MoneyInput
            label={t('kinds.organization.fields.approvalOverCost')}
            description={t('approvals.settings.costHint')}
            currency={settings.currency}
            value={approvalOverCost}
            error={problems['approvalOverCost']}
            onChange={(amount) => onChange({ ...values, approvalOverCost: amount })}
          />
        </>
      )}
    </>
  )
}
