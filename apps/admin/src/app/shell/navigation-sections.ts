import {
  IconArmchair,
  IconArrowsDiff,
  IconArrowsExchange,
  IconBuildingStore,
  IconCalendarEvent,
  IconCalendarRepeat,
  IconChartLine,
  IconChecklist,
  IconCoins,
  IconDatabase,
  IconDoorExit,
  IconFlame,
  IconGauge,
  IconGitBranch,
  IconHeartbeat,
  IconHierarchy3,
  IconHistory,
  IconMessages,
  IconPresentation,
  IconRocket,
  IconSettings,
  IconSitemap,
  IconStairsUp,
  IconTargetArrow,
  IconTrendingUp,
} from '@tabler/icons-react'

/** Where the navigation leads, by what people come for. */
export const navigationSections = [
  {
    name: 'capacity',
    links: [{ to: '/$slug/capacity', text: 'capacity.title', Icon: IconGauge }],
  },
  {
    name: 'organisation',
    links: [
      { to: '/$slug/teams', text: 'teams.title', Icon: IconHierarchy3 },
      { to: '/$slug/roster', text: 'roster.title', Icon: IconArmchair },
    ],
  },
  {
    name: 'customers',
    links: [
      { to: '/$slug/customers', text: 'customers.title', Icon: IconBuildingStore },
      { to: '/$slug/onboarding', text: 'onboarding.title', Icon: IconRocket },
      { to: '/$slug/renewals', text: 'renewals.title', Icon: IconCalendarRepeat },
      { to: '/$slug/health', text: 'health.title', Icon: IconHeartbeat },
      { to: '/$slug/success-plans', text: 'successPlans.title', Icon: IconTargetArrow },
      { to: '/$slug/expansion', text: 'expansion.title', Icon: IconTrendingUp },
      { to: '/$slug/touchpoints', text: 'touchpoints.title', Icon: IconMessages },
      { to: '/$slug/escalations', text: 'escalations.title', Icon: IconFlame },
      { to: '/$slug/reviews', text: 'reviews.title', Icon: IconCalendarEvent },
      { to: '/$slug/losses', text: 'losses.title', Icon: IconDoorExit },
      { to: '/$slug/handovers', text: 'handoverList.title', Icon: IconArrowsExchange },
    ],
  },
  {
    name: 'plan',
    links: [
      { to: '/$slug/scenarios', text: 'scenarios.title', Icon: IconGitBranch },
      { to: '/$slug/compare', text: 'compare.title', Icon: IconArrowsDiff },
      { to: '/$slug/structure', text: 'structure.title', Icon: IconSitemap },
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
      { to: '/$slug/records', text: 'recordsPage.title', Icon: IconDatabase },
      { to: '/$slug/history', text: 'history.title', Icon: IconHistory },
      { to: '/$slug/settings', text: 'settings.title', Icon: IconSettings },
    ],
  },
] as const
