import {
  IconAlertTriangle,
  IconArmchair,
  IconBeach,
  IconBook2,
  IconBuildingStore,
  IconCalendar,
  IconDeviceDesktop,
  IconGitBranch,
  IconHierarchy3,
  IconId,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconSun,
  type Icon as TablerIcon,
  IconUserCircle,
  IconUserPlus,
} from '@tabler/icons-react'

/** What an action does: it leads to an address, or changes how the app is seen. */
type Deed =
  | {
      readonly to: '/$slug/glossary' | '/$slug/scenarios' | '/$slug/settings' | '/account'
      readonly search?: Readonly<Record<string, string>>
    }
  | { readonly theme: 'auto' | 'dark' | 'light' }
  | { readonly language: 'en' | 'es' | 'pt' }
  | { readonly shown: 'LIVE' | 'TODAY' }
  | { readonly open: 'SHORTCUTS' }

/** What the palette offers beside pages and things. */
interface Action {
  /** Its text in the catalogue's `commands.actions`. */
  readonly name:
    | 'createScenario'
    | 'dark'
    | 'english'
    | 'glossary'
    | 'inviteMember'
    | 'light'
    | 'portuguese'
    | 'shortcuts'
    | 'showLive'
    | 'showToday'
    | 'spanish'
    | 'system'
    | 'yourAccount'
  readonly Icon: TablerIcon
  readonly deed: Deed
  /** What one must be allowed for it, as the viewer's actions name it. */
  readonly may?: string
}

/** The changes whose forms open from the palette, over whatever page it is. */
export const offeredChanges = [
  { change: 'addAccount', Icon: IconBuildingStore },
  { change: 'hirePerson', Icon: IconUserPlus },
  { change: 'openPosition', Icon: IconArmchair },
  { change: 'createTeam', Icon: IconHierarchy3 },
  { change: 'createRole', Icon: IconId },
  { change: 'recordLeave', Icon: IconBeach },
  { change: 'openEscalation', Icon: IconAlertTriangle },
] as const

/** What else can be done from the palette. Forms open by an address, so that a link opens them too. */
export const actions: readonly Action[] = [
  {
    name: 'createScenario',
    Icon: IconGitBranch,
    deed: { to: '/$slug/scenarios', search: { form: 'createScenario' } },
    may: 'scenario.write',
  },
  {
    name: 'inviteMember',
    Icon: IconUserPlus,
    deed: { to: '/$slug/settings', search: { form: 'inviteMember' } },
    may: 'member.write',
  },
  { name: 'showLive', Icon: IconGitBranch, deed: { shown: 'LIVE' } },
  { name: 'showToday', Icon: IconCalendar, deed: { shown: 'TODAY' } },
  { name: 'light', Icon: IconSun, deed: { theme: 'light' } },
  { name: 'dark', Icon: IconMoon, deed: { theme: 'dark' } },
  { name: 'system', Icon: IconDeviceDesktop, deed: { theme: 'auto' } },
  { name: 'english', Icon: IconLanguage, deed: { language: 'en' } },
  { name: 'spanish', Icon: IconLanguage, deed: { language: 'es' } },
  { name: 'portuguese', Icon: IconLanguage, deed: { language: 'pt' } },
  { name: 'shortcuts', Icon: IconKeyboard, deed: { open: 'SHORTCUTS' } },
  { name: 'glossary', Icon: IconBook2, deed: { to: '/$slug/glossary' } },
  { name: 'yourAccount', Icon: IconUserCircle, deed: { to: '/account' } },
]
