import { Button, NumberInput } from '@mantine/core'
import { IconUsersGroup } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { FigureStripSkeleton } from '@/charts/figure-strip'
import { NoticePanel } from '@/components/notice-panel'
import { Panel } from '@/components/panel'
import { QueryView } from '@/components/query-view'
import { SkeletonRows } from '@/grid/skeleton-rows'
import { StaleRows } from '@/grid/stale-rows'
import { ProposedPlanDialog } from '@/plans/proposed-plan-dialog'
import { IfMay } from '@/viewer/if-may'
import { namedBackupsPlanQuery, namedBackupsQuery } from '../named-backups-query'
import { useBackupsChoice } from '../use-backups-choice'
import classes from './assignment-view.module.css'
import { BackupsFigures } from './backups-figures'
import { BackupsNotes } from './backups-notes'
import { LeaverTable } from './leaver-table'
import { SizeInput } from './size-input'
import { TeamControl } from './team-control'

interface BackupsViewProps {
  readonly slug: string
  readonly at: Moment
}

/** A second person for every account above a size: who is named, and what is missing if somebody leaves. */
export function BackupsView({ slug, at }: BackupsViewProps) {
  const { t } = useTranslation()
  const [choice, choose] = useBackupsChoice()
  const [isPlanning, setPlanning] = useState(false)
  const query = useQuery(namedBackupsQuery(slug, at, choice))
  const count = query.data?.changed ?? 0
  return (
    <>
      <QueryView query={query} loading={<FigureStripSkeleton />}>
        {(backups) =>
          backups === null || backups.accounts === 0 ? (
            <NoticePanel
              Icon={IconUsersGroup}
              title={t('assignment.backups.none')}
              text={t('assignment.backups.noneExplanation')}
            />
          ) : (
            <StaleRows isStale={query.isPlaceholderData}>
              <BackupsFigures backups={backups} limit={choice.limit / 100} />
            </StaleRows>
          )
        }
      </QueryView>
      <div className={classes.columns}>
        <Panel title={t('assignment.ask')}>
          <div className={classes.controls}>
            <TeamControl
              slug={slug}
              at={at}
              teamId={choice.teamId}
              onChange={(teamId) => choose({ teamId })}
            />
            <SizeInput
              size={choice.size}
              usual={query.data?.leastRevenue ?? null}
              onChange={(size) => choose({ size })}
            />
            <NumberInput
              label={t('assignment.backups.limit')}
              description={t('assignment.backups.limitHint')}
              min={1}
              max={200}
              clampBehavior="strict"
              allowDecimal={false}
              value={choice.limit}
              onChange={(value) => {
                if (typeof value === 'number' && value > 0) choose({ limit: value })
              }}
            />
            <p className={classes.hint}>{t('assignment.backups.rules')}</p>
          </div>
        </Panel>
        <div className={classes.stack}>
          <Panel title={t('assignment.answer')}>
            <QueryView query={query} loading={<SkeletonRows rows={3} />}>
              {(backups) =>
                backups && (
                  <div className={classes.answer}>
                    <BackupsNotes slug={slug} backups={backups} limit={choice.limit / 100} />
                    <IfMay act="PLAN">
                      <Button
                        disabled={count === 0 || query.isPlaceholderData}
                        onClick={() => setPlanning(true)}
                      >
                        {t('assignment.backups.look', { count })}
                      </Button>
                    </IfMay>
                  </div>
                )
              }
            </QueryView>
          </Panel>
          <Panel title={t('assignment.backups.leavers')}>
            <div className={classes.answer}>
              <QueryView query={query} loading={<SkeletonRows rows={6} />}>
                {(backups) => backups && <LeaverTable slug={slug} leavers={backups.leavers} />}
              </QueryView>
            </div>
          </Panel>
        </div>
      </div>
      {isPlanning && (
        <ProposedPlanDialog
          slug={slug}
          title={t('assignment.backups.plan')}
          query={namedBackupsPlanQuery(slug, at.scenario, choice)}
          onClose={() => setPlanning(false)}
        />
      )}
    </>
  )
}
