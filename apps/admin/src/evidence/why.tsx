import { Button } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AdminEvidenceFragment } from '@/generated/graphql'
import { EvidenceView } from './evidence-view'
import classes from './why.module.css'

interface WhyProps {
  /** What the answer is about, for who hears the button. */
  readonly about: string
  readonly evidence: AdminEvidenceFragment
  /** Without the words, where they are already said. */
  readonly quiet?: boolean
}

/** Opens the evidence of an answer below it. */
export function Why({ about, evidence, quiet = false }: WhyProps) {
  const { t } = useTranslation()
  const [opened, setOpened] = useState(false)
  const id = useId()
  const word = t(opened ? 'capacity.hideEvidence' : 'capacity.evidence')
  return (
    <div className={classes.why}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        aria-expanded={opened}
        aria-controls={id}
        aria-label={`${word}: ${about}`}
        rightSection={<IconChevronDown size={14} className={classes.chevron} />}
        onClick={() => setOpened(!opened)}
      >
        {word}
      </Button>
      <div id={id} className={opened ? classes.evidence : undefined}>
        {opened && <EvidenceView evidence={evidence} quiet={quiet} />}
      </div>
    </div>
  )
}
