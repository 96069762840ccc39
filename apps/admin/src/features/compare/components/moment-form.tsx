import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { isDate } from '@/forms/form-text'
import { useFormats } from '@/i18n/formats'
import type { MomentFields } from '../use-moments'
import { OtherScenarioField } from './other-scenario-field'
import classes from './moment-form.module.css'

interface MomentFormProps {
  readonly fields: MomentFields
}

/** Which two moments are compared: the day shown, and another; each at the live revision or another. */
export function MomentForm({ fields }: MomentFormProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { moments, revision, day, setDay, otherRevision } = fields
  return (
    <search className={classes.form}>
      <fieldset className={classes.moment}>
        <legend>{t('plan.before')}</legend>
        <TextInput
          className={classes.day}
          label={t('compare.day')}
          value={formats.date(moments.at.asOf ?? '')}
          readOnly
        />
        <RevisionField field={revision} />
      </fieldset>
      <fieldset className={classes.moment}>
        <legend>{t('plan.after')}</legend>
        <TextInput
          className={classes.day}
          type="date"
          label={t('compare.day')}
          min="1970-01-01"
          max="2999-12-31"
          required
          withAsterisk={false}
          value={day}
          onChange={({ currentTarget: { value } }) => {
            if (isDate(value)) setDay(value)
          }}
        />
        <OtherScenarioField slug={moments.slug} fields={fields} />
        <RevisionField field={otherRevision} />
      </fieldset>
    </search>
  )
}

function RevisionField({ field }: { readonly field: MomentFields['revision'] }) {
  const { t } = useTranslation()
  return (
    <TextInput
      className={classes.revision}
      label={t('compare.revision')}
      placeholder={t('compare.live')}
      inputMode="numeric"
      value={field.typed}
      onChange={({ currentTarget }) => field.type(currentTarget.value)}
    />
  )
}
