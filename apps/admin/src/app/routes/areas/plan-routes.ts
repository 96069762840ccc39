import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazyDayPage } from '../lazy-day-page'
import { organizationRoute } from '../organization-route'

const scenariosRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/scenarios',
  component: lazyRouteComponent(async () => import('../scenarios-page'), 'ScenariosPage'),
})

const scenarioRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/scenarios/$scenarioId',
  component: lazyRouteComponent(async () => import('../scenario-page'), 'ScenarioPage'),
})

const compareRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/compare',
  component: lazyDayPage(
    'compare',
    async () => (await import('@/features/compare/components/compare-view')).CompareView,
  ),
})

const structureRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/structure',
  component: lazyDayPage(
    'structure',
    async () => (await import('@/features/structure/components/structure-view')).StructureView,
  ),
})

const transitionRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/transition',
  component: lazyDayPage(
    'transition',
    async () => (await import('@/features/transition/components/transition-view')).TransitionView,
  ),
})

const assignmentRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/assignment',
  component: lazyDayPage(
    'assignment',
    async () => (await import('@/features/assignment/components/assignment-view')).AssignmentView,
  ),
})

const growthRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/growth',
  component: lazyDayPage(
    'growthAhead',
    async () => (await import('@/features/growth/components/growth-view')).GrowthView,
  ),
})

const serviceModelRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/service-model',
  component: lazyDayPage(
    'serviceModel',
    async () =>
      (await import('@/features/service-model/components/service-model-view')).ServiceModelView,
  ),
})

const rolloutsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/rollouts',
  component: lazyDayPage(
    'rollouts',
    async () => (await import('@/features/rollouts/components/rollouts-view')).RolloutsView,
  ),
})

const rolloutRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/rollouts/$rolloutId',
  component: lazyRouteComponent(async () => import('../rollout-page'), 'RolloutPage'),
})

/** What may become of the organization. */
export const planRoutes = [
  scenariosRoute,
  scenarioRoute,
  compareRoute,
  assignmentRoute,
  growthRoute,
  structureRoute,
  transitionRoute,
  serviceModelRoute,
  rolloutsRoute,
  rolloutRoute,
] as const
