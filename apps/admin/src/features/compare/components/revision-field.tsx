import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { readRevision } from '../moment-text'
import classes from './moment-form.module.css'

/** How long somebody has stopped typing before it counts, in milliseconds. */
const PAUSE = 200

interface RevisionFieldProps {
  /** Null for the latest one. */
  readonly revision: number | null
  readonly onChange: (revision: number | null) => void
}

/** At which revision a moment is seen; empty for the latest one. */
export function RevisionField({ revision, onChange }: RevisionFieldProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(String(revision ?? ''))
  const change = useDebouncedCallback((text: string) => onChange(readRevision(text)), PAUSE)
  return (
    <TextInput
      className={classes.revision}
      label={t('compare.revision')}
      placeholder={t('compare.live')}
      inputMode="numeric"
      value={typed}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        change(value)
      }}
    />
  )
}
