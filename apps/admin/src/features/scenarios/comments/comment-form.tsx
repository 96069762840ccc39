import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FormAlert } from '@/forms/form-alert'
import { RefusedAlert } from '@/plans/refused-alert'
import classes from './comments.module.css'

const LONGEST = 2_000

interface CommentFormProps {
  /** What is written into the field, for screen readers and those who see it. */
  readonly label: string
  readonly submit: string
  /** What is there already. */
  readonly given?: string
  readonly refused: readonly string[]
  readonly error: Error | null
  readonly pending: boolean
  readonly onSubmit: (text: string) => void
  /** Null where there is nothing to go back to. */
  readonly onCancel: (() => void) | null
}

/** Says something of a scenario. */
export function CommentForm(props: CommentFormProps) {
  const { label, submit, given = '', refused, error, pending, onSubmit, onCancel } = props
  const { t } = useTranslation()
  const [text, setText] = useState(given)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit(text)
      }}
    >
      <Textarea
        label={label}
        required
        withAsterisk={false}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={LONGEST}
        data-autofocus={onCancel !== null}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <RefusedAlert messages={refused} />
      <FormAlert error={error} />
      <Group justify="flex-end" gap="xs">
        {onCancel !== null && (
          <Button size="compact-sm" variant="default" onClick={onCancel}>
            {t('plan.cancel')}
          </Button>
        )}
        <Button size="compact-sm" type="submit" loading={pending} disabled={text.trim() === ''}>
          {submit}
        </Button>
      </Group>
    </form>
  )
}
