import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { AdminHandoversToldDocument } from '@/generated/graphql'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { workQuery } from '../work-query'

interface ToldPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** How many customers have been told what the latest scenarios change for them; each opens who was told. */
export function ToldPanel({ slug, at }: ToldPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(workQuery('handovers-told', AdminHandoversToldDocument, { slug, at }))
  return (
    <Panel title={t('handovers.whoWasTold')}>
      <QueryView query={query} loading={<SkeletonRows rows={2} />}>
        {(answer) => (
          <RowList
            none={t('handovers.nobodyToTell')}
            rows={(answer?.scenarios.nodes ?? []).flatMap(({ id, name, announcementCounts }) => {
              const count = announcementCounts.find((each) => each.recipientKind === 'CUSTOMER')
              if (count === undefined || count.total === 0) return []
              const { told, total, accepted } = count
              return [
                {
                  key: id,
                  name: (
                    <Link to="/$slug/scenarios/$scenarioId" params={{ slug, scenarioId: id }}>
                      {name}
                    </Link>
                  ),
                  details: [t('announcements.progress', { told, total, accepted })],
                },
              ]
            })}
          />
        )}
      </QueryView>
    </Panel>
  )
}
