import { Switch, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { useFormats } from '@/i18n/formats'
import { attemptKey } from '@/plans/plan-draft'
import type { ScenarioSummary } from '@/scenarios/scenarios-query'
import { scheduleScenario } from './schedule-calls'
import { changesBeforeQuery, scheduledQuery } from './scheduled-query'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioWriteForm } from '../components/scenario-write-form'

interface ScheduleDialogProps {
  readonly slug: string
  readonly scenario: ScenarioSummary
  readonly onClose: () => void
}

/** Asks on which day a scenario or the draft is applied, and whether its changes are to hold from then. */
export function ScheduleDialog({ slug, scenario, onClose }: ScheduleDialogProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { id, kind, name: called, revision, schedule } = scenario
  const isDraft = kind === 'DRAFT'
  const title = isDraft ? t('schedule.draftTitle') : t('schedule.title', { name: called })
  const [day, setDay] = useState(schedule?.day ?? '')
  const [name, setName] = useState('')
  const [moveDates, setMoveDates] = useState(false)
  const [idempotencyKey] = useState(attemptKey)
  const { data } = useQuery(scheduledQuery(slug))
  const { data: count = 0 } = useQuery(changesBeforeQuery(id, day))
  const fields = { on: t('schedule.day'), name: t('scenarios.name') }
  const { write, problems, ...state } = useScenarioWrite(
    scheduleScenario,
    ({ scenario: done }) => {
      const message = t('schedule.done', { name: done.name, date: formats.date(day) })
      notifications.show({ color: 'green', title, message })
      onClose()
    },
    fields,
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t('schedule.submit')}
        onCancel={onClose}
        onSubmit={() =>
          write({
            scenarioId: id,
            on: day,
            expectedRevision: revision,
            moveDates: moveDates && count > 0,
            ...(isDraft && name.trim() !== '' && { name }),
            idempotencyKey,
          })
        }
      >
        <TextInput
          type="date"
          label={fields.on}
          error={problems['on']}
          description={t('schedule.dayExplanation')}
          required
          min={data?.today}
          value={day}
          onChange={({ currentTarget: { value } }) => setDay(value)}
        />
        {isDraft && (
          <TextInput
            label={fields.name}
            error={problems['name']}
            description={t('schedule.nameExplanation')}
            maxLength={200}
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
        )}
        {day !== '' && count > 0 && (
          <Switch
            label={t('schedule.moveDates', { count, date: formats.date(day) })}
            description={t('schedule.moveDatesExplanation')}
            checked={moveDates}
            onChange={({ currentTarget: { checked } }) => setMoveDates(checked)}
          />
        )}
      </ScenarioWriteForm>
    </Dialog>
  )
}
