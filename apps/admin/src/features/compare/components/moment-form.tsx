import { Button, CloseButton, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { isDate } from '@/forms/form-text'
import { keepFocusAround } from '@/forms/return-focus'
import { useFormats } from '@/i18n/formats'
import { readRevision } from '../moment-text'
import type { MomentFields, OtherMoment } from '../use-moments'
import classes from './moment-form.module.css'
import { OtherScenarioField } from './other-scenario-field'
import { RevisionField } from './revision-field'

interface MomentFormProps {
  readonly fields: MomentFields
}

/** Which moments are compared: the day shown, and others; each at the latest revision or another. */
export function MomentForm({ fields }: MomentFormProps) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { slug, at, revision, others, add } = fields
  return (
    <search className={classes.form}>
      <fieldset className={classes.moment}>
        <legend>{t('plan.before')}</legend>
        <TextInput
          className={classes.day}
          label={t('compare.day')}
          value={formats.date(at.asOf ?? '')}
          readOnly
        />
        <RevisionField
          revision={readRevision(revision.kept)}
          onChange={(next) => revision.type(String(next ?? ''))}
        />
      </fieldset>
      {others.map((other, index) => (
        // Two of them may be alike: what tells them apart is their place.
        // oxlint-disable-next-line react/no-array-index-key
        <OtherFields key={index} slug={slug} other={other} number={index + 1} />
      ))}
      {add !== null && (
        <Button
          className={classes.add}
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={add}
        >
          {t('compare.add')}
        </Button>
      )}
    </search>
  )
}

interface OtherFieldsProps {
  readonly slug: string
  readonly other: OtherMoment
  /** From 1. */
  readonly number: number
}

function OtherFields({ slug, other, number }: OtherFieldsProps) {
  const { t } = useTranslation()
  const { chosen, choose, remove } = other
  const legend = number === 1 ? t('plan.after') : t('compare.other', { number })
  return (
    <fieldset className={classes.moment}>
      <legend>{legend}</legend>
      <TextInput
        className={classes.day}
        type="date"
        label={t('compare.day')}
        min="1970-01-01"
        max="2999-12-31"
        required
        withAsterisk={false}
        value={chosen.day}
        onChange={({ currentTarget: { value } }) => {
          if (isDate(value)) choose({ day: value })
        }}
      />
      <OtherScenarioField slug={slug} other={other} />
      <RevisionField revision={chosen.revision} onChange={(next) => choose({ revision: next })} />
      {remove !== null && (
        <CloseButton
          ref={keepFocusAround}
          aria-label={t('compare.remove', { name: legend })}
          size="lg"
          onClick={remove}
        />
      )}
    </fieldset>
  )
}
