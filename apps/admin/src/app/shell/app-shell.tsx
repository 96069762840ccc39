import { useDisclosure } from '@mantine/hooks'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { ConnectionBar } from '@/components/connection-bar'
import { ScenarioBar } from '@/features/scenarios/components/scenario-bar'
import { ScheduleAlert } from '@/features/scenarios/schedule/schedule-alert'
import { useShortcuts } from '../commands/use-shortcuts'
import classes from './app-shell.module.css'
import { AsOfBar } from './as-of-bar'
import { useMoment } from './as-of-control'
import { NavigationDrawer } from './navigation-drawer'
import { NavigationRail } from './navigation-rail'
import { ShellHeader, type ShellHeaderProps } from './shell-header'

const ActHost = lazy(async () => ({ default: (await import('@/acts/act-host')).ActHost }))
const CommandPalette = lazy(async () => ({
  default: (await import('../commands/command-palette')).CommandPalette,
}))
const ShortcutsDialog = lazy(async () => ({
  default: (await import('../commands/shortcuts-dialog')).ShortcutsDialog,
}))

const route = getRouteApi('/signed-in/$slug')

interface AppShellProps extends Pick<ShellHeaderProps, 'onSignedOut' | 'slug' | 'viewer'> {
  readonly children: ReactNode
}

/** The frame around an organization's pages. */
export function AppShell({ slug, viewer, onSignedOut, children }: AppShellProps) {
  const { t } = useTranslation()
  const [navigation, { open: openNavigation, close: closeNavigation }] = useDisclosure(false)
  const [palette, { open: openPalette, close: closePalette }] = useDisclosure(false)
  const [shortcuts, { open: openShortcuts, close: closeShortcuts }] = useDisclosure(false)
  useShortcuts({ slug, onPalette: openPalette, onList: openShortcuts })
  const moment = useMoment()
  const { act } = route.useSearch()
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('shell.skipToContent')}
      </a>
      <ShellHeader
        slug={slug}
        viewer={viewer}
        onOpenNavigation={openNavigation}
        onOpenPalette={openPalette}
        onOpenShortcuts={openShortcuts}
        onSignedOut={onSignedOut}
      />
      <ConnectionBar />
      <AsOfBar />
      <ScenarioBar slug={slug} />
      <ScheduleAlert slug={slug} />
      <div className={classes.body}>
        <NavigationRail slug={slug} />
        <main id="content" className={classes.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <NavigationDrawer slug={slug} opened={navigation} onClose={closeNavigation} />
      <Suspense>
        {act !== undefined && <ActHost {...moment} />}
        {palette && <CommandPalette onShortcuts={openShortcuts} onClose={closePalette} />}
        {shortcuts && <ShortcutsDialog onClose={closeShortcuts} />}
      </Suspense>
    </>
  )
}
