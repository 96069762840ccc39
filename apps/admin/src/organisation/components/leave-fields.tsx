import { NumberInput, Select, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LeaveKind } from '@/generated/graphql'
import { LeavingPerson } from './leaving-person'
import type { SeatFields } from './seat-fields'

const kinds: readonly LeaveKind[] = ['PARENTAL', 'MEDICAL', 'VACATION', 'SABBATICAL', 'OTHER']

/** Who is away, how much of them, until when, and why. */
export function LeaveFields(fields: SeatFields) {
  const { values, onChange, problems } = fields
  const { t } = useTranslation()
  return (
    <>
      <LeavingPerson action="leave" {...fields} />
      <NumberInput
        size="sm"
        label={t('roster.leave.share')}
        description={t('roster.leave.shareHint')}
        min={0.01}
        max={1}
        step={0.1}
        decimalScale={2}
        required
        withAsterisk={false}
        value={values.shareAbsent}
        error={problems['shareAbsent']}
        onChange={(shareAbsent) => {
          if (typeof shareAbsent === 'number') onChange({ ...values, shareAbsent })
        }}
      />
      <TextInput
        type="date"
        label={t('roster.leave.backOn')}
        description={t('roster.leave.backOnHint')}
        value={values.backOn}
        error={problems['to']}
        onChange={({ currentTarget }) => onChange({ ...values, backOn: currentTarget.value })}
      />
      <Select
        label={t('roster.leave.kind')}
        clearable
        data={kinds.map((value) => ({ value, label: t(`choices.leaveKind.${value}`) }))}
        value={values.leaveKind}
        error={problems['kind']}
        onChange={(leaveKind) => onChange({ ...values, leaveKind })}
      />
      <Textarea
        label={t('roster.leave.note')}
        maxLength={2000}
        value={values.note}
        error={problems['note']}
        onChange={({ currentTarget }) => onChange({ ...values, note: currentTarget.value })}
      />
    </>
  )
}
