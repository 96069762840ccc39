import { Tooltip, UnstyledButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Messages } from '@/i18n/messages'
import classes from './term.module.css'

/** A word of the field that the glossary explains. */
export type TermName = keyof Messages['glossary']['terms']

interface TermProps {
  readonly name: TermName
  /** The word as it stands here. */
  readonly children: string
}

/** A word that is explained when it is pointed at, focused or touched. */
export function Term({ name, children }: TermProps) {
  const { t } = useTranslation()
  return (
    <Tooltip
      label={t(`glossary.terms.${name}.text`)}
      multiline
      w={280}
      events={{ hover: true, focus: true, touch: true }}
    >
      <UnstyledButton className={classes.term}>{children}</UnstyledButton>
    </Tooltip>
  )
}
