import { Button, Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'

interface OfOthersNoticeProps {
  /** What the scenario is called. */
  readonly name: string
  readonly onClose: () => void
}

/** Said in place of a plan while a scenario is shown that others change. */
export function OfOthersNotice({ name, onClose }: OfOthersNoticeProps) {
  const { t } = useTranslation()
  return (
    <Stack gap="md">
      <p>{t('scenarioPeople.notYoursHere', { name })}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('plan.back')}
        </Button>
      </Group>
    </Stack>
  )
}
