import { useTranslation } from 'react-i18next'
import { useFormats } from '@/i18n/formats'
import type { Settings } from '../settings-query'

/** Who must agree to plans, and to which; the rule alone where nobody has to. */
export function useApprovalFacts({
  approvalRule,
  approvers,
  approvalOverChanges,
  approvalOverCost,
}: Settings): readonly { readonly name: string; readonly value: string }[] {
  const { t } = useTranslation()
  const formats = useFormats()
  const rule = {
    name: t('kinds.organization.fields.approvalRule'),
    value: t(`choices.approvalRule.${approvalRule}`),
  }
  if (approvalRule === 'NONE') return [rule]
  const isUnlimited = approvalOverChanges === null && approvalOverCost === null
  const open = t(isUnlimited ? 'approvals.settings.everyPlan' : 'approvals.settings.noLimit')
  return [
    rule,
    ...(approvalRule === 'NAMED'
      ? [{ name: t('kinds.organization.fields.approvers'), value: formats.list(approvers) }]
      : []),
    {
      name: t('kinds.organization.fields.approvalOverChanges'),
      value: approvalOverChanges === null ? open : formats.number(approvalOverChanges),
    },
    {
      name: t('kinds.organization.fields.approvalOverCost'),
      value: approvalOverCost === null ? open : formats.money(approvalOverCost),
    },
  ]
}
