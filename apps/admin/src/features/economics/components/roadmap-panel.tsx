import type { Moment } from '@/address/moment'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { RowList } from '@/grid/row-list'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { rolloutRoadmapsQuery } from '../economics-query'
import { RoadmapView } from './roadmap-view'

interface RoadmapPanelProps {
  readonly slug: string
  readonly at: Moment
}

/** The changes of service model: their phases, what is done and what is late. */
export function RoadmapPanel({ slug, at }: RoadmapPanelProps) {
  const { t } = useTranslation()
  const query = useQuery(rolloutRoadmapsQuery(slug, at))
  return (
    <Panel title={t('roadmap.title')}>
      <QueryView query={query} loading={<SkeletonRows rows={5} />}>
        {(roadmaps) =>
          roadmaps.length === 0 ? (
            <RowList none={t('roadmap.none')} rows={[]} />
          ) : (
            roadmaps.map((roadmap) => (
              <RoadmapView key={roadmap.rollout?.id ?? roadmap.serviceModel} roadmap={roadmap} />
            ))
          )
        }
      </QueryView>
    </Panel>
  )
}
