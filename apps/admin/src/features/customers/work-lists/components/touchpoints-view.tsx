import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { AdminReviewsDocument, AdminTouchpointWorkDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import type { ListDocument } from '@/things/thing-query'
import { useWorkColumns } from '../use-work-columns'
import { accountColumns } from '../work-columns'
import { workQuery } from '../work-query'
import { OverdueReviews } from './overdue-reviews'
import { WorkFigures } from './work-figures'
import { WorkList } from './work-list'

interface TouchpointsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The contacts with customers, the latest first: whether there are enough, and whom nobody has reviewed with. */
export function TouchpointsView({ slug, at, today }: TouchpointsViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const more = useWorkColumns(slug, accountColumns)
  const query = useQuery(workQuery('reviews', AdminReviewsDocument, { slug, at }))
  return (
    <WorkList
      figures={
        <WorkFigures
          query={query}
          figuresOf={({ businessReviews: { total, overdue } }) => [
            {
              name: t('work.contacts'),
              value: formats.number(total.contacts),
              note: t('work.ofExpected', { expected: formats.number(total.expectedContacts) }),
            },
            {
              name: t('work.contactCompletion'),
              value:
                total.contactCompletion.value === null
                  ? '—'
                  : formats.percent(total.contactCompletion.value),
            },
            {
              name: t('work.reviewOverdue'),
              value: formats.number(overdue.count),
              tone: overdue.count > 0 ? 'over' : 'none',
              note: formats.money(overdue.revenue),
            },
          ]}
        />
      }
      presets={[]}
      slug={slug}
      at={at}
      today={today}
      kind="touchpoint"
      document={AdminTouchpointWorkDocument as unknown as ListDocument}
      more={more}
      columns={['name', 'day', 'kind', 'person', 'outcome', 'nextOn', 'csm', 'accountAcv']}
    >
      <OverdueReviews slug={slug} at={at} />
    </WorkList>
  )
}
