import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActFields } from '@/acts/act-fields'
import { useFieldLabel } from '@/acts/use-field-label'
import { Dialog } from '@/forms/dialog'
import { keepFocusAround } from '@/forms/return-focus'
import type { ChangeInput } from '@/generated/graphql'
import { attemptKey } from '@/plans/plan-draft'
import { type ChangeForm, changeOf } from './change-form'
import { amendScenario } from '../scenario-calls'
import type { Scenario } from '../scenario-query'
import type { ScenarioChange } from './scenario-changes-query'
import { useScenarioWrite } from '../use-scenario-write'
import classes from './edit-change-dialog.module.css'
import { ScenarioWriteForm } from '../components/scenario-write-form'

interface EditChangeDialogProps {
  readonly slug: string
  readonly scenario: Pick<Scenario, 'id' | 'revision'>
  readonly change: ScenarioChange
  readonly form: ChangeForm
  readonly onClose: () => void
}

/** What a change of a scenario says, to be said otherwise: its day, what it sets, and what else it may set. */
export function EditChangeDialog(props: EditChangeDialogProps) {
  const { slug, scenario, change, form, onClose } = props
  const { t } = useTranslation()
  const [values, setValues] = useState(form.values)
  const [idempotencyKey] = useState(attemptKey)
  const labelOf = useFieldLabel(form.kind)
  const { write, problems, ...state } = useScenarioWrite(amendScenario, onClose, {
    ...Object.fromEntries(form.fields.map((field) => [field.name, labelOf(field)])),
    effective: t('scenarios.effective'),
  })
  const labels = new Map(change.references.map(({ thingId, label }) => [thingId, label]))
  const set = (name: string, value: unknown) =>
    setValues((before) => ({ ...before, [name]: value }))
  const { effective } = values
  const day = typeof effective === 'string' ? effective : null
  const at = { scenario: scenario.id, asOf: day === '' ? null : day }
  const shown = form.fields.filter(({ name }) => values[name] !== undefined)
  const others = form.fields.filter(({ name }) => values[name] === undefined)
  return (
    <Dialog title={change.title} onClose={onClose}>
      <ScenarioWriteForm
        {...state}
        submit={t('scenarios.save')}
        onCancel={onClose}
        onSubmit={() =>
          write({
            scenarioId: scenario.id,
            expectedRevision: scenario.revision,
            edits: [{ changeId: change.id, replaceWith: changeOf(form, values) as ChangeInput }],
            idempotencyKey,
          })
        }
      >
        {day !== null && (
          <TextInput
            type="date"
            required
            withAsterisk={false}
            label={t('scenarios.effective')}
            value={day}
            error={problems['effective']}
            onChange={({ currentTarget }) => set('effective', currentTarget.value)}
          />
        )}
        {shown.map((field) => (
          <div key={field.name} className={classes.field}>
            <ActFields
              slug={slug}
              at={at}
              kind={form.kind}
              fields={[field]}
              values={values}
              labels={labels}
              problems={problems}
              onChange={set}
            />
            {!field.required && (
              <ActionIcon
                variant="subtle"
                color="gray"
                ref={keepFocusAround}
                className={classes.leave}
                aria-label={t('scenarios.leaveOut', { label: labelOf(field) })}
                onClick={() => setValues(({ [field.name]: _, ...before }) => before)}
              >
                <IconX size={15} />
              </ActionIcon>
            )}
          </div>
        ))}
        {others.length > 0 && (
          <NativeSelect
            label={t('scenarios.alsoSet')}
            value=""
            data={[
              { value: '', label: t('scenarios.chooseField') },
              ...others.map((field) => ({ value: field.name, label: labelOf(field) })),
            ]}
            onChange={({ currentTarget: { value: name } }) => {
              const chosen = others.find((each) => each.name === name)
              if (chosen !== undefined) set(name, beginning(chosen))
            }}
          />
        )}
      </ScenarioWriteForm>
    </Dialog>
  )
}

type Field = ChangeForm['fields'][number]

/** What a field begins with that a change did not give. */
function beginning({ type, otherwise, isList }: Field): unknown {
  if (isList) return []
  return type === 'flag' ? (otherwise ?? false) : null
}
