import { ActionIcon, Button, Fieldset, Input, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { keepFocusAround } from '@/forms/return-focus'
import { ValueInput, type ValueInputProps } from './value-input'
import { recordFields, type RecordName } from './record-fields'
import classes from './records-input.module.css'

interface RecordsInputProps extends ValueInputProps {
  readonly record: RecordName
}

/** Several values with fields of their own, in their order. */
export function RecordsInput(props: RecordsInputProps) {
  const { label, currency, value, error, onChange, record } = props
  const { t } = useTranslation()
  const rows = (Array.isArray(value) ? value : []) as readonly Readonly<Record<string, unknown>>[]
  const fields = recordFields(record)
  return (
    <Fieldset legend={label}>
      <Stack gap="xs">
        {rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no id: their place is what they are known by
          <div key={index} className={classes.row}>
            <div className={classes.fields}>
              {fields.map((field) => (
                <ValueInput
                  key={field.name}
                  label={t(`records.${record}.${field.key}` as 'records.Milestone.title')}
                  field={field}
                  currency={currency}
                  value={row[field.name] ?? null}
                  onChange={(next) => onChange(rows.with(index, { ...row, [field.name]: next }))}
                />
              ))}
            </div>
            <ActionIcon
              variant="subtle"
              color="gray"
              ref={keepFocusAround}
              className={classes.remove}
              aria-label={t('acts.removeRow', { number: index + 1 })}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            >
              <IconTrash size={16} stroke={1.7} />
            </ActionIcon>
          </div>
        ))}
        <Button
          variant="default"
          size="xs"
          className={classes.add}
          leftSection={<IconPlus size={14} />}
          onClick={() => onChange([...rows, {}])}
        >
          {t('acts.addRow')}
        </Button>
        {error !== undefined && <Input.Error role="alert">{error}</Input.Error>}
      </Stack>
    </Fieldset>
  )
}
