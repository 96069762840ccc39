import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { ownerName } from '@/components/owner-name'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { Why } from '@/evidence/why'
import { AdminReviewsDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { useFormats } from '@/i18n/formats'
import { ThingLink } from '@/things/thing-link'
import { workQuery } from '../work-query'

interface OverdueReviewsProps {
  readonly slug: string
  readonly at: Moment
}

/** The customers whose business review is overdue, the largest first. */
export function OverdueReviews({ slug, at }: OverdueReviewsProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useQuery(workQuery('reviews', AdminReviewsDocument, { slug, at }))
  const overdue = query.data?.businessReviews.overdue
  return (
    <Panel title={t('work.reviewOverdue')} note={overdue?.count}>
      <QueryView query={query} loading={<SkeletonRows rows={6} />}>
        {(answer) =>
          answer && (
            <RowList
              none={t('work.noReviewOverdue')}
              rows={answer.businessReviews.overdue.accounts.nodes.map(
                ({ id, name, acv, contractEnd, csm }, place) => ({
                  key: id,
                  name: (
                    <ThingLink slug={slug} kind="account" id={id}>
                      {name}
                    </ThingLink>
                  ),
                  aside: formats.money(acv),
                  details: [
                    ownerName(csm) ?? t('customers.nobody'),
                    contractEnd === null
                      ? null
                      : t('work.contractEnds', { date: formats.date(contractEnd) }),
                  ],
                  more:
                    place === 0 ? (
                      <Why
                        about={t('work.reviewOverdue')}
                        evidence={answer.businessReviews.evidence}
                      />
                    ) : undefined,
                }),
              )}
            />
          )
        }
      </QueryView>
    </Panel>
  )
}
