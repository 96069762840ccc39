import { useTranslation } from 'react-i18next'
import { ThingPanel } from '@/things/grid/thing-panel'
import { useFormats } from '@/i18n/formats'
import type { AccountPlans } from '../account-query'
import { seatName } from '@/components/owner-name'

interface OpportunityListProps {
  readonly slug: string
  readonly accountId: string
  readonly opportunities: AccountPlans['opportunities']['nodes']
}

/** What a customer could grow by. */
export function OpportunityList({ slug, accountId, opportunities }: OpportunityListProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  return (
    <ThingPanel
      slug={slug}
      kind="opportunity"
      told={{ account: accountId }}
      rows={opportunities.map((thing) => ({
        key: thing.id,
        thing,
        name: t(`choices.opportunityKind.${thing.kind}`),
        aside: formats.money(thing.amount),
        details: [
          t(`choices.opportunityStage.${thing.stage}`),
          thing.expectedOn === null
            ? null
            : t('customers.expected', { date: formats.date(thing.expectedOn) }),
          thing.owner ? seatName(thing.owner) : null,
          thing.trigger,
        ],
      }))}
    />
  )
}
