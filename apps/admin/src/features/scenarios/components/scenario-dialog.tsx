import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { type ScenarioSummary, scenariosQuery } from '@/scenarios/scenarios-query'
import { templateChanges } from '@/scenarios/template-changes'
import { createScenario, updateScenario } from '../scenario-calls'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioWriteForm } from './scenario-write-form'

/** What is done: one is made, one is made as a copy, or one is called otherwise. */
export type ScenarioTask =
  | { readonly name: 'CREATE' }
  | { readonly name: 'DUPLICATE' | 'RENAME'; readonly scenario: ScenarioSummary }

interface ScenarioDialogProps {
  readonly slug: string
  readonly task: ScenarioTask
  /** Told the id of the scenario. */
  readonly onDone: (id: string) => void
  readonly onClose: () => void
}

const titles = {
  CREATE: 'scenarios.createTitle',
  DUPLICATE: 'scenarios.duplicateTitle',
  RENAME: 'scenarios.renameTitle',
} as const

/** The name of a scenario, what it is for, and of a new one what it stands on. */
export function ScenarioDialog({ slug, task, onDone, onClose }: ScenarioDialogProps) {
  const { t } = useTranslation()
  const given = task.name === 'CREATE' ? null : task.scenario
  const copied = given !== null && t('scenarios.copyOf', { name: given.name })
  const [name, setName] = useState(
    task.name === 'DUPLICATE' && copied ? copied : (given?.name ?? ''),
  )
  const [note, setNote] = useState(given?.note ?? '')
  const [on, setOn] = useState('')
  const [restricted, setRestricted] = useState(given?.restricted ?? false)
  const { data } = useQuery(scenariosQuery(slug))
  const open = data?.scenarios.filter(({ status }) => status === 'OPEN') ?? []
  const save = async () => {
    if (task.name === 'RENAME') return updateScenario({ scenarioId: task.scenario.id, name, note })
    const made = { organizationId: slug, name, note, restricted }
    if (task.name === 'DUPLICATE') return createScenario({ ...made, copyOfId: task.scenario.id })
    const model = vocabularies.orgModel.values.find((each) => each === on)
    if (model !== undefined) {
      const { changes } = await templateChanges(slug, model)
      return createScenario({ ...made, changes })
    }
    return createScenario({ ...made, baseId: on === '' ? null : on })
  }
  const fields = { name: t('scenarios.name'), note: t('scenarios.note') }
  const { write, problems, ...state } = useScenarioWrite(
    save,
    ({ scenario }) => {
      onDone(scenario.id)
      onClose()
    },
    fields,
  )
  return (
    <Dialog title={t(titles[task.name])} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t('scenarios.save')}
        onCancel={onClose}
        onSubmit={() => write(undefined)}
      >
        <TextInput
          label={fields.name}
          error={problems['name']}
          required
          maxLength={200}
          pattern=".*\S.*"
          value={name}
          onChange={({ currentTarget: { value } }) => setName(value)}
        />
        <Textarea
          label={fields.note}
          error={problems['note']}
          description={t('scenarios.noteHint')}
          maxLength={2000}
          value={note}
          onChange={({ currentTarget: { value } }) => setNote(value)}
        />
        {task.name === 'CREATE' && (
          <NativeSelect
            label={t('scenarios.on')}
            value={on}
            onChange={({ currentTarget: { value } }) => setOn(value)}
            data={[
              { value: '', label: t('scenarios.live') },
              ...open.map((each) => ({ value: each.id, label: each.name })),
              {
                group: t('scenarios.templates'),
                items: vocabularies.orgModel.values.map((model) => ({
                  value: model,
                  label: t(`choices.orgModel.${model}`),
                })),
              },
            ]}
          />
        )}
        {task.name !== 'RENAME' && (
          <Checkbox
            label={t('scenarioPeople.restrictNew')}
            checked={restricted}
            onChange={({ currentTarget: { checked } }) => setRestricted(checked)}
          />
        )}
      </ScenarioWriteForm>
    </Dialog>
  )
}
