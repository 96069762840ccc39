import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment } from '@/address/moment'
import { DayField } from '@/plans/day-field'
import { PlanDialog } from '@/plans/plan-dialog'
import { ReasonField } from '@/plans/reason-field'
import { isDated } from './act-field'
import { kindOfChange } from '@/plans/kind-of-change'
import { type ActForm, changeOf, missingFields, saysSomething } from './act-form'
import { ActFields } from './act-fields'
import { useActTitle } from './use-act-title'

interface ActDialogProps {
  readonly slug: string
  readonly at: Moment
  readonly form: ActForm
  /** What the thing is called that it is about; null where it makes one. */
  readonly name: string | null
  /** The day that it proposes to hold from. */
  readonly day: string
  readonly onClose: () => void
}

/** A change, as its kind describes it: its fields, then its preview, then the applying. */
export function ActDialog({ slug, at, form, name, day, onClose }: ActDialogProps) {
  const { t } = useTranslation()
  const [values, setValues] = useState(form.values)
  const [effective, setEffective] = useState(day)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState<readonly string[]>([])
  const { change, fields } = form
  const dated = isDated(change)
  const names = [...fields.map((field) => field.name), 'effective']
  const title = useActTitle()(change, name)
  return (
    <PlanDialog
      title={title}
      fields={names}
      onDraft={() => {
        const open = missingFields(form, values)
        setMissing(saysSomething(form, values) ? open : ['nothing'])
        if (open.length > 0 || !saysSomething(form, values)) return null
        const planned = changeOf(form, values, dated ? effective : null)
        return { organizationId: slug, reason: reason.trim() || null, changes: [planned] }
      }}
      onClose={onClose}
    >
      {(refused) => {
        const needed = missing.filter((field) => missingFields(form, values).includes(field))
        const problems = {
          ...refused,
          ...Object.fromEntries(needed.map((field) => [field, t('acts.required')])),
        }
        return (
          <>
            {missing.includes('nothing') && !saysSomething(form, values) && (
              <Text role="alert" size="sm" c="red">
                {t('acts.nothingChanged')}
              </Text>
            )}
            <ActFields
              slug={slug}
              at={at}
              kind={kindOfChange(change)}
              fields={fields}
              values={values}
              labels={form.labels}
              problems={problems}
              onChange={(field, value) => setValues({ ...values, [field]: value })}
            />
            {dated && (
              <DayField value={effective} error={problems['effective']} onChange={setEffective} />
            )}
            <ReasonField value={reason} onChange={setReason} />
          </>
        )
      }}
    </PlanDialog>
  )
}
