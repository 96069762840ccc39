import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Meter } from '@/charts/meter'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { AdminReviewsDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'

interface ReviewsByTierProps {
  readonly slug: string
  readonly at: Moment
}

/** How many of the reviews that are expected took place, by tier. */
export function ReviewsByTier({ slug, at }: ReviewsByTierProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('reviews', AdminReviewsDocument, { slug, at }))
  return (
    <Panel title={t('work.reviewsByTier')}>
      <QueryView query={query} loading={<SkeletonRows rows={3} />}>
        {(answer) =>
          answer && (
            <RowList
              none=""
              rows={answer.businessReviews.byTier.map(({ tier, accounts, count }) => {
                const { reviews, expectedReviews, reviewCompletion } = count
                const name = t(`choices.tier.${tier}`)
                const share = reviewCompletion.value
                return {
                  key: tier,
                  name,
                  aside: share === null ? '—' : formats.percent(share),
                  details: [
                    t('customers.count', { count: accounts }),
                    t('work.reviewsOf', {
                      reviews: formats.number(reviews),
                      expected: formats.number(expectedReviews),
                    }),
                  ],
                  more: share === null ? undefined : <Meter label={name} value={share} />,
                }
              })}
            />
          )
        }
      </QueryView>
    </Panel>
  )
}
