import { ActionIcon, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '@/forms/dialog'
import { keepFocusAround } from '@/forms/return-focus'
import type { ChangeInput } from '@/generated/graphql'
import { attemptKey } from '@/plans/plan-draft'
import { type ChangeForm, changeOf } from './change-form'
import { currencyQuery, isNamed } from './named-query'
import { amendScenario } from '../scenario-calls'
import type { Scenario } from '../scenario-query'
import type { ScenarioChange } from './scenario-changes-query'
import { useScenarioWrite } from '../use-scenario-write'
import { ChangeField } from './change-field'
import classes from './edit-change-dialog.module.css'
import { type Named, ReferenceField } from './reference-field'
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
  const [references, setReferences] = useState(() => referencesOf(change))
  const [idempotencyKey] = useState(attemptKey)
  const { data: currency } = useQuery(currencyQuery(slug, scenario.id))
  const { write, ...state } = useScenarioWrite(amendScenario, onClose)
  const labelOf = (key: string) =>
    t(`kinds.${form.kind}.fields.${key}` as 'kinds.account.fields.name')
  const set = (name: string, value: unknown) =>
    setValues((before) => ({ ...before, [name]: value }))
  const { effective } = values
  const day = typeof effective === 'string' ? effective : null
  const at = { scenario: scenario.id, asOf: day === '' ? null : day }
  const shown = form.fields.filter(({ name }) => values[name] !== undefined)
  const others = form.fields.filter(
    ({ name, field: { type, to } }) =>
      values[name] === undefined && (type !== 'reference' || isNamed(to)),
  )
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
            onChange={({ currentTarget }) => set('effective', currentTarget.value)}
          />
        )}
        {shown.map((each) => {
          const { name, key, field, optional } = each
          const label = labelOf(key)
          return (
            <div key={name} className={classes.field}>
              {field.type === 'reference' ? (
                <ReferenceField
                  label={label}
                  slug={slug}
                  at={at}
                  field={field}
                  value={values[name] === null ? null : (references.get(name) ?? null)}
                  onChange={(named) => {
                    set(name, named === null ? null : { id: named.id })
                    if (named !== null) {
                      setReferences((before) => new Map([...before, [name, named]]))
                    }
                  }}
                />
              ) : (
                <ChangeField
                  label={label}
                  field={each}
                  currency={currency ?? null}
                  value={values[name]}
                  onChange={(value) => set(name, value)}
                />
              )}
              {optional && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  ref={keepFocusAround}
                  className={classes.leave}
                  aria-label={t('scenarios.leaveOut', { label })}
                  onClick={() => setValues(({ [name]: _, ...before }) => before)}
                >
                  <IconX size={15} />
                </ActionIcon>
              )}
            </div>
          )
        })}
        {others.length > 0 && (
          <NativeSelect
            label={t('scenarios.alsoSet')}
            value=""
            data={[
              { value: '', label: t('scenarios.chooseField') },
              ...others.map(({ name, key }) => ({ value: name, label: labelOf(key) })),
            ]}
            onChange={({ currentTarget: { value: name } }) => {
              const chosen = others.find((each) => each.name === name)
              if (chosen !== undefined) set(name, beginning(chosen.field))
            }}
          />
        )}
      </ScenarioWriteForm>
    </Dialog>
  )
}

/** What a change names, by its fields. */
function referencesOf({ references }: ScenarioChange): ReadonlyMap<string, Named> {
  return new Map(references.map(({ field, thingId: id, label }) => [field, { id, label }]))
}

type Field = ChangeForm['fields'][number]['field']

/** What a field begins with that a change did not give. */
function beginning({ type, otherwise }: Field): unknown {
  return type === 'flag' ? (otherwise ?? false) : null
}
