import { accountRoute } from './account-route'
import { capacityRoute } from './capacity-route'
import { customersRoute } from './customers-route'
import { homeRoute } from './home-route'
import { organizationHomeRoute } from './organization-home-route'
import { organizationRoute } from './organization-route'
import { economicsRoute } from './economics-route'
import { retentionRoute } from './retention-route'
import { structureRoute } from './structure-route'
import { maturityRoute } from './maturity-route'
import { findingsRoute } from './findings-route'
import { rootRoute } from './root-route'
import { rosterRoute } from './roster-route'
import { setUpRoute } from './set-up-route'
import { signInRoute } from './sign-in-route'
import { signedInRoute } from './signed-in-route'
import { teamsRoute } from './teams-route'

export const routeTree = rootRoute.addChildren([
  signInRoute,
  setUpRoute,
  signedInRoute.addChildren([
    homeRoute,
    organizationRoute.addChildren([
      organizationHomeRoute,
      capacityRoute,
      teamsRoute,
      rosterRoute,
      customersRoute,
      accountRoute,
      findingsRoute,
      structureRoute,
      maturityRoute,
      retentionRoute,
      economicsRoute,
    ]),
  ]),
])
