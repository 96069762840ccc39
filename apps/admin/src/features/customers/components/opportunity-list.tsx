import { useTranslation } from 'react-i18next'
import { ThingPanel } from '@/grid/thing-panel'
import { useFormats } from '@/i18n/formats'
import type { AccountPlans } from '../account-query'
import { seatName } from '@/components/owner-name'

interface OpportunityListProps {
  readonly opportunities: readonly AccountPlans['opportunities']['edges'][number]['node'][]
}

/** What a customer could grow by. */
export function OpportunityList({ opportunities }: OpportunityListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ThingPanel
      kind="opportunity"
      rows={opportunities.map(({ id, kind, stage, amount, expectedOn, trigger, owner }) => ({
        key: id,
        name: t(`choices.opportunityKind.${kind}`),
        aside: formats.money(amount),
        details: [
          t(`choices.opportunityStage.${stage}`),
          expectedOn === null ? null : t('customers.expected', { date: formats.date(expectedOn) }),
          owner ? seatName(owner) : null,
          trigger,
        ],
      }))}
    />
  )
}
