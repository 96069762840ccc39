import {
  IconArmchair,
  IconArrowsDiff,
  IconBuildingStore,
  IconCalendarRepeat,
  IconGauge,
  IconGitBranch,
  IconPresentation,
  IconHierarchy3,
  IconHistory,
  IconSettings,
  IconCoins,
  IconChartLine,
  IconSitemap,
  IconStairsUp,
  IconChecklist,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '@/viewer/viewer-query'
import classes from './navigation-links.module.css'

const links = [
  { to: '/$slug/capacity', text: 'capacity.title', Icon: IconGauge },
  { to: '/$slug/teams', text: 'teams.title', Icon: IconHierarchy3 },
  { to: '/$slug/roster', text: 'roster.title', Icon: IconArmchair },
  { to: '/$slug/customers', text: 'customers.title', Icon: IconBuildingStore },
  { to: '/$slug/renewals', text: 'renewals.title', Icon: IconCalendarRepeat },
  { to: '/$slug/scenarios', text: 'scenarios.title', Icon: IconGitBranch },
  { to: '/$slug/economics', text: 'economics.title', Icon: IconCoins },
  { to: '/$slug/retention', text: 'retention.title', Icon: IconChartLine },
  { to: '/$slug/board-pack', text: 'boardPack.title', Icon: IconPresentation },
  { to: '/$slug/structure', text: 'structure.title', Icon: IconSitemap },
  { to: '/$slug/maturity', text: 'maturity.title', Icon: IconStairsUp },
  { to: '/$slug/findings', text: 'findings.title', Icon: IconChecklist },
  { to: '/$slug/compare', text: 'compare.title', Icon: IconArrowsDiff },
  { to: '/$slug/history', text: 'history.title', Icon: IconHistory },
  { to: '/$slug/settings', text: 'settings.title', Icon: IconSettings },
] as const

interface NavigationLinksProps {
  readonly slug: string
  readonly onFollow?: () => void
}

export function NavigationLinks({ slug, onFollow }: NavigationLinksProps) {
  const { t } = useTranslation()
  const mayLookBack = useMay(slug, 'audit.read')
  const shown = links.filter(({ to }) => to !== '/$slug/history' || mayLookBack)
  return (
    <ul className={classes.list}>
      {shown.map(({ to, text, Icon }) => (
        <li key={to}>
          <Link to={to} params={{ slug }} className={classes.link} onClick={onFollow}>
            <Icon size={18} stroke={1.6} aria-hidden="true" />
            {t(text)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
