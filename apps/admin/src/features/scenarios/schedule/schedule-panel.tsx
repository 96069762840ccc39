import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '@/components/panel'
import { FormAlert } from '@/forms/form-alert'
import { useFormats } from '@/i18n/formats'
import { RefusedAlert } from '@/plans/refused-alert'
import { unscheduleScenario } from './schedule-calls'
import type { ScheduledScenario } from './scheduled-query'
import { useScenarioWrite } from '../use-scenario-write'
import { ScheduleCheck } from './schedule-check'
import { ScheduleDialog } from './schedule-dialog'
import classes from './schedule-panel.module.css'

interface SchedulePanelProps {
  readonly slug: string
  readonly scenario: ScheduledScenario
}

/** On which day a scenario is applied, what is in the way of that, and the ways to change it. */
export function SchedulePanel({ slug, scenario }: SchedulePanelProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const [changing, setChanging] = useState(false)
  const { write, refused, error, pending } = useScenarioWrite(unscheduleScenario)
  const { id, schedule } = scenario
  const { day, scheduledBy, changesBefore: count } = schedule
  return (
    <Panel
      title={t('schedule.scheduledFor', { date: formats.date(day) })}
      control={
        scenario.viewerCanEdit && (
          <div className={classes.actions}>
            <Button size="compact-sm" variant="default" onClick={() => setChanging(true)}>
              {t('schedule.change')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={pending}
              onClick={() => write({ scenarioId: id })}
            >
              {t('schedule.takeOff')}
            </Button>
          </div>
        )
      }
    >
      <div className={classes.content}>
        <ScheduleCheck schedule={schedule} />
        <p className={classes.explanation}>
          {t('schedule.explanation', { name: scheduledBy.name })}
        </p>
        {count > 0 && <p className={classes.explanation}>{t('schedule.holdBefore', { count })}</p>}
        <RefusedAlert messages={refused} />
        <FormAlert error={error} />
      </div>
      {changing && (
        <ScheduleDialog slug={slug} scenario={scenario} onClose={() => setChanging(false)} />
      )}
    </Panel>
  )
}
