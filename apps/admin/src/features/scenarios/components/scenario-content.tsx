import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { Panel } from '@/components/panel'
import { FormAlert } from '@/forms/form-alert'
import { PlanPreviewView } from '@/plans/plan-preview-view'
import { RefusedAlert } from '@/plans/refused-alert'
import { amendScenario, rebaseScenario } from '../scenario-calls'
import type { Scenario } from '../scenario-query'
import { useScenarioWrite } from '../use-scenario-write'
import { ChangeList } from './change-list'
import { ConflictPanel } from './conflict-panel'
import { DraftActions } from './draft-actions'
import { MergeDialog } from './merge-dialog'
import { PlanOfRecordActions } from './plan-of-record-actions'
import { ScenarioMenu } from './scenario-menu'
import { ScenarioStanding } from './scenario-standing'
import classes from './scenario-view.module.css'
import { useScenarioDetails } from './use-scenario-details'

interface ScenarioContentProps {
  readonly slug: string
  readonly scenario: Scenario
}

export function ScenarioContent({ slug, scenario }: ScenarioContentProps) {
  const { t } = useTranslation()
  const detailsOf = useScenarioDetails()
  const [shown, show] = useAddressId('scenario')
  const [merging, setMerging] = useState(false)
  const amending = useScenarioWrite(amendScenario)
  const rebasing = useScenarioWrite(rebaseScenario)
  const { id, kind, status, revision, isBehind, conflicts, changes } = scenario
  const isOpen = status === 'OPEN'
  const turn = { scenarioId: id, expectedRevision: revision }
  // The bar above the page has them while it is about the draft.
  const barIsOfOther = shown !== null && shown !== id
  const canFollow = isOpen && isBehind && conflicts.length === 0
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <ScenarioStanding scenario={scenario} />
        <p className={classes.details}>{detailsOf(scenario).join(' · ')}</p>
        <div className={classes.actions}>
          {shown !== id && (
            <Button variant="default" onClick={() => show(id)}>
              {t('scenarios.look')}
            </Button>
          )}
          {canFollow && (
            <Button
              variant="default"
              loading={rebasing.pending}
              onClick={() => rebasing.write(turn)}
            >
              {t('scenarios.rebase')}
            </Button>
          )}
          {isOpen && kind === 'SCENARIO' && (
            <Button
              disabled={changes.length === 0 || conflicts.length > 0}
              onClick={() => setMerging(true)}
            >
              {t('scenarios.merge')}
            </Button>
          )}
          {isOpen && kind === 'DRAFT' && barIsOfOther && (
            <DraftActions slug={slug} draft={scenario} />
          )}
          {kind === 'SCENARIO' && <PlanOfRecordActions slug={slug} scenario={scenario} />}
          {kind === 'SCENARIO' && <ScenarioMenu slug={slug} scenario={scenario} />}
        </div>
      </div>
      {canFollow && <p className={classes.details}>{t('scenarios.rebaseExplanation')}</p>}
      <RefusedAlert messages={[...amending.refused, ...rebasing.refused]} />
      <FormAlert error={amending.error ?? rebasing.error} />
      {conflicts.length > 0 && (
        <ConflictPanel
          conflicts={conflicts}
          pending={rebasing.pending}
          onRebase={(choices) => rebasing.write({ ...turn, ...choices })}
        />
      )}
      <div className={classes.columns}>
        <Panel title={t('scenarios.changeList')} note={changes.length}>
          <ChangeList
            changes={changes}
            pending={amending.pending}
            onEdit={isOpen ? (edit) => amending.write({ ...turn, edits: [edit] }) : null}
          />
        </Panel>
        <Panel title={t('scenarios.comesTo')}>
          <div className={classes.comesTo}>
            <PlanPreviewView differences={scenario.differences} effects={scenario.effects} />
          </div>
        </Panel>
      </div>
      {merging && <MergeDialog scenario={scenario} onClose={() => setMerging(false)} />}
    </div>
  )
}
