import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ActHost } from '@/acts/act-host'
import { ScenarioBar } from '@/features/scenarios/components/scenario-bar'
import { ScheduleAlert } from '@/features/scenarios/schedule/schedule-alert'
import classes from './app-shell.module.css'
import { useMoment } from './as-of-control'
import { NavigationDrawer } from './navigation-drawer'
import { NavigationLinks } from './navigation-links'
import { ShellHeader, type ShellHeaderProps } from './shell-header'

interface AppShellProps extends Omit<ShellHeaderProps, 'onOpenNavigation'> {
  readonly children: ReactNode
}

/** The frame around an organization's pages. */
export function AppShell({ children, ...header }: AppShellProps) {
  const { t } = useTranslation()
  const moment = useMoment()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('shell.skipToContent')}
      </a>
      <ShellHeader {...header} onOpenNavigation={open} />
      <ScenarioBar slug={header.slug} />
      <ScheduleAlert slug={header.slug} />
      <div className={classes.body}>
        <nav className={classes.rail} aria-label={t('shell.navigation')}>
          <NavigationLinks slug={header.slug} />
        </nav>
        <main id="content" className={classes.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <ActHost {...moment} />
      <NavigationDrawer slug={header.slug} opened={opened} onClose={close} />
    </>
  )
}
