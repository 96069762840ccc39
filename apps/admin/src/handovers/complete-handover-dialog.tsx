import { NativeSelect, TextInput } from '@mantine/core'
import { vocabularies } from '@postscale/schema/entities'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { targetName } from '@/components/owner-name'
import { ChoiceField } from '@/forms/choice-field'
import type { AdminHandoverFragment } from '@/generated/graphql'
import { useFormats } from '@/i18n/formats'
import { PlanDialog } from '@/plans/plan-dialog'
import { handoverChange, type HandoverResult } from './handover-change'

interface CompleteHandoverDialogProps {
  readonly slug: string
  readonly day: string
  readonly handover: AdminHandoverFragment
  readonly onClose: () => void
}

const GRADES = [1, 2, 3, 4, 5]

/** Says how a handover ended, and what the customer thinks of it. */
export function CompleteHandoverDialog(props: CompleteHandoverDialogProps) {
  const { slug, day, handover, onClose } = props
  const { t } = useTranslation()
  const formats = useFormats()
  const [values, setValues] = useState<HandoverResult>({
    outcome: 'DONE',
    satisfaction: null,
    effective: day,
  })
  const { account, responsibility, target, from, to } = handover
  return (
    <PlanDialog
      title={t('handovers.title', { name: account.name })}
      fields={['outcome', 'satisfaction', 'effective']}
      onDraft={() => ({
        organizationId: slug,
        reason: null,
        changes: [handoverChange(handover, values)],
      })}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p>
            {t('handovers.about', {
              responsibility: t(`choices.responsibility.${responsibility}`),
              name: targetName(target),
              from: formats.date(from),
            })}
            {to !== null && ` ${t('handovers.planned', { date: formats.date(to) })}`}
          </p>
          <ChoiceField
            label={t('kinds.coverage.fields.outcome')}
            choices={vocabularies.handoverOutcome.values}
            nameOf={(outcome) => t(`choices.handoverOutcome.${outcome}`)}
            value={values.outcome}
            error={problems['outcome']}
            onChange={(outcome) => outcome && setValues({ ...values, outcome })}
          />
          <NativeSelect
            label={t('handovers.satisfaction')}
            description={t('handovers.satisfactionHint')}
            data={[
              { value: '', label: t('handovers.notAsked') },
              ...GRADES.map((grade) => ({ value: String(grade), label: formats.number(grade) })),
            ]}
            value={String(values.satisfaction ?? '')}
            error={problems['satisfaction']}
            onChange={({ currentTarget: { value } }) =>
              setValues({ ...values, satisfaction: value === '' ? null : Number(value) })
            }
          />
          <TextInput
            type="date"
            label={t('handovers.endedOn')}
            required
            withAsterisk={false}
            value={values.effective}
            error={problems['effective']}
            onChange={({ currentTarget: { value } }) => setValues({ ...values, effective: value })}
          />
        </>
      )}
    </PlanDialog>
  )
}
