import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface DialogButtonsProps {
  /** What the form does. */
  readonly label: string
  readonly pending: boolean
  readonly isDangerous?: boolean
  readonly onCancel: () => void
}

/** The end of a form in a dialog. */
export function DialogButtons({ label, pending, isDangerous, onCancel }: DialogButtonsProps) {
  const { t } = useTranslation()
  return (
    <Group justify="flex-end" gap="xs" mt="xs">
      <Button variant="default" onClick={onCancel}>
        {t('plan.cancel')}
      </Button>
      <Button type="submit" loading={pending} {...(isDangerous === true && { color: 'red' })}>
        {label}
      </Button>
    </Group>
  )
}
