import { Title } from '@mantine/core'
import { useEffect, type ReactNode } from 'react'
import { HelpLink } from './help-link'
import classes from './page-header.module.css'

interface PageHeaderProps {
  readonly title: string
  readonly description: string
  /** What the whole page is seen by: the date. */
  readonly aside?: ReactNode
}

/** A page's name, also in the window's title, and what it is for. */
export function PageHeader({ title, description, aside }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Postscale`
  }, [title])
  return (
    <header className={classes.header}>
      <div>
        <div className={classes.title}>
          <Title order={1}>{title}</Title>
          <HelpLink />
        </div>
        <p className={classes.description}>{description}</p>
      </div>
      {aside}
    </header>
  )
}
