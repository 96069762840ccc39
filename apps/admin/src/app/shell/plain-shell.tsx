import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Logo } from '@/components/logo'
import { AccountMenu } from '@/features/session/components/account-menu'
import shell from './app-shell.module.css'
import header from './shell-header.module.css'
import classes from './plain-shell.module.css'
import type { ShellHeaderProps } from './shell-header'

interface PlainShellProps extends Pick<ShellHeaderProps, 'onSignedOut' | 'viewer'> {
  readonly children: ReactNode
}

/** The frame around pages that are about no organization. */
export function PlainShell({ viewer, onSignedOut, children }: PlainShellProps) {
  const { t } = useTranslation()
  return (
    <>
      <a className={shell.skip} href="#content">
        {t('shell.skipToContent')}
      </a>
      <header className={header.header}>
        <Link to="/" className={header.home}>
          <Logo withName />
        </Link>
        <span className={header.spacer} />
        <AccountMenu {...viewer} onSignedOut={onSignedOut} />
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        {children}
      </main>
    </>
  )
}
