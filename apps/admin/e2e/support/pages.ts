/** The pages of the app, each with a text that is there once its data is. */
export const pages = [
  { path: '/sign-in', ready: 'Sign in' },
  { path: '/acme-cloud/capacity', ready: 'Priya Raman' },
  { path: '/acme-cloud/teams', ready: 'Scale Desk' },
  { path: '/acme-cloud/roster', ready: 'Ingrid Hoffmann' },
  { path: '/acme-cloud/customers', ready: 'Tidewell Markets' },
  { path: '/acme-cloud/economics', ready: 'Preview the plan' },
  { path: '/acme-cloud/retention', ready: 'Sponsor left' },
  { path: '/acme-cloud/structure', ready: 'Executive engagement' },
  { path: '/acme-cloud/maturity', ready: 'Customers are told apart' },
  { path: '/acme-cloud/findings', ready: 'Preview the fix' },
] as const
