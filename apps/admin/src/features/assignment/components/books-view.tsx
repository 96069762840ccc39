import { Button } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { StaleRows } from '@/grid/stale-rows'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { IfMay } from '@/viewer/if-may'
import { isWithin } from '../assignment-choice'
import { assignmentPlanQuery, assignmentQuery } from '../assignment-query'
import { useAssignmentChoice } from '../use-assignment-choice'
import { AssignmentControls } from './assignment-controls'
import { AssignmentFigures } from './assignment-figures'
import { AssignmentNotes } from './assignment-notes'
import classes from './assignment-view.module.css'
import { FrontierPanel } from './frontier-panel'
import { MovesPanel } from './moves-panel'
import { ProofPanel } from './proof-panel'

interface BooksViewProps {
  readonly slug: string
  readonly at: Moment
}

/** Books dealt out anew: what is asked, what it comes to and how far that is from the best, and the plan. */
export function BooksView({ slug, at }: BooksViewProps) {
  const { t } = useTranslation()
  const [choice, choose] = useAssignmentChoice()
  const [isPlanning, setPlanning] = useState(false)
  const query = useQuery(assignmentQuery(slug, at, choice))
  const count = query.data?.moveCount ?? 0
  return (
    <div className={classes.stack}>
      <QueryView query={query} loading={<FigureStripSkeleton />}>
        {(assigned) =>
          assigned?.before.highest == null ? (
            <NoticePanel
              Icon={IconUsersGroup}
              title={t('assignment.none')}
              text={t('assignment.noneExplanation')}
            />
          ) : (
            <StaleRows isStale={query.isPlaceholderData}>
              <AssignmentFigures assigned={assigned} />
            </StaleRows>
          )
        }
      </QueryView>
      <div className={classes.columns}>
        <Panel title={t('assignment.ask')}>
          <AssignmentControls
            slug={slug}
            at={at}
            choice={choice}
            usual={query.data?.weights ?? null}
            onChange={choose}
          />
        </Panel>
        <div className={classes.stack}>
          <Panel title={t('assignment.answer')}>
            <QueryView query={query} loading={<SkeletonRows rows={3} />}>
              {(assigned) =>
                assigned && (
                  <div className={classes.answer}>
                    <AssignmentNotes slug={slug} assigned={assigned} choice={choice} />
                    <IfMay act="PLAN">
                      <Button
                        disabled={count === 0 || query.isPlaceholderData}
                        onClick={() => setPlanning(true)}
                      >
                        {t('assignment.look', { count })}
                      </Button>
                    </IfMay>
                  </div>
                )
              }
            </QueryView>
          </Panel>
          {choice.leavingId === null && !isWithin(choice) && (
            <FrontierPanel
              slug={slug}
              at={at}
              choice={choice}
              onChoose={(mostMoves) => choose({ mostMoves })}
            />
          )}
          <MovesPanel slug={slug} at={at} choice={choice} />
          <ProofPanel key={JSON.stringify([at, choice])} slug={slug} at={at} choice={choice} />
        </div>
      </div>
      {isPlanning && (
        <ProposedPlanDialog
          slug={slug}
          title={t('assignment.plan')}
          query={assignmentPlanQuery(slug, at.scenario, choice)}
          onClose={() => setPlanning(false)}
        />
      )}
    </div>
  )
}
