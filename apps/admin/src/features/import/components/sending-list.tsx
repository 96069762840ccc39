import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useErrorText } from '@/forms/form-alert'
import { useFormats } from '@/i18n/formats'
import { UnreadableFileError } from '../upload-file'
import type { Sending } from '../use-uploads'
import classes from './import-view.module.css'

interface SendingListProps {
  readonly sendings: readonly Sending[]
  readonly onDismiss: (name: string) => void
}

/** Files on their way, and those that did not arrive, with why. */
export function SendingList({ sendings, onDismiss }: SendingListProps) {
  if (sendings.length === 0) return null
  return (
    <ul className={classes.list}>
      {sendings.map((sending) => (
        <SendingItem key={sending.name} {...sending} onDismiss={() => onDismiss(sending.name)} />
      ))}
    </ul>
  )
}

function SendingItem({ name, part, error, onDismiss }: Sending & { onDismiss: () => void }) {
  const { t } = useTranslation()
  const formats = useFormats()
  const text = useErrorText(error)
  return (
    <li className={classes.item}>
      <div className={classes.name}>
        {name}
        {error === null ? (
          <progress className={classes.progress} max={1} value={part} aria-label={name} />
        ) : (
          <span role="alert" className={`${classes.meta} ${classes.unreadable}`}>
            {error instanceof UnreadableFileError ? error.message : text}
          </span>
        )}
      </div>
      {error === null ? (
        <span className={classes.hint}>{formats.percent(part)}</span>
      ) : (
        <Button variant="default" size="compact-sm" onClick={onDismiss}>
          {t('imports.dismiss')}
        </Button>
      )}
    </li>
  )
}
