import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { AdminReviewsDocument } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { workQuery } from '../work-query'
import { OverdueReviews } from './overdue-reviews'
import { QuarterCalendar } from './quarter-calendar'
import { ReviewsByTier } from './reviews-by-tier'
import { SideBySide } from './side-by-side'
import { WorkFigures } from './work-figures'

interface ReviewsViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The business reviews: whether they take place, what the quarter holds, and whom nobody has reviewed with. */
export function ReviewsView({ slug, at, today }: ReviewsViewProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('reviews', AdminReviewsDocument, { slug, at }))
  return (
    <>
      <WorkFigures
        query={query}
        figuresOf={({ businessReviews: { total, previous, overdue, falling } }) => [
          {
            name: t('work.reviews'),
            value: formats.number(total.reviews),
            note: t('work.ofExpected', { expected: formats.number(total.expectedReviews) }),
          },
          {
            name: t('work.reviewCompletion'),
            value:
              total.reviewCompletion.value === null
                ? '—'
                : formats.percent(total.reviewCompletion.value),
            tone: falling === true ? 'over' : 'none',
            note:
              previous.reviewCompletion.value === null
                ? undefined
                : t('work.before', {
                    percent: formats.percent(previous.reviewCompletion.value),
                  }),
          },
          {
            name: t('work.reviewOverdue'),
            value: formats.number(overdue.count),
            tone: overdue.count > 0 ? 'over' : 'none',
            note: formats.money(overdue.revenue),
          },
        ]}
      />
      <Stack gap="lg">
        <QuarterCalendar slug={slug} at={at} day={at.asOf ?? today} />
        <SideBySide>
          <ReviewsByTier slug={slug} at={at} />
          <OverdueReviews slug={slug} at={at} />
        </SideBySide>
      </Stack>
    </>
  )
}
