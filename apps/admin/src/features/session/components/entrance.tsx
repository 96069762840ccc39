import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { LanguageField } from './language-field'
import { Logo } from '@/components/logo'
import classes from './entrance.module.css'

interface EntranceProps {
  readonly title: string
  readonly explanation: string
  readonly children: ReactNode
}

/** The frame of the pages before one is signed in. */
export function Entrance({ title, explanation, children }: EntranceProps) {
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <Logo withName />
        <LanguageField />
      </header>
      <main id="content" className={classes.main}>
        <div className={classes.card}>
          <Title order={1}>{title}</Title>
          <p className={classes.explanation}>{explanation}</p>
          {children}
        </div>
      </main>
    </div>
  )
}
