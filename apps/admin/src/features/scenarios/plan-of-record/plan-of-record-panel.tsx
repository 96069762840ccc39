import { Button, Group } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { ChoiceField } from '@/forms/choice-field'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { useScenarioWrite } from '../use-scenario-write'
import classes from './plan-of-record-panel.module.css'
import { clearPlanOfRecord, plansOfRecordQuery, setPlanOfRecord } from './plans-of-record-query'

interface PlanOfRecordPanelProps {
  readonly slug: string
  readonly scenario: ScenarioSummary
}

/** Of which fiscal year a scenario is the plan of record, and the way to freeze it as one. */
export function PlanOfRecordPanel({ slug, scenario }: PlanOfRecordPanelProps) {
  const { t } = useTranslation()
  const { id, viewerCanEdit } = scenario
  const { data } = useQuery(plansOfRecordQuery(slug))
  const [chosen, choose] = useState<number | null>(null)
  const setting = useScenarioWrite(setPlanOfRecord)
  const clearing = useScenarioWrite(clearPlanOfRecord)
  if (data == null) return null
  const own = data.plans.filter(({ scenario: { id: of } }) => of === id)
  if (own.length === 0 && !viewerCanEdit) return null
  const years = [data.fiscalYear, data.fiscalYear + 1, data.fiscalYear + 2]
  const year = chosen ?? data.fiscalYear
  return (
    <Panel title={t('planOfRecord.title')}>
      <div className={classes.body}>
        {own.map(({ fiscalYear, revision }) => (
          <Group key={fiscalYear} justify="space-between">
            <span>{t('planOfRecord.frozen', { year: String(fiscalYear), revision })}</span>
            {viewerCanEdit && (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={clearing.pending}
                onClick={() => clearing.write({ scenarioId: id, fiscalYear })}
              >
                {t('planOfRecord.clear')}
              </Button>
            )}
          </Group>
        ))}
        <RefusedAlert messages={[...setting.refused, ...clearing.refused]} />
        <FormAlert error={setting.error ?? clearing.error} />
        {viewerCanEdit && (
          <Group align="flex-end" gap="xs">
            <ChoiceField
              label={t('planOfRecord.year')}
              choices={years.map(String)}
              nameOf={(choice) => choice}
              value={String(year)}
              onChange={(choice) => choose(Number(choice))}
            />
            <Button
              variant="default"
              loading={setting.pending}
              onClick={() => setting.write({ scenarioId: id, fiscalYear: year })}
            >
              {t('planOfRecord.set')}
            </Button>
          </Group>
        )}
        <p className={classes.explanation}>{t('planOfRecord.explanation')}</p>
      </div>
    </Panel>
  )
}
