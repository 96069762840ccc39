import { Button, CopyButton, Group, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface LinkStepProps {
  readonly link: string
  readonly hint: string
  readonly onDone: () => void
}

/** A link that is shown this once, to be handed over. */
export function LinkStep({ link, hint, onDone }: LinkStepProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <TextInput
        label={t('members.link')}
        description={hint}
        value={link}
        readOnly
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <Group justify="flex-end" gap="xs">
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'members.copied' : 'members.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>{t('members.done')}</Button>
      </Group>
    </Stack>
  )
}

/** A link of the server's, under the address where the app is open. */
export function linkHere(link: string): string {
  const { pathname, hash } = new URL(link)
  return `${window.location.origin}${pathname}${hash}`
}
