import { ActionIcon } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Logo } from '@/components/logo'
import { InboxButton } from '@/features/inbox/components/inbox-button'
import { OrganizationSwitch } from '@/features/organizations/organization-switch'
import { ScenarioSwitch } from '@/features/scenarios/components/scenario-switch'
import { DraftLink } from '@/features/scenarios/drafts/draft-link'
import { AccountMenu } from '@/features/session/components/account-menu'
import { SearchButton } from '../commands/search-button'
import { AsOfControl } from './as-of-control'
import classes from './shell-header.module.css'

export interface ShellHeaderProps {
  readonly slug: string
  readonly viewer: { readonly name: string; readonly email: string | null }
  readonly onOpenNavigation: () => void
  readonly onOpenPalette: () => void
  readonly onOpenShortcuts: () => void
  readonly onSignedOut: () => void
}

/** What is shown, when and as what; the ways to everything; and who is signed in. */
export function ShellHeader({
  slug,
  viewer,
  onOpenNavigation,
  onOpenPalette,
  onOpenShortcuts,
  onSignedOut,
}: ShellHeaderProps) {
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
      <div className={classes.where}>
        <OrganizationSwitch slug={slug} />
        <ScenarioSwitch slug={slug} />
        <AsOfControl />
      </div>
      <SearchButton onOpen={onOpenPalette} />
      <DraftLink slug={slug} />
      <InboxButton slug={slug} />
      <AccountMenu
        {...viewer}
        slug={slug}
        onShortcuts={onOpenShortcuts}
        onSignedOut={onSignedOut}
      />
    </header>
  )
}
