import type { Icon as TablerIcon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './notice-panel.module.css'

interface NoticePanelProps {
  readonly Icon: TablerIcon
  readonly title: string
  readonly text?: string | null
  readonly detail?: string | null
  readonly children?: ReactNode
}

/** Said in the middle of where something else would be: nothing there, or not to be had. */
export function NoticePanel({ Icon, title, text, detail, children }: NoticePanelProps) {
  return (
    <div className={classes.notice}>
      <span className={classes.icon} aria-hidden="true">
        <Icon size={22} stroke={1.5} />
      </span>
      <p className={classes.title}>{title}</p>
      {text !== null && text !== undefined && <p className={classes.text}>{text}</p>}
      {detail !== null && detail !== undefined && <p className={classes.detail}>{detail}</p>}
      {children !== undefined && <div className={classes.actions}>{children}</div>}
    </div>
  )
}
