import { ActionIcon } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { LanguageMenu } from '@/components/language-menu'
import { Logo } from '@/components/logo'
import { OrganizationSwitch } from '@/features/organizations/organization-switch'
import { ScenarioSwitch } from '@/features/scenarios/components/scenario-switch'
import { AccountMenu } from '@/features/session/components/account-menu'
import classes from './shell-header.module.css'

export interface ShellHeaderProps {
  readonly slug: string
  readonly viewer: { readonly name: string; readonly email: string | null }
  readonly onOpenNavigation: () => void
  readonly onSignedOut: () => void
}

export function ShellHeader({ slug, viewer, onOpenNavigation, onSignedOut }: ShellHeaderProps) {
  const { t } = useTranslation()
  return (
    <header className={classes.header}>
      <ActionIcon
        className={classes.burger}
        aria-label={t('shell.openNavigation')}
        onClick={onOpenNavigation}
      >
        <IconMenu2 size={20} stroke={1.7} />
      </ActionIcon>
      <Link to="/$slug" params={{ slug }} className={classes.home}>
        <Logo />
      </Link>
      <span className={classes.slash} aria-hidden="true" />
      <OrganizationSwitch slug={slug} />
      <ScenarioSwitch slug={slug} />
      <span className={classes.spacer} />
      <span className={classes.wide}>
        <LanguageMenu />
      </span>
      <AccountMenu {...viewer} onSignedOut={onSignedOut} />
    </header>
  )
}
