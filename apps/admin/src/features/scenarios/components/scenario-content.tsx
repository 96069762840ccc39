import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { Panel } from '@/components/panel'
import { FormAlert } from '@/forms/form-alert'
import { PlanPreviewView } from '@/plans/plan-preview-view'
import { RefusedAlert } from '@/plans/refused-alert'
import { comparedSearch } from '@/scenarios/compared-search'
import { IfMay } from '@/viewer/if-may'
import { isScheduled } from '../schedule/scheduled-query'
import { amendScenario, rebaseScenario } from '../scenario-calls'
import { type Scenario, scenarioFindings } from '../scenario-query'
import { useScenarioWrite } from '../use-scenario-write'
import { AnnouncementPanel } from '../announcements/announcement-panel'
import { ApprovalPanel } from '../approvals/approval-panel'
import { AskApproval } from '../approvals/ask-approval'
import { ChangePanel } from '../changes/change-panel'
import { CommentsPanel } from '../comments/comments-panel'
import { ConflictPanel } from '../rebase/conflict-panel'
import { DraftActions } from '../drafts/draft-actions'
import { MergeDialog } from './merge-dialog'
import { PlanOfRecordActions } from '../plan-of-record/plan-of-record-actions'
import { RestrictedMark } from '../sharing/restricted-mark'
import { ScenarioMenu } from './scenario-menu'
import { ScenarioStanding } from './scenario-standing'
import classes from './scenario-view.module.css'
import { SharingPanel } from '../sharing/sharing-panel'
import { ScheduleDialog } from '../schedule/schedule-dialog'
import { SchedulePanel } from '../schedule/schedule-panel'
import { useChangeEditing } from '../changes/use-change-editing'
import { useScenarioDetails } from './use-scenario-details'

interface ScenarioContentProps {
  readonly slug: string
  readonly today: string
  readonly scenario: Scenario
}

/** How many differences the API lists of a scenario; the page that compares has all. */
const MOST_LISTED = 500

export function ScenarioContent({ slug, today, scenario }: ScenarioContentProps) {
  const { t } = useTranslation()
  const detailsOf = useScenarioDetails()
  const [shown, show] = useAddressId('scenario')
  const [merging, setMerging] = useState(false)
  const [scheduling, setScheduling] = useState(false)
  const amending = useScenarioWrite(amendScenario)
  const rebasing = useScenarioWrite(rebaseScenario)
  const editing = useChangeEditing(slug, scenario)
  const { id, kind, status, revision, isBehind, conflicts, changeCount, viewerCanEdit, approval } =
    scenario
  const isOpen = status === 'OPEN'
  const canEdit = isOpen && viewerCanEdit
  const isScenario = kind === 'SCENARIO'
  const turn = { scenarioId: id, expectedRevision: revision }
  // The bar above the page has them while it is about the draft.
  const barIsOfOther = shown !== null && shown !== id
  const canFollow = canEdit && isBehind && conflicts.length === 0
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <ScenarioStanding scenario={scenario} />
        <RestrictedMark scenario={scenario} />
        <p className={classes.details}>{detailsOf(scenario).join(' · ')}</p>
        <div className={classes.actions}>
          {shown !== id && (
            <Button variant="default" onClick={() => show(id)}>
              {t('scenarios.look')}
            </Button>
          )}
          <Button
            variant="default"
            renderRoot={(props) => (
              <Link
                to="/$slug/compare"
                params={{ slug }}
                search={comparedSearch(today, null, [id])}
                {...props}
              />
            )}
          >
            {t('scenarios.compareLive')}
          </Button>
          {canFollow && (
            <Button
              variant="default"
              loading={rebasing.pending}
              onClick={() => rebasing.write(turn)}
            >
              {t('scenarios.rebase')}
            </Button>
          )}
          {canEdit && isScenario && scenario.schedule === null && (
            <IfMay act="APPLY">
              <Button
                variant="default"
                disabled={changeCount === 0}
                onClick={() => setScheduling(true)}
              >
                {t('schedule.action')}
              </Button>
            </IfMay>
          )}
          {isOpen && isScenario && approval.missing !== null && <AskApproval scenario={scenario} />}
          {isOpen && isScenario && approval.missing === null && (
            <IfMay act="APPLY">
              <Button
                disabled={changeCount === 0 || conflicts.length > 0}
                onClick={() => setMerging(true)}
              >
                {t('scenarios.merge')}
              </Button>
            </IfMay>
          )}
          {isOpen && kind === 'DRAFT' && barIsOfOther && (
            <DraftActions slug={slug} draft={scenario} />
          )}
          {isScenario && (
            <IfMay act="CONFIGURE">
              <PlanOfRecordActions slug={slug} scenario={scenario} />
            </IfMay>
          )}
          {isScenario && <ScenarioMenu slug={slug} scenario={scenario} />}
        </div>
      </div>
      {canFollow && <p className={classes.details}>{t('scenarios.rebaseExplanation')}</p>}
      <RefusedAlert messages={[...amending.refused, ...rebasing.refused]} />
      <FormAlert error={amending.error ?? rebasing.error} />
      {isOpen && !viewerCanEdit && (
        <p className={classes.details}>{t('scenarioPeople.notYours')}</p>
      )}
      {!canEdit && conflicts.length > 0 && (
        <p className={classes.details}>
          {t('scenarioPeople.conflictsOfOthers', { count: conflicts.length })}
        </p>
      )}
      {isScheduled(scenario) && <SchedulePanel slug={slug} scenario={scenario} />}
      {canEdit && conflicts.length > 0 && (
        <ConflictPanel
          conflicts={conflicts}
          pending={rebasing.pending}
          opening={editing.opening}
          onRebase={(choices) => rebasing.write({ ...turn, ...choices })}
        />
      )}
      <ApprovalPanel scenario={scenario} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <ChangePanel
            scenario={scenario}
            discussedId={isScenario ? id : null}
            actions={
              canEdit
                ? {
                    pending: amending.pending,
                    onAmend: (edit) => amending.write({ ...turn, edits: [edit] }),
                    opening: editing.opening,
                  }
                : null
            }
          />
          {isScenario && <CommentsPanel scenarioId={id} />}
        </div>
        <div className={classes.column}>
          <Panel title={t('scenarios.comesTo')}>
            <div className={classes.comesTo}>
              <PlanPreviewView
                differences={scenario.differences}
                changeCount={scenario.differences.length}
                effects={scenario.effects}
                findings={scenarioFindings(scenario)}
              />
              {scenario.differences.length >= MOST_LISTED && (
                <p className={classes.details}>{t('scenarios.moreDifferences')}</p>
              )}
            </div>
          </Panel>
          {isScenario && <SharingPanel slug={slug} scenario={scenario} />}
        </div>
      </div>
      {isScenario && changeCount > 0 && <AnnouncementPanel scenarioId={id} />}
      {scheduling && (
        <ScheduleDialog slug={slug} scenario={scenario} onClose={() => setScheduling(false)} />
      )}
      {editing.dialog}
      {merging && <MergeDialog scenario={scenario} onClose={() => setMerging(false)} />}
    </div>
  )
}
