import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'

interface ScenarioWriteFormProps {
  /** What the button says that does it. */
  readonly submit: string
  readonly refused: readonly string[]
  readonly error: Error | null
  readonly pending: boolean
  readonly onCancel: () => void
  readonly onSubmit: () => void
  readonly children: ReactNode
}

/** What is asked before something is done to a scenario, and why it was not. */
export function ScenarioWriteForm(props: ScenarioWriteFormProps) {
  const { submit, refused, error, pending, onCancel, onSubmit, children } = props
  const { t } = useTranslation()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <Stack gap="md">
        {children}
        <RefusedAlert messages={refused} />
        <FormAlert error={error} />
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {t('plan.cancel')}
          </Button>
          <Button type="submit" loading={pending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
