import { Fieldset, Input, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ValueInput, type ValueInputProps } from './value-input'
import { recordFields, type RecordName } from './record-fields'

interface RecordInputProps extends ValueInputProps {
  readonly record: RecordName
}

/** A value with fields of its own. */
export function RecordInput(props: RecordInputProps) {
  const { label, currency, value, error, onChange, record } = props
  const { t } = useTranslation()
  const held = (value ?? {}) as Readonly<Record<string, unknown>>
  return (
    <Fieldset legend={label}>
      <Stack gap="xs">
        {recordFields(record).map((field) => (
          <ValueInput
            key={field.name}
            label={t(`records.${record}.${field.key}` as 'records.Milestone.title')}
            field={field}
            currency={currency}
            value={held[field.name] ?? null}
            onChange={(next) => onChange({ ...held, [field.name]: next })}
          />
        ))}
        {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
      </Stack>
    </Fieldset>
  )
}
