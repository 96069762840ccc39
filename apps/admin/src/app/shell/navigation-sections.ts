import {
  IconAdjustments,
  IconArmchair,
  IconArrowsDiff,
  IconBeach,
  IconBinaryTree,
  IconBuildingStore,
  IconCalendarRepeat,
  IconChartLine,
  IconChecklist,
  IconCoins,
  IconDatabase,
  IconFileExport,
  IconFileImport,
  IconGauge,
  IconGitBranch,
  IconHierarchy3,
  IconHistory,
  IconHome,
  IconLadder,
  IconPresentation,
  IconRoute,
  IconSettings,
  IconSitemap,
  IconStack2,
  IconStairsUp,
} from '@tabler/icons-react'

/** Where the navigation leads, by what people come for; `may` is what one must be allowed for it. */
export const navigationSections = [
  {
    name: 'home',
    links: [{ to: '/$slug', text: 'home.title', Icon: IconHome }],
  },
  {
    name: 'capacity',
    links: [
      { to: '/$slug/capacity', text: 'capacity.title', Icon: IconGauge },
      { to: '/$slug/leave', text: 'leave.title', Icon: IconBeach },
    ],
  },
  {
    name: 'organisation',
    links: [
      { to: '/$slug/chart', text: 'chart.title', Icon: IconBinaryTree },
      { to: '/$slug/teams', text: 'teams.title', Icon: IconHierarchy3 },
      { to: '/$slug/roster', text: 'roster.title', Icon: IconArmchair },
      { to: '/$slug/roles', text: 'roles.title', Icon: IconLadder },
    ],
  },
  {
    name: 'customers',
    links: [
      { to: '/$slug/customers', text: 'customers.title', Icon: IconBuildingStore },
      { to: '/$slug/renewals', text: 'renewals.title', Icon: IconCalendarRepeat },
    ],
  },
  {
    name: 'plan',
    links: [
      { to: '/$slug/scenarios', text: 'scenarios.title', Icon: IconGitBranch },
      { to: '/$slug/compare', text: 'compare.title', Icon: IconArrowsDiff },
      { to: '/$slug/structure', text: 'structure.title', Icon: IconSitemap },
      { to: '/$slug/service-model', text: 'serviceModel.title', Icon: IconStack2 },
      { to: '/$slug/rollouts', text: 'rollouts.title', Icon: IconRoute },
    ],
  },
  {
    name: 'performance',
    links: [
      { to: '/$slug/economics', text: 'economics.title', Icon: IconCoins },
      { to: '/$slug/retention', text: 'retention.title', Icon: IconChartLine },
      { to: '/$slug/maturity', text: 'maturity.title', Icon: IconStairsUp },
      { to: '/$slug/board-pack', text: 'boardPack.title', Icon: IconPresentation },
      { to: '/$slug/findings', text: 'findings.title', Icon: IconChecklist },
    ],
  },
  {
    name: 'data',
    links: [
      { to: '/$slug/import', text: 'imports.title', Icon: IconFileImport, may: 'import.write' },
      { to: '/$slug/records', text: 'recordsPage.title', Icon: IconDatabase },
      { to: '/$slug/history', text: 'history.title', Icon: IconHistory, may: 'audit.read' },
      { to: '/$slug/export', text: 'exports.title', Icon: IconFileExport },
      { to: '/$slug/policies', text: 'policies.title', Icon: IconAdjustments },
      { to: '/$slug/settings', text: 'settings.title', Icon: IconSettings },
    ],
  },
] as const
