import {
  IconBuildingStore,
  IconArmchair,
  IconHierarchy3,
  IconId,
  IconUser,
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { alsoInAddress } from '@/address/also-in-address'
import { useThemeChoice } from '@/components/theme-choice'
import type { Found } from '@/features/search/search-query'
import { changeLanguage } from '@/i18n/start-i18n'
import { useMayAct, viewerQuery } from '@/viewer/viewer-query'
import { useMoment } from '../shell/as-of-control'
import { useNavigationSections } from '../shell/use-navigation-sections'
import { actions, offeredChanges } from './actions'
import type { Command } from './command'

const icons = {
  account: IconBuildingStore,
  person: IconUser,
  position: IconArmchair,
  role: IconId,
  team: IconHierarchy3,
} as const

/** The pages that the viewer may open. */
export function usePageCommands(): readonly Command[] {
  const { t } = useTranslation()
  const { slug } = useMoment()
  const navigate = useNavigate()
  const sections = useNavigationSections(slug)
  return sections.flatMap(({ links }) =>
    links.map(({ to, text, Icon }) => ({
      id: `page ${to}`,
      group: 'PAGES' as const,
      text: t(text),
      note: null,
      Icon,
      run: () => void navigate({ to, params: { slug } }),
    })),
  )
}

/** What the viewer may do, and how they see the app. */
export function useActionCommands(onShortcuts: () => void): readonly Command[] {
  const { t, i18n } = useTranslation()
  const { slug, at } = useMoment()
  const navigate = useNavigate()
  const [theme, setTheme] = useThemeChoice()
  const { data: viewer } = useQuery(viewerQuery)
  const allowed = viewer?.organizations.find((each) => each.slug === slug)?.actions ?? []
  const run = (deed: (typeof actions)[number]['deed']): void => {
    if ('theme' in deed) setTheme(deed.theme)
    else if ('language' in deed) void changeLanguage(deed.language)
    else if ('open' in deed) onShortcuts()
    else if ('to' in deed)
      void navigate({ to: deed.to, params: { slug }, search: alsoInAddress(deed.search ?? {}) })
    else {
      const taken = deed.shown === 'LIVE' ? { scenario: undefined } : { asOf: undefined }
      void navigate({ to: '.', search: (before) => ({ ...before, ...taken }) })
    }
  }
  return actions
    .filter(({ may, deed }) => {
      if (may !== undefined && !allowed.includes(may)) return false
      if ('theme' in deed) return deed.theme !== theme
      if ('language' in deed) return deed.language !== i18n.language
      if ('shown' in deed) return (deed.shown === 'LIVE' ? at.scenario : at.asOf) !== null
      return true
    })
    .map(({ name, Icon, deed }) => ({
      id: `action ${name}`,
      group: 'ACTIONS' as const,
      text: t(`commands.actions.${name}`),
      note: null,
      Icon,
      run: () => run(deed),
    }))
}

/** The changes that the viewer may plan, each opening its form over the page. */
export function useChangeCommands(): readonly Command[] {
  const { t } = useTranslation()
  const { slug } = useMoment()
  const navigate = useNavigate()
  const mayPlan = useMayAct(slug, 'PLAN')
  if (!mayPlan) return []
  return offeredChanges.map(({ change, Icon }) => ({
    id: `change ${change}`,
    group: 'ACTIONS' as const,
    text: `${t(`changes.${change}`)}…`,
    note: null,
    Icon,
    run: () => void navigate({ to: '.', search: (before) => ({ ...before, act: { change } }) }),
  }))
}

/** What a search found, each leading to its page. */
export function useFoundCommands(found: readonly Found[]): readonly Command[] {
  const { t } = useTranslation()
  const { slug } = useMoment()
  const navigate = useNavigate()
  const open = ({ kind, id }: Found): void => {
    if (kind === 'account') {
      void navigate({ to: '/$slug/customers/$accountId', params: { slug, accountId: id } })
    } else if (kind === 'team') {
      void navigate({ to: '/$slug/teams/$teamId', params: { slug, teamId: id } })
    } else if (kind === 'person') {
      void navigate({ to: '/$slug/people/$personId', params: { slug, personId: id } })
    } else if (kind === 'position') {
      void navigate({ to: '/$slug/positions/$positionId', params: { slug, positionId: id } })
    } else {
      void navigate({ to: '/$slug/records/$kind/$thingId', params: { slug, kind, thingId: id } })
    }
  }
  return found.map((each) => ({
    id: `${each.kind} ${each.id}`,
    group: 'FOUND' as const,
    text: each.name,
    note: [t(`kinds.${each.kind}.one`), each.note].filter((part) => part !== null).join(' · '),
    Icon: icons[each.kind],
    run: () => open(each),
  }))
}
