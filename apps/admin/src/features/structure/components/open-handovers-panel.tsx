import type { Moment } from '@/address/moment'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { targetName } from '@/components/owner-name'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import type { AdminHandoverFragment } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { CompleteHandover } from '@/handovers/complete-handover'
import { useFormats } from '@/i18n/formats'
import { ShowMore } from '@/grid/show-more'
import { openHandoversQuery } from '../structure-query'

interface OpenHandoversPanelProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
}

/** The handovers under way, and those that ended without anybody saying how; each can be completed. */
export function OpenHandoversPanel({ slug, at, today }: OpenHandoversPanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const query = useInfiniteQuery(openHandoversQuery(slug, at))
  const day = at.asOf ?? today
  const toRow = (handover: AdminHandoverFragment) => {
    const { id, account, responsibility, target, from, to } = handover
    return {
      key: id,
      name: (
        <Link to="/$slug/customers/$accountId" params={{ slug, accountId: account.id }}>
          {account.name}
        </Link>
      ),
      details: [
        t(`choices.responsibility.${responsibility}`),
        t('handovers.by', { name: targetName(target) }),
        t('customers.since', { date: formats.date(from) }),
        to === null
          ? null
          : t(to <= day ? 'handovers.unrecorded' : 'customers.until', { date: formats.date(to) }),
      ],
      more: <CompleteHandover slug={slug} day={day} handover={handover} />,
    }
  }
  return (
    <Panel title={t('handovers.open')} note={query.data?.pages[0]?.totalCount}>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {({ pages }) => (
          <>
            <RowList
              none={t('handovers.none')}
              rows={pages.flatMap((page) => page?.nodes ?? []).map(toRow)}
            />
            <ShowMore query={query} />
          </>
        )}
      </QueryView>
    </Panel>
  )
}
