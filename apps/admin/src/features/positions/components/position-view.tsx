import { IconArmchair } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { NothingThere } from '@/components/nothing-there'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { CoverRows } from '@/organisation/components/cover-rows'
import { LoadBar } from '@/organisation/components/load-bar'
import { SpansPanel } from '@/organisation/components/spans-panel'
import classes from '@/organisation/components/things.module.css'
import { ThingHistory } from '@/timeline/thing-history'
import { positionQuery } from '../position-query'
import { PositionActs } from './position-acts'
import { PositionCandidates } from './position-candidates'
import { PositionFacts } from './position-facts'
import { PositionPeople } from './position-people'
import { PositionReports } from './position-reports'

interface PositionViewProps {
  readonly slug: string
  readonly at: Moment
  readonly today: string
  readonly positionId: string
}

/** A seat: who sits in it, what it carries, who reports to it, and who could fill it. */
export function PositionView({ slug, at, today, positionId }: PositionViewProps) {
  const { t } = useTranslation()
  const query = useQuery(positionQuery(slug, at, positionId))
  return (
    <QueryView query={query} loading={<SkeletonRows rows={8} />}>
      {(position) =>
        position === null ? (
          <NothingThere
            Icon={IconArmchair}
            title={t('organisation.position.notFound')}
            text={t('organisation.position.notFoundExplanation')}
            back={{ to: '/$slug/roster', slug, name: t('roster.title') }}
          />
        ) : (
          <>
            <PositionActs slug={slug} at={at} today={today} position={position} />
            <div className={classes.columns}>
              <div className={classes.column}>
                <PositionPeople position={position} />
                <Panel title={t('organisation.accounts')} note={position.coverage.totalCount}>
                  {position.capacity !== null && (
                    <LoadBar title={position.title} capacity={position.capacity} />
                  )}
                  <CoverRows
                    covered={position.coverage.nodes}
                    total={position.coverage.totalCount}
                  />
                </Panel>
                <div className={classes.last}>
                  <ThingHistory slug={slug} thingId={positionId} />
                </div>
              </div>
              <div className={classes.column}>
                <PositionFacts position={position} day={at.asOf ?? today} />
                <PositionCandidates position={position} />
                <PositionReports position={position} />
                {position.role?.family === 'LEADERSHIP' && (
                  <SpansPanel
                    slug={slug}
                    at={at}
                    isShown={({ position: { id } }) => id === positionId}
                  />
                )}
              </div>
            </div>
          </>
        )
      }
    </QueryView>
  )
}
