import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import classes from './effect-group.module.css'

interface EffectGroupProps {
  readonly title: string
  /** Beside the title: how many, or how much. */
  readonly note?: ReactNode
  /** Whether it is open until somebody says otherwise. */
  readonly open?: boolean
  readonly children: ReactNode
}

/** A part of what a plan comes to, which opens below its title. */
export function EffectGroup({ title, note, open = false, children }: EffectGroupProps) {
  const [opened, setOpened] = useState(open)
  const [titleId, bodyId] = [useId(), useId()]
  return (
    <section className={classes.group} aria-labelledby={titleId}>
      <h3 className={classes.heading}>
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={opened}
          aria-controls={opened ? bodyId : undefined}
          onClick={() => setOpened(!opened)}
        >
          <IconChevronRight className={classes.sign} size={16} stroke={1.8} aria-hidden="true" />
          <span id={titleId}>{title}</span>
          {note !== undefined && <span className={classes.note}>{note}</span>}
        </UnstyledButton>
      </h3>
      {opened && (
        <div id={bodyId} className={classes.body}>
          {children}
        </div>
      )}
    </section>
  )
}
