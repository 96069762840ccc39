import { NativeSelect, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAddressId } from '@/address/use-address-id'
import { Dialog } from '@/forms/dialog'
import { scenariosQuery } from '@/scenarios/scenarios-query'
import { moveDraft } from '../scenario-calls'
import { useScenarioWrite } from '../use-scenario-write'
import { ScenarioWriteForm } from '../components/scenario-write-form'

interface MoveDraftDialogProps {
  readonly slug: string
  readonly onClose: () => void
}

/** Makes a scenario of the viewer's draft, or adds its changes to one. */
export function MoveDraftDialog({ slug, onClose }: MoveDraftDialogProps) {
  const { t } = useTranslation()
  const title = t('scenarios.moveTitle')
  const [scenarioId, setScenarioId] = useState('')
  const [name, setName] = useState('')
  const { data } = useQuery(scenariosQuery(slug))
  const open =
    data?.scenarios.filter(({ status, viewerCanEdit }) => status === 'OPEN' && viewerCanEdit) ?? []
  const [shown, show] = useAddressId('scenario')
  const fields = { name: t('scenarios.name') }
  const { write, problems, ...state } = useScenarioWrite(
    moveDraft,
    ({ scenario }) => {
      const { id, name: into, changeCount: count } = scenario
      const message = t('plan.inScenario', { name: into, count })
      notifications.show({ color: 'green', title, message })
      if (shown !== null) show(id)
      onClose()
    },
    fields,
  )
  return (
    <Dialog title={title} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t('scenarios.moveNow')}
        onCancel={onClose}
        onSubmit={() =>
          write({ organizationId: slug, ...(scenarioId === '' ? { name } : { scenarioId }) })
        }
      >
        <NativeSelect
          label={t('scenarios.moveTo')}
          value={scenarioId}
          onChange={({ currentTarget: { value } }) => setScenarioId(value)}
          data={[
            { value: '', label: t('scenarios.newScenario') },
            ...open.map((each) => ({ value: each.id, label: each.name })),
          ]}
        />
        {scenarioId === '' && (
          <TextInput
            label={fields.name}
            error={problems['name']}
            required
            maxLength={200}
            pattern=".*\S.*"
            value={name}
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
        )}
      </ScenarioWriteForm>
    </Dialog>
  )
}
