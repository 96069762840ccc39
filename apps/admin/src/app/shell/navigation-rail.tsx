import { UnstyledButton } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { NavigationLinks } from './navigation-links'
import classes from './navigation-rail.module.css'

/** The navigation beside the page, folded to its icons where somebody wants the room; remembered on this device. */
export function NavigationRail({ slug }: { readonly slug: string }) {
  const { t } = useTranslation()
  const [isNarrow, setNarrow] = useLocalStorage({
    key: 'postscale.navigation.narrow',
    defaultValue: false,
    getInitialValueInEffect: false,
  })
  const Icon = isNarrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse
  return (
    <div className={classes.rail} data-narrow={isNarrow}>
      <nav className={classes.links} aria-label={t('shell.navigation')}>
        <NavigationLinks slug={slug} narrow={isNarrow} />
      </nav>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={!isNarrow}
        aria-label={t(isNarrow ? 'shell.unfoldNavigation' : 'shell.foldNavigation')}
        onClick={() => setNarrow(!isNarrow)}
      >
        <Icon size={18} stroke={1.6} aria-hidden="true" />
        {!isNarrow && t('shell.fold')}
      </UnstyledButton>
    </div>
  )
}
