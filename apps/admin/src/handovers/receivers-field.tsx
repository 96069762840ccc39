import { Button, CloseButton } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { OneOfField } from '@/acts/one-of-field'
import type { Moment } from '@/address/moment'
import type { CoverageTargetInput } from '@/generated/graphql'
import classes from './receivers-field.module.css'

/** Who receives accounts, and what they are called. */
export interface Receiver {
  readonly target: CoverageTargetInput
  readonly name: string
}

interface ReceiversFieldProps {
  readonly slug: string
  readonly at: Moment
  readonly receivers: readonly Receiver[]
  readonly error: string | undefined
  readonly onChange: (receivers: readonly Receiver[]) => void
}

/** The positions and teams that receive accounts: one, or several between whom they are split. */
export function ReceiversField({ slug, at, receivers, error, onChange }: ReceiversFieldProps) {
  const { t } = useTranslation()
  const [isAdding, add] = useState(false)
  const isOpen = isAdding || receivers.length === 0
  return (
    <div className={classes.field}>
      {receivers.length > 0 && (
        <ul className={classes.list} aria-label={t('handovers.receivers')}>
          {receivers.map((receiver, place) => (
            <li key={receiver.name}>
              {receiver.name}
              <CloseButton
                size="sm"
                aria-label={t('handovers.removeReceiver', { name: receiver.name })}
                onClick={() => onChange(receivers.filter((_, index) => index !== place))}
              />
            </li>
          ))}
        </ul>
      )}
      {isOpen ? (
        <OneOfField
          key={receivers.length}
          label={t('handovers.receiver')}
          slug={slug}
          at={at}
          kinds={['position', 'team']}
          value={null}
          labelOf={(id) => id}
          error={error}
          onChange={(target, named) => {
            if (named === null) return
            const isThere = receivers.some(({ name }) => name === named.label)
            if (!isThere) {
              onChange([...receivers, { target: target as CoverageTargetInput, name: named.label }])
            }
            add(false)
          }}
        />
      ) : (
        <Button
          size="compact-sm"
          variant="subtle"
          className={classes.add}
          leftSection={<IconPlus size={15} />}
          onClick={() => add(true)}
        >
          {t('handovers.addReceiver')}
        </Button>
      )}
    </div>
  )
}
