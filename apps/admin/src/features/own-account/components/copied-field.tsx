import { Button, CopyButton, Group, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface CopiedFieldProps {
  readonly label: string
  readonly description?: string
  readonly value: string
}

/** A text that is shown this once, to be kept elsewhere. */
export function CopiedField({ label, description, value }: CopiedFieldProps) {
  const { t } = useTranslation()
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        flex={1}
        label={label}
        {...(description !== undefined && { description })}
        value={value}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button variant="default" onClick={copy}>
            {t(copied ? 'ownAccount.copied' : 'ownAccount.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}
