import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from './refused-alert'

interface PlanFormProps {
  /** Problems that none of the fields shows. */
  readonly problems: readonly string[]
  readonly error: Error | null
  readonly pending: boolean
  readonly onCancel: () => void
  /** Asks for the preview. */
  readonly onSubmit: () => void
  /** What the button says that adds it to the scenario that is shown, without a preview. */
  readonly add?: string
  readonly onAdd?: () => void
  readonly children: ReactNode
}

/** The fields of a plan between what the server said about them and the way on. */
export function PlanForm(props: PlanFormProps) {
  const { problems, error, pending, onCancel, onSubmit, add, onAdd, children } = props
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    if (attempts > 0 && !pending) focusRefused(form.current)
  }, [attempts, pending])
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        setAttempts(attempts + 1)
        onSubmit()
      }}
    >
      <Stack gap="md">
        <RefusedAlert messages={problems} />
        <FormAlert error={error} />
        {children}
        <Group justify="flex-end" gap="xs" mt="xs">
          <Button variant="default" onClick={onCancel}>
            {t('plan.cancel')}
          </Button>
          {onAdd !== undefined && (
            <Button
              variant="default"
              disabled={pending}
              onClick={() => {
                if (form.current?.reportValidity() === false) return
                setAttempts(attempts + 1)
                onAdd()
              }}
            >
              {add}
            </Button>
          )}
          <Button type="submit" loading={pending}>
            {t('plan.preview')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** A form that is still there was refused: the first field with a problem is where to go on. */
function focusRefused(form: HTMLFormElement | null): void {
  const next = form?.querySelector<HTMLElement>('[aria-invalid="true"], [type="submit"]')
  next?.focus({ preventScroll: next.matches('[type="submit"]') })
}
