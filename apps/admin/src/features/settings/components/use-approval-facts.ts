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
  const called = (
    field: 'approvalOverChanges' | 'approvalOverCost' | 'approvalRule' | 'approvers',
  ) => t(`kinds.organization.fields.${field}`)
  const who = t(`choices.approvalRule.${approvalRule}`)
  if (approvalRule === 'NONE') return [{ name: called('approvalRule'), value: who }]
  const isUnlimited = approvalOverChanges === null && approvalOverCost === null
  const rule = isUnlimited ? t('approvals.settings.everyPlan', { who }) : who
  return [
    { name: called('approvalRule'), value: rule },
    ...(approvalRule === 'NAMED'
      ? [{ name: called('approvers'), value: formats.list(approvers) }]
      : []),
    ...(approvalOverChanges === null
      ? []
      : [{ name: called('approvalOverChanges'), value: formats.number(approvalOverChanges) }]),
    ...(approvalOverCost === null
      ? []
      : [{ name: called('approvalOverCost'), value: formats.money(approvalOverCost) }]),
  ]
}
