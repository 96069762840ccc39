import { Button, NativeSelect, Popover, Stack } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ActInput } from '@/acts/act-input'
import type { ListedKind } from '../thing'
import { thingFields } from '../thing-fields'
import { isTypedInCell } from './parse-cell'
import type { PendingEdits } from './use-pending-edits'

interface BulkEditProps {
  readonly kind: ListedKind
  readonly selected: ReadonlySet<string>
  readonly currency: string
  readonly edits: PendingEdits
}

/** One value for all rows that are chosen. */
export function BulkEdit({ kind, selected, currency, edits }: BulkEditProps) {
  const { t } = useTranslation()
  const fields = thingFields(kind).filter(
    ({ field, isSetByUpdate }) => isSetByUpdate && isTypedInCell(field),
  )
  const [opened, open] = useState(false)
  const [name, setName] = useState(fields[0]?.name ?? '')
  const [value, setValue] = useState<unknown>(null)
  const chosen = fields.find((each) => each.name === name)
  if (selected.size === 0 || chosen === undefined) return null
  const labelOf = (key: string): string =>
    t(`kinds.${kind}.fields.${key}` as 'kinds.account.fields.name')
  return (
    <Popover
      opened={opened}
      onChange={open}
      position="bottom-start"
      width={300}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPencil size={15} stroke={1.7} />}
          onClick={() => open(!opened)}
        >
          {t('grid.editSelected', { count: selected.size })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            for (const id of selected) edits.edit({ id }, name, value)
            open(false)
          }}
        >
          <Stack gap="sm">
            <NativeSelect
              label={t('grid.field')}
              data={fields.map(({ name: each, key }) => ({ value: each, label: labelOf(key) }))}
              value={name}
              onChange={({ currentTarget }) => {
                setName(currentTarget.value)
                setValue(null)
              }}
            />
            <ActInput
              key={name}
              label={labelOf(chosen.key)}
              field={{
                name,
                key: chosen.key,
                type: chosen.field.type,
                required: chosen.field.presence !== 'optional',
                isList: false,
                ...(chosen.field.choices !== undefined && { choices: chosen.field.choices }),
              }}
              currency={currency}
              value={value}
              onChange={setValue}
            />
            <Button
              type="submit"
              size="xs"
              disabled={value === null && chosen.field.presence !== 'optional'}
            >
              {t('grid.fillIn', { count: selected.size })}
            </Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
